import CJobPosting
import Synchronization

/// Views in the form that C reads them, made when they are first asked for and kept with their handle.
///
/// Many threads may ask at once: entries are never changed, only put before the others by one atomic exchange. Two
/// threads that both miss make the entry twice; one of them wins and the other's is dropped, so that a view, once seen,
/// stays where it is.
///
///     first ──▶ Entry(key, views) ──▶ Entry ──▶ Entry ──▶ nil
///
/// A posting has some thirty facts, so that a list is as good as a table.
final class ViewCache: @unchecked Sendable {
    /// Some views and the memory of their strings.
    final class Entry {
        let key: Int
        /// The views; each is of the one type that goes with the key.
        let views: UnsafeMutableRawBufferPointer
        fileprivate var next: Entry?
        private var memory: [UnsafeMutableRawPointer]

        fileprivate init(_ key: Int, _ views: UnsafeMutableRawBufferPointer, _ memory: [UnsafeMutableRawPointer]) {
            self.key = key
            self.views = views
            self.memory = memory
        }

        deinit {
            views.deallocate()
            for pointer in memory { pointer.deallocate() }
        }
    }

    /// Collects views and what they point to.
    struct Builder<View> {
        private var views: [View] = []
        private var memory: [UnsafeMutableRawPointer] = []

        mutating func add(_ view: View) { views.append(view) }

        /// A copy of a text.
        mutating func string(_ text: String) -> jobposting_string { string(Array(text.utf8)) }

        /// A copy of a text; of none, a string without data.
        mutating func string(_ text: String?) -> jobposting_string {
            if let text { string(text) } else { jobposting_string(data: nil, size: 0) }
        }

        /// A copy of a text.
        mutating func string(_ utf8: [UInt8]) -> jobposting_string {
            let copy = UnsafeMutableRawPointer.allocate(byteCount: max(utf8.count, 1), alignment: 1)
            copy.copyMemory(from: utf8, byteCount: utf8.count)
            memory.append(copy)
            return jobposting_string(data: UnsafePointer(copy.assumingMemoryBound(to: CChar.self)), size: utf8.count)
        }

        /// A copy of a struct that views point to.
        mutating func pointer<Value>(to value: Value) -> UnsafePointer<Value> {
            let copy = UnsafeMutablePointer<Value>.allocate(capacity: 1)
            copy.initialize(to: value)
            memory.append(UnsafeMutableRawPointer(copy))
            return UnsafePointer(copy)
        }

        fileprivate func entry(_ key: Int) -> Entry {
            let copy = UnsafeMutableBufferPointer<View>.allocate(capacity: views.count)
            _ = copy.initialize(from: views)
            return Entry(key, UnsafeMutableRawBufferPointer(copy), memory)
        }
    }

    private let first = Atomic<UnsafeMutableRawPointer?>(nil)

    deinit {
        var entry = take(first.load(ordering: .acquiring))
        // One by one, since a long chain that frees itself would recurse.
        while let current = entry {
            entry = current.next
            current.next = nil
        }
    }

    /// The views of a key, made by `build` unless they are there.
    func views<View>(_ key: Int, _ build: (inout Builder<View>) -> Void) -> UnsafeBufferPointer<View> {
        var seen = first.load(ordering: .acquiring)
        if let entry = find(key, from: seen) { return ViewCache.typed(entry) }
        var builder = Builder<View>()
        build(&builder)
        let entry = builder.entry(key)
        while true {
            // The list holds the entry that it begins with, and each entry the next one.
            entry.next = seen.map { Unmanaged<Entry>.fromOpaque($0).takeUnretainedValue() }
            let pointer = Unmanaged.passRetained(entry).toOpaque()
            let (isExchanged, now) = first.compareExchange(
                expected: seen, desired: pointer, ordering: .acquiringAndReleasing)
            if isExchanged {
                // The list's own hold on what was first is now the entry's.
                take(seen)
                return ViewCache.typed(entry)
            }
            Unmanaged<Entry>.fromOpaque(pointer).release()
            entry.next = nil
            seen = now
            if let other = find(key, from: seen) { return ViewCache.typed(other) }
        }
    }

    private func find(_ key: Int, from pointer: UnsafeMutableRawPointer?) -> Entry? {
        var entry = pointer.map { Unmanaged<Entry>.fromOpaque($0).takeUnretainedValue() }
        while let current = entry, current.key != key { entry = current.next }
        return entry
    }

    @discardableResult
    private func take(_ pointer: UnsafeMutableRawPointer?) -> Entry? {
        pointer.map { Unmanaged<Entry>.fromOpaque($0).takeRetainedValue() }
    }

    private static func typed<View>(_ entry: Entry) -> UnsafeBufferPointer<View> {
        UnsafeBufferPointer(entry.views.bindMemory(to: View.self))
    }
}
