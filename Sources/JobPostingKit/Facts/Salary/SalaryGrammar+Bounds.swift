// Which bound of the pay an amount is: from the words and signs between two, before one and behind one.

extension SalaryGrammar {
    /// Reads what stands between two amounts, or before or behind one.
    mutating func readRange(_ index: Int) {
        let meaning = items[index].meaning
        if canContinue {
            isRangePending = true
            switch meaning {
            // 20万円～: until another amount follows, it is the lower bound.
            case .tilde, .waveDash, .rangeOrLower: mark(isLower: true)
            default: break
            }
            return
        }
        switch meaning {
        case .rangeOrUpper: expectBound(isLower: false)
        case .waveDash where isAmount(index &+ 1): expectBound(isLower: false)
        // "to £60k" is "up to", and "equal to" is not. "~30万円" is one of both, "~50000" is "about".
        case .rangeOrDoubt where isAmount(index &+ 1), .tilde where isEastAsianAmount(index &+ 1):
            isBoundDoubtful = true
        // A single letter such as "a" is also an article, a dash is often a bullet.
        default: break
        }
    }

    mutating func readBound(_ index: Int, isLower: Bool) {
        switch meaning(index &+ 1) {
        case .number, .currency, .approximate, .pay, .noise, .unknown, .time, .lower, .upper, .between:
            expectBound(isLower: isLower)
        default:
            // "50k max", "50k (max)"
            if isOpen || isInBracketsBehindAmount(index) { mark(isLower: isLower) }
        }
    }

    private func isInBracketsBehindAmount(_ index: Int) -> Bool {
        guard meaning(index &- 1) == .open, meaning(index &+ 1) == .close else { return false }
        if case .time = meaning(index &- 2) { return true }
        return isAmountEnd(index &- 2)
    }

    /// Reads `<` or `>`: before an amount it is a bound, elsewhere it may be anything, such as an arrow.
    mutating func readSign(_ index: Int, isLower: Bool) {
        if isAmount(index &+ 1) || meaning(index &+ 1) == .approximate {
            if meaning(index &- 1) != .dash { expectBound(isLower: isLower) }
        } else if isOpen, let last = groups.indices.last {
            groups[last].isDoubtful = true
        }
    }

    /// Reads "not" where no phrase tells what it turns round.
    mutating func readNegation(_ index: Int) {
        isNegated = true
        guard meaning(index &+ 1) == .unknown else { return }
        // Before an amount, "no inferior salario 3000": which bound it is, only that word tells; and behind one,
        // "3000 EUR nicht …", but for "£30,000 no weekends".
        isBoundDoubtful = true
        if isOpen, items[index].meaning == .negation, let last = groups.indices.last { groups[last].isDoubtful = true }
    }

    /// Makes a range of the last two amounts: 25万円以上30万円未満; returns whether they are its bounds.
    mutating func closeRange() -> Bool {
        guard groups.count >= 2, let upper = groups.last, let lower = groups.dropLast().last, !isNegated,
            lower.isLowerOnly, !lower.isUpperOnly, lower.second == nil, lower.clause == upper.clause,
            !upper.isLowerOnly, !upper.isUpperOnly, upper.second == nil, !upper.isDoubtful, !lower.isDoubtful
        else { return false }
        groups.removeLast()
        guard let last = groups.indices.last else { return false }
        groups[last].second = upper.first
        groups[last].isLowerOnly = false
        groups[last].items = lower.items.lowerBound..<upper.items.upperBound
        if let currency = upper.currency { join(currency, to: last) }
        if let unit = upper.unit {
            if groups[last].unit == nil {
                groups[last].unit = unit
            } else if groups[last].unit != unit {
                groups[last].hasOtherUnit = true
            }
        }
        return true
    }

    /// The next amount is a bound.
    mutating func expectBound(isLower: Bool) {
        if isLower { isLowerPending = true } else { isUpperPending = true }
        if isNegated { isBoundDoubtful = true }
    }

    /// The last amount is a bound.
    mutating func mark(isLower: Bool) {
        guard let last = groups.indices.last, groups[last].second == nil else { return }
        if isLower { groups[last].isLowerOnly = true } else { groups[last].isUpperOnly = true }
        if isNegated { groups[last].isDoubtful = true }
    }

    /// Whether an amount or its currency stands at an index.
    private func isAmount(_ index: Int) -> Bool { meaning(index) == .number || isCurrency(index) }

    /// Whether it is one of Japan or China: 30万, 1200円.
    private func isEastAsianAmount(_ index: Int) -> Bool {
        guard meaning(index) == .number else { return false }
        switch meaning(index &+ 1) {
        case .multiplier(.tenThousand), .multiplier(.hundredMillion): return true
        case .currency(let codes): return codes.utf8.starts(with: "JPY".utf8) || codes.utf8.starts(with: "CNY".utf8)
        default: return false
        }
    }

    /// Whether a slash stands between the bounds of a range: 30.000/35.000 euro.
    ///
    /// Others part an amount from hours or payments, or two years: what stands behind is no time, and at most twice as much.
    func isRange(aroundSlash index: Int) -> Bool {
        guard canContinue, isAmountEnd(index &- 1), let first = groups.last?.first else { return false }
        var next = index &+ 1
        if isCurrency(next) { next &+= 1 }
        guard meaning(next) == .number, !items[next].isPartOfCode else { return false }
        switch meaning(next &+ 1) {
        case .time(_, .plural), .payments, .percent: return false
        default: break
        }
        let (low, high) = (first.number.value, items[next].number.value)
        return low >= 10 && low < high && high <= low * 2
    }
}
