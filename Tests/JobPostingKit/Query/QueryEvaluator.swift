@testable import JobPostingKit

/// A slow second opinion on what a query means, over `JobPosting.facts` and nothing else.
///
/// It follows the sentences of `Query`'s documentation, with half-open intervals where the matcher has closed ones.
struct QueryEvaluator {
    let posting: JobPosting
    let now: Int64

    func holds(_ expression: QueryExpression) -> Bool {
        switch expression {
        case .and(let terms): return !terms.contains { !holds($0) }
        case .or(let terms): return terms.contains { holds($0) }
        case .not(let term): return holds(term) == false
        case .isPresent(let field): return posting.facts(field).count > 0
        case .flag(.expired): return dates(.validThrough).contains { $0.end <= now }
        case .flag(let flag): return texts(.workplace) == [flag.rawValue]
        case .text(let field, let wanted): return !Set(texts(field)).isDisjoint(with: wanted)
        case .words(let field, let words): return texts(field).contains { WordPattern(words.text).matches($0) }
        case .boolean(let field, let wanted): return posting.facts(field).contains { $0.value == .boolean(wanted) }
        case .number(let field, let comparison, let wanted):
            return numbers(field).contains { number in
                switch comparison {
                case .equal: number == wanted
                case .less: number < wanted
                case .lessOrEqual: number < wanted || number == wanted
                case .greater: number > wanted
                case .greaterOrEqual: number > wanted || number == wanted
                }
            }
        case .dateTime(let field, let comparison, let moment):
            let wanted = interval(moment)
            return dates(field).contains { date in
                switch comparison {
                case .equal: date.start < wanted.end && date.end > wanted.start
                case .less: date.end <= wanted.start
                case .lessOrEqual: date.start < wanted.end
                case .greater: date.start >= wanted.end
                case .greaterOrEqual: date.end > wanted.start
                }
            }
        case .salary(let comparison, let amount, let currency):
            return salary(comparison, amount, currency)
        }
    }

    /// Whether some amount of the range does; without one bound the other is all that is known.
    private func salary(_ comparison: QueryComparison, _ amount: Double, _ currency: String) -> Bool {
        let known = numbers(.salaryMin) + numbers(.salaryMax)
        guard texts(.salaryCurrency) == [currency], let least = known.min(), let most = known.max() else {
            return false
        }
        switch comparison {
        case .equal: return least <= amount && amount <= most
        case .less: return least < amount
        case .lessOrEqual: return least <= amount
        case .greater: return most > amount
        case .greaterOrEqual: return most >= amount
        }
    }

    /// `today` and its neighbours as whole days of UTC, counted day by day.
    private func interval(_ moment: QueryMoment) -> (start: Int64, end: Int64) {
        let day = CivilDateTime.millisecondsADay
        switch moment {
        case .fixed(let interval): return (interval.start, interval.end)
        case .today(let count, .days), .today(let count, .weeks):
            let isWeeks = if case .today(_, .weeks) = moment { true } else { false }
            let today = (Double(now) / Double(day)).rounded(.down)
            let start = Int64(today) * day + Int64(count * (isWeeks ? 7 : 1)) * day
            return (start, start + day)
        case .today(let count, let unit):
            let clock = CivilDateTime(unixMilliseconds: now)
            var months = clock.year * 12 + clock.month - 1 + count * (unit == .years ? 12 : 1)
            var shifted = CivilDateTime()
            (shifted.year, shifted.day) = (0, 1)
            while months >= 12 { (shifted.year, months) = (shifted.year + 1, months - 12) }
            shifted.month = months + 1
            while shifted.day < clock.day, shifted.day < CivilDateTime.daysInMonth(shifted.month, of: shifted.year) {
                shifted.day += 1
            }
            return (shifted.unixMilliseconds, shifted.unixMilliseconds + day)
        }
    }

    // MARK: - Facts

    private func texts(_ field: Field) -> [String] {
        posting.facts(field).compactMap { if case .text(let text) = $0.value { text } else { nil } }
    }

    private func numbers(_ field: Field) -> [Double] {
        posting.facts(field).compactMap { fact in
            switch fact.value {
            case .number(let number): number
            case .integer(let integer): Double(integer)
            default: nil
            }
        }
    }

    private func dates(_ field: Field) -> [DateTimeInterval] {
        posting.facts(field).compactMap { if case .dateTime(let date) = $0.value { date } else { nil } }
    }
}
