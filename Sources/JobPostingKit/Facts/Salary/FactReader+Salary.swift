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
        var found = SalaryReading()
        var foundNode: JSONNode?
        for node in values(property) {
            if let foundNode {
                // Bare amounts in a list may be bounds, or several salaries; objects say which they are.
                if foundNode.kind != .object, node.kind != .object {
                    var other = SalaryReading()
                    readSalary(node, kind, into: &other)
                    guard other.hasSameAmounts(as: found) else {
                        remark(
                            "fact.salary.ambiguous", node,
                            "\(foundNode.quoted) and \(node.quoted) may be bounds or two salaries")
                        return false
                    }
                } else if keepsRemarks, kind != .estimated {
                    remarkOnOther(node, found, foundNode)
                }
                continue
            }
            readSalary(node, kind, into: &found)
            if found.hasAmount {
                foundNode = node
            } else {
                reading.fill(from: found)
                found = SalaryReading()
            }
        }
        guard let foundNode else { return false }
        if found.isNegotiable == nil { found.isNegotiable = reading.isNegotiable }
        if let kind, found.kind == nil {
            found.kind = SalaryReading.Found(value: kind, method: .converted, node: foundNode)
        }
        reading = found
        return true
    }

    /// Says that a second salary is stated, and that the first one is taken.
    private mutating func remarkOnOther(_ node: JSONNode, _ first: SalaryReading, _ firstNode: JSONNode) {
        keepsRemarks = false
        var other = SalaryReading()
        readSalary(node, .base, into: &other)
        keepsRemarks = true
        guard other.hasAmount,
            !other.hasSameAmounts(as: first) || other.currency?.value != first.currency?.value
                || other.unit?.value != first.unit?.value
        else { return }
        remark("fact.salary.several", node, "\(node.quoted) is another salary than the first, \(firstNode.quoted)")
    }

    private mutating func properties(of node: JSONNode) -> SalaryProperties {
        if graph.features.isEmpty, let plain = SalaryProperties(plain: node) { return plain }
        return SalaryProperties(node, lookedUpIn: &self)
    }

    /// Reads one value of a property that holds pay, into a reading that knows nothing yet: it is large, and what returns one
    /// copies it.
    private mutating func readSalary(_ node: JSONNode, _ kind: SalaryKind?, into reading: inout SalaryReading) {
        guard node.kind == .object else {
            reading.currency = currency(among: values(.salaryCurrency))
            return readAmount(node, into: &reading)
        }
        let outer = properties(of: node)
        // What nodes without an amount say.
        var others = SalaryReading()
        // A node of properties is large: it is read again where it is wanted again, as it rarely is.
        var last: JSONNode?
        for inner in PropertyValues(outer.value) where inner.kind == .object {
            let part = properties(of: inner)
            last = inner
            // Bounds on the node around it come first, as they are what schema.org has there.
            guard outer.minValue == nil, outer.maxValue == nil, outer.minPrice == nil, outer.maxPrice == nil else {
                break
            }
            readAround(part, outer, into: &reading)
            readAmounts(part, inner, kind, into: &reading)
            if reading.hasAmount || reading.isNegotiable != nil { return }
            others.fill(from: reading)
            reading = SalaryReading()
        }
        readAround(outer, last.map { properties(of: $0) }, into: &reading)
        readAmounts(outer, node, kind, into: &reading)
        reading.fill(from: others)
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
        if keepsRemarks { remarkOnOthers(part, other, reading) }
    }

    // MARK: - Amounts

    private mutating func readAmounts(
        _ part: SalaryProperties, _ node: JSONNode, _ kind: SalaryKind?, into reading: inout SalaryReading
    ) {
        reading.lower = bound(part.minValue, part.minPrice, isLower: true, &reading)
        reading.upper = bound(part.maxValue, part.maxPrice, isLower: false, &reading)
        if reading.lower?.method == .converted || reading.upper?.method == .converted { shareMultiplier(&reading) }
        if !reading.hasAmount {
            readFirstAmount(part.value, into: &reading)
            if !reading.hasAmount { readFirstAmount(part.price, into: &reading) }
        }
        if !reading.hasAmount { readDistribution(part, node, kind, into: &reading) }
        guard let lower = reading.lower, let upper = reading.upper, lower.value > upper.value else { return }
        remark("fact.salary.swapped", lower.node, "\(lower.value) and \(upper.value) are swapped")
        (reading.lower, reading.upper) = (upper, lower)
    }

    /// Where one bound is a text with a multiplier, it may be meant for both: `"minValue": "80", "maxValue": "100K"`.
    @inline(never)
    private mutating func shareMultiplier(_ reading: inout SalaryReading) {
        guard let lower = reading.lower, let upper = reading.upper else { return }
        let (first, second) = (multiplier(lower, reading), multiplier(upper, reading))
        guard first != second else { return }
        let (low, high) = SalaryText.shared(lower.value, first, upper.value, second)
        // "80" and "1.2m": nobody pays from the one to the other.
        guard max(low, high) / min(low, high) <= SalaryText.widestRange else {
            (reading.lower, reading.upper) = (nil, nil)
            return remark(
                "fact.salary.ambiguous", lower.node,
                "\(lower.node.quoted) and \(upper.node.quoted) may be of different sizes")
        }
        if low != lower.value { reading.lower = lower.with(low, .converted) }
        if high != upper.value { reading.upper = upper.with(high, .converted) }
    }

    /// What multiplies the amount that a bound's text says.
    private mutating func multiplier(_ bound: SalaryReading.Found<Double>, _ reading: SalaryReading) -> Double {
        // Most texts are digits, and not worth a second reading.
        guard bound.node.kind == .string, bound.node.source.contains(where: { $0.isASCIILetter || $0 >= 0x80 }),
            let text = plainText(bound.node)
        else { return 1 }
        return SalaryText(text, evidence: SalaryText.Evidence(currency: reading.currency?.value)).multiplier
    }

    /// The percentiles of a distribution are an estimate's bounds, whatever the property is called.
    private mutating func readDistribution(
        _ part: SalaryProperties, _ node: JSONNode, _ kind: SalaryKind?, into reading: inout SalaryReading
    ) {
        let lower = bound(part.percentile10, part.percentile25, isLower: true, &reading)
        let upper = bound(part.percentile90, part.percentile75, isLower: false, &reading)
        let median = bound(part.median, nil, isLower: true, &reading)
        guard lower != nil || upper != nil || median != nil else { return }
        if kind != .estimated {
            reading.kind = SalaryReading.Found(value: .estimated, method: .converted, node: node)
            remark("fact.salary.unrecognised", node, "a distribution is read as an estimate: it is no base salary")
        }
        (reading.lower, reading.upper) = lower == nil && upper == nil ? (median, median) : (lower, upper)
    }

    /// A bound: the first amount of two properties.
    private mutating func bound(
        _ first: JSONNode?, _ second: JSONNode?, isLower: Bool, _ reading: inout SalaryReading
    ) -> SalaryReading.Found<Double>? {
        if let first, let amount = bound(first, isLower, &reading) { return amount }
        if let second { return bound(second, isLower, &reading) }
        return nil
    }

    private mutating func bound(
        _ property: JSONNode, _ isLower: Bool, _ reading: inout SalaryReading
    ) -> SalaryReading.Found<Double>? {
        for node in PropertyValues(property) where node.kind != .object {
            // The usual shape.
            if node.kind == .number, let value = node.double, value > 0, value.isFinite {
                return SalaryReading.Found(value: value, method: .stated, node: node)
            }
            var found = SalaryReading()
            (found.currency, found.unit) = (reading.currency, reading.unit)
            (found.namesCurrency, found.hasUnitClash) = (reading.namesCurrency, reading.hasUnitClash)
            readAmount(node, into: &found)
            // What the text says beside the amount holds for both bounds.
            (reading.currency, reading.unit) = (found.currency, found.unit)
            (reading.namesCurrency, reading.hasUnitClash) = (found.namesCurrency, found.hasUnitClash)
            reading.hasExtraPayments = reading.hasExtraPayments || found.hasExtraPayments
            guard found.hasAmount else { continue }
            // "up to 60000" is no least pay, nor "from 50000" the most.
            guard let amount = isLower ? found.lower : found.upper else {
                remark("fact.salary.ambiguous", node, "\(node.quoted) is the other bound")
                continue
            }
            if let lower = found.lower, let upper = found.upper, lower.value != upper.value {
                remark("fact.salary.ambiguous", node, "\(node.quoted) is a range where one bound should be")
                continue
            }
            return amount
        }
        return nil
    }

    /// Reads the first value of a property that has an amount; several that differ may be bounds, or several salaries.
    private mutating func readFirstAmount(_ property: JSONNode?, into reading: inout SalaryReading) {
        guard let property else { return }
        for value in PropertyValues(property) where value.kind != .object {
            guard reading.hasAmount else {
                readAmount(value, into: &reading)
                continue
            }
            var other = SalaryReading()
            (other.currency, other.unit) = (reading.currency, reading.unit)
            readAmount(value, into: &other)
            guard other.hasAmount, !other.hasSameAmounts(as: reading) else { continue }
            (reading.lower, reading.upper) = (nil, nil)
            return remark("fact.salary.ambiguous", value, "\(property.quoted) may be bounds or several salaries")
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
