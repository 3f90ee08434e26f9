@testable import JobPostingKit

/// Makes random queries of every kind, with literals that the fixtures have and some that they have not.
struct QueryGenerator {
    private var random: SeededGenerator
    /// Values of the fixtures by field.
    private let values: [Field: [FactValue]]

    init(seed: UInt64, postings: [JobPosting] = []) {
        random = SeededGenerator(state: seed)
        var values: [Field: [FactValue]] = [:]
        for posting in postings {
            for field in Field.allCases { values[field, default: []] += posting.facts(field).map(\.value) }
        }
        self.values = values
    }

    mutating func expression(depth: Int = 4) -> QueryExpression {
        switch Int.random(in: 0...(depth > 0 ? 9 : 5), using: &random) {
        case 6, 7: return .not(expression(depth: depth - 1))
        case 8: return .all(terms(depth))
        case 9: return .any(terms(depth))
        default: return predicate()
        }
    }

    private mutating func terms(_ depth: Int) -> [QueryExpression] {
        (0..<Int.random(in: 2...4, using: &random)).map { _ in expression(depth: depth - 1) }
    }

    /// A condition on one place.
    private mutating func place(depth: Int = 2) -> QueryExpression {
        switch Int.random(in: 0...(depth > 0 ? 7 : 4), using: &random) {
        case 0: return .within(circle())
        case 1: return .isPresent(pick(Field.ofPlace))
        case 5: return .not(place(depth: depth - 1))
        case 6: return .all((0..<Int.random(in: 2...3, using: &random)).map { _ in place(depth: depth - 1) })
        case 7: return .any((0..<Int.random(in: 2...3, using: &random)).map { _ in place(depth: depth - 1) })
        default: return text(pick(Field.ofPlace))
        }
    }

    private mutating func predicate() -> QueryExpression {
        if Int.random(in: 0..<8, using: &random) == 0 { return .flag(pick(QueryFlag.allCases)) }
        switch Int.random(in: 0..<24, using: &random) {
        case 0...3:
            let salary = pick(QuerySalary.allCases)
            return .salary(salary, comparison(), number(salary.minimum), currency: pick(["USD", "EUR", "JPY"]))
        case 4, 5: return .within(circle())
        case 6, 7: return .location(place())
        case 8, 9: return path()
        default: break
        }
        let field = pick(Field.allCases)
        let definition = field.definition
        if definition.type == .location || Int.random(in: 0..<8, using: &random) == 0 { return .isPresent(field) }
        switch definition.type {
        case .dateTime: return .dateTime(field, comparison(), moment(field))
        case .number: return .number(field, comparison(), number(field))
        case .integer: return .integer(field, comparison(), integer(field))
        case .boolean: return .boolean(field, Bool.random(using: &random))
        case .text, .enumeration, .location: return text(field)
        }
    }

    private mutating func text(_ field: Field) -> QueryExpression {
        if Bool.random(using: &random) { return .words(field, QueryWords(words(field))) }
        var texts: [String] = []
        for _ in 0...Int.random(in: 0...2, using: &random) {
            let text = text(field.definition)
            if !texts.contains(text) { texts.append(text) }
        }
        return .text(field, texts)
    }

    // MARK: - Published values

    static let paths = [
        "$.title", "$.skills", "$.jobLocation[*].address.addressLocality", "$..name", "$.baseSalary..*",
        "$['identifier']",
        "$.jobLocation[?@.geo].geo.latitude", "$.employmentType[*]", "$..*", "$.nothing", "$.directApply",
        "$[?length(@) > 5]", "$.datePosted", "$[\"title\"]",
    ]

    private mutating func path() -> QueryExpression {
        guard let path = try? QueryPath(pick(Self.paths)) else { return .nothing }
        switch Int.random(in: 0...5, using: &random) {
        case 0: return .path(path, .isPresent)
        case 1: return .path(path, .boolean(Bool.random(using: &random)))
        case 2: return .path(path, .words(QueryWords(words(pick([.title, .skills, .locality])))))
        case 3: return .path(path, .text(text(pick([Field.title, .locality, .id, .employmentType]).definition)))
        default:
            let texts = ["0", "-1", "12", "5.0", "-2.50", "9007199254740993", "18446744073709551615", "59.3", "90000"]
            let number = PublishedNumber(pick(texts)) ?? PublishedNumber(number(.salaryMin))
            return number.map { .path(path, .number(comparison(), $0)) } ?? .path(path, .isPresent)
        }
    }

    // MARK: - Circles

    private mutating func circle() -> QueryCircle {
        var (latitude, longitude) = (
            Double.random(in: -90...90, using: &random), Double.random(in: -180...180, using: &random)
        )
        if case .location(let place)? = known(.locations), let point = place.coordinates {
            (latitude, longitude) = (point.latitude, point.longitude)
        }
        let distance = pick([0, 0.5, 50, 500, 5000, Double.random(in: 0...20_100, using: &random)])
        let unit = pick(QueryCircle.Unit.allCases)
        let circle = QueryCircle(latitude: latitude, longitude: longitude, distance: distance, unit: unit)
        return circle ?? self.circle()
    }

    // MARK: - Literals

    private mutating func text(_ definition: FieldDefinition) -> String {
        if case .text(let text)? = known(definition.field) { return text }
        switch (definition.type, definition.codes) {
        case (.enumeration(let enumeration), _): return pick(enumeration.codes)
        case (_, .country): return pick(["US", "DE", "JP"])
        case (_, .subdivision): return pick(["US-CA", "DE-NW"])
        case (_, .currency): return pick(["USD", "EUR"])
        case (_, .language): return pick(["en", "pt-BR"])
        case (_, nil):
            return pick([
                "", "and", "not", "a b", "\"", "\\", "\\\"", "é", "401(k)", "a,b", "=", "-", "*", "\u{0}", "\n", "🔥",
            ])
        }
    }

    /// Words that a pattern can be made of.
    private mutating func words(_ field: Field) -> String {
        let samples = ["engineer*", "machine learning", "C++", "看護", "a", "\"a\" b", "munchen", "Time"]
        guard case .text(let text)? = known(field) else { return pick(samples) }
        let words = text.split(separator: " ").prefix(40).shuffled(using: &random).prefix(2).joined(separator: " ")
        return WordPattern(words).isEmpty ? pick(samples) : words
    }

    private mutating func number(_ field: Field) -> Double {
        if case .number(let number)? = known(field) { return number }
        return pick([0, -1, 1, 12, 24, 0.1, 100_000, 1e18, 1e21, 2.5e-7, -3e-5, 1.7e308, 4.9e-300, 59.3])
    }

    private mutating func integer(_ field: Field) -> Int64 {
        if case .integer(let integer)? = known(field) {
            return integer &+ pick([0, 0, 1, -1])
        }
        return pick([0, 1, 3, -1, 9_007_199_254_740_993, .max, .min])
    }

    private mutating func moment(_ field: Field) -> QueryMoment {
        if case .dateTime(let interval)? = known(field) { return .fixed(interval) }
        if Bool.random(using: &random) {
            let count = Int.random(in: -400...400, using: &random)
            return count == 0 ? .today(0, .days) : .today(count, pick([.days, .weeks, .months, .years]))
        }
        let texts = [
            "2021", "2021-08", "2021-08-03", "2025-12-31", "2021-08-03T10:00", "2021-08-03T10:00:00-07:00",
            "2021-08-03T10:00:00.000Z", "2021-08-03T10:00:00.125",
        ]
        return ISO8601.interval(pick(texts).utf8).map { .fixed($0) } ?? .today(0, .days)
    }

    /// A value that some fixture has, half of the time.
    private mutating func known(_ field: Field) -> FactValue? {
        Bool.random(using: &random) ? values[field]?.randomElement(using: &random) : nil
    }

    private mutating func comparison() -> QueryComparison {
        pick([.equal, .less, .lessOrEqual, .greater, .greaterOrEqual])
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }
}
