// A degree against the degrees that the text names.

extension Contradictions {
    /// Silent where the text names the degree, or any school or degree without its level; and where the description is
    /// too short to name all that is asked for.
    mutating func findInEducation() {
        var levels: [EducationLevel] = []
        let facts = allStated(.education)
        for (value, _) in facts {
            guard case .text(let code) = value, let level = EducationLevel(rawValue: code) else { return }
            levels.append(level)
        }
        // A certificate has any name; who asks for nothing cannot be held against a text that asks.
        guard let first = facts.first, !levels.contains(.noneRequired), !levels.contains(.professionalCertificate)
        else { return }
        var named: [EducationLevel] = []
        var sentence: Sentence?
        for candidate in sentences + otherSentences {
            for mention in Self.mentions(candidate) {
                guard let level = mention else { return }
                if levels.contains(level) { return }
                named.append(level)
                sentence = sentence ?? candidate
            }
        }
        let stated = levels.map { $0.rawValue }.joined(separator: ", ")
        if let sentence {
            remark(
                "education.other-level-in-text", first.node,
                "\(first.node.quoted) (\(stated)), and the text says \(sentence.quoted)")
        } else if textLength >= Self.leastLength, isLanguageKnown {
            remark(
                "education.not-in-text", first.node,
                "\(first.node.quoted) (\(stated)), and the text names no degree and no school")
        }
    }

    /// What the posting says of its requirements and the work outside the description.
    private var otherSentences: [Sentence] {
        mutating get {
            [Field.title, .qualifications, .responsibilities].flatMap { field in
                reader.facts(of: field).flatMap { fact in
                    if case .text(let text) = fact.value { Sentence.sentences(of: text) } else { [] as [Sentence] }
                }
            }
        }
    }

    /// Bytes of a description that would name a degree if one were asked for.
    private static let leastLength = 600

    /// Whether the text is of a language that the table serves.
    private var isLanguageKnown: Bool {
        mutating get {
            guard let fact = reader.facts(of: .language).first, case .text(let tag) = fact.value else { return false }
            let language = String(decoding: tag.utf8.prefix(2), as: UTF8.self)
            return ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "cs", "ja", "zh"].contains(language)
        }
    }

    /// The levels that a sentence names; nil for a degree or school whose level is open.
    private static func mentions(_ sentence: Sentence) -> [EducationLevel?] {
        var mentions: [EducationLevel?] = []
        let words = sentence.words
        var index = 0
        while index < words.count {
            var length = 1
            // The longest phrase that the table has: "master s degree" before "master".
            for count in stride(from: min(3, words.count - index), through: 1, by: -1) {
                let phrase = words[index..<index + count].map { String(decoding: $0, as: UTF8.self) }
                guard let code = ContradictionWords.degrees[phrase.joined(separator: " ")] else { continue }
                if code != "-" { mentions.append(EducationLevel(rawValue: code)) }
                length = count
                break
            }
            index += length
        }
        // Languages that write words together.
        if mentions.isEmpty, ContradictionWords.degreeParts.isFound(in: sentence) { mentions.append(nil) }
        return mentions
    }
}
