/// Bytes that are written one after another, in memory that is used again for the next text.
///
///     start                   start + count            start + capacity
///       │ what was written      │ room, whose bytes mean nothing │
///       └───────────────────────┴────────────────────────────────┘
///
/// The room's other kernel that touches memory through a pointer, and the only one that writes. Every write first makes
/// sure of as much room as it may fill (``makeRoom(_:)``), in the same function; no call takes an address or an index.
/// So small pieces are written as whole blocks, of which only the first bytes count: one store instead of a loop.
///
/// Copies of a value share the memory until one of them begins a text: then it takes memory of its own.
struct HTMLOutput {
    /// Owns the memory.
    private final class Memory {
        let start: UnsafeMutablePointer<UInt8>
        let capacity: Int

        init(capacity: Int) {
            self.capacity = capacity
            start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        }

        deinit { start.deallocate() }
    }

    /// What ``start`` and ``capacity`` are of.
    private var memory: Memory
    private var start: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    /// The bytes that were written.
    private(set) var count = 0

    /// Nothing yet.
    init() {
        memory = Memory(capacity: 64)
        (start, capacity) = (memory.start, memory.capacity)
    }

    /// Begins a text that is perhaps so long.
    mutating func begin(expecting size: Int) {
        count = 0
        if capacity >= size, isKnownUniquelyReferenced(&memory) { return }
        hold(Memory(capacity: Swift.max(size, 64)))
    }

    private mutating func hold(_ memory: Memory) {
        (self.memory, start, capacity) = (memory, memory.start, memory.capacity)
    }

    /// Makes sure that so many bytes more can be written.
    @inline(__always)
    private mutating func makeRoom(_ size: Int) -> UnsafeMutablePointer<UInt8> {
        capacity &- count >= size ? start + count : grow(size)
    }

    @inline(never)
    private mutating func grow(_ size: Int) -> UnsafeMutablePointer<UInt8> {
        let larger = Memory(capacity: Swift.max(2 * capacity, count + size + 64))
        copy(start, count, to: larger.start)
        hold(larger)
        return larger.start + count
    }

    /// Copies bytes, which may overlap: in Embedded Swift `update(from:count:)` calls a function for each of them.
    @inline(__always)
    private func copy(_ source: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: count)
    }
}

// MARK: - Writing

extension HTMLOutput {
    /// Appends one byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        makeRoom(1).pointee = byte
        count &+= 1
    }

    /// Appends the first bytes of a block; sixteen at most.
    @inline(__always)
    mutating func append(_ block: SIMD16<UInt8>, count length: Int) {
        UnsafeMutableRawPointer(makeRoom(16)).storeBytes(of: block, as: SIMD16<UInt8>.self)
        count &+= Swift.min(length, 16)
    }

    /// Appends the first bytes of a block; thirty-two at most.
    @inline(__always)
    mutating func append(_ block: HTMLRunBlock, count length: Int) {
        let room = UnsafeMutableRawPointer(makeRoom(HTMLRunBlock.size))
        room.storeBytes(of: block.first, as: SIMD16<UInt8>.self)
        room.storeBytes(of: block.second, toByteOffset: 16, as: SIMD16<UInt8>.self)
        count &+= Swift.min(length, HTMLRunBlock.size)
    }

    /// Appends the lowest bytes of a number, the lowest first; eight at most.
    @inline(__always)
    mutating func append(_ word: UInt64, count length: Int) {
        UnsafeMutableRawPointer(makeRoom(8)).storeBytes(of: word.littleEndian, as: UInt64.self)
        count &+= Swift.min(length, 8)
    }

    /// Appends bytes from elsewhere.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        copy(base, bytes.count, to: makeRoom(bytes.count))
        count &+= bytes.count
    }

    /// Appends ASCII that is known.
    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends what a reference stands for.
    @inline(__always)
    mutating func append(_ reference: CharacterReference) {
        append(reference.utf8, count: reference.utf8Count)
    }

    /// Puts bytes before all others.
    mutating func prepend(_ text: StaticString) {
        let size = text.utf8CodeUnitCount
        _ = makeRoom(size)
        copy(start, count, to: start + size)
        copy(text.utf8Start, size, to: start)
        count &+= size
    }

    /// The last byte that was written.
    @inline(__always)
    var last: UInt8? {
        guard count > 0 else { return nil }
        return start[count &- 1]
    }

    /// Takes the last byte back, if there is one.
    @inline(__always)
    mutating func removeLast() {
        if count > 0 { count &-= 1 }
    }

    /// Takes all back.
    mutating func removeAll() { count = 0 }

    /// Calls the body with what was written.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withExtendedLifetime(memory) { body(UnsafeBufferPointer(start: start, count: count)) }
    }
}
