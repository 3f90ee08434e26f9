import Synchronization

/// Handles of a list of things, made when they are first asked for and kept as long as the table.
///
/// Many threads may ask at once, as of a `ViewTable`: a slot is filled by one atomic exchange and never changes again.
final class HandleTable<Handle: AnyObject>: @unchecked Sendable {
    private typealias Slot = Atomic<UnsafeMutableRawPointer?>

    private let slots: UnsafeMutablePointer<Slot>
    let count: Int

    /// A table with room for the indices below `count`.
    init(count: Int) {
        self.count = count
        slots = .allocate(capacity: max(count, 1))
        for index in 0..<count { (slots + index).initialize(to: Slot(nil)) }
    }

    deinit {
        for index in 0..<count {
            if let made = slots[index].load(ordering: .acquiring) { Unmanaged<Handle>.fromOpaque(made).release() }
            (slots + index).deinitialize(count: 1)
        }
        slots.deallocate()
    }

    /// The handle at an index, made unless it is there; nil outside the table.
    func handle(_ index: Int, _ make: () -> Handle) -> Handle? {
        guard index >= 0, index < count else { return nil }
        if let made = slots[index].load(ordering: .acquiring) {
            return Unmanaged<Handle>.fromOpaque(made).takeUnretainedValue()
        }
        let mine = Unmanaged.passRetained(make())
        let (isMine, theirs) = slots[index].compareExchange(
            expected: nil, desired: mine.toOpaque(), ordering: .acquiringAndReleasing)
        guard !isMine, let theirs else { return mine.takeUnretainedValue() }
        mine.release()
        return Unmanaged<Handle>.fromOpaque(theirs).takeUnretainedValue()
    }
}
