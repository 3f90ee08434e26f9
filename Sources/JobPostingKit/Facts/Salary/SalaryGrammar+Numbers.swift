// Numbers: amounts with their multipliers, and what is none, such as hours, percentages and steps of a scale.

extension SalaryGrammar {
    /// Reads a number with its multiplier, and what makes it no amount.
    mutating func readNumber(_ index: Int) -> Int {
        let item = items[index]
        if item.isPartOfCode { return index &+ 1 }
        if let next = skipOther(index) { return next }
        if isNegative(index) { hasNegativeNumber = true }
        guard item.number.isValid else {
            hasUnreadableNumber = true
            return index &+ 1
        }
        var amount = Amount(number: item.number, range: item.range)
        var next = index &+ 1
        var unit: Time?
        if case .multiplier(let multiplier) = meaning(next), !items[next].isBehindSlash,
            multiplier != .million || !items[next].isSpaced || items[next].range.count > 1
        {
            amount.multiplier = multiplier.factor
            amount.range = item.range.lowerBound..<items[next].range.upperBound
            if multiplier == .lakhPerYear { unit = Time(unit: .year) }
            if multiplier == .million, items[next].range.count == 1, item.number.value > 10 {
                hasUnreadableNumber = true
            }
            next &+= 1
            if meaning(next) == .number, !items[next].isSpaced { next = readCompound(&amount, next) }
        }
        let isUnexplained = meaning(next) == .unknown && !items[next].isBehindSlash
        add(amount, index..<next)
        if isUnexplained, amount.multiplier == 1, let last = groups.indices.last {
            groups[last].isPerhapsMultiplied = true
            // "1500 xyz VND"
            if isCurrency(next &+ 1), groups[last].currency == nil { groups[last].isDoubtful = true }
        }
        if let unit, let last = groups.indices.last { groups[last].unit = unit.unit }
        return next
    }

    /// Reads what stands directly behind a multiplier of Japan or China, and returns the index behind it: 1万2千, 20万5000.
    ///
    /// A bare number with less than three digits is doubtful: 1万5 is 15,000 to one reader.
    private mutating func readCompound(_ amount: inout Amount, _ start: Int) -> Int {
        var (next, factor, value) = (start, amount.multiplier, amount.number.value * amount.multiplier)
        var isRead = amount.number.fraction == nil && amount.number.point == 0
        while isRead, meaning(next) == .number, !items[next].isSpaced {
            let number = items[next].number
            var part = 1.0
            if case .multiplier(let multiplier) = meaning(next &+ 1), !items[next &+ 1].isSpaced {
                part = multiplier.factor
            }
            isRead =
                number.isValid && number.point == 0 && number.value > 0 && number.value * part < factor
                && part < factor && (part > 1 || number.value >= 100) && items[next &- 1].range.count >= 3
            (value, factor) = (value + number.value * part, part)
            amount.range = amount.range.lowerBound..<items[next].range.upperBound
            next &+= part > 1 ? 2 : 1
        }
        if isRead { (amount.number, amount.multiplier) = (SalaryNumber(value), 1) } else { hasUnreadableNumber = true }
        return next
    }

    private mutating func add(_ amount: Amount, _ range: Range<Int>) {
        let isUpperOfLower = isUpperPending && (groups.last.map { $0.isLowerOnly } ?? false)
        if let last = groups.indices.last, isOpen, groups[last].second == nil, isRangePending || isUpperOfLower {
            groups[last].second = amount
            groups[last].items = groups[last].items.lowerBound..<range.upperBound
            (groups[last].isLowerOnly, groups[last].isUpperOnly) = (false, false)
            if let pending = pendingCurrency { join(pending, to: last) }
        } else {
            groups.append(
                Group(
                    first: amount, currency: pendingCurrency, unit: pendingUnit?.unit,
                    hasOtherUnit: pendingUnit.map { $0.unit == nil } ?? false, isLowerOnly: isLowerPending,
                    isUpperOnly: isUpperPending, clause: clause, items: range,
                    unitItem: pendingUnit == nil ? nil : pendingUnitItem))
        }
        if isBoundDoubtful, let last = groups.indices.last { groups[last].isDoubtful = true }
        (isOpen, takesUnit, isRangePending) = (true, true, false)
        (isLowerPending, isUpperPending, isBoundDoubtful) = (false, false, false)
        (pendingCurrency, pendingUnit) = (nil, nil)
    }

    /// A minus before the only number of a text.
    private func isNegative(_ index: Int) -> Bool {
        var before = index &- 1
        if isCurrency(before) { before &-= 1 }
        guard meaning(before) == .dash, before == 0 else { return false }
        return !items[before &+ 1].isSpaced
    }

    /// The index behind a number that is no amount; nil for an amount.
    private mutating func skipOther(_ index: Int) -> Int? {
        let number = items[index].number
        let next = meaning(index &+ 1)
        let isBare = pendingCurrency == nil && !(isRangePending && groups.last?.currency != nil)
        switch next {
        case .percent:
            dropOpenRange()
            return index &+ 2
        case .time(let unit, let form)
        where isBare && !items[index &+ 1].isBehindSlash
            && (form == .plural || (form == .singular && (unit == .hour || number.value <= 60))):
            // Hours of work, or the length of a contract; "40 hours per week", "40h/Woche".
            dropOpenRange()
            var end = index &+ 2
            while case .time = meaning(end) { end &+= 1 }
            if meaning(end) == .slash, case .time = meaning(end &+ 1) { end &+= 2 }
            return end
        case .payments:
            if number.value != 12 { hasExtraPayments = true }
            return index &+ 2
        case .times where isBare && number.value <= 20:
            if number.value != 12 { hasExtraPayments = true }
            return index &+ 2
        default: break
        }
        switch meaning(index &- 1) {
        case .times where number.value <= 20:
            if number.value != 12 { hasExtraPayments = true }
            return index &+ 1
        case .level where isBare, .levelOrNegation where isBare: return skipLevel(index)
        case .dash where isBare && (meaning(index &- 2) == .level || meaning(index &- 2) == .levelOrNegation):
            return skipLevel(index)
        default: return nil
        }
    }

    /// The index behind "6" or "5-6" of "Band 5-6".
    private func skipLevel(_ index: Int) -> Int {
        guard meaning(index &+ 1) == .dash || meaning(index &+ 1) == .slash, meaning(index &+ 2) == .number,
            items[index &+ 2].number.value < 100, !items[index &+ 2].isPartOfCode
        else { return index &+ 1 }
        return index &+ 3
    }

    /// What looked like the first amount of a range is the first of two percentages or hours.
    private mutating func dropOpenRange() {
        guard isRangePending, let last = groups.last, last.currency == nil else { return }
        groups.removeLast()
        (isOpen, isRangePending) = (false, false)
    }
}
