/// What a text says of the type of employment.
struct EmploymentText {
    /// The codes that it says, in its order.
    private(set) var types: [EmploymentType] = []
    /// The phrases that are none of the codes.
    private(set) var others: [String] = []
    /// The phrases that may be several codes, with those.
    private(set) var ambiguous: [(phrase: String, candidates: String)] = []
    /// The parts that nobody knows.
    private(set) var unknown: [String] = []

    /// Texts of more bytes are prose.
    static let limit = 300

    /// - Complexity: O(words × log(phrases)).
    init(_ text: String) {
        guard text.utf8.count <= EmploymentText.limit, !TemplateText.isUnfilled(text) else {
            unknown = [String(text.unicodeScalars.prefix(40))]
            return
        }
        let text = PhraseText(EmploymentText.name(text))
        if let value = text.value(in: EmploymentPhrases.table), value != "~" {
            add(value, "\(text.words(ofPart: 0))")
            return
        }
        read(text)
    }

    private mutating func read(_ text: PhraseText) {
        let pieces = text.pieces(of: EmploymentPhrases.table)
        // What stands beside a word that nobody knows may mean anything: "no full time".
        var isUnknown = [Bool](repeating: false, count: text.parts.count)
        var unknownWords = 0
        for piece in pieces where piece.value == nil && !piece.isNumber(in: text) {
            unknownWords += 1
            for part in piece.parts { isUnknown[part] = true }
        }
        for (part, isUnknown) in isUnknown.enumerated() where isUnknown { unknown.append(text.words(ofPart: part)) }
        // Many such words are prose, and prose can say anything about what stands between its commas.
        guard unknownWords <= 6 else { return }
        for piece in pieces {
            guard let value = piece.value, !piece.parts.contains(where: { isUnknown[$0] }) else { continue }
            add(value, String(decoding: text.key[piece.range], as: UTF8.self))
        }
    }

    private mutating func add(_ value: String, _ phrase: String) {
        switch value.utf8.first {
        case UInt8(ascii: "~"): break
        case UInt8(ascii: "!"): others.append(phrase)
        case UInt8(ascii: "?"): ambiguous.append((phrase, String(value.dropFirst())))
        default:
            for code in value.split(separator: " ") {
                guard let type = EmploymentType(rawValue: String(code)), !types.contains(type) else { continue }
                types.append(type)
            }
        }
    }

    /// The last part of an IRI of schema.org, `FullTime` of `https://schema.org/FullTime`; any other text as it is.
    private static func name(_ text: String) -> String {
        for start in ["http://schema.org/", "https://schema.org/", "http://www.schema.org/", "schema:"] {
            let rest = text.utf8.dropFirst(start.utf8.count)
            guard !rest.isEmpty,
                String(decoding: text.utf8.prefix(start.utf8.count), as: UTF8.self).isEqualIgnoringASCIICase(to: start)
            else { continue }
            return String(decoding: rest, as: UTF8.self)
        }
        return text
    }
}

extension EmploymentType {
    /// The code that begins a text of so many bytes alone; nil where the text is no code.
    init?(code text: UnsafeBufferPointer<UInt8>) {
        func isCode(_ code: StaticString) -> Bool {
            text.isEqual(to: UnsafeBufferPointer(start: code.utf8Start, count: code.utf8CodeUnitCount))
        }
        switch (text.count, text.first) {
        case (9, UInt8(ascii: "F")) where isCode("FULL_TIME"): self = .fullTime
        case (9, UInt8(ascii: "P")) where isCode("PART_TIME"): self = .partTime
        case (9, UInt8(ascii: "T")) where isCode("TEMPORARY"): self = .temporary
        case (9, UInt8(ascii: "V")) where isCode("VOLUNTEER"): self = .volunteer
        case (10, _) where isCode("CONTRACTOR"): self = .contractor
        case (6, _) where isCode("INTERN"): self = .intern
        case (8, _) where isCode("PER_DIEM"): self = .perDiem
        case (5, _) where isCode("OTHER"): self = .other
        default: return nil
        }
    }
}
