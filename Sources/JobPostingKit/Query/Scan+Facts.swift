import JobPostingJSON

extension Scan {
    /// Reads several facts of every posting that is left and that the query matches, and hands over the values of each in
    /// published order, none when it is absent: all fields of one posting, in the order given, then those of the next.
    ///
    ///     try scan.readFacts([.title, .country]) { field, facts in
    ///         columns[field]?.append(facts.first?.value)
    ///     }
    ///
    /// The facts are those of ``JobPosting/readFacts(_:_:)``. No posting is made of a record, so that nothing of it is copied,
    /// and one reader with one memory reads them all: the fastest way through a dump.
    ///
    /// - Throws: A file that could not be read on; the facts of postings before it have been handed over.
    /// - Complexity: O(bytes of the dump + bytes of the properties that say the facts).
    public func readFacts(
        _ fields: [Field], _ body: (_ field: Field, _ facts: [Fact]) -> Void
    ) throws(FileError) {
        // What has been read and not been taken.
        while let posting = state.reader.takeFirst() { posting.readFacts(fields, body) }
        try withoutActuallyEscaping(body) { (body) throws(FileError) in try state.readFacts(fields, body) }
    }
}

extension Scan.State {
    /// Reads the facts of each posting where a filter sees it, which then wants none of them.
    fileprivate mutating func readFacts(
        _ fields: [Field], _ body: @escaping (_ field: Field, _ facts: [Fact]) -> Void
    ) throws(FileError) {
        let filter = reader.filter
        let options = reader.reader.options.facts
        var matches = 0
        var facts: FactReader?
        reader.filter = { posting, graph in
            if let filter, !filter(posting, graph) { return false }
            matches += 1
            if facts == nil { facts = FactReader(at: posting, in: graph, options) }
            facts?.move(to: posting, in: graph)
            facts?.read(fields, body)
            return false
        }
        defer {
            reader.filter = filter
            reader.counts.matches += matches
        }
        while let item = try source.next(&reader.reader.texts) { reader.read(item) }
    }
}
