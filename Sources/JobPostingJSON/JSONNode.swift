/// A value where it stands on a tape: sixteen bytes, free to copy, never counted.
///
/// A node borrows: it is good as long as its tape and the bytes under it are. ``JSONValue`` is the same with a hold on
/// both. Walking is safe by construction: a node leads only to nodes inside its own span, which the parser proved.
///
/// Look-ups by key are linear: objects of postings are small, and one pass over their keys is cheaper than a table.
public struct JSONNode: @unchecked Sendable {
    /// Its place on the tape.
    @usableFromInline let entry: UnsafePointer<JSONEntry>
    /// The text that the tape's offsets count in.
    @usableFromInline let bytes: UnsafePointer<UInt8>

    /// A node at a place that lies on a tape.
    @inlinable @inline(__always)
    init(entry: UnsafePointer<JSONEntry>, bytes: UnsafePointer<UInt8>) {
        self.entry = entry
        self.bytes = bytes
    }

    /// What the value is.
    public var kind: JSONKind {
        @inlinable @inline(__always) get { entry.pointee.kind }
    }

    /// The bytes of the value in its document: quotes and brackets included.
    public var byteRange: Range<Int> {
        let start = Int(entry.pointee.offset)
        let end = start &+ Int(entry.pointee.length)
        if entry.pointee.flags.contains(.isMended) { return mendedRange }
        return kind == .string ? (start &- 1)..<(end &+ 1) : start..<end
    }

    /// What the eight bytes before a mended text say; the repairer wrote them.
    private var mendedRange: Range<Int> {
        let header = UnsafeRawPointer(bytes + Int(entry.pointee.offset)) - 8
        let start = UInt32(littleEndian: header.loadUnaligned(as: UInt32.self))
        let end = UInt32(littleEndian: header.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        return Int(start)..<max(Int(end), Int(start))
    }

    /// The text of a scalar as JSON writes it: of a string, what stands between the quotes, escapes and all.
    ///
    /// That is the text as it was published, unless it had to be mended.
    public var source: UnsafeBufferPointer<UInt8> {
        @inlinable @inline(__always) get {
            UnsafeBufferPointer(start: bytes + Int(entry.pointee.offset), count: Int(entry.pointee.length))
        }
    }

    /// Whether a string is written with escapes, so that its value is not its ``source``.
    public var hasEscapes: Bool {
        @inlinable @inline(__always) get { entry.pointee.flags.rawValue & 1 != 0 }
    }

    /// Whether a caller has set the value, or something in it: then the text at its ``byteRange``, which is that of what
    /// stood there before, does not say it.
    public var isEdited: Bool { entry.pointee.flags.contains(.isEdited) }

    /// Whether two nodes are the same place on the same tape.
    @inlinable @inline(__always)
    public func isSame(as other: JSONNode) -> Bool { entry == other.entry }

    /// The number of entries between `container` and this node, which lies inside it: a name for the place that
    /// ``descendant(at:)`` understands.
    @inlinable @inline(__always)
    public func place(in container: JSONNode) -> Int { entry - container.entry }

    /// The node at a place that ``place(in:)`` gave; nil where there is none.
    @inlinable @inline(__always)
    public func descendant(at place: Int) -> JSONNode? {
        guard place >= 0, place < Int(entry.pointee.span) else { return nil }
        return JSONNode(entry: entry + place, bytes: bytes)
    }

    /// The number of entries that the value occupies on the tape, itself included.
    public var span: Int {
        @inlinable @inline(__always) get { Int(entry.pointee.span) }
    }

    /// What follows the value on the tape; the end of the container behind the last one.
    @inlinable @inline(__always)
    var next: JSONNode { JSONNode(entry: entry + span, bytes: bytes) }

    /// What follows the entry on the tape: the first thing inside a container.
    @inlinable @inline(__always)
    var first: JSONNode { JSONNode(entry: entry + 1, bytes: bytes) }

    // MARK: - Containers

    /// The elements of an array in order; nothing for any other value.
    public var elements: Elements {
        @inlinable @inline(__always) get { Elements(position: first, end: kind == .array ? next.entry : first.entry) }
    }

    /// The members of an object in order, duplicate keys and all; nothing for any other value.
    public var members: Members {
        @inlinable @inline(__always) get { Members(position: first, end: kind == .object ? next.entry : first.entry) }
    }

    /// The elements of an array, one after another.
    public struct Elements: Sequence, IteratorProtocol {
        @usableFromInline var position: JSONNode
        @usableFromInline let end: UnsafePointer<JSONEntry>

        @inlinable @inline(__always)
        init(position: JSONNode, end: UnsafePointer<JSONEntry>) {
            self.position = position
            self.end = end
        }

        /// The next element; nil at the end.
        @inlinable @inline(__always)
        public mutating func next() -> JSONNode? {
            guard position.entry < end else { return nil }
            defer { position = position.next }
            return position
        }
    }

    /// The members of an object, one after another.
    public struct Members: Sequence, IteratorProtocol {
        @usableFromInline var position: JSONNode
        @usableFromInline let end: UnsafePointer<JSONEntry>

        @inlinable @inline(__always)
        init(position: JSONNode, end: UnsafePointer<JSONEntry>) {
            self.position = position
            self.end = end
        }

        /// The next member; nil at the end.
        @inlinable @inline(__always)
        public mutating func next() -> (key: JSONNode, value: JSONNode)? {
            guard position.entry < end else { return nil }
            let key = position
            // A string takes one entry: not to look at its span halves the loads that wait for each other.
            let value = key.first
            position = value.next
            return (key, value)
        }
    }

    /// The number of elements of an array or members of an object; 0 for any other value.
    ///
    /// - Complexity: O(count).
    public var count: Int {
        var count = 0
        if kind == .object {
            for _ in members { count &+= 1 }
        } else {
            for _ in elements { count &+= 1 }
        }
        return count
    }

    /// The value of the last member with this key, or nil.
    ///
    /// RFC 8259, section 4 leaves duplicate keys open; here the last one wins, as in ECMAScript.
    ///
    /// - Complexity: O(count).
    @inline(__always)
    public func member(_ name: StaticString) -> JSONNode? {
        member(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    /// The value of the last member whose key has these bytes of UTF-8, or nil.
    public func member(_ name: UnsafeBufferPointer<UInt8>) -> JSONNode? {
        var found: JSONNode?
        for (key, value) in members where key.hasText(name) { found = value }
        return found
    }

    /// The value of the last member with this key, or nil.
    ///
    /// Its label keeps literals away from it: they are looked for without making a string of them.
    public func member(named name: String) -> JSONNode? {
        var name = name
        return name.withUTF8 { member($0) }
    }
}
