import JobPostingJSON

/// Readers of the pay.
///
/// `baseSalary`, or where it gives no amount `estimatedSalary`, is a number, a MonetaryAmount, a QuantitativeValue or a
/// PriceSpecification (schema.org 30.0), and publishers put bounds, currency and unit on either of the nested nodes:
///
///     "baseSalary": {"@type": "MonetaryAmount", "currency": "USD",
///                    "value": {"@type": "QuantitativeValue", "minValue": 90000, "maxValue": 120000, "unitText": "YEAR"}}
///
/// All four facts are read from one published salary, the first with an amount: the currency of one beside the amount of
/// another would be nobody's pay.
enum SalaryFacts {
    @Sendable static func minimum(_ reader: inout FactReader) {
        if let lower = reader.salary(remarking: false)?.lower { reader.add(lower) }
    }

    @Sendable static func maximum(_ reader: inout FactReader) {
        // The one of the readers that says what is wrong with any amount.
        guard let salary = reader.salary(remarking: true), let upper = salary.upper else { return }
        if let lower = salary.lower, salary.isSwapped {
            reader.remark("fact.salary.swapped", upper.node, "\(lower.value) and \(upper.value) are swapped")
        }
        reader.add(upper)
    }

    /// Where the salary names no currency at all, the posting's own `salaryCurrency` says it.
    @Sendable static func currency(_ reader: inout FactReader) {
        let salary = reader.salary(remarking: false)
        let isNamed = salary.map { reader.addAll(.currency, .priceCurrency, of: $0) { $0.addCurrency($1) } } ?? false
        if !isNamed { for node in reader.values(.salaryCurrency) { reader.addCurrency(node) } }
    }

    @Sendable static func unit(_ reader: inout FactReader) {
        let salary = reader.salary(remarking: false)
        if let salary { reader.addAll(.unitText, .unitCode, of: salary) { $0.addUnit($1) } }
    }

    @Sendable static func kind(_ reader: inout FactReader) {}

    @Sendable static func yearMinimum(_ reader: inout FactReader) {}

    @Sendable static func yearMaximum(_ reader: inout FactReader) {}

    @Sendable static func negotiable(_ reader: inout FactReader) {}

    /// UN/CEFACT Recommendation 20, which schema.org's `unitCode` cites, beside Google's own words.
    fileprivate static func unit(_ text: String) -> SalaryUnit? {
        switch text {
        case "HOUR", "HUR": .hour
        case "DAY": .day
        case "WEEK", "WEE": .week
        case "MONTH", "MON": .month
        case "YEAR", "ANN": .year
        default: nil
        }
    }
}

/// A number that stands for an amount of money, and where it stands.
private struct SalaryAmount {
    var value: Double
    var node: JSONNode
}

/// One published salary.
private struct PublishedSalary {
    /// The value of the property.
    var salary: JSONNode
    /// The node that holds the amounts: that one, or a value node inside it.
    var part: JSONNode
    var lower: SalaryAmount?
    var upper: SalaryAmount?
    /// The bounds were published the wrong way round.
    var isSwapped = false
}

extension FactReader {
    /// Hands over the values of two properties: of the node with the amounts, else of the salary around it. Returns
    /// whether there were any.
    @discardableResult
    fileprivate mutating func addAll(
        _ first: Property, _ second: Property, of salary: PublishedSalary, _ add: (inout FactReader, JSONNode) -> Void
    ) -> Bool {
        for node in [salary.part, salary.salary] {
            var hasValues = false
            for property in [first, second] {
                for value in values(property, of: node) {
                    hasValues = true
                    add(&self, value)
                }
            }
            if hasValues { return true }
        }
        return false
    }

    /// The first published salary with an amount; without any, the first that was published.
    fileprivate mutating func salary(remarking: Bool) -> PublishedSalary? {
        var first: PublishedSalary?
        for property in [Property.baseSalary, .estimatedSalary] {
            for node in values(property) {
                var parts = [node]
                for inner in values(.value, of: node) where inner.kind == .object { parts.append(inner) }
                for part in parts {
                    let salary = salary(node, part, remarking)
                    if salary.lower != nil || salary.upper != nil { return salary }
                    // What is inside says more than what is around it.
                    first = first ?? PublishedSalary(salary: node, part: parts[parts.count - 1])
                }
            }
        }
        return first
    }

    private mutating func salary(_ node: JSONNode, _ part: JSONNode, _ remarking: Bool) -> PublishedSalary {
        var salary = PublishedSalary(salary: node, part: part)
        if part.kind == .object {
            salary.lower = firstAmount(part, .minValue, .minPrice, remarking)
            salary.upper = firstAmount(part, .maxValue, .maxPrice, remarking)
            if salary.lower == nil, salary.upper == nil {
                // One amount is both bounds.
                salary.lower = firstAmount(part, .value, .price, remarking)
                salary.upper = salary.lower
            }
        } else {
            salary.lower = amount(part, remarking)
            salary.upper = salary.lower
        }
        if let lower = salary.lower, let upper = salary.upper, lower.value > upper.value {
            (salary.lower, salary.upper, salary.isSwapped) = (upper, lower, true)
        }
        return salary
    }

    private mutating func firstAmount(
        _ part: JSONNode, _ first: Property, _ second: Property, _ remarking: Bool
    ) -> SalaryAmount? {
        for node in values(first, of: part) { if let amount = amount(node, remarking) { return amount } }
        for node in values(second, of: part) { if let amount = amount(node, remarking) { return amount } }
        return nil
    }

    /// A positive number: zero is what software writes for "unknown".
    private mutating func amount(_ node: JSONNode, _ remarking: Bool) -> SalaryAmount? {
        guard node.kind != .object else { return nil }
        if node.kind == .string, let text = plainText(node), DecimalText.isAmbiguous(text.utf8) {
            if remarking {
                remark("fact.salary.ambiguous", node, "the point of \(node.quoted) may part thousands or a fraction")
            }
        } else if let value = number(node) {
            if value > 0, value.isFinite { return SalaryAmount(value: value, node: node) }
            if remarking { remark("fact.salary.not-positive", node, "\(node.quoted) is no amount of pay") }
        } else if remarking, plainText(node) != nil {
            remark("fact.salary.unrecognised", node, "\(node.quoted) is not a number")
        }
        return nil
    }

    fileprivate mutating func add(_ amount: SalaryAmount) {
        add(.number(amount.value), amount.node.kind == .number ? .stated : .converted, from: amount.node)
    }

    fileprivate mutating func addCurrency(_ node: JSONNode) {
        guard let text = plainText(node) else { return }
        if let code = CurrencyCode(text) {
            addText(code.text, of: node)
        } else if CurrencyCode.isHistoric(text) {
            remark("fact.currency.historic", node, "\(node.quoted) is a code of ISO 4217 that is no longer in use")
        } else {
            remark("fact.currency.unrecognised", node, "\(node.quoted) is not the code of a currency in use (ISO 4217)")
        }
    }

    fileprivate mutating func addUnit(_ node: JSONNode) {
        guard let text = plainText(node) else { return }
        if let unit = SalaryFacts.unit(text) {
            addText(unit.rawValue, of: node)
        } else {
            remark("fact.salary-unit.unrecognised", node, "\(node.quoted) is not HOUR, DAY, WEEK, MONTH or YEAR")
        }
    }
}
