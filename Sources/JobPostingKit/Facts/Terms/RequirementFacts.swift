import JobPostingJSON

/// Readers of what an applicant must bring.
enum RequirementFacts {
    /// `educationRequirements`: a credential's `credentialCategory`, else its `name`, or text.
    @Sendable static func education(_ reader: inout FactReader) {
        for node in reader.values(.educationRequirements) {
            var isNamed = false
            for category in reader.values(.credentialCategory, orTextOf: node) {
                for name in reader.values(.name, orTextOf: category) {
                    isNamed = true
                    reader.addEducation(name)
                }
            }
            guard !isNamed, node.kind == .object else { continue }
            for name in reader.values(.name, of: node) { reader.addEducation(name) }
        }
    }

    /// `experienceRequirements`: `monthsOfExperience`, or text with a number of years or months.
    ///
    /// A range gives its lower bound. A number of months that must have been years stays what was published.
    @Sendable static func experienceMonths(_ reader: inout FactReader) {
        for node in reader.values(.experienceRequirements) where !reader.isComplete {
            guard node.kind == .object else {
                reader.addExperience(node, countsMonths: false)
                continue
            }
            var isStated = false
            for value in reader.values(.monthsOfExperience, of: node) {
                isStated = true
                reader.addMonths(value)
            }
            guard !isStated else { continue }
            for text in reader.values(.name, of: node) { reader.addExperience(text, countsMonths: false) }
            for text in reader.values(.description, of: node) { reader.addExperience(text, countsMonths: false) }
        }
    }

    /// More months than fifty years of work have.
    fileprivate static let longest: Double = 600
}

extension FactReader {
    fileprivate mutating func addEducation(_ node: JSONNode) {
        if node.kind == .string, !node.hasEscapes, let level = EducationLevel(category: node.source) {
            return add(.text(level.rawValue), .converted, from: node)
        }
        guard let text = plainText(node) else { return }
        switch EducationText(text) {
        case .levels(let levels): for level in levels { addText(level.rawValue, of: node) }
        case .ambiguous(let candidates):
            remark(
                "fact.education.ambiguous", node,
                "\(node.quoted) names \(candidates.map { $0.rawValue }.joined(separator: ", ")) with other words")
        case .otherLevel:
            remark(
                "fact.education.unrecognised", node,
                "\(node.quoted) names a level that is none of Google's, or may be several")
        case .unrecognised:
            remark("fact.education.unrecognised", node, "\(node.quoted) names no level of education")
        }
    }

    /// Adds what `monthsOfExperience` says: a number of months, or a text or QuantitativeValue that may say years.
    fileprivate mutating func addMonths(_ node: JSONNode) {
        switch node.kind {
        case .number: addMonths(node.double, of: node, .stated)
        case .object:
            var unit = "MONTH"
            if let named = self.value(.unitText, of: node) ?? self.value(.unitCode, of: node) {
                unit = plainText(named) ?? unit
            }
            let value = value(.value, of: node) ?? self.value(.minValue, of: node)
            guard let value, let number = number(value) else { return }
            switch unit {
            case "MONTH", "MON", "months", "month", "Months", "Month":
                addMonths(number, of: value, value.kind == .number ? .stated : .converted)
            case "YEAR", "ANN", "years", "year", "Years", "Year": addMonths(number * 12, of: value, .converted)
            default: remark("fact.experience.unrecognised", node, "\(unit) is no unit of experience")
            }
        default: addExperience(node, countsMonths: true)
        }
    }

    /// Adds what a text says.
    fileprivate mutating func addExperience(_ node: JSONNode, countsMonths: Bool) {
        guard !isComplete, let text = plainText(node) else { return }
        guard text.utf8.first != UInt8(ascii: "-") else {
            return remark("fact.experience.unrecognised", node, "\(node.quoted) is not a number of months")
        }
        switch ExperienceText(text, countsMonths: countsMonths) {
        case .months(let months): addMonths(months, of: node, .converted)
        case .ambiguous:
            remark("fact.experience.ambiguous", node, "\(node.quoted) names no one least time of experience")
        case .unrecognised:
            remark(
                "fact.experience.unrecognised", node,
                countsMonths ? "\(node.quoted) is not a number of months" : "\(node.quoted) names no time of experience"
            )
        }
    }

    private mutating func addMonths(_ months: Double?, of node: JSONNode, _ method: Provenance.Method) {
        guard !isComplete else { return }
        guard let months, months >= 0, months.isFinite else {
            return remark("fact.experience.unrecognised", node, "\(node.quoted) is not a number of months")
        }
        guard months <= RequirementFacts.longest else {
            return remark("fact.experience.impossible", node, "\(node.quoted) is more than a life's work")
        }
        add(.number(months), method, from: node)
    }
}
