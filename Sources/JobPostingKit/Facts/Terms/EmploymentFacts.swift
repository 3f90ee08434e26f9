import JobPostingJSON

/// Readers of how somebody would be employed.
enum EmploymentFacts {
    /// `employmentType`: codes alone, in a list, or joined by commas in one text.
    @Sendable static func employmentType(_ reader: inout FactReader) {
        for node in reader.values(.employmentType) {
            guard let text = reader.plainText(node) else { continue }
            for code in CommaList.codes(of: text) {
                if EmploymentType(rawValue: code) != nil {
                    // A code alone may be stated as it is; one cut from a list never is.
                    if code == text {
                        reader.addText(code, of: node)
                    } else {
                        reader.add(.text(code), .converted, from: node)
                    }
                } else {
                    reader.remark(
                        "fact.employment-type.unrecognised", node,
                        "\(node.quoted) holds \"\(code.prefix(40))\", which is not a code")
                }
            }
        }
    }

    /// `directApply`.
    @Sendable static func directApply(_ reader: inout FactReader) {}

    /// `jobImmediateStart`.
    @Sendable static func immediateStart(_ reader: inout FactReader) {}

    /// `totalJobOpenings`.
    @Sendable static func openings(_ reader: inout FactReader) {}
}
