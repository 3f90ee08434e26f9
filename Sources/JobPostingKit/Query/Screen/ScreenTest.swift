import JobPostingJSON

/// What the value of one property says of one condition, where it is written in the plainest way: the answer is then that
/// of the fact's reader, found without making the fact.
///
///     "datePosted": "2026-03-02"                                          date_posted >= 2023     holds
///     "employmentType": ["PART_TIME", "INTERN"]                           employment_type = …     fails
///     "jobLocation": {"address": {"addressCountry": {"name": "DE"}}}      country = US            fails
///     "jobLocation": "Oslo, Norway"                                       country = US            unclear: read the fact
///
/// A test holds nothing but numbers, so that a scan can look at it as often as it likes.
struct ScreenTest {
    /// What a value says.
    enum Answer {
        case fails
        case holds
        /// The value gives no value of the fact, which may still stand elsewhere.
        case absent
        /// The fact's reader must be asked.
        case unclear

        init(_ holds: Bool) { self = holds ? .holds : .fails }
    }

    /// What is tested.
    enum Kind {
        case employmentType
        case country
        case date
        /// Whether a date has passed.
        case end
        case salary
    }

    let kind: Kind
    /// The property whose value is looked at; of a salary, the first one.
    let property: Property
    /// Whether the condition is that this does not hold.
    var isNegated = false

    /// The types that are wanted: a bit for each.
    private var types: UInt8 = 0
    /// The countries that are wanted: two letters each.
    private var countries = InlineArray<4, UInt16>(repeating: 0)
    private var comparison = QueryComparison.equal
    private var dates: ClosedRange<Int64> = 0...0
    private var amount = 0.0
    private var currency = PackedCode()

    /// The test of a condition; nil where there is none.
    init?(_ expression: QueryExpression, now: Int64) {
        switch expression {
        case .not(let term):
            guard let test = ScreenTest(term, now: now) else { return nil }
            self = test
            isNegated.toggle()
        case .text(.employmentType, let texts):
            self.init(.employmentType, .employmentType)
            for text in texts {
                guard let type = EmploymentType(rawValue: text) else { return nil }
                types |= ScreenTest.bit(type)
            }
        case .text(.country, let texts):
            guard texts.count <= 4 else { return nil }
            self.init(.country, .jobLocation)
            for (place, text) in texts.enumerated() {
                guard let code = CountryCode(text) else { return nil }
                countries[place] = CountryLetters.letters(code)
            }
        case .dateTime(let field, let comparison, let moment):
            guard let property = ScreenTest.property(ofDate: field) else { return nil }
            self.init(.date, property)
            self.comparison = comparison
            dates = moment.interval(now: now).closedRange
        case .flag(.expired):
            self.init(.end, .validThrough)
            dates = now...now
        case .salary(.stated, let comparison, let amount, let currency):
            guard let code = CurrencyCode(currency) else { return nil }
            self.init(.salary, .baseSalary)
            self.comparison = comparison
            self.amount = amount
            self.currency = code.packed
        default: return nil
        }
    }

    private init(_ kind: Kind, _ property: Property) {
        self.kind = kind
        self.property = property
    }

    private static func property(ofDate field: Field) -> Property? {
        switch field {
        case .datePosted: .datePosted
        case .validThrough: .validThrough
        case .startDate: .jobStartDate
        default: nil
        }
    }

    private static func bit(_ type: EmploymentType) -> UInt8 {
        switch type {
        case .fullTime: 1
        case .partTime: 2
        case .contractor: 4
        case .temporary: 8
        case .intern: 16
        case .volunteer: 32
        case .perDiem: 64
        case .other: 128
        }
    }

    // MARK: - Answers

    /// What a value of the property says.
    func answer(_ value: JSONNode, _ names: PropertyNameTable) -> Answer {
        switch kind {
        case .employmentType: answer(employmentType: value)
        case .country: answer(places: value, names)
        case .date, .end: answer(date: value)
        case .salary: answer(salary: value)
        }
    }

    /// The same for a string that stands in a text, without its quotes, when it is all that the property has; unclear also for what
    /// is no string without escapes.
    @inline(__always)
    func answer(text: UnsafeBufferPointer<UInt8>) -> Answer {
        switch kind {
        case .employmentType:
            guard let type = EmploymentType(code: text) else { return .unclear }
            return Answer(types & ScreenTest.bit(type) != 0)
        case .date, .end:
            guard let interval = ISO8601.plainInterval(text), DateReading.isPlausible(interval) else { return .unclear }
            return answer(date: interval)
        case .country, .salary: return .unclear
        }
    }

    private func answer(employmentType value: JSONNode) -> Answer {
        var values = PropertyValues(value)
        var answer = Answer.absent
        while let node = values.next() {
            guard node.kind == .string, !node.hasEscapes, let type = EmploymentType(code: node.source) else {
                answer = .unclear
                continue
            }
            if types & ScreenTest.bit(type) != 0 { return .holds }
            if case .absent = answer { answer = .fails }
        }
        return answer
    }

    private func answer(date value: JSONNode) -> Answer {
        // The first value that is a date is the fact; where the first value is none, another may be.
        var values = PropertyValues(value)
        guard let node = values.next() else { return .absent }
        guard node.kind == .string else { return .unclear }
        let source = node.source
        guard let interval = ISO8601.plainInterval(source) ?? ISO8601.interval(source),
            DateReading.isPlausible(interval)
        else { return .unclear }
        return answer(date: interval)
    }

    private func answer(date interval: DateTimeInterval) -> Answer {
        if kind == .end { return Answer(interval.isOver(at: dates.lowerBound)) }
        return Answer(comparison.holds(interval.closedRange, dates))
    }

    private func answer(places value: JSONNode, _ names: PropertyNameTable) -> Answer {
        var isFound = false
        let rest = PlainCountries.forEach(in: value, names, .shared) { letters in
            for place in countries.indices where countries[place] == letters { isFound = true }
            return !isFound
        }
        if isFound { return .holds }
        return switch rest {
        case .nothing: .fails
        case .absent: .absent
        case .unclear: .unclear
        }
    }

    // MARK: - Pay

    private func answer(salary value: JSONNode) -> Answer {
        // Objects in a list are read as the first of them with an amount.
        var values = PropertyValues(value)
        guard let node = values.next() else { return .absent }
        guard node.kind == .object, ScreenTest.isPlain(node), let outer = SalaryProperties(plain: node) else {
            return .unclear
        }
        var part = outer
        var inners = PropertyValues(outer.value)
        if let inner = inners.next(), inner.kind == .object {
            guard inners.next() == nil, outer.minValue == nil, outer.maxValue == nil, outer.minPrice == nil,
                outer.maxPrice == nil, outer.price == nil, ScreenTest.isPlain(inner),
                let properties = SalaryProperties(plain: inner)
            else { return .unclear }
            part = properties
        }
        guard let range = range(of: part), let isWanted = isWanted(currencyOf: part, outer) else { return .unclear }
        return Answer(isWanted && comparison.isReached(by: range, amount))
    }

    /// Whether an object has no keyword but its type, so that it stands for itself and wraps nothing.
    private static func isPlain(_ node: JSONNode) -> Bool {
        for (key, _) in node.members {
            let source = key.source
            if source.first == UInt8(ascii: "@") ? !source.isEqual(to: "@type") : source.isEqual(to: "id") {
                return false
            }
        }
        return true
    }

    /// The bounds that a node states as numbers, or as one number; nil where they are not plain.
    private func range(of part: SalaryProperties) -> ClosedRange<Double>? {
        guard part.minPrice == nil, part.maxPrice == nil, part.price == nil else { return nil }
        let minimum = part.minValue.flatMap { $0.kind == .null ? nil : $0 }
        let maximum = part.maxValue.flatMap { $0.kind == .null ? nil : $0 }
        guard let node = minimum ?? maximum ?? part.value, let first = ScreenTest.amount(node) else { return nil }
        guard minimum != nil, let maximum else { return first...first }
        guard let last = ScreenTest.amount(maximum) else { return nil }
        return min(first, last)...max(first, last)
    }

    private static func amount(_ node: JSONNode) -> Double? {
        guard let value = node.double, value > 0, value.isFinite else { return nil }
        return value
    }

    /// Whether the currency that is named, on the node of the amount or around it, is the wanted one; nil where it is not plain.
    private func isWanted(currencyOf part: SalaryProperties, _ outer: SalaryProperties) -> Bool? {
        guard part.priceCurrency == nil, outer.priceCurrency == nil, let node = part.currency ?? outer.currency,
            node.kind == .string, !node.hasEscapes, let code = CurrencyCode(node.source)
        else { return nil }
        return code.packed == currency
    }
}
