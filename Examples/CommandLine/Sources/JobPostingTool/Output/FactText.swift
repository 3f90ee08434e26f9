import JobPostingJSON
import JobPostingKit

/// Facts as text and as JSON.
enum FactText {
    // MARK: - Text

    /// One value on one line.
    static func text(_ value: FactValue) -> String {
        switch value {
        case .text(let text): return text
        case .number(let number): return decimal(number)
        case .integer(let integer): return "\(integer)"
        case .boolean(let boolean): return boolean ? "true" : "false"
        case .dateTime(let interval): return interval.iso8601
        case .location(let place):
            let parts = [
                place.name, place.streetAddress, place.postalCode, place.locality, place.region, place.country,
            ]
            let point = place.coordinates.map { "(\(decimal($0.latitude)), \(decimal($0.longitude)))" }
            return (parts + [point]).compactMap { $0 }.joined(separator: ", ")
        }
    }

    /// All values of a fact on one line; none gives nothing.
    static func text(_ facts: [Fact]) -> String { facts.map { text($0.value) }.joined(separator: "; ") }

    /// The shortest digits that say a number, as JSON has them.
    static func decimal(_ number: Double) -> String {
        var digits: [UInt8] = []
        return JSONWriter.appendNumber(number, to: &digits) ? String(decoding: digits, as: UTF8.self) : ""
    }

    // MARK: - JSON

    /// Facts as the members of one JSON object, by the names of their fields: a list where a posting may have several
    /// values, else the value. One that is absent has no member, or, where every column is to be there, `null` or `[]`.
    static func appendObject(
        _ fields: [Field], _ columns: [[Fact]], withAbsent: Bool, to json: inout JSONObject
    ) {
        for (field, facts) in zip(fields, columns) where withAbsent || !facts.isEmpty {
            json.key(field.name)
            if field.definition.cardinality == .many {
                json.array(facts.map { $0.value }) { append($0, of: field, to: &$1) }
            } else if let value = facts.first?.value {
                append(value, of: field, to: &json)
            } else {
                json.null()
            }
        }
    }

    /// One value; a number that JSON does not have is `null`, a time its text in ISO 8601, a fingerprint the text of its
    /// digits: what reads numbers as doubles would round its 64 bits (RFC 7493, section 2.2).
    static func append(_ value: FactValue, of field: Field, to json: inout JSONObject) {
        switch value {
        case .integer(let integer) where field == .fingerprint || field == .nearDuplicateKey: json.string("\(integer)")
        case .text(let text): json.string(text)
        case .number(let number): json.number(number)
        case .integer(let integer): json.integer(integer)
        case .boolean(let boolean): json.boolean(boolean)
        case .dateTime(let interval): json.string(interval.iso8601)
        case .location(let place):
            json.object { json in
                let texts: [(String, String?)] = [
                    ("country", place.country), ("region", place.region), ("locality", place.locality),
                    ("postal_code", place.postalCode), ("street_address", place.streetAddress), ("name", place.name),
                ]
                for case (let key, let text?) in texts {
                    json.key(key)
                    json.string(text)
                }
                if let point = place.coordinates {
                    json.key("latitude")
                    json.number(point.latitude)
                    json.key("longitude")
                    json.number(point.longitude)
                }
            }
        }
    }
}
