/// What a repairing reader has mended in one text, in the order of the text.
struct JSONLedger {
    /// One mend.
    struct Item {
        /// What was wrong and what was done.
        var mend: JSONMend
        /// Bytes of the input that were wrong; empty before a byte where something is missing.
        var range: Range<Int>
        /// Index on the tape of the value that it is about.
        var place: Int
        /// How many more of the same the same string holds.
        var repetitions = 0
    }

    private(set) var items: [Item] = []
    /// The number of mends, those that are not kept and repetitions included.
    private(set) var count = 0
    /// The most items that are kept.
    var limit: Int

    /// An empty ledger.
    init(limit: Int) {
        self.limit = limit
    }

    /// Begins a new text.
    mutating func removeAll() {
        items.removeAll(keepingCapacity: true)
        count = 0
    }

    /// Adds a mend, or only counts it when the ledger is full.
    mutating func add(_ mend: JSONMend, _ range: Range<Int>, place: Int) {
        count += 1
        if items.count < limit { items.append(Item(mend: mend, range: range, place: place)) }
    }

    /// Adds what happens many times in one string: one item a kind and string, which counts.
    mutating func add(_ mend: JSONMend, _ range: Range<Int>, inStringAt place: Int) {
        // A string has at most one item for each kind of mend, so this looks at a handful.
        for index in items.indices.reversed().prefix(8) where items[index].place == place && items[index].mend == mend {
            count += 1
            items[index].repetitions += 1
            return
        }
        add(mend, range, place: place)
    }

    /// A point to come back to with ``rewind(to:)``.
    var mark: (items: Int, count: Int) { (items.count, count) }

    /// Forgets what was added since a mark.
    mutating func rewind(to mark: (items: Int, count: Int)) {
        items.removeLast(max(items.count - mark.items, 0))
        count = mark.count
    }

    /// Counts with an entry that has been put before all others.
    mutating func shiftPlaces() {
        for index in items.indices { items[index].place += 1 }
    }

    /// The mends as diagnostics, with the pointer of the value that each is about.
    ///
    /// - Complexity: O(bytes of the text + entries of the tape + kept items × their depth).
    func diagnostics(root: JSONNode, text: UnsafeBufferPointer<UInt8>) -> [Diagnostic] {
        // A comma is known to be one too many only when what follows it is read.
        let sorted = items.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map { $0.element }
        var pointers = JSONPointerWalk(root: root)
        // Places rise with the text but for values that were dropped at its end; the walk needs them in order.
        var pointerOfPlace: [Int: String] = [:]
        for place in Set(sorted.map { $0.place }).sorted() { pointerOfPlace[place] = pointers.pointer(toPlace: place) }
        var positions = SourcePositionCounter(text)
        var diagnostics = sorted.map { item in
            Diagnostic(
                .warning, item.mend.rawValue, message(of: item), byteRange: item.range,
                position: positions.position(ofByteAt: item.range.lowerBound),
                pointer: pointerOfPlace[item.place] ?? "")
        }
        if items.count == limit, let last = diagnostics.last, count > items.reduce(0, { $0 + 1 + $1.repetitions }) {
            diagnostics.append(
                Diagnostic(
                    .note, JSONLedger.limitCode, "more was mended than is listed: \(count) mends in all",
                    byteRange: last.byteRange, position: last.position))
        }
        return diagnostics
    }

    /// The code of the note that ends a ledger of which not all is kept.
    static let limitCode = "json.mend-limit"

    private func message(of item: Item) -> String {
        item.repetitions == 0
            ? item.mend.message : item.mend.message + "; \(item.repetitions) more in the same string"
    }
}
