import JobPostingJSON

extension FactReader {
    /// Reads a salary that the description states, when facts may be read from it.
    mutating func readSalaryFromText(into reading: inout SalaryReading) {
    }
}
