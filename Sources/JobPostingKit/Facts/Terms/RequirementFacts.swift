import JobPostingJSON

/// Readers of what an applicant must bring.
enum RequirementFacts {
    /// Google's text for "nothing is asked for", in education and experience alike.
    private static let noRequirements = "no requirements"

    /// `educationRequirements`: a credential's `credentialCategory`, or text.
    @Sendable static func education(_ reader: inout FactReader) {
        for node in reader.values(.educationRequirements) {
            for category in reader.values(.credentialCategory, orTextOf: node) {
                guard let text = reader.plainText(category) else { continue }
                if let level = level(text) {
                    reader.add(.text(level.rawValue), .converted, from: category)
                } else {
                    reader.remark(
                        "fact.education.unrecognised", category,
                        "\(category.quoted) is not a credentialCategory of Google's")
                }
            }
        }
    }

    /// The categories of Google's educationRequirements (beta, March 2021).
    private static func level(_ text: String) -> EducationLevel? {
        let categories: [(String, EducationLevel)] = [
            ("bachelor degree", .bachelorDegree), ("high school", .highSchool),
            ("associate degree", .associateDegree), ("professional certificate", .professionalCertificate),
            ("postgraduate degree", .postgraduateDegree), (noRequirements, .noneRequired),
        ]
        return categories.first { text.isEqualIgnoringASCIICase(to: $0.0) }?.1
    }

    /// `experienceRequirements`: `monthsOfExperience` as a number or its digits, or Google's "no requirements".
    @Sendable static func experienceMonths(_ reader: inout FactReader) {
        for node in reader.values(.experienceRequirements) {
            for value in reader.values(.monthsOfExperience, orTextOf: node) {
                // Only a node's own property counts months: a bare number in the text could count anything.
                if node.kind == .object, let months = reader.number(value), months >= 0, months.isFinite {
                    reader.add(.number(months), value.kind == .number ? .stated : .converted, from: value)
                } else if let text = reader.plainText(value) {
                    if text.isEqualIgnoringASCIICase(to: noRequirements) {
                        reader.add(.number(0), .converted, from: value)
                    } else {
                        reader.remark(
                            "fact.experience.unrecognised", value, "\(value.quoted) is not a number of months")
                    }
                }
            }
        }
    }
}
