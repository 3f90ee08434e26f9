/// Decides what the only mark of a number means that stands before three digits: `1.200`, `50,000`.
///
/// Money has two decimals or none in nearly every currency, so that a comma there parts thousands unless the evidence
/// speaks against it. A point does not: machines write `15.500`. Evidence, the strongest first:
///
/// 1. another number of the text whose mark is certain: `1.200 - 1.500,50`;
/// 2. the countries of the work and the currency, where they agree: what they part thousands with (CLDR, `decimal` and
///    `group`);
/// 3. the time the pay is for, when one of the readings cannot be pay at all: 50 a year, 15,500 euros an hour.
struct SalaryNumberStyle {
    private enum Mark { case thousands, fraction }

    private let numbers: [SalaryNumber]
    private let currency: CurrencyCode?
    private let isCommaFraction: Bool?

    /// - Parameter numbers: All numbers of the text.
    init(numbers: [SalaryNumber], currency: CurrencyCode?, countries: [String]?) {
        (self.numbers, self.currency) = (numbers, currency)
        let local = SalaryNumberStyle.agreed(countries ?? [], among: SalaryNumberStyle.countries)
        let monetary = currency.flatMap { SalaryNumberStyle.agreed([$0.text], among: SalaryNumberStyle.currencies) }
        // "£30,000" in France is written as in Britain, or as in France.
        isCommaFraction = local == nil || monetary == nil || local == monetary ? local ?? monetary : nil
    }

    /// The reading that is meant; nil when that cannot be said.
    func reading(_ thousands: Double, _ fraction: Double, mark: UInt8, unit: SalaryUnit?) -> Double? {
        for number in numbers {
            let isOther = number.point != 0 && number.point != mark
            if number.grouping == mark || isOther { return thousands }
            if number.point == mark || number.grouping != 0 { return fraction }
        }
        let isComma = mark == UInt8(ascii: ",")
        let expected: Mark? = isCommaFraction.map { $0 == isComma ? .fraction : .thousands }
        let canBeThousands = isPossible(thousands, unit)
        let canBeFraction = isPossible(fraction, unit)
        switch expected {
        case .thousands: return canBeThousands ? thousands : nil
        case .fraction:
            if !canBeFraction { return canBeThousands ? thousands : nil }
            return canBeThousands ? nil : fraction
        case nil:
            if isComma { return canBeThousands ? thousands : nil }
            return canBeThousands == canBeFraction ? nil : canBeThousands ? thousands : fraction
        }
    }

    /// Whether an amount can be pay for a time: less than 100 units of any currency a year cannot, and more than five
    /// millions of a strong one neither.
    private func isPossible(_ amount: Double, _ unit: SalaryUnit?) -> Bool {
        guard let unit else { return true }
        let year = amount * Annualization.fullTime.timesPerYear(unit)
        if year < 100 { return false }
        guard let currency, SalaryNumberStyle.strong.utf8.split(separator: 0x20).contains(where: {
            $0.elementsEqual(currency.packed)
        }) else { return true }
        return year <= 5_000_000
    }

    /// Whether all of some codes have a comma before a fraction, or none; nil where that differs or is not known.
    private static func agreed(_ codes: [String], among lists: (comma: String, point: String)) -> Bool? {
        guard !codes.isEmpty else { return nil }
        if codes.allSatisfy({ contains(lists.comma, $0) }) { return true }
        if codes.allSatisfy({ contains(lists.point, $0) }) { return false }
        return nil
    }

    private static func contains(_ list: String, _ code: String) -> Bool {
        list.utf8.split(separator: 0x20).contains { $0.elementsEqual(code.utf8) }
    }

    private static var strong: String { "USD EUR GBP CHF CAD AUD NZD SGD ILS AED SAR QAR BRL PLN" }

    /// Not among them are countries whose languages differ (CA, ZA) and those that write both (MX, PE, CH for fractions).
    private static var countries: (comma: String, point: String) {
        (
            "DE AT NL BE LU DK NO SE FI IS IT ES PT GR FR PL CZ SK HU RO BG HR SI RS BA EE LV LT UA RU BY TR BR AR CL CO "
                + "UY PY BO EC VE ID VN KZ GE",
            "US GB IE AU NZ IN PK LK BD NP SG HK TW CN JP KR PH MY TH IL AE SA QA KW NG KE GH UG EG MT GT HN SV NI PA DO PR"
        )
    }

    private static var currencies: (comma: String, point: String) {
        (
            "EUR DKK NOK SEK ISK PLN CZK HUF RON RSD UAH RUB BYN TRY BRL ARS CLP COP UYU PYG IDR VND",
            "USD GBP AUD NZD INR PKR LKR BDT SGD HKD TWD CNY JPY KRW PHP MYR THB ILS AED SAR NGN KES GHS EGP"
        )
    }
}
