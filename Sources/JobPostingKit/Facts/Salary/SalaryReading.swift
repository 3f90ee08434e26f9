import JobPostingJSON

/// What is known of a posting's pay: the one reading that all eight facts share.
///
/// Only plain values are in it, so that keeping and copying it allocates nothing.
struct SalaryReading {
    /// A value, and where it comes from.
    struct Found<Value> {
        var value: Value
        var method: Provenance.Method
        var node: JSONNode
        /// Its span in the plain text of the description.
        var textRange: Range<Int>?

        /// The same place with another value.
        func with<Other>(_ other: Other, _ method: Provenance.Method) -> Found<Other> {
            Found<Other>(value: other, method: method, node: node, textRange: textRange)
        }
    }

    var lower: Found<Double>?
    var upper: Found<Double>?
    var currency: Found<CurrencyCode>?
    var unit: Found<SalaryUnit>?
    var kind: Found<SalaryKind>?
    var isNegotiable: Found<Bool>?
    /// The pay of a month is paid more than twelve times a year.
    var hasExtraPayments = false
    /// A property names a currency, known or not, so that none from elsewhere is the amount's.
    var namesCurrency = false
    /// A property and a text name two times, or one that the amounts cannot be for, so that none is the amount's.
    var hasUnitClash = false
    /// What is wrong has been said; a reading for another fact says nothing.
    var isRemarked = false

    var hasAmount: Bool { lower != nil || upper != nil }

    /// Whether the amounts are those of another reading.
    func hasSameAmounts(as other: SalaryReading) -> Bool {
        lower?.value == other.lower?.value && upper?.value == other.upper?.value
    }

    /// Takes over what is missing, amounts apart, from a salary without an amount.
    mutating func fill(from other: SalaryReading) {
        if currency == nil, !namesCurrency { currency = other.currency }
        if unit == nil, !hasUnitClash { unit = other.unit }
        if isNegotiable == nil { isNegotiable = other.isNegotiable }
        namesCurrency = namesCurrency || other.namesCurrency
    }

    /// An amount as pay for a year; nil when the time is not known, or a month's pay is paid more than twelve times.
    func year(_ amount: Found<Double>?, _ annualization: Annualization) -> Found<Double>? {
        guard let amount, let unit, unit.value == .year || !hasExtraPayments else { return nil }
        let value = amount.value * annualization.timesPerYear(unit.value)
        guard value.isFinite, value > 0 else { return nil }
        if unit.value == .year { return amount }
        return amount.with(value, amount.method == .text ? .text : .inferred)
    }
}
