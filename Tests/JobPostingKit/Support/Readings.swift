import JobPostingJSON
import JobPostingKit
import Testing

/// A posting with these JSON members.
func posting(_ members: String) throws -> JobPosting {
    try JobPosting(parsing: "{\"@type\": \"JobPosting\", \(members)}".utf8)
}

/// The facts of some fields, one line a value: `country US stated /jobLocation/address/addressCountry`.
func readings(_ posting: JobPosting, _ fields: [Field]) -> [String] {
    fields.flatMap { field in
        posting.facts(field).map { fact in
            let pointer = posting.pointer(of: fact.provenance).text
            return "\(field.name) \(notation(fact.value)) \(fact.provenance.method) \(pointer)"
        }
    }
}

/// A value as tables of cases write it.
func notation(_ value: FactValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): notation(number)
    case .integer(let integer): "\(integer)"
    case .boolean(let boolean): "\(boolean)"
    case .dateTime(let interval): interval.iso8601
    case .location(let location): notation(location)
    }
}

/// A number without a fraction of nothing.
func notation(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// What is known of a place, part by part.
func notation(_ location: Location) -> String {
    let parts: [(String, String?)] = [
        ("name", location.name), ("street", location.streetAddress), ("code", location.postalCode),
        ("town", location.locality), ("region", location.region), ("country", location.country),
        ("at", location.coordinates.map { "\(notation($0.latitude)),\(notation($0.longitude))" }),
    ]
    return parts.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: " ")
}

/// A posting's members, the facts that they must give, and the codes of what must be said about them.
struct FactCase: Sendable, CustomTestStringConvertible {
    let members: String
    let facts: [String]
    let codes: [String]

    init(_ members: String, _ facts: [String] = [], codes: [String] = []) {
        self.members = members
        self.facts = facts
        self.codes = codes
    }

    var testDescription: String { members }

    /// Checks the facts of some fields, and that nothing else is said of the posting.
    func check(_ fields: [Field], at location: SourceLocation = #_sourceLocation) throws {
        let posting = try posting(members)
        #expect(readings(posting, fields) == facts, sourceLocation: location)
        #expect(posting.diagnostics.map(\.code) == codes, sourceLocation: location)
    }
}
