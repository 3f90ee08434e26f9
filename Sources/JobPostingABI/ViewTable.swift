import CJobPosting
import Synchronization

/// Views in the form that C reads them, made when they are first asked for and kept with their handle.
///
/// There is a slot for each thing that can be asked for. Many threads may ask at once: a slot is filled by one atomic
/// exchange and never changes again. Two threads that both find it empty make the views twice; one of them wins and the
/// other's are dropped, so that a view, once seen, stays where it is.
///
///     slots  ┌──────┬───────┬──────┬───
///            │ nil  │ Views │ nil  │ …
///            └──────┴───────┴──────┴───
///     index     0       1      2         fields by number, or values by place
final class ViewTable: @unchecked Sendable {
    /// Some views and the memory of their strings.
    fileprivate final class Views {
        let memory: UnsafeMutableRawBufferPointer
        private let strings: [UnsafeMutableRawPointer]

        init(_ memory: UnsafeMutableRawBufferPointer, _ strings: [UnsafeMutableRawPointer]) {
            self.memory = memory
            self.strings = strings
        }

        deinit {
            memory.deallocate()
            for pointer in strings { pointer.deallocate() }
        }
    }

    /// Collects views and what they point to.
    struct Builder<View> {
        private var views: [View] = []
        private var strings: [UnsafeMutableRawPointer] = []

        mutating func add(_ view: View) { views.append(view) }

        /// A copy of a text; of none, a string without data.
        mutating func string(_ text: String?) -> jobposting_string {
            if let text { string(Array(text.utf8)) } else { jobposting_string(data: nil, size: 0) }
        }

        /// A copy of a text.
        mutating func string(_ utf8: [UInt8]) -> jobposting_string {
            let copy = UnsafeMutableRawPointer.allocate(byteCount: max(utf8.count, 1), alignment: 1)
            copy.copyMemory(from: utf8, byteCount: utf8.count)
            strings.append(copy)
            return jobposting_string(data: UnsafePointer(copy.assumingMemoryBound(to: CChar.self)), size: utf8.count)
        }

        /// A copy of a struct that views point to.
        mutating func pointer<Value>(to value: Value) -> UnsafePointer<Value> {
            let copy = UnsafeMutablePointer<Value>.allocate(capacity: 1)
            copy.initialize(to: value)
            strings.append(UnsafeMutableRawPointer(copy))
            return UnsafePointer(copy)
        }

        fileprivate func finish() -> Views {
            let copy = UnsafeMutableBufferPointer<View>.allocate(capacity: views.count)
            _ = copy.initialize(from: views)
            return Views(UnsafeMutableRawBufferPointer(copy), strings)
        }
    }

    private typealias Slot = Atomic<UnsafeMutableRawPointer?>

    private let slots: UnsafeMutablePointer<Slot>
    private let count: Int

    /// A table with room for the indices below `count`.
    init(count: Int) {
        self.count = count
        slots = .allocate(capacity: max(count, 1))
        for index in 0..<count { (slots + index).initialize(to: Slot(nil)) }
    }

    deinit {
        for index in 0..<count {
            if let pointer = slots[index].load(ordering: .acquiring) { Unmanaged<Views>.fromOpaque(pointer).release() }
            (slots + index).deinitialize(count: 1)
        }
        slots.deallocate()
    }

    /// The views of an index, made by `build` unless they are there; none outside the table. Each index has one type.
    func views<View>(_ index: Int, _ build: (inout Builder<View>) -> Void) -> UnsafeBufferPointer<View> {
        guard index >= 0, index < count else { return UnsafeBufferPointer(start: nil, count: 0) }
        if let pointer = slots[index].load(ordering: .acquiring) { return ViewTable.typed(pointer) }
        var builder = Builder<View>()
        build(&builder)
        let mine = Unmanaged.passRetained(builder.finish()).toOpaque()
        let (isMine, theirs) = slots[index].compareExchange(
            expected: nil, desired: mine, ordering: .acquiringAndReleasing)
        guard !isMine, let theirs else { return ViewTable.typed(mine) }
        Unmanaged<Views>.fromOpaque(mine).release()
        return ViewTable.typed(theirs)
    }

    private static func typed<View>(_ pointer: UnsafeMutableRawPointer) -> UnsafeBufferPointer<View> {
        let views = Unmanaged<Views>.fromOpaque(pointer).takeUnretainedValue()
        return UnsafeBufferPointer(views.memory.bindMemory(to: View.self))
    }
}
