/// What a text says about pay: amounts, currency, time, and whether it is a matter of agreement.
///
/// ```
/// "£24,907 - £30,615 per annum"     24907 to 30615, GBP, a year
/// "Ab 50.000 €/Jahr"                50000 and more, EUR, a year
/// "300万～500万円"                   3000000 to 5000000, JPY
/// "1.200"                           nothing, because 1.2 and 1200 are both a reading
/// ```
///
/// It is read strictly: every number of the text must be explained, as an amount or as something else (a percentage, hours
/// of work, a step of a scale); where two readings are left, or two different salaries, the amounts are absent and
/// ``problem`` says why.
struct SalaryText {
    /// What is known from around the text.
    struct Evidence {
        /// The currency that another property states.
        var currency: CurrencyCode?
        /// The time that another property states.
        var unit: SalaryUnit?
        /// The countries of the work, ISO 3166-1 alpha-2; nil when nobody has looked for them yet.
        var countries: [String]?
    }

    /// Why something is absent.
    enum Problem: Equatable {
        /// Two readings of a number: with thousands, and with a fraction.
        case ambiguousNumber(Double, Double)
        /// Several salaries, or a range that cannot be meant.
        case ambiguousAmounts
        /// Zero or less.
        case notPositive
        /// Words that stand where nothing is said.
        case placeholder
        /// Nothing that is known.
        case unrecognised
    }

    var lower: Double?
    var upper: Double?
    /// The largest multiplier of an amount: 1,000 of "80k", else 1.
    var multiplier = 1.0
    /// The bounds stood the wrong way round.
    var isSwapped = false
    /// Several codes when the text alone does not tell which.
    var currencies: [CurrencyCode] = []
    /// Two that contradict each other, or one that contradicts the evidence.
    var hasCurrencyClash = false
    /// A country told which currency it is.
    var isCurrencyInferred = false
    var unit: SalaryUnit?
    /// The text names a time that is no ``SalaryUnit``, or two.
    var hasOtherUnit = false
    /// The pay of a month is paid more than twelve times a year.
    var hasExtraPayments = false
    var isNegotiable: Bool?
    var problem: Problem?
    /// A country would help.
    var asksForCountry = false

    /// The certain currency.
    var currency: CurrencyCode? { currencies.count == 1 && !hasCurrencyClash ? currencies.first : nil }

    /// Reads a text.
    ///
    /// - Complexity: O(*n* log(words of the table)).
    init(_ text: UnsafeBufferPointer<UInt8>, evidence: Evidence = Evidence()) {
        var grammar = SalaryGrammar(SalaryLexer.items(text))
        grammar.read()
        self.init(grammar, evidence)
    }

    init(_ text: String, evidence: Evidence = Evidence()) {
        var text = text
        self = text.withUTF8 { SalaryText($0, evidence: evidence) }
    }

    /// Reads one group of a text.
    init(_ group: SalaryGrammar.Group, of grammar: SalaryGrammar, _ evidence: Evidence) {
        hasExtraPayments = grammar.hasExtraPayments
        readUnit(group, grammar, evidence)
        readAmounts(group, grammar, evidence)
        readCurrency(group.currency, evidence)
        if group.hasCurrencyClash { hasCurrencyClash = true }
    }

    private init(_ grammar: SalaryGrammar, _ evidence: Evidence) {
        read(grammar, evidence)
    }

    private mutating func read(_ grammar: SalaryGrammar, _ evidence: Evidence) {
        isNegotiable = grammar.isNegotiable
        hasExtraPayments = grammar.hasExtraPayments
        var groups = grammar.stated
        if let first = groups.first, groups.dropFirst().allSatisfy({ $0.isSame(as: first) }) { groups = [first] }
        if groups.count > 1, sayTheSame(groups, grammar, evidence) { groups = Array(groups.prefix(1)) }
        if grammar.hasNegativeNumber {
            problem = .notPositive
            return
        }
        guard let group = groups.first else { return readWords(grammar, evidence) }
        guard groups.count == 1, !grammar.hasUnreadableNumber else {
            problem = .ambiguousAmounts
            return
        }
        readUnit(group, grammar, evidence)
        guard
            grammar.hasOnlyKnownWords || group.currency != nil || grammar.looseCurrency != nil || group.unit != nil
                || hasOtherUnit
        else {
            problem = .unrecognised
            return
        }
        readAmounts(group, grammar, evidence)
        readCurrency(group.currency ?? grammar.looseCurrency, evidence)
        if group.hasCurrencyClash || grammar.hasCurrencyClash { hasCurrencyClash = true }
    }

    /// Whether several groups state one salary for several times: "$20 - $25 per hour ($41,600 - $52,000 annually)".
    ///
    /// Paid hours and weeks differ, and a month's pay may be paid fourteen times a year, so that they agree within a quarter.
    private func sayTheSame(_ groups: [SalaryGrammar.Group], _ grammar: SalaryGrammar, _ evidence: Evidence) -> Bool {
        let salaries = groups.map { SalaryText($0, of: grammar, evidence) }
        guard let first = groups.first, let salary = salaries.first, let unit = salary.unit else { return false }
        let times = Annualization.fullTime.timesPerYear(unit)
        return zip(groups, salaries).dropFirst().allSatisfy { group, other in
            guard let otherUnit = other.unit, otherUnit != unit, salary.problem == nil, other.problem == nil,
                group.currency == nil || group.currency == first.currency
            else { return false }
            let otherTimes = Annualization.fullTime.timesPerYear(otherUnit)
            return SalaryText.isNear(salary.lower, times, other.lower, otherTimes)
                && SalaryText.isNear(salary.upper, times, other.upper, otherTimes)
        }
    }

    private static func isNear(_ amount: Double?, _ times: Double, _ other: Double?, _ otherTimes: Double) -> Bool {
        guard let amount, let other else { return amount == other }
        let (year, otherYear) = (amount * times, other * otherTimes)
        return year <= otherYear * 1.25 && otherYear <= year * 1.25
    }

    /// Whether a word that is not known may multiply an amount: "20 foo".
    ///
    /// Amounts of thousands are not multiplied, nor is pay for so short a time: "£13.40 London, per hour".
    private func isPerhapsMultiplied(_ amount: Double, _ group: SalaryGrammar.Group) -> Bool {
        group.isPerhapsMultiplied && amount < 1000 && (group.currency == nil || (unit != .hour && unit != .day))
    }

    /// A text without an amount.
    private mutating func readWords(_ grammar: SalaryGrammar, _ evidence: Evidence) {
        if grammar.hasUnreadableNumber {
            problem = .ambiguousAmounts
            return
        }
        if grammar.hasOnlyKnownWords, !grammar.hasOtherMoney {
            unit = grammar.pendingUnit.flatMap { $0.unit }
            if let loose = grammar.looseCurrency { readCurrency(loose, evidence) }
            if grammar.hasCurrencyClash { hasCurrencyClash = true }
        }
        guard isNegotiable == nil, unit == nil, currencies.isEmpty else { return }
        problem = grammar.hasPlaceholder && grammar.hasOnlyKnownWords ? .placeholder : .unrecognised
    }

    private mutating func readUnit(_ group: SalaryGrammar.Group, _ grammar: SalaryGrammar, _ evidence: Evidence) {
        hasOtherUnit = group.hasOtherUnit
        if !hasOtherUnit { unit = group.unit }
    }

    // MARK: - Currency

    private mutating func readCurrency(_ mention: String?, _ evidence: Evidence) {
        guard let mention else { return }
        currencies = mention.utf8.split(separator: 0x20).compactMap { CurrencyCode($0) }
        if let stated = evidence.currency {
            if currencies.contains(stated) { currencies = [stated] } else { hasCurrencyClash = true }
            return
        }
        guard currencies.count > 1 else { return }
        // The pound of Britain is meant unless the country has another.
        let isPound = mention.utf8.starts(with: "GBP".utf8)
        guard let countries = evidence.countries, !countries.isEmpty else {
            asksForCountry = evidence.countries == nil
            if isPound { currencies = Array(currencies.prefix(1)) }
            return
        }
        let local = countries.map { country in
            SalaryWords.tender[country].flatMap { CurrencyCode($0) }
        }
        if isPound, local.allSatisfy({ code in code.map { !SalaryText.pounds.contains($0.text) } ?? true }) {
            currencies = Array(currencies.prefix(1))
        } else if let first = local.first, let code = first, local.allSatisfy({ $0 == code }),
            currencies.contains(code),
            isPlausible(code)
        {
            currencies = [code]
            isCurrencyInferred = true
        }
    }

    private static let pounds = ["EGP", "LBP", "SYP", "SDG", "SSP", "GIP", "FKP", "SHP"]

    /// Whether the amounts can be pay in a currency of Latin America: much of what is published there is in the dollars
    /// of the United States. The bounds are below every legal minimum of 2025.
    private func isPlausible(_ code: CurrencyCode) -> Bool {
        guard let least = SalaryText.leastYear(code.text) else { return true }
        guard let unit, let amount = lower ?? upper else { return false }
        return amount * Annualization.fullTime.timesPerYear(unit) >= least
    }

    private static func leastYear(_ code: String) -> Double? {
        switch code {
        case "MXN": 60_000
        case "ARS": 1_500_000
        case "CLP": 3_000_000
        case "COP": 8_000_000
        case "UYU": 150_000
        case "DOP": 90_000
        default: nil
        }
    }

    // MARK: - Amounts

    private mutating func readAmounts(_ group: SalaryGrammar.Group, _ grammar: SalaryGrammar, _ evidence: Evidence) {
        guard !group.isDoubtful, !(group.isLowerOnly && group.isUpperOnly) else {
            problem = .ambiguousAmounts
            return
        }
        let first = group.first
        multiplier = max(first.multiplier, group.second?.multiplier ?? 1)
        guard var low = value(first, group, grammar, evidence) else { return }
        guard let second = group.second else {
            guard low > 0 else {
                problem = .notPositive
                return
            }
            guard !isPerhapsMultiplied(low, group) else {
                problem = .ambiguousAmounts
                return
            }
            if !group.isUpperOnly { lower = low }
            if !group.isLowerOnly { upper = low }
            return
        }
        guard var high = value(second, group, grammar, evidence) else { return }
        (low, high) = SalaryText.shared(low, first.multiplier, high, second.multiplier)
        if low == 0, high > 0 {
            problem = .notPositive
            upper = high
            return
        }
        guard low > 0, high > 0 else {
            problem = .notPositive
            return
        }
        if low > high { (low, high, isSwapped) = (high, low, true) }
        // "25-30,000": nobody pays from 25 to 30,000.
        guard high / low <= SalaryText.widestRange, !isPerhapsMultiplied(high, group) else {
            isSwapped = false
            problem = .ambiguousAmounts
            return
        }
        (lower, upper) = (low, high)
    }

    /// How often the lower bound of a range may be in the upper one.
    static var widestRange: Double { 50 }

    /// Both amounts of a range, where one has a multiplier that is meant for both: "$120-150k".
    ///
    /// It is meant so when the bare number is the smaller one and could not be an amount of the same size: of "800-1.2k" it
    /// is not.
    static func shared(
        _ low: Double, _ multiplier: Double, _ high: Double, _ otherMultiplier: Double
    ) -> (Double, Double) {
        if multiplier == 1, otherMultiplier > 1, low < 1000, low * otherMultiplier <= high {
            return (low * otherMultiplier, high)
        }
        if multiplier > 1, otherMultiplier == 1, high < 1000, high * multiplier >= low {
            return (low, high * multiplier)
        }
        return (low, high)
    }

    private mutating func value(
        _ amount: SalaryGrammar.Amount, _ group: SalaryGrammar.Group, _ grammar: SalaryGrammar, _ evidence: Evidence
    ) -> Double? {
        guard let fraction = amount.number.fraction else { return amount.number.value * amount.multiplier }
        if evidence.countries == nil { asksForCountry = true }
        let thousands = amount.number.value
        let unit = group.unit ?? (group.hasOtherUnit ? nil : evidence.unit)
        let style = SalaryNumberStyle(
            numbers: grammar.numbers, currency: certainCurrency(group, grammar, evidence), countries: evidence.countries
        )
        if amount.multiplier == 1,
            let reading = style.reading(thousands, fraction, mark: amount.number.doubtful, unit: unit)
        {
            return reading
        }
        problem = .ambiguousNumber(thousands, fraction)
        return nil
    }

    private func certainCurrency(
        _ group: SalaryGrammar.Group, _ grammar: SalaryGrammar, _ evidence: Evidence
    ) -> CurrencyCode? {
        if let stated = evidence.currency { return stated }
        guard let mention = group.currency ?? grammar.looseCurrency else { return nil }
        if let code = CurrencyCode(mention) { return code }
        let local = evidence.countries.flatMap { $0.count == 1 ? SalaryWords.tender[$0[0]] : nil } ?? ""
        if mention.utf8.starts(with: "GBP".utf8), !SalaryText.pounds.contains(local) { return CurrencyCode("GBP") }
        return mention.utf8.split(separator: 0x20).contains { $0.elementsEqual(local.utf8) } ? CurrencyCode(local) : nil
    }
}
