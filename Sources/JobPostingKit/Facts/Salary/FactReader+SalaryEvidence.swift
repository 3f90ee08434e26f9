import JobPostingJSON

extension FactReader {
    /// Reads a salary that the description states, when facts may be read from it; none when it states several.
    mutating func readSalaryFromText(into reading: inout SalaryReading) {
        guard let description = evidenceText() else { return }
        var text = description.text
        var evidence = SalaryText.Evidence(currency: reading.currency?.value)
        var found = text.withUTF8 { SalaryStatement.all(in: $0, evidence) }
        if found.contains(where: { $0.salary.asksForCountry }) {
            evidence.countries = salaryCountries()
            found = text.withUTF8 { SalaryStatement.all(in: $0, evidence) }
        }
        guard let first = found.first else { return }
        guard found.allSatisfy({ $0.salary.isSamePay(as: first.salary) }) else {
            let candidates = found.prefix(4).map { $0.salary.summary }.joined(separator: "; ")
            return remark(
                "fact.salary.ambiguous", description.node, "the description states several salaries: \(candidates)")
        }
        let place = SalaryReading.Found(value: 0.0, method: .text, node: description.node, textRange: first.range)
        reading.lower = first.salary.lower.map { place.with($0, .text) }
        reading.upper = first.salary.upper.map { place.with($0, .text) }
        reading.unit = first.salary.unit.map { place.with($0, .text) }
        reading.hasExtraPayments = first.salary.hasExtraPayments
        guard reading.currency == nil else { return }
        reading.currency = first.salary.currency.map { place.with($0, .text) }
        if first.salary.currencies.count > 1 {
            let candidates = first.salary.currencies.prefix(6).map { $0.text }.joined(separator: ", ")
            remark(
                "fact.currency.ambiguous", description.node,
                "the currency of the description's salary may be \(candidates)")
        }
    }
}

extension SalaryText {
    /// Whether two texts say the same.
    func isSamePay(as other: SalaryText) -> Bool {
        lower == other.lower && upper == other.upper && currencies == other.currencies && unit == other.unit
    }

    /// The amounts for a message.
    var summary: String {
        let amounts = [lower, upper].map { $0.map { "\($0)" } ?? "…" }.joined(separator: " to ")
        return [amounts, currency?.text ?? "", unit?.rawValue ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
