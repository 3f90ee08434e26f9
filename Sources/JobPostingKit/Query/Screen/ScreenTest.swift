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
    @_optimize(speed)
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
                countries[place] = UInt16(code.packed[0]) &<< 8 | UInt16(code.packed[1])
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

    @_optimize(speed)
    private init(_ kind: Kind, _ property: Property) {
        self.kind = kind
        self.property = property
    }

    @_optimize(speed)
    private static func property(ofDate field: Field) -> Property? {
        switch field {
        case .datePosted: .datePosted
        case .validThrough: .validThrough
        case .startDate: .jobStartDate
        default: nil
        }
    }

    @_optimize(speed)
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
    @_optimize(speed)
    func answer(_ value: JSONNode, _ names: PropertyNameTable) -> Answer {
        switch kind {
        case .employmentType: answer(employmentType: value)
        case .country: answer(places: value, names)
        case .date, .end: answer(date: value)
        case .salary: answer(salary: value)
        }
    }

    @_optimize(speed)
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

    @_optimize(speed)
    private func answer(date value: JSONNode) -> Answer {
        // The first value that is a date is the fact; where the first value is none, another may be.
        var values = PropertyValues(value)
        guard let node = values.next() else { return .absent }
        guard node.kind == .string else { return .unclear }
        let source = node.source
        guard let interval = ISO8601.plainInterval(source) ?? ISO8601.interval(source),
            DateReading.isPlausible(interval)
        else { return .unclear }
        if kind == .end { return Answer(interval.isOver(at: dates.lowerBound)) }
        return Answer(comparison.holds(interval.closedRange, dates))
    }

    // MARK: - Countries

    @_optimize(speed)
    private func answer(places value: JSONNode, _ names: PropertyNameTable) -> Answer {
        var places = PropertyValues(value)
        var answer = Answer.absent
        while let place = places.next() {
            // Longer names of types may be that of a place that is none.
            guard place.kind == .object,
                case .value(let address) = PlainMember(.address, of: place, names, longestType: 14)
            else {
                answer = .unclear
                continue
            }
            var addresses = PropertyValues(address)
            var hasAddress = false
            while let address = addresses.next() {
                hasAddress = true
                guard let country = country(of: address, names) else {
                    answer = .unclear
                    continue
                }
                if country { return .holds }
                if case .absent = answer { answer = .fails }
            }
            if !hasAddress { answer = .unclear }
        }
        return answer
    }

    /// Whether the country of an address is wanted; nil where that is not plain.
    @_optimize(speed)
    private func country(of address: JSONNode, _ names: PropertyNameTable) -> Bool? {
        guard address.kind == .object,
            case .value(let value) = PlainMember(.addressCountry, of: address, names, longestType: .max)
        else { return nil }
        var values = PropertyValues(value)
        guard let first = values.next() else { return nil }
        if first.kind == .string { return isWanted(country: first) }
        guard first.kind == .object, case .value(let name) = PlainMember(.name, of: first, names, longestType: .max)
        else { return nil }
        var texts = PropertyValues(name)
        return texts.next().flatMap { isWanted(country: $0) }
    }

    /// Whether a code is wanted; nil for what is no code.
    @_optimize(speed)
    private func isWanted(country node: JSONNode) -> Bool? {
        guard node.kind == .string, !node.hasEscapes, node.source.count == 2 else { return nil }
        let letters = UInt16(node.source[0]) &<< 8 | UInt16(node.source[1])
        for place in countries.indices where countries[place] == letters { return true }
        return CountryCode(node.source) != nil ? false : nil
    }

    // MARK: - Pay

    @_optimize(speed)
    private func answer(salary value: JSONNode) -> Answer {
        // Objects in a list are read as the first of them with an amount.
        var values = PropertyValues(value)
        guard let node = values.next() else { return .absent }
        guard node.kind == .object, let outer = SalaryProperties(plain: node) else { return .unclear }
        var part = outer
        var inners = PropertyValues(outer.value)
        if let inner = inners.next(), inner.kind == .object {
            guard inners.next() == nil, outer.minValue == nil, outer.maxValue == nil, outer.minPrice == nil,
                outer.maxPrice == nil, outer.price == nil, let properties = SalaryProperties(plain: inner)
            else { return .unclear }
            part = properties
        }
        guard let range = range(of: part), let isWanted = isWanted(currencyOf: part, outer) else { return .unclear }
        return Answer(isWanted && comparison.isReached(by: range, amount))
    }

    /// The bounds that a node states as numbers, or as one number; nil where they are not plain.
    @_optimize(speed)
    private func range(of part: SalaryProperties) -> ClosedRange<Double>? {
        guard part.minPrice == nil, part.maxPrice == nil, part.price == nil else { return nil }
        let minimum = part.minValue.flatMap { $0.kind == .null ? nil : $0 }
        let maximum = part.maxValue.flatMap { $0.kind == .null ? nil : $0 }
        guard let node = minimum ?? maximum ?? part.value, let first = ScreenTest.amount(node) else { return nil }
        guard minimum != nil, let maximum else { return first...first }
        guard let last = ScreenTest.amount(maximum) else { return nil }
        return min(first, last)...max(first, last)
    }

    @_optimize(speed)
    private static func amount(_ node: JSONNode) -> Double? {
        guard let value = node.double, value > 0, value.isFinite else { return nil }
        return value
    }

    /// Whether the currency that is named, on the node of the amount or around it, is the wanted one; nil where it is not plain.
    @_optimize(speed)
    private func isWanted(currencyOf part: SalaryProperties, _ outer: SalaryProperties) -> Bool? {
        guard part.priceCurrency == nil, outer.priceCurrency == nil, let node = part.currency ?? outer.currency,
            node.kind == .string, !node.hasEscapes, let code = CurrencyCode(node.source)
        else { return nil }
        return code.packed == currency
    }
}
