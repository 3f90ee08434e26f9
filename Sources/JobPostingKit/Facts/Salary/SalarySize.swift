/// Which amounts can be pay for a time at all, so that a unit or a currency that cannot be right is not believed.
///
/// Reckoned for a year of full-time work (``Annualization/fullTime``), pay lies between 100 and 5,000,000 dollars of the
/// United States: below are numbers that lost their thousands, above are a month's or a year's pay for an hour.
///
/// | | least | most |
/// |---|---|---|
/// | hour | 0.05 | 2,400 |
/// | day | 0.40 | 19,000 |
/// | week | 1.90 | 96,000 |
/// | month | 8.30 | 417,000 |
/// | year | 100 | 5,000,000 |
///
/// The bounds are wide on purpose: an honorary office pays a few hundred a year, a surgeon's hour many hundreds. Other
/// currencies are put into classes by how many of them make a dollar, to half an order of magnitude: rates move, and
/// what is to be told is wrong by a thousand.
enum SalarySize {
    /// Whether an amount can be pay; of a currency that is not known, or loses its worth fast, only what no currency is
    /// worth is refused.
    static func canBePay(_ amount: Double, _ unit: SalaryUnit, _ currency: CurrencyCode?) -> Bool {
        let year = amount * Annualization.fullTime.timesPerYear(unit)
        // Nearly all pay, without a look at the currency's class.
        if year >= 100, year <= 5_000_000, isStrong(currency) { return true }
        let rate = currency.flatMap { perDollar($0.text) } ?? (least: 0.3, most: 100_000)
        return year >= 100 * rate.least && year <= 5_000_000 * rate.most
    }

    /// Whether about one of it makes a dollar: USD, EUR, GBP, CHF, CAD, AUD, NZD, SGD.
    @inline(__always)
    private static func isStrong(_ currency: CurrencyCode?) -> Bool {
        guard let currency else { return false }
        switch currency.packed.bits >> 40 {
        case 0x55_5344, 0x45_5552, 0x47_4250, 0x43_4846, 0x43_4144, 0x41_5544, 0x4E_5A44, 0x53_4744: return true
        default: return false
        }
    }

    /// How many of a currency make a dollar, at the least and at the most; nil for those that are not listed.
    private static func perDollar(_ code: String) -> (least: Double, most: Double)? {
        switch code {
        case "KWD", "BHD", "OMR", "JOD": (0.3, 1)
        case "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD": (1, 1)
        case "ILS", "AED", "SAR", "QAR", "PLN", "BRL", "RON", "MYR", "TND", "PEN", "CNY", "HKD", "DKK", "SEK", "NOK",
            "BYN",
            "GEL", "BOB", "GTQ", "BAM", "MAD", "TTD", "BBD":
            (2, 20)
        case "ZAR", "MXN", "CZK", "TWD", "THB", "PHP", "UYU", "MDL", "NIO", "DOP", "UAH", "MUR", "HNL": (6, 100)
        case "INR", "JPY", "ISK", "KES", "BDT", "NPR", "RSD", "RUB", "PKR", "LKR", "HUF", "CRC", "DZD", "KZT", "AMD":
            (30, 1_000)
        case "KRW", "CLP", "XAF", "XOF", "COP", "TZS", "UGX", "IQD": (300, 10_000)
        case "IDR", "VND", "KHR", "PYG", "UZS", "GNF", "LAK": (3_000, 60_000)
        default: nil
        }
    }
}
