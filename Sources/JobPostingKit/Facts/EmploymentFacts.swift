import JobPostingJSON

/// Readers of how and where somebody would be employed.
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

    /// `jobLocationType`: the only code is Google's TELECOMMUTE.
    @Sendable static func workplace(_ reader: inout FactReader) {
        for node in reader.values(.jobLocationType) {
            guard let text = reader.plainText(node) else { continue }
            if text.isEqualIgnoringASCIICase(to: "TELECOMMUTE") {
                reader.add(.text(Workplace.remote.rawValue), .converted, from: node)
            } else {
                reader.remark("fact.workplace.unrecognised", node, "\(node.quoted) is not TELECOMMUTE")
            }
        }
    }
}
