import JobPostingJSON

/// Readers of how somebody would be employed.
enum EmploymentFacts {
    /// `employmentType`: Google's codes, and what job boards write instead, alone or several in one text.
    ///
    /// What says how long (`Permanent`, `CDI`) is none of the codes and is told; so is what may be several of them.
    @Sendable static func employmentType(_ reader: inout FactReader) {
        for node in reader.values(.employmentType) {
            // Almost every posting has a code as it should be, which costs no memory.
            if node.kind == .string, !node.hasEscapes, let type = EmploymentType(code: node.source) {
                reader.add(.text(type.rawValue), .stated, from: node)
                continue
            }
            for name in reader.values(.name, orTextOf: node) {
                guard let text = reader.plainText(name) else { continue }
                let found = EmploymentText(text)
                for type in found.types { reader.addText(type.rawValue, of: name) }
                reader.remark(on: found, name)
            }
        }
    }

    /// `directApply`.
    @Sendable static func directApply(_ reader: inout FactReader) {
        for node in reader.values(.directApply) { reader.addBoolean(node, "fact.direct-apply.unrecognised") }
    }

    /// `jobImmediateStart`; without it `jobStartDate`, where that is no date but says "at once".
    @Sendable static func immediateStart(_ reader: inout FactReader) {
        for node in reader.values(.jobImmediateStart) { reader.addBoolean(node, "fact.immediate-start.unrecognised") }
        for node in reader.values(.jobStartDate) where !reader.isComplete && node.kind == .string {
            guard let text = reader.plainText(node), AnswerPhrases.isAtOnce(text) else { continue }
            reader.add(.boolean(true), .inferred, from: node)
        }
    }

    /// `totalJobOpenings`: a whole number above zero, perhaps with what is counted.
    @Sendable static func openings(_ reader: inout FactReader) {
        for node in reader.values(.totalJobOpenings) where !reader.isComplete {
            guard let text = reader.plainText(node) else { continue }
            guard let count = OpeningsText.count(text) else {
                reader.remark("fact.openings.unrecognised", node, "\(node.quoted) is no number of openings")
                continue
            }
            guard count > 0 else {
                reader.remark("fact.openings.not-positive", node, "\(node.quoted) openings are none")
                continue
            }
            reader.add(.integer(count), node.kind == .number ? .stated : .converted, from: node)
        }
    }
}

extension FactReader {
    /// Adds a boolean: one of JSON, `1` or `0`, or a text that says yes or no.
    fileprivate mutating func addBoolean(_ node: JSONNode, _ code: String) {
        guard !isComplete else { return }
        switch node.kind {
        case .true: add(.boolean(true), .stated, from: node)
        case .false: add(.boolean(false), .stated, from: node)
        default:
            guard let text = plainText(node) ?? plainText(graph.names.identifier(of: node) ?? node) else { return }
            guard let answer = AnswerPhrases.yesOrNo[text] else {
                return remark(code, node, "\(node.quoted) says neither yes nor no")
            }
            add(.boolean(answer == "1"), .converted, from: node)
        }
    }

    fileprivate mutating func remark(on found: EmploymentText, _ node: JSONNode) {
        guard keepsRemarks else { return }
        for (phrase, candidates) in found.ambiguous {
            remark(
                "fact.employment-type.ambiguous", node,
                "\(node.quoted): \(phrase) may be \(candidates.split(separator: " ").joined(separator: " or "))")
        }
        var parts = found.others.map { "\($0) names no code: it says how long or of which status" }
        parts += found.unknown.map { part in
            let nearest = NearestName.of(part, among: EmploymentPhrases.codeNames)
            return "\(part) is not a code" + (nearest.map { ", did you mean \($0)?" } ?? "")
        }
        if parts.isEmpty, found.types.isEmpty, found.ambiguous.isEmpty { parts = ["it says nothing of a code"] }
        guard !parts.isEmpty else { return }
        remark(
            "fact.employment-type.unrecognised", node, "\(node.quoted): \(parts.joined(separator: "; "))")
    }
}

extension EmploymentPhrases {
    /// What a word that nobody knows may have been meant for.
    static let codeNames =
        EmploymentType.allCases.map { $0.rawValue }
        + [
            "full time", "part time", "contract", "freelance", "temporary", "seasonal", "internship", "per diem",
            "vollzeit", "teilzeit", "permanent",
        ]
}

/// Numbers of openings in texts.
enum OpeningsText {
    /// The number of a text such as `3`, `1,200` or `3 positions`; nil for anything else.
    ///
    /// A comma or point before each three digits groups them: nobody looks for a fraction of a person to three places.
    static func count(_ text: String) -> Int64? {
        let bytes = Array(text.trimmed.utf8)
        var (count, digits, sinceComma) = (Int64(0), 0, -1)
        var end = 0
        while end < bytes.count {
            if bytes[end].isASCIIDigit {
                guard digits < 9 else { return nil }
                // At most nine digits.
                count = count * 10 + Int64(bytes[end] - UInt8(ascii: "0"))
                digits += 1
                if sinceComma >= 0 { sinceComma += 1 }
            } else if digits > 0, bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "."),
                sinceComma == 3 || sinceComma == -1 && digits <= 3, end + 1 < bytes.count, bytes[end + 1].isASCIIDigit
            {
                sinceComma = 0
            } else {
                break
            }
            end += 1
        }
        // "3.0" is what some software makes of a whole number.
        let isWhole = sinceComma == 1 && bytes[end - 1] == UInt8(ascii: "0") && end == bytes.count
        if isWhole { return count / 10 }
        guard digits > 0, sinceComma == -1 || sinceComma == 3 else { return nil }
        let rest = String(decoding: bytes[end...], as: UTF8.self)
        if rest.isEmpty { return count }
        guard rest.utf8.first != UInt8(ascii: "-"), rest.utf8.first != UInt8(ascii: "+") else { return nil }
        return AnswerPhrases.openings[rest] != nil ? count : nil
    }
}
