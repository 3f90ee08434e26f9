/// How facts are read from what was published.
public struct FactOptions: Hashable, Sendable {
    /// Whether a fact that no property states may be read from the text of the description: pay and the workplace, where the
    /// text leaves no doubt. Its provenance is then `text`, with its span.
    public var readsText: Bool
    /// How pay for an hour, a day, a week or a month becomes pay for a year.
    public var annualization: Annualization

    public init(readsText: Bool = false, annualization: Annualization = .fullTime) {
        self.readsText = readsText
        self.annualization = annualization
    }
}

/// A convention that turns pay for a shorter time into pay for a year.
public struct Annualization: Hashable, Sendable {
    /// Paid hours of a week.
    public var hoursPerWeek: Double
    /// Paid days of a week.
    public var daysPerWeek: Double
    /// Paid weeks of a year.
    public var weeksPerYear: Double

    public init(hoursPerWeek: Double, daysPerWeek: Double, weeksPerYear: Double) {
        self.hoursPerWeek = hoursPerWeek
        self.daysPerWeek = daysPerWeek
        self.weeksPerYear = weeksPerYear
    }

    /// Full-time work the year round: 40 hours in 5 days a week, 52 weeks, 12 months; an hour's pay is paid 2,080 times.
    ///
    /// The United States' Bureau of Labor Statistics reckons so (Occupational Employment and Wage Statistics, Technical
    /// Notes: "a year-round, full-time hours figure of 2,080 hours").
    public static var fullTime: Annualization {
        Annualization(hoursPerWeek: 40, daysPerWeek: 5, weeksPerYear: 52)
    }

    /// How often a year holds the time that pay is for.
    public func timesPerYear(_ unit: SalaryUnit) -> Double {
        switch unit {
        case .hour: hoursPerWeek * weeksPerYear
        case .day: daysPerWeek * weeksPerYear
        case .week: weeksPerYear
        case .month: 12
        case .year: 1
        }
    }
}
