import Foundation
import JobPostingJSON

@testable import JobPostingKit

/// A slow second opinion on what a query means, over `JobPosting.facts` and nothing else.
///
/// It follows the sentences of `Query`'s documentation, with half-open intervals where the matcher has closed ones.
struct QueryEvaluator {
    let posting: JobPosting
    let now: Int64

    func holds(_ expression: QueryExpression) -> Bool {
        switch expression {
        case .and(let terms): return !terms.contains { !holds($0) }
        case .or(let terms): return terms.contains { holds($0) }
        case .not(let term): return holds(term) == false
        case .isPresent(let field): return posting.facts(field).count > 0
        case .flag(.expired): return dates(.validThrough).contains { $0.end <= now }
        case .flag(let flag): return texts(.workplace) == [flag.rawValue]
        case .text(let field, let wanted): return !Set(texts(field)).isDisjoint(with: wanted)
        case .words(let field, let words): return texts(field).contains { WordPattern(words.text).matches($0) }
        case .boolean(let field, let wanted): return posting.facts(field).contains { $0.value == .boolean(wanted) }
        case .number(let field, let comparison, let wanted):
            return numbers(field).contains { compare($0, comparison, wanted) }
        case .dateTime(let field, let comparison, let moment):
            let wanted = interval(moment)
            return dates(field).contains { date in
                switch comparison {
                case .equal: date.start < wanted.end && date.end > wanted.start
                case .less: date.end <= wanted.start
                case .lessOrEqual: date.start < wanted.end
                case .greater: date.start >= wanted.end
                case .greaterOrEqual: date.end > wanted.start
                }
            }
        case .integer(let field, let comparison, let wanted):
            return posting.facts(field).contains { fact in
                guard case .integer(let integer) = fact.value else { return false }
                return compare(Int128(integer), comparison, Int128(wanted))
            }
        case .salary(.stated, let comparison, let amount, let currency):
            return salary(numbers(.salaryMin) + numbers(.salaryMax), comparison, amount, currency)
        case .salary(.year, let comparison, let amount, let currency):
            return salary(numbers(.salaryYearMin) + numbers(.salaryYearMax), comparison, amount, currency)
        case .within(let circle): return places.contains { isNear($0, circle) }
        case .location(let condition): return places.contains { holds(condition, of: $0) }
        case .path(let path, let test): return published(path).contains { holds(test, $0) }
        }
    }

    private func compare<Value: Comparable>(_ value: Value, _ comparison: QueryComparison, _ wanted: Value) -> Bool {
        switch comparison {
        case .equal: value == wanted
        case .less: value < wanted
        case .lessOrEqual: value < wanted || value == wanted
        case .greater: value > wanted
        case .greaterOrEqual: value > wanted || value == wanted
        }
    }

    // MARK: - Places

    private var places: [Location] {
        posting.facts(.locations).compactMap { if case .location(let place) = $0.value { place } else { nil } }
    }

    /// The angle between two points by their vectors, which is another formula than the haversine's.
    private func isNear(_ place: Location, _ circle: QueryCircle) -> Bool {
        guard let point = place.coordinates else { return false }
        func vector(_ latitude: Double, _ longitude: Double) -> (x: Double, y: Double, z: Double) {
            let (north, east) = (latitude * Double.pi / 180, longitude * Double.pi / 180)
            return (cos(north) * cos(east), cos(north) * sin(east), sin(north))
        }
        let (a, b) = (vector(point.latitude, point.longitude), vector(circle.latitude, circle.longitude))
        let cross = (a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
        let sine = sqrt(cross.0 * cross.0 + cross.1 * cross.1 + cross.2 * cross.2)
        let metres = atan2(sine, a.x * b.x + a.y * b.y + a.z * b.z) * 6_371_008.8
        let units: [String: Double] = ["km": 1000, "mi": 1609.344, "m": 1]
        let unit = units[circle.unit.rawValue] ?? 0
        // Both reckon to a hundredth of a millimetre.
        return metres <= circle.distance * unit + 1e-5
    }

    private func holds(_ condition: QueryExpression, of place: Location) -> Bool {
        func part(_ field: Field) -> String? {
            switch field {
            case .country: place.country
            case .region: place.region
            case .locality: place.locality
            case .postalCode: place.postalCode
            case .streetAddress: place.streetAddress
            default: nil
            }
        }
        switch condition {
        case .and(let terms): return !terms.contains { !holds($0, of: place) }
        case .or(let terms): return terms.contains { holds($0, of: place) }
        case .not(let term): return holds(term, of: place) == false
        case .isPresent(let field): return part(field) != nil
        case .text(let field, let wanted): return wanted.contains { $0 == part(field) }
        case .words(let field, let words): return WordPattern(words.text).matches(part(field) ?? "")
        case .within(let circle): return isNear(place, circle)
        default: return false
        }
    }

    // MARK: - Published values

    /// What a path selects, arrays as their elements, without nulls.
    private func published(_ path: QueryPath) -> [JSONValue] {
        let values = (try? JSONPath(path.text).values(in: posting.published.json)) ?? []
        return values.flatMap { $0.kind == .array ? Array($0.elements) : [$0] }.filter { $0.kind != .null }
    }

    private func holds(_ test: QueryPath.Test, _ value: JSONValue) -> Bool {
        switch test {
        case .isPresent: return true
        case .text(let text): return value.string == text
        case .boolean(let wanted): return value.boolean == wanted
        case .words(let words):
            let text = value.string ?? (value.kind == .number ? Self.source(value) : nil)
            return text.map { WordPattern(words.text).matches($0) } ?? false
        case .number(let comparison, let wanted):
            let text = value.string ?? Self.source(value)
            let isPlain = text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) != nil
            guard value.kind == .number || value.kind == .string && isPlain, let number = Double(text) else {
                return false
            }
            // Whole numbers of 64 bits in all their digits, others as doubles.
            if let mine = Self.whole(text), let other = Self.whole(wanted.text) {
                return compare(mine, comparison, other)
            }
            return compare(number, comparison, Double(wanted.text) ?? .nan)
        }
    }

    /// A scalar as it is written.
    private static func source(_ value: JSONValue) -> String {
        withExtendedLifetime(value.document) { String(decoding: value.node.source, as: UTF8.self) }
    }

    private static func whole(_ text: String) -> Int128? {
        if let integer = Int128(text) { return integer.magnitude <= UInt64.max ? integer : nil }
        guard let number = Double(text), let integer = Int128(exactly: number) else { return nil }
        return integer.magnitude <= UInt64.max ? integer : nil
    }

    // MARK: - Pay and dates

    /// Whether some amount of the range does; without one bound the other is all that is known.
    private func salary(
        _ known: [Double], _ comparison: QueryComparison, _ amount: Double, _ currency: String
    ) -> Bool {
        guard texts(.salaryCurrency) == [currency], let least = known.min(), let most = known.max() else {
            return false
        }
        switch comparison {
        case .equal: return least <= amount && amount <= most
        case .less: return least < amount
        case .lessOrEqual: return least <= amount
        case .greater: return most > amount
        case .greaterOrEqual: return most >= amount
        }
    }

    /// `today` and its neighbours as whole days of UTC, counted day by day.
    private func interval(_ moment: QueryMoment) -> (start: Int64, end: Int64) {
        let day = CivilDateTime.millisecondsADay
        switch moment {
        case .fixed(let interval): return (interval.start, interval.end)
        case .today(let count, .days), .today(let count, .weeks):
            let isWeeks = if case .today(_, .weeks) = moment { true } else { false }
            let today = (Double(now) / Double(day)).rounded(.down)
            let start = Int64(today) * day + Int64(count * (isWeeks ? 7 : 1)) * day
            return (start, start + day)
        case .today(let count, let unit):
            let clock = CivilDateTime(unixMilliseconds: now)
            var months = clock.year * 12 + clock.month - 1 + count * (unit == .years ? 12 : 1)
            var shifted = CivilDateTime()
            (shifted.year, shifted.day) = (0, 1)
            while months >= 12 { (shifted.year, months) = (shifted.year + 1, months - 12) }
            shifted.month = months + 1
            while shifted.day < clock.day, shifted.day < CivilDateTime.daysInMonth(shifted.month, of: shifted.year) {
                shifted.day += 1
            }
            return (shifted.unixMilliseconds, shifted.unixMilliseconds + day)
        }
    }

    // MARK: - Facts

    private func texts(_ field: Field) -> [String] {
        posting.facts(field).compactMap { if case .text(let text) = $0.value { text } else { nil } }
    }

    private func numbers(_ field: Field) -> [Double] {
        posting.facts(field).compactMap { if case .number(let number) = $0.value { number } else { nil } }
    }

    private func dates(_ field: Field) -> [DateTimeInterval] {
        posting.facts(field).compactMap { if case .dateTime(let date) = $0.value { date } else { nil } }
    }
}
