/// Puts the items of a text together to amounts with their currency and time.
///
/// ```
/// item     pending                      open group
/// £        currency GBP
/// 24,907                                first 24907 GBP
/// -        range                        first 24907 GBP
/// £        range, currency GBP
/// 30,615                                first 24907, second 30615 GBP
/// per a.                                … a year
/// +        (a new clause)
/// bonus                                 other money: nothing of this clause is pay
/// ```
struct SalaryGrammar {
    /// One amount as it stands there.
    struct Amount: Equatable {
        var number: SalaryNumber
        var multiplier = 1.0
        var range: Range<Int>
    }

    /// One salary: an amount, or a range.
    struct Group {
        var first: Amount
        var second: Amount?
        /// The code of its currency, or candidates with spaces between.
        var currency: String?
        var hasCurrencyClash = false
        var unit: SalaryUnit?
        var hasOtherUnit = false
        var isLowerOnly = false
        var isUpperOnly = false
        /// Nobody can tell which bound it is, or how large.
        var isDoubtful = false
        /// A word that is not known stands directly behind the last amount, where a multiplier stands.
        var isPerhapsMultiplied = false
        var clause: Int
        /// Its items, from the first amount to the last.
        var items: Range<Int>
        /// The item that says its time.
        var unitItem: Int?

        /// Whether two groups say the same.
        func isSame(as other: Group) -> Bool {
            first.number == other.first.number && first.multiplier == other.first.multiplier
                && second?.number == other.second?.number && second?.multiplier == other.second?.multiplier
                && currency == other.currency && unit == other.unit && isLowerOnly == other.isLowerOnly
                && isUpperOnly == other.isUpperOnly
        }
    }

    /// A time that is read: nil in it for one that is no ``SalaryUnit``.
    struct Time: Equatable {
        var unit: SalaryUnit?
    }

    let items: [SalaryLexer.Item]
    var groups: [Group] = []
    var isNegotiable: Bool?
    var hasExtraPayments = false
    var hasUnreadableNumber = false
    var hasNegativeNumber = false
    var hasPlaceholder = false
    /// No word was unknown.
    var hasOnlyKnownWords = true
    /// A currency that stands at no amount.
    var looseCurrency: String?
    /// Two currencies that are not one stand together, at no amount or before one.
    var hasCurrencyClash = false
    /// A time that stands before any amount.
    var pendingUnit: Time?
    var pendingUnitItem: Int?

    var clause = 0
    /// Clauses with words for money that is not base pay.
    var otherMoney: Set<Int> = []
    var mayNotBeNegotiable = false

    // What the next amount takes with it.
    var pendingCurrency: String?
    var isRangePending = false
    var isLowerPending = false
    var isUpperPending = false
    var isBetween = false
    /// "not" stands in the clause.
    var isNegated = false
    /// What was to say which bound the next amount is does not say it for certain.
    var isBoundDoubtful = false
    /// The last group can still be continued.
    var isOpen = false
    /// A time may belong to the last group.
    var takesUnit = false
    var isPaid = false

    init(_ items: [SalaryLexer.Item]) { self.items = items }

    /// All valid numbers that are amounts.
    var numbers: [SalaryNumber] {
        groups.flatMap { group in [group.first.number] + (group.second.map { [$0.number] } ?? []) }
    }

    var hasOtherMoney: Bool { !otherMoney.isEmpty }

    func isOtherMoney(_ group: Group) -> Bool { otherMoney.contains(group.clause) }

    /// The groups that are base pay. Beside amounts with a currency, a bare year is none.
    var stated: [Group] {
        let pay = groups.filter { !isOtherMoney($0) }
        guard pay.contains(where: { $0.currency != nil }) else { return pay }
        return pay.filter { $0.currency != nil || !isYear($0) }
    }

    /// One year, or two with a slash between.
    private func isYear(_ group: Group) -> Bool {
        SalaryGrammar.isYear(group.first) && (group.second.map { SalaryGrammar.isYear($0) } ?? true)
    }

    private static func isYear(_ amount: Amount) -> Bool {
        amount.multiplier == 1 && amount.number.grouping == 0 && amount.number.fraction == nil
            && amount.number.point == 0 && (1990...2099).contains(amount.number.value)
    }

    // MARK: - Items

    mutating func read() {
        var index = 0
        while index < items.count { index = read(index) }
        if mayNotBeNegotiable { isNegotiable = nil }
        if looseCurrency == nil { looseCurrency = pendingCurrency }
    }

    func meaning(_ index: Int) -> SalaryWord? { items.indices.contains(index) ? items[index].meaning : nil }

    /// Reads an item, and returns the index of the next.
    private mutating func read(_ index: Int) -> Int {
        let item = items[index]
        switch item.meaning {
        case .number: return readNumber(index)
        case .currency(let codes): readCurrency(codes, index)
        case .time(let unit, let form): readTime(unit, form, index)
        case .range, .dash, .rangeOrUpper, .rangeOrDoubt, .rangeOrLower, .tilde, .waveDash: readRange(index)
        case .lower: readBound(index, isLower: true)
        case .upper: readBound(index, isLower: false)
        case .greater: readSign(index, isLower: true)
        case .less: readSign(index, isLower: false)
        case .lowerBehind: if isOpen { mark(isLower: true) }
        case .upperBehind: if isOpen, !closeRange() { mark(isLower: false) }
        case .negation, .levelOrNegation: readNegation(index)
        case .between: (isBetween, isBoundDoubtful) = (true, isBoundDoubtful || isNegated)
        case .and:
            if isBetween, canContinue {
                (isRangePending, isBetween) = (true, false)
            } else {
                endClause(takesUnit: false)
            }
        case .plusWord:
            // "£50k plus", but not "£50k plus benefits".
            if isOpen, isEnd(index &+ 1) { mark(isLower: true) } else { endClause(takesUnit: false) }
        case .plus:
            if isOpen, !item.isSpaced, !isAddend(index &+ 1) {
                mark(isLower: true)
            } else {
                endClause(takesUnit: false)
            }
        case .comma, .open, .close: endClause(takesUnit: takesUnit)
        case .stop: endClause(takesUnit: false)
        case .negotiable: isNegotiable = isNegotiable ?? true
        case .fixed: isNegotiable = false
        case .otherAgreement: mayNotBeNegotiable = true
        case .otherMoney: otherMoney.insert(clause)
        case .paid: isPaid = true
        case .placeholder: hasPlaceholder = true
        case .unknown:
            hasOnlyKnownWords = false
            isRangePending = false
            // "from home", "minimum guaranteed": it may be the bound of something else.
            if isLowerPending || isUpperPending { isBoundDoubtful = true }
        case .multiplier:
            // One that belongs to no number, or a second one: 10 hundred thousand.
            hasOnlyKnownWords = false
            if isOpen, isAmountEnd(index &- 1), let last = groups.indices.last { groups[last].isDoubtful = true }
        case .slash: if isRange(aroundSlash: index) { isRangePending = true }
        case .payments, .level, .pay, .noise, .approximate, .percent, .times: break
        }
        return index &+ 1
    }

    var canContinue: Bool { isOpen && groups.last?.second == nil }

    /// Whether a clause ends at an index.
    func isEnd(_ index: Int) -> Bool {
        switch meaning(index) {
        case nil, .comma, .stop, .open, .close: true
        default: false
        }
    }

    /// Whether something is added by a plus before it, as in "£30k+bonus", but not in "£30k+ a year".
    private func isAddend(_ index: Int) -> Bool {
        guard items.indices.contains(index), !items[index].isSpaced else { return false }
        switch items[index].meaning {
        case .number, .unknown, .noise, .pay, .otherMoney, .placeholder, .percent: return true
        case .currency: return meaning(index &+ 1) == .number
        case .time(nil, _): return true
        default: return false
        }
    }

    private mutating func endClause(takesUnit: Bool) {
        clause &+= 1
        (isNegated, isBoundDoubtful) = (false, false)
        (isOpen, isRangePending, isBetween, isPaid) = (false, false, false, false)
        (isLowerPending, isUpperPending) = (false, false)
        self.takesUnit = takesUnit
    }

    // MARK: - Currency

    private mutating func readCurrency(_ codes: String, _ index: Int) {
        let isBehindAmount = isOpen && isAmountEnd(index &- 1)
        let isAhead = meaning(index &+ 1) == .number
        // "2026 £30,000": the sign belongs to what it touches.
        let isPrefix = isAhead && items[index].isSpaced && !items[index &+ 1].isSpaced
        if isBehindAmount, !isPrefix, let last = groups.indices.last, groups[last].currency == nil || !isAhead {
            join(codes, to: last)
        } else if isAhead || isCurrency(index &+ 1) || (pendingCurrency == nil && meaning(index &+ 1) == .dash) {
            if let pending = pendingCurrency {
                pendingCurrency = common(pending, codes)
            } else {
                pendingCurrency = codes
            }
        } else if !SalaryGrammar.isWord(codes) {
            looseCurrency = (looseCurrency ?? pendingCurrency).map { common($0, codes) } ?? codes
            pendingCurrency = nil
        }
    }

    /// Codes that are words in capitals: alone they are no currency.
    private static func isWord(_ codes: String) -> Bool {
        switch codes {
        case "ALL", "TOP", "TRY", "CUP", "MAD", "BOB", "MOP", "PEN", "GEL", "SOS", "LAK", "BAM", "COP", "CAD":
            codes != "CAD"
        default: false
        }
    }

    func isCurrency(_ index: Int) -> Bool {
        if case .currency = meaning(index) { true } else { false }
    }

    /// Whether an item ends an amount: a number, its multiplier, or a currency behind it.
    func isAmountEnd(_ index: Int) -> Bool {
        switch meaning(index) {
        case .number, .multiplier, .currency: true
        case .open: isAmountEnd(index &- 1)
        default: false
        }
    }

    mutating func join(_ codes: String, to group: Int) {
        guard let known = groups[group].currency else {
            groups[group].currency = codes
            return
        }
        if let common = SalaryGrammar.common(known, codes) {
            groups[group].currency = common
        } else {
            groups[group].hasCurrencyClash = true
        }
    }

    /// The candidates that two mentions share, else the first, with the clash noted.
    private mutating func common(_ first: String, _ second: String) -> String {
        if let common = SalaryGrammar.common(first, second) { return common }
        hasCurrencyClash = true
        return first
    }

    /// The candidates that two mentions share: `$` and CAD are CAD.
    static func common(_ first: String, _ second: String) -> String? {
        if first == second { return first }
        let others = second.utf8.split(separator: 0x20)
        let both = first.utf8.split(separator: 0x20).filter { code in others.contains { $0.elementsEqual(code) } }
        guard !both.isEmpty else { return nil }
        return both.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    // MARK: - Time

    private mutating func readTime(_ unit: SalaryUnit?, _ form: SalaryWord.TimeForm, _ index: Int) {
        if isPaid { return }
        let item = items[index]
        switch form {
        case .plural: return
        case .singular:
            // "month" alone is a time only where an amount or its currency stands directly before it.
            guard item.isBehindSlash || isAmountEnd(index &- 1) else { return }
        case .phrase: break
        }
        let time = Time(unit: unit)
        if let last = groups.indices.last, isOpen || takesUnit {
            if groups[last].unit == nil, !groups[last].hasOtherUnit {
                (groups[last].unit, groups[last].hasOtherUnit) = (unit, unit == nil)
                groups[last].unitItem = index
            } else if groups[last].unit != unit {
                groups[last].hasOtherUnit = true
                // "$15/hr - $600/week"
                if groups[last].second != nil, let first = groups[last].unitItem, first < groups[last].items.upperBound,
                    first >= groups[last].items.lowerBound
                {
                    groups[last].isDoubtful = true
                }
            }
        } else if let pending = pendingUnit, pending != time {
            pendingUnit = Time(unit: nil)
        } else {
            (pendingUnit, pendingUnitItem) = (time, index)
        }
    }
}
