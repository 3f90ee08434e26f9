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
        for node in values(property) {
            // Most dates are written as they are read, and need no decoding.
            var interval = node.kind == .string ? ISO8601.interval(node.source) : nil
            if interval == nil {
                guard let text = plainText(node) else { continue }
                interval = ISO8601.interval(text.utf8)
            }
            guard let interval else {
                remark(
                    "fact.date.unrecognised", node,
                    "\(node.quoted) is no date that is read, as 2021-08-03 or 2021-08-03T00:46:20Z (ISO 8601)")
                continue
            }
            // What software writes when it has no date: the first second of Unix time, whatever the zone.
            guard interval.start < -50_400_000 || interval.start > 50_400_000 else {
                remark("fact.date.default", node, "\(node.quoted) is the zero of a clock, not a date")
                continue
            }
            if interval.precision > .day, interval.zoneOffset == nil {
                remark("fact.date.no-zone", node, severity: .note, "\(node.quoted) names no time zone: read as UTC")
            }
            add(.dateTime(interval), node.kind == .string ? .stated : .converted, from: node)
        }
    }
}
