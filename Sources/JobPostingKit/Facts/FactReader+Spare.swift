import JobPostingJSON
import Synchronization

// One spare reader
// ================
// A reader has a dozen pieces of memory that grow with what it reads: values, places, decoded texts. To make them anew for
// each posting costs more than many facts. So the last reader is kept for whoever asks next:
//
//     spare   nil ◀──── take ──── reader, at rest
//              │                     ▲
//              ▼                     │ give back
//          made anew ──────▶ reader, at work
//
// Whoever finds none, because it is taken, makes one; whoever gives one back where another is, drops his. So no thread
// ever waits for another, and a fact may be asked for while another one is read.

extension FactReader {
    /// Calls a function with a reader of a posting.
    ///
    /// - Parameters:
    ///   - posting: The posting; it must be alive until the function returns.
    ///   - graph: The look-ups of its record.
    ///   - table: The posting's own properties, where they are known.
    ///   - options: How facts are read.
    static func withReader<Result>(
        of posting: JSONNode, in graph: GraphReader, table: PropertyTable?, _ options: FactOptions,
        _ body: (inout FactReader) -> Result
    ) -> Result {
        let keeper = Keeper.take() ?? Keeper(FactReader(at: posting, in: graph, options))
        keeper.reader.move(to: posting, in: graph, table: table, options)
        let result = body(&keeper.reader)
        if keeper.reader.rest() { keeper.giveBack() }
        return result
    }

    /// What holds a reader while nobody uses it.
    private final class Keeper {
        var reader: FactReader

        init(_ reader: FactReader) { self.reader = reader }

        /// The spare one, which is then nobody else's; nil where it is taken.
        static func take() -> Keeper? {
            let kept = spare.keeper.exchange(nil, ordering: .acquiring)
            return kept.map { Unmanaged<Keeper>.fromOpaque($0).takeRetainedValue() }
        }

        /// Becomes the spare one, unless there is one.
        func giveBack() {
            let mine = Unmanaged.passRetained(self)
            let (isSpare, _) = spare.keeper.compareExchange(
                expected: nil, desired: mine.toOpaque(), ordering: .releasing)
            if !isSpare { mine.release() }
        }
    }
}

/// Where the one spare reader is; it changes hands as a whole, so that threads may share it.
private struct Spare: ~Copyable, @unchecked Sendable {
    /// A `Keeper` with a count of its own; nil while it is used.
    let keeper = Atomic<UnsafeMutableRawPointer?>(nil)
}

private let spare = Spare()
