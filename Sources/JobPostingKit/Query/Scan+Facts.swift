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
        state.reader.onlyCounts(false)
        try withoutActuallyEscaping(body) { (body) throws(FileError) in
            while try state.readFacts(fields, body, to: nextProgress, cancellation) { tellProgress() }
        }
    }

    /// The same of the next postings only, not much further than a number of bytes, so that a caller can do something else
    /// between. Where postings are chosen or put in order it is one posting at most.
    ///
    /// - Returns: Whether the scan goes on.
    /// - Throws: As ``next()``; the facts of postings before it have been handed over.
    public func readFacts(
        _ fields: [Field], bytes limit: Int, _ body: (_ field: Field, _ facts: [Fact]) -> Void
    ) throws(FileError) -> Bool {
        guard state.handsOutAllInPlace, !state.hasUntaken else {
            switch try step(bytes: limit) {
            case .posting(let posting):
                if fields == state.columns {
                    for (field, facts) in zip(fields, columns) { body(field, facts) }
                } else {
                    posting.readFacts(fields, body)
                }
                return true
            case .pending: return true
            case .end: return false
            }
        }
        state.reader.onlyCounts(false)
        let end = state.byteCount(after: limit)
        return try withoutActuallyEscaping(body) { (body) throws(FileError) in
            while state.byteCount < end {
                let goesOn = try state.readFacts(fields, body, to: min(end, nextProgress), cancellation)
                if state.byteCount >= nextProgress { tellProgress() }
                if !goesOn { return false }
            }
            return true
        }
    }

    /// Reads on and hands nothing out, but not much further than a number of bytes: for the report and the aggregates. What it
    /// passes is not handed out later either.
    ///
    /// Where nothing but the input decides how far a scan goes, no posting is made of a record.
    ///
    /// - Returns: Whether the input goes on.
    /// - Throws: As ``next()``.
    public func run(bytes limit: Int) throws(FileError) -> Bool {
        state.reader.onlyCounts(true)
        let end = state.byteCount(after: limit)
        while true {
            switch try advance(to: end) {
            case .posting: continue
            case .pending: return true
            case .end: return false
            }
        }
    }
}

extension ScanState {
    /// Whether the postings of the present thread are handed out as they come.
    fileprivate var handsOutAllInPlace: Bool {
        reader.filter.isPlain && team == nil && failure == nil && !isFinished
    }

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
        // What the filter changes, in memory that this call owns and frees: of a variable that an escaping function captures
        // each use is checked at run time.
        let kept = UnsafeMutablePointer<(matches: Int, facts: FactReader?)>.allocate(capacity: 1)
        kept.initialize(to: (0, nil))
        reader.postings.filter = { posting, graph in
            if let filter, !filter(posting, graph) { return false }
            kept.pointee.matches += 1
            if kept.pointee.facts == nil { kept.pointee.facts = FactReader(at: posting, in: graph, options) }
            kept.pointee.facts?.move(to: posting, in: graph)
            kept.pointee.facts?.read(fields, body)
            return false
        }
        defer {
            reader.postings.filter = filter
            reader.postings.counts.matches += kept.pointee.matches
            kept.deinitialize(count: 1)
            kept.deallocate()
        }
        while source.byteCount < end {
            if cancellation.isCancelled { throw cancelled() }
            guard let item = try source.next(&reader.postings.reader.texts) else { return false }
            reader.postings.read(item)
        }
        return true
    }
}
