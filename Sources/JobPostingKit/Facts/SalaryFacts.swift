import JobPostingJSON

/// Readers of the pay.
///
/// `baseSalary`, or where it says nothing `estimatedSalary`, is a number, a MonetaryAmount, a QuantitativeValue or a
/// PriceSpecification (schema.org 30.0), and publishers put bounds, currency and unit on either of the nested nodes:
///
///     "baseSalary": {"@type": "MonetaryAmount", "currency": "USD",
///                    "value": {"@type": "QuantitativeValue", "minValue": 90000, "maxValue": 120000, "unitText": "YEAR"}}
///
/// So every property is looked for on the amount first and then on the value inside it.
enum SalaryFacts {
    @Sendable static func minimum(_ reader: inout FactReader) {
        if let lower = reader.salaryRange(remarking: false).lower { reader.add(lower) }
    }

    @Sendable static func maximum(_ reader: inout FactReader) {
        // The one of the two readers that says what is wrong with either.
        let range = reader.salaryRange(remarking: true)
        guard let upper = range.upper else { return }
        if let lower = range.lower, range.isSwapped {
            reader.remark("fact.salary.swapped", upper.node, "\(lower.value) and \(upper.value) are swapped")
        }
        reader.add(upper)
    }

    @Sendable static func currency(_ reader: inout FactReader) {
        for amount in reader.salaryAmounts() {
            for node in amount.valuesHereOrInside("currency", "priceCurrency") { reader.addCurrency(node) }
        }
        // The posting's own salaryCurrency says what a bare number is in.
        for node in reader.posting.values("salaryCurrency") { reader.addCurrency(node) }
    }

    @Sendable static func unit(_ reader: inout FactReader) {
        for amount in reader.salaryAmounts() {
            for node in amount.valuesHereOrInside("unitText", "unitCode") { reader.addUnit(node) }
        }
    }

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

/// What a salary's published numbers say together.
private struct SalaryRange {
    var lower: SalaryAmount?
    var upper: SalaryAmount?
    /// The bounds were published the wrong way round.
    var isSwapped = false
}

extension FactReader {
    /// The published salary: the first property that holds any value.
    fileprivate func salaryAmounts() -> PropertyValues {
        posting.value("baseSalary") != nil ? posting.values("baseSalary") : posting.values("estimatedSalary")
    }

    fileprivate mutating func salaryRange(remarking: Bool) -> SalaryRange {
        for amount in salaryAmounts() {
            var range = SalaryRange()
            if amount.kind == .object {
                range.lower = firstAmount(amount.valuesHereOrInside("minValue", "minPrice"), remarking)
                range.upper = firstAmount(amount.valuesHereOrInside("maxValue", "maxPrice"), remarking)
                if range.lower == nil, range.upper == nil {
                    // One amount is both bounds.
                    range.lower = firstAmount(amount.valuesHereOrInside("value", "price"), remarking)
                    range.upper = range.lower
                }
            } else {
                range.lower = firstAmount([amount], remarking)
                range.upper = range.lower
            }
            if let lower = range.lower, let upper = range.upper, lower.value > upper.value {
                range = SalaryRange(lower: upper, upper: lower, isSwapped: true)
            }
            if range.lower != nil || range.upper != nil { return range }
        }
        return SalaryRange()
    }

    /// The first positive number: zero is what software writes for "unknown".
    private mutating func firstAmount(_ nodes: [JSONNode], _ remarking: Bool) -> SalaryAmount? {
        for node in nodes where node.kind != .object {
            if let value = number(node), value > 0, value.isFinite { return SalaryAmount(value: value, node: node) }
            if remarking, number(node) == nil, let text = plainText(node) {
                remark("fact.salary.unrecognised", node, "\"\(text)\" is not a number")
            }
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
        } else {
            remark("fact.currency.unrecognised", node, "\"\(text)\" is not a code of ISO 4217")
        }
    }

    fileprivate mutating func addUnit(_ node: JSONNode) {
        guard let text = plainText(node) else { return }
        if let unit = SalaryFacts.unit(text) {
            addText(unit.rawValue, of: node)
        } else {
            remark("fact.salary-unit.unrecognised", node, "\"\(text)\" is not HOUR, DAY, WEEK, MONTH or YEAR")
        }
    }

    /// The value of a number, or of a text that holds nothing but one as JSON would write it.
    mutating func number(_ node: JSONNode) -> Double? {
        if node.kind == .number { return node.double }
        guard let text = plainText(node) else { return nil }
        return DecimalText.number(text.utf8)
    }
}

/// Numbers as text: a sign, digits, a point and digits; no grouping, no exponent, no words.
enum DecimalText {
    static func number(_ text: some Collection<UInt8>) -> Double? {
        var digits = 0
        var points = 0
        for (offset, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-") where offset == 0: break
            default: return nil
            }
        }
        // 400 digits are beyond every double; longer texts are refused unread.
        guard digits > 0, digits <= 400, points <= 1 else { return nil }
        return Double(String(decoding: text, as: UTF8.self))
    }
}

extension JSONNode {
    /// The values of two properties of an amount, and of the value node inside it.
    fileprivate func valuesHereOrInside(_ first: StaticString, _ second: StaticString) -> [JSONNode] {
        var found = Array(values(first)) + Array(values(second))
        for inner in values("value") where inner.kind == .object {
            found += Array(inner.values(first)) + Array(inner.values(second))
        }
        return found
    }
}
