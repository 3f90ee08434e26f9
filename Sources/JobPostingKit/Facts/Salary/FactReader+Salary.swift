import JobPostingJSON

// The published salary, from the outside in
// =========================================
//     values of baseSalary, estimatedSalary, salary      the first with an amount is the pay
//       a value                                          number or text: the amount itself
//         its node, then nodes in its `value`            parts: bounds, else one amount
//           currency: of the part, else of the node around it, else the posting's salaryCurrency, else in the text
//           unit:     of the part, else of the node around it, else in the text

extension FactReader {
    /// Reads what the posting's properties say about the pay.
    mutating func readPublishedSalary(into reading: inout SalaryReading) {
        if readSalary(.baseSalary, .base, into: &reading) || readSalary(.estimatedSalary, .estimated, into: &reading) {
            return
        }
        var misnamed = values(.salary)
        if let node = misnamed.next() {
            remark("fact.salary.unrecognised", node, "schema.org has no property salary; it is read as baseSalary")
            if readSalary(.salary, nil, into: &reading) { return }
        }
        if reading.currency == nil, !reading.namesCurrency {
            reading.currency = currency(among: values(.salaryCurrency))
        }
    }

    /// Reads the values of one property; returns whether one has an amount.
    private mutating func readSalary(
        _ property: Property, _ kind: SalaryKind?, into reading: inout SalaryReading
    ) -> Bool {
        var found: SalaryReading?
        var foundNode: JSONNode?
        for node in values(property) {
            if let first = found, let firstNode = foundNode {
                // Bare amounts in a list may be bounds, or several salaries; objects say which they are.
                if firstNode.kind != .object, node.kind != .object {
                    let other = salary(node, kind)
                    guard other.lower?.value == first.lower?.value, other.upper?.value == first.upper?.value else {
                        remark(
                            "fact.salary.ambiguous", node,
                            "\(firstNode.quoted) and \(node.quoted) may be bounds or two salaries")
                        return false
                    }
                }
                continue
            }
            let salary = salary(node, kind)
            if salary.hasAmount { (found, foundNode) = (salary, node) } else { reading.fill(from: salary) }
        }
        guard let found else { return false }
        let isNegotiable = found.isNegotiable ?? reading.isNegotiable
        reading = found
        reading.isNegotiable = isNegotiable
        if let kind, let foundNode {
            reading.kind = SalaryReading.Found(value: kind, method: .converted, node: foundNode)
        }
        return true
    }

    private mutating func properties(of node: JSONNode) -> SalaryProperties {
        if graph.features.isEmpty, let plain = SalaryProperties(plain: node) { return plain }
        return SalaryProperties(node, lookedUpIn: &self)
    }

    /// One value of a property that holds pay.
    private mutating func salary(_ node: JSONNode, _ kind: SalaryKind?) -> SalaryReading {
        var reading = SalaryReading()
        guard node.kind == .object else {
            reading.currency = currency(among: values(.salaryCurrency))
            readAmount(node, into: &reading)
            return reading
        }
        let outer = properties(of: node)
        // A node of properties is large: it is read again where it is wanted again, as it rarely is.
        var last: JSONNode?
        for inner in PropertyValues(outer.value) where inner.kind == .object {
            let part = properties(of: inner)
            last = inner
            // Bounds on the node around it come first, as they are what schema.org has there.
            guard outer.minValue == nil, outer.maxValue == nil, outer.minPrice == nil, outer.maxPrice == nil else {
                break
            }
            var candidate = SalaryReading()
            readAround(part, outer, into: &candidate)
            readAmounts(part, inner, kind, into: &candidate)
            if candidate.hasAmount || candidate.isNegotiable != nil { return candidate }
            reading.fill(from: candidate)
        }
        var candidate = SalaryReading()
        readAround(outer, last.map { properties(of: $0) }, into: &candidate)
        readAmounts(outer, node, kind, into: &candidate)
        candidate.fill(from: reading)
        return candidate
    }

    /// Reads currency and unit: of a part, else of the node around it.
    private mutating func readAround(
        _ part: SalaryProperties, _ other: SalaryProperties?, into reading: inout SalaryReading
    ) {
        readCurrency(part, into: &reading)
        if let other, !reading.namesCurrency { readCurrency(other, into: &reading) }
        if !reading.namesCurrency { reading.currency = currency(among: values(.salaryCurrency)) }
        readUnit(part, into: &reading)
        if let other, reading.unit == nil { readUnit(other, into: &reading) }
    }

    // MARK: - Amounts

    private mutating func readAmounts(
        _ part: SalaryProperties, _ node: JSONNode, _ kind: SalaryKind?, into reading: inout SalaryReading
    ) {
        reading.lower = bound(part.minValue, part.minPrice, reading)
        reading.upper = bound(part.maxValue, part.maxPrice, reading)
        if !reading.hasAmount {
            readFirstAmount(part.value, into: &reading)
            if !reading.hasAmount { readFirstAmount(part.price, into: &reading) }
        }
        if !reading.hasAmount { readDistribution(part, node, kind, into: &reading) }
        guard let lower = reading.lower, let upper = reading.upper, lower.value > upper.value else { return }
        remark("fact.salary.swapped", lower.node, "\(lower.value) and \(upper.value) are swapped")
        (reading.lower, reading.upper) = (upper, lower)
    }

    /// The percentiles of a distribution are an estimate's bounds, whatever the property is called.
    private mutating func readDistribution(
        _ part: SalaryProperties, _ node: JSONNode, _ kind: SalaryKind?, into reading: inout SalaryReading
    ) {
        let lower = bound(part.percentile10, part.percentile25, reading)
        let upper = bound(part.percentile90, part.percentile75, reading)
        let median = bound(part.median, nil, reading)
        guard lower != nil || upper != nil || median != nil else { return }
        guard kind == .estimated else {
            return remark("fact.salary.unrecognised", node, "a distribution is an estimate and no base salary")
        }
        (reading.lower, reading.upper) = lower == nil && upper == nil ? (median, median) : (lower, upper)
    }

    /// A bound: the first amount of two properties.
    private mutating func bound(
        _ first: JSONNode?, _ second: JSONNode?, _ reading: SalaryReading
    ) -> SalaryReading.Found<Double>? {
        if let first, let amount = bound(first, reading) { return amount }
        if let second { return bound(second, reading) }
        return nil
    }

    private mutating func bound(_ property: JSONNode, _ reading: SalaryReading) -> SalaryReading.Found<Double>? {
        for node in PropertyValues(property) where node.kind != .object {
            // The usual shape.
            if node.kind == .number, let value = node.double, value > 0, value.isFinite {
                return SalaryReading.Found(value: value, method: .stated, node: node)
            }
            var found = SalaryReading()
            (found.currency, found.unit, found.namesCurrency) = (reading.currency, reading.unit, reading.namesCurrency)
            readAmount(node, into: &found)
            guard let amount = found.lower ?? found.upper else { continue }
            if let upper = found.upper, upper.value != amount.value {
                remark("fact.salary.ambiguous", node, "\(node.quoted) is a range where one bound should be")
                continue
            }
            return amount
        }
        return nil
    }

    /// Reads the first value of a property that has an amount.
    private mutating func readFirstAmount(_ property: JSONNode?, into reading: inout SalaryReading) {
        guard let property else { return }
        for value in PropertyValues(property) where !reading.hasAmount && value.kind != .object {
            readAmount(value, into: &reading)
        }
    }

    /// Reads a number or a text, which may say currency, unit and more.
    private mutating func readAmount(_ node: JSONNode, into reading: inout SalaryReading) {
        if node.kind == .number {
            guard let value = node.double, value > 0, value.isFinite else {
                return remark("fact.salary.not-positive", node, "\(node.quoted) is no amount of pay")
            }
            reading.lower = SalaryReading.Found(value: value, method: .stated, node: node)
            reading.upper = reading.lower
        } else if let text = plainText(node) {
            readText(text, node, into: &reading)
        }
    }
}
