import JobPostingJSON

extension Scan {
    /// Reads several facts of every posting that is left and that the query matches, and hands over the values of each in
    /// published order, none when it is absent: all fields of one posting, in the order given, then those of the next.
    ///
    ///     try scan.readFacts([.title, .country]) { field, facts in
    ///         columns[field]?.append(facts.first?.value)
    ///     }
    ///
    /// The facts are those of ``JobPosting/readFacts(_:_:)``. Where all matches are wanted as they come, on one thread, no
    /// posting is made of a record, so that nothing of it is copied, and one reader with one memory reads them all: the
    /// fastest way through a dump.
    ///
    /// - Throws: As ``next()``; the facts of postings before it have been handed over.
    /// - Complexity: O(bytes of the dump + bytes of the properties that say the facts).
    public func readFacts(
        _ fields: [Field], _ body: (_ field: Field, _ facts: [Fact]) -> Void
    ) throws(FileError) {
        // What has been read and not been taken.
        while let posting = state.reader.postings.takeFirst() { posting.readFacts(fields, body) }
        guard state.handsOutAllInPlace else {
            while let posting = try next() { posting.readFacts(fields, body) }
            return
        }
        try withoutActuallyEscaping(body) { (body) throws(FileError) in
            while try state.readFacts(fields, body, to: nextProgress, cancellation) { tellProgress() }
        }
    }
}

extension ScanState {
    /// Whether the postings of the present thread are handed out as they come.
    fileprivate var handsOutAllInPlace: Bool { reader.filter.isPlain && team == nil && failure == nil }

    /// Reads the facts of each posting where a filter sees it, which then wants none of them; until so many bytes have been
    /// read.
    ///
    /// - Returns: Whether the input goes on.
    fileprivate mutating func readFacts(
        _ fields: [Field], _ body: @escaping (_ field: Field, _ facts: [Fact]) -> Void, to end: Int,
        _ cancellation: Scan.Cancellation
    ) throws(FileError) -> Bool {
        let filter = reader.postings.filter
        let options = reader.postings.reader.options.facts
        var matches = 0
        var facts: FactReader?
        reader.postings.filter = { posting, graph in
            if let filter, !filter(posting, graph) { return false }
            matches += 1
            if facts == nil { facts = FactReader(at: posting, in: graph, options) }
            facts?.move(to: posting, in: graph)
            facts?.read(fields, body)
            return false
        }
        defer {
            reader.postings.filter = filter
            reader.postings.counts.matches += matches
        }
        while source.byteCount < end {
            if cancellation.isCancelled { throw cancelled() }
            guard let item = try source.next(&reader.postings.reader.texts) else { return false }
            reader.postings.read(item)
        }
        return true
    }
}
