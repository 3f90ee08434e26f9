import JobPostingJSON

/// Readers of the dates of a posting.
enum DateFacts {
    @Sendable static func datePosted(_ reader: inout FactReader) { reader.addDate(.datePosted) }

    @Sendable static func startDate(_ reader: inout FactReader) { reader.addDate(.jobStartDate) }

    @Sendable static func validThrough(_ reader: inout FactReader) { reader.addDate(.validThrough) }
}

extension FactReader {
    /// Adds the first value of a property that is a date.
    fileprivate mutating func addDate(_ property: Property) {
        for node in values(property) where !isComplete {
            // Most dates are written as they are read, and need no decoding.
            if node.kind == .string, let interval = ISO8601.interval(usually: node.source),
                DateReading.isPlausible(interval)
            {
                add(interval, .stated, from: node)
            } else if let text = plainText(node) {
                // That is another fact, `immediate_start`.
                if property == .jobStartDate, AnswerPhrases.isAtOnce(text) { continue }
                addDate(text, from: node)
            }
        }
    }

    private mutating func addDate(_ text: String, from node: JSONNode) {
        let reading = DateText.reading(of: text)
        if let interval = reading.only {
            let isStated = node.kind == .string && ISO8601.interval(text.utf8) != nil
            return add(interval, isStated ? .stated : .converted, from: node)
        }
        guard !reading.candidates.isEmpty else { return refuse(reading.refusal, node) }
        if memo.dateEvidence == nil { memo.dateEvidence = DateEvidence(&self) }
        let shown = { reading.candidates.map { $0.interval.iso8601 }.joined(separator: " or ") }
        guard let found = memo.dateEvidence?.order(of: reading), let interval = reading.interval(under: found.order)
        else {
            return remark("fact.date.ambiguous", node, "\(node.quoted) may be \(shown()), and nothing says which")
        }
        remark(
            "fact.date.order", node, severity: .note,
            "\(node.quoted), which may be \(shown()), is read as \(interval.iso8601), \(found.reason)")
        add(interval, .converted, from: node)
    }

    private mutating func add(_ interval: DateTimeInterval, _ method: Provenance.Method, from node: JSONNode) {
        if interval.precision > .day, interval.zoneOffset == nil {
            remark(
                "fact.date.no-zone", node, severity: .note,
                "\(node.quoted) names no time zone of one offset: read as UTC")
        }
        add(.dateTime(interval), method, from: node)
    }

    private mutating func refuse(_ refusal: DateReading.Refusal, _ node: JSONNode) {
        switch refusal {
        case .unrecognised:
            remark(
                "fact.date.unrecognised", node,
                "\(node.quoted) is no date that can be read, as 2021-08-03 or 2021-08-03T00:46:20Z (ISO 8601)")
        case .impossible:
            remark("fact.date.impossible", node, "\(node.quoted) is no day of the calendar with a time of day")
        case .placeholder:
            remark("fact.date.placeholder", node, "\(node.quoted) is what software writes for no date")
        case .farOff:
            remark(
                "fact.date.impossible", node,
                "\(node.quoted) is no date of a posting: they are of the years 1990 to 2100")
        }
    }
}
