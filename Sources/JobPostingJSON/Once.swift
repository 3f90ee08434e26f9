import Synchronization

/// A value that is made when it is first asked for, by whichever thread comes first.
///
/// It lies in what owns it, and costs no memory of its own before. Its parts can be inlined, for Embedded Swift must see
/// in each module how a value that cannot be copied ends.
@usableFromInline
package struct Once<Value: AnyObject>: ~Copyable, @unchecked Sendable {
    @usableFromInline let pointer = Atomic<UnsafeMutableRawPointer?>(nil)

    @inlinable package init() {}

    @inlinable
    deinit {
        if let made = pointer.load(ordering: .acquiring) { Unmanaged<Value>.fromOpaque(made).release() }
    }

    /// The value, if somebody has asked for it.
    @inlinable
    package var valueIfMade: Value? {
        pointer.load(ordering: .acquiring).map { Unmanaged<Value>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The value; a second one that another thread has made meanwhile is dropped.
    @inlinable
    package func value(_ make: () -> Value) -> Value {
        if let made = pointer.load(ordering: .acquiring) {
            return Unmanaged<Value>.fromOpaque(made).takeUnretainedValue()
        }
        let mine = Unmanaged.passRetained(make())
        let (isMine, theirs) = pointer.compareExchange(
            expected: nil, desired: mine.toOpaque(), ordering: .acquiringAndReleasing)
        guard !isMine, let theirs else { return mine.takeUnretainedValue() }
        mine.release()
        return Unmanaged<Value>.fromOpaque(theirs).takeUnretainedValue()
    }
}
