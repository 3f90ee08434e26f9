import JobPostingJSON

extension JobPosting {
    /// The values of a fact in published order, each with where it comes from; none when it is absent.
    ///
    /// - Complexity: O(bytes of the properties that say it); nothing is kept, so keep what you use twice.
    public func facts(_ field: Field) -> [Fact] {
        withFactReader { _, reader in
            reader.read(field)
            return reader.facts
        }
    }

    /// Reads several facts one after another, and hands over the values of each in published order; none when it is absent.
    ///
    ///     posting.readFacts(Field.allCases) { field, facts in row[field] = facts.first?.value }
    ///
    /// What facts have in common is found once, and the memory of one fact's values serves the next: of many facts this is
    /// several times as fast as ``facts(_:)`` for each.
    ///
    /// - Complexity: O(bytes of the properties that say them).
    public func readFacts(_ fields: [Field], _ body: (_ field: Field, _ facts: [Fact]) -> Void) {
        withFactReader(once: true) { _, reader in reader.read(fields, body) }
    }

    /// The JSON Pointer from ``published`` to the value that a fact was read from.
    ///
    /// - Complexity: O(values of the posting before that one).
    public func pointer(of provenance: Provenance) -> JSONPointer {
        JSONPointer(pointers(of: [provenance]).first ?? "") ?? JSONPointer(tokens: [])
    }

    /// The texts of the pointers of several facts, found in one walk.
    ///
    /// - Complexity: O(values of the posting + facts · log facts).
    public func pointers(of provenances: [Provenance]) -> [String] {
        let published = draft.value
        return withExtendedLifetime(published.document) {
            published.node.pointers(toPlaces: provenances.map { $0.place })
        }
    }

    /// Whether the posting stood until a time that has passed; false when nothing is known.
    ///
    /// - Parameter now: Milliseconds of Unix time.
    public func isExpired(at now: Int64) -> Bool {
        guard let validThrough else { return false }
        return validThrough.isOver(at: now)
    }

    /// What was doubted or dropped in reading the facts, each at its place in the input; at most 1,000.
    ///
    /// Before them stands what was mended in reading a posting that was read alone.
    ///
    /// - Complexity: that of reading every fact.
    public var diagnostics: [Diagnostic] {
        withFactReader(once: true) { published, reader in
            reader.keepsRemarks = true
            reader.remarkOnNames()
            for field in Field.allCases { reader.read(field) }
            return readingDiagnostics + diagnostics(of: reader.remarks, in: published)
        }
    }

    /// Remarks at their places in the input, in the order of those.
    func diagnostics(of remarks: [Remark], in published: JSONValue) -> [Diagnostic] {
        // Sorted by place, so that one pass over the posting finds all lines and one all pointers.
        let remarks = remarks.enumerated().sorted {
            ($0.element.node.place(in: published.node), $0.offset)
                < ($1.element.node.place(in: published.node), $1.offset)
        }.map { $0.element }
        let pointers = published.node.pointers(toPlaces: remarks.map { $0.node.place(in: published.node) })
        return zip(zip(remarks, pointers), places(of: remarks.map { $0.node.byteRange })).map { remark, place in
            Diagnostic(
                remark.0.severity, remark.0.code, remark.0.message.text, byteRange: place.byteRange,
                position: place.position, pointer: placement.pointer + remark.1)
        }
    }

    // MARK: - For the typed properties

    // One function for each type of value; the properties named after the facts are generated from the catalogue.

    func text(_ field: Field) -> String? { texts(field).first }

    func texts(_ field: Field) -> [String] {
        facts(field).compactMap { if case .text(let text) = $0.value { text } else { nil } }
    }

    func enumeration<Code: RawRepresentable<String>>(_ field: Field) -> Code? {
        texts(field).first.flatMap { Code(rawValue: $0) }
    }

    func enumerations<Code: RawRepresentable<String>>(_ field: Field) -> [Code] {
        texts(field).compactMap { Code(rawValue: $0) }
    }

    func number(_ field: Field) -> Double? {
        facts(field).lazy.compactMap { if case .number(let number) = $0.value { number } else { nil } }.first
    }

    func integer(_ field: Field) -> Int64? {
        facts(field).lazy.compactMap { if case .integer(let integer) = $0.value { integer } else { nil } }.first
    }

    func boolean(_ field: Field) -> Bool? {
        facts(field).lazy.compactMap { if case .boolean(let boolean) = $0.value { boolean } else { nil } }.first
    }

    func dateTime(_ field: Field) -> DateTimeInterval? {
        facts(field).lazy.compactMap { if case .dateTime(let interval) = $0.value { interval } else { nil } }.first
    }

    func locations(_ field: Field) -> [Location] {
        facts(field).compactMap { if case .location(let location) = $0.value { location } else { nil } }
    }
}

extension JSONNode {
    /// The texts of the pointers that lead from here to several places, in their order.
    func pointers(toPlaces places: [Int]) -> [String] {
        var walk = JSONPointerWalk(root: self)
        var texts = [String](repeating: "", count: places.count)
        for index in places.indices.sorted(by: { places[$0] < places[$1] }) {
            texts[index] = walk.pointer(toPlace: places[index])
        }
        return texts
    }
}
