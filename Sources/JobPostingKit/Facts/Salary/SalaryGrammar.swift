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
        var clause: Int
        /// Its first and its last item.
        var items: Range<Int>

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
    private(set) var groups: [Group] = []
    private(set) var isNegotiable: Bool?
    private(set) var hasExtraPayments = false
    private(set) var hasUnreadableNumber = false
    private(set) var hasNegativeNumber = false
    private(set) var hasPlaceholder = false
    /// No word was unknown.
    private(set) var hasOnlyKnownWords = true
    /// A currency that stands at no amount.
    private(set) var looseCurrency: String?
    /// Two currencies that are not one stand together, at no amount or before one.
    private(set) var hasCurrencyClash = false
    /// A time that stands before any amount.
    private(set) var pendingUnit: Time?

    private var clause = 0
    /// Clauses with words for money that is not base pay.
    private var otherMoney: Set<Int> = []
    private var mayNotBeNegotiable = false

    // What the next amount takes with it.
    private var pendingCurrency: String?
    private var isRangePending = false
    private var isLowerPending = false
    private var isUpperPending = false
    private var isBetween = false
    /// The last group can still be continued.
    private var isOpen = false
    /// A time may belong to the last group.
    private var takesUnit = false
    private var isPaid = false

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

    private func isYear(_ group: Group) -> Bool {
        group.second == nil && group.first.multiplier == 1 && group.first.number.grouping == 0
            && group.first.number.fraction == nil && group.first.number.point == 0
            && (1990...2099).contains(group.first.number.value)
    }

    // MARK: - Items

    mutating func read() {
        var index = 0
        while index < items.count { index = read(index) }
        if mayNotBeNegotiable { isNegotiable = nil }
    }

    private func meaning(_ index: Int) -> SalaryWord? { items.indices.contains(index) ? items[index].meaning : nil }

    /// Reads an item, and returns the index of the next.
    private mutating func read(_ index: Int) -> Int {
        let item = items[index]
        switch item.meaning {
        case .number: return readNumber(index)
        case .currency(let codes): readCurrency(codes, index)
        case .time(let unit, let form): readTime(unit, form, index)
        case .range, .dash, .tilde:
            // A single letter such as "a" is also an article.
            if canContinue { isRangePending = true }
        case .rangeOrUpper:
            if canContinue { isRangePending = true } else { isUpperPending = true }
        case .lower: readBound(index, isLower: true)
        case .upper: readBound(index, isLower: false)
        case .lowerBehind: if isOpen { mark(isLower: true) }
        case .upperBehind: if isOpen { mark(isLower: false) }
        case .between: isBetween = true
        case .and:
            if isBetween, canContinue { (isRangePending, isBetween) = (true, false) } else { endClause(takesUnit: false) }
        case .plus:
            if isOpen, !item.isSpaced, !isAmountAhead(index) { mark(isLower: true) } else { endClause(takesUnit: false) }
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
        case .multiplier:
            // One that belongs to no number.
            hasOnlyKnownWords = false
        case .payments, .level, .noise, .approximate, .slash, .percent, .times: break
        }
        return index &+ 1
    }

    private var canContinue: Bool { isOpen && groups.last?.second == nil }

    private func isAmountAhead(_ index: Int) -> Bool {
        switch meaning(index &+ 1) {
        case .number, .currency: !items[index &+ 1].isSpaced
        default: false
        }
    }

    private mutating func endClause(takesUnit: Bool) {
        clause &+= 1
        (isOpen, isRangePending, isBetween, isPaid) = (false, false, false, false)
        (isLowerPending, isUpperPending) = (false, false)
        self.takesUnit = takesUnit
    }

    private mutating func readBound(_ index: Int, isLower: Bool) {
        switch meaning(index &+ 1) {
        case .number, .currency, .approximate, .noise, .unknown, .time, .lower, .upper, .between:
            if isLower { isLowerPending = true } else { isUpperPending = true }
        default:
            // "50k max"
            if isOpen { mark(isLower: isLower) }
        }
    }

    private mutating func mark(isLower: Bool) {
        guard let last = groups.indices.last, groups[last].second == nil else { return }
        if isLower { groups[last].isLowerOnly = true } else { groups[last].isUpperOnly = true }
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
            looseCurrency = looseCurrency.map { common($0, codes) } ?? codes
        }
    }

    /// Codes that are words in capitals: alone they are no currency.
    private static func isWord(_ codes: String) -> Bool {
        switch codes {
        case "ALL", "TOP", "TRY", "CUP", "MAD", "BOB", "MOP", "PEN", "GEL", "SOS", "LAK", "BAM", "COP", "CAD": codes != "CAD"
        default: false
        }
    }

    private func isCurrency(_ index: Int) -> Bool {
        if case .currency = meaning(index) { true } else { false }
    }

    /// Whether an item ends an amount: a number, its multiplier, or a currency behind it.
    private func isAmountEnd(_ index: Int) -> Bool {
        switch meaning(index) {
        case .number, .multiplier, .currency: true
        case .open: isAmountEnd(index &- 1)
        default: false
        }
    }

    private mutating func join(_ codes: String, to group: Int) {
        guard let known = groups[group].currency else { return groups[group].currency = codes }
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
            } else if groups[last].unit != unit {
                groups[last].hasOtherUnit = true
            }
        } else if let pending = pendingUnit, pending != time {
            pendingUnit = Time(unit: nil)
        } else {
            pendingUnit = time
        }
    }

    // MARK: - Numbers

    /// Reads a number with its multiplier, and what makes it no amount.
    private mutating func readNumber(_ index: Int) -> Int {
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
            if multiplier == .million, items[next].range.count == 1, item.number.value > 10 { hasUnreadableNumber = true }
            next &+= 1
            // 20万5000
            if meaning(next) == .number, !items[next].isSpaced { hasUnreadableNumber = true }
        }
        add(amount, index..<next)
        if let unit, let last = groups.indices.last { groups[last].unit = unit.unit }
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
                    isUpperOnly: isUpperPending, clause: clause, items: range))
        }
        (isOpen, takesUnit, isRangePending) = (true, true, false)
        (isLowerPending, isUpperPending) = (false, false)
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
        case .level where isBare: return skipLevel(index)
        case .dash where isBare && meaning(index &- 2) == .level: return skipLevel(index)
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
