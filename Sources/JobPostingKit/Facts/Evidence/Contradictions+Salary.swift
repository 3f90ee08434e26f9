import JobPostingJSON

// The pay that a property states against the pay that the text states.

extension Contradictions {
    /// Silent where the ranges meet; where the text states several salaries or its currency is open; and where the two
    /// are for different times, unless they are far apart however a year is counted.
    mutating func findInSalary() {
        let stated = reader.salaryReading()
        guard let amount = stated.lower ?? stated.upper, amount.method != .text else { return }
        var inText = SalaryReading()
        reader.readSalaryFromText(into: &inText)
        guard inText.hasAmount, let currency = stated.currency?.value, let other = inText.currency?.value,
            let quoted = quoted(inText.lower?.textRange ?? inText.upper?.textRange)
        else { return }
        let message: Message = "\(Self.shown(stated)), and the text says \(quoted)"
        if currency != other {
            remark("salary-currency.other-in-text", stated.currency?.node ?? amount.node, message)
        } else if areApart(stated, inText) {
            remark("salary.other-in-text", amount.node, message)
        }
    }

    /// Whether two readings have no amount in common.
    private func areApart(_ stated: SalaryReading, _ inText: SalaryReading) -> Bool {
        guard let unit = stated.unit?.value, let other = inText.unit?.value else { return false }
        // Hours and weeks of a year differ by country and contract, a month's pay may be paid fourteen times.
        let tolerance = unit == other ? 1.01 : 1.6
        let annualization = reader.options.annualization
        let (times, otherTimes) = (annualization.timesPerYear(unit), annualization.timesPerYear(other))
        let least = (stated.lower?.value ?? 0) * times
        let most = (stated.upper?.value ?? .infinity) * times
        let otherLeast = (inText.lower?.value ?? 0) * otherTimes
        let otherMost = (inText.upper?.value ?? .infinity) * otherTimes
        return least > otherMost * tolerance || otherLeast > most * tolerance
    }

    /// A reading for a message: 90000.0 to 120000.0 USD YEAR.
    private static func shown(_ reading: SalaryReading) -> String {
        let amounts = [reading.lower, reading.upper].map { $0.map { "\($0.value)" } ?? "…" }
        let range = amounts[0] == amounts[1] ? amounts[0] : amounts[0] + " to " + amounts[1]
        return [range, reading.currency?.value.text, reading.unit?.value.rawValue].compactMap { $0 }
            .joined(separator: " ")
    }

    /// A span of the description's text in quotes.
    private mutating func quoted(_ range: Range<Int>?) -> String? {
        guard let range, let text = reader.descriptionText()?.text else { return nil }
        let bytes = Array(text.utf8)
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
        return "\"" + String(decoding: bytes[range], as: UTF8.self).trimmed + "\""
    }
}
