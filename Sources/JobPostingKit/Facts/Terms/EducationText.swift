/// What a text says of the education that is asked for.
enum EducationText {
    case levels([EducationLevel])
    /// More than can be meant at once, or something that takes the certainty away.
    case ambiguous(candidates: [EducationLevel])
    /// A level that is none of the codes, or may be several.
    case otherLevel
    case unrecognised

    /// Texts of more bytes are prose.
    static let limit = 300

    /// A text that is nothing but levels says all of them; one that says more is read only where it names a single level
    /// and nothing takes the certainty away.
    ///
    /// - Complexity: O(words × log(phrases)).
    init(_ text: String) {
        guard text.utf8.count <= EducationText.limit, !TemplateText.isUnfilled(text) else {
            self = .unrecognised
            return
        }
        let text = PhraseText(text)
        var levels: [EducationLevel] = []
        var weak: [EducationLevel] = []
        var (hasOther, isDoubted, isSentence) = (false, false, false)
        for piece in text.pieces(of: EducationPhrases.table) {
            switch piece.value {
            case nil: isSentence = true
            case "~"?: break
            case "?"?: hasOther = true
            case "-"?: isDoubted = true
            case let value?:
                let isWeak = value.utf8.last == UInt8(ascii: "!")
                guard let level = EducationLevel(rawValue: isWeak ? String(value.dropLast()) : value) else { continue }
                if !isWeak, !levels.contains(level) { levels.append(level) }
                if !weak.contains(level) { weak.append(level) }
            }
        }
        if !isSentence, !hasOther, !isDoubted {
            levels = weak
            if levels.isEmpty {
                self = .unrecognised
            } else if levels.count > 1, levels.contains(.noneRequired) {
                self = .ambiguous(candidates: levels)
            } else {
                self = .levels(levels)
            }
        } else if levels.count == 1, !hasOther, !isDoubted {
            self = .levels(levels)
        } else if !weak.isEmpty {
            self = .ambiguous(candidates: weak)
        } else {
            self = hasOther ? .otherLevel : .unrecognised
        }
    }
}

extension EducationLevel {
    /// One of the categories that Google's documentation of `educationRequirements` lists; nil for any other text.
    init?(category text: UnsafeBufferPointer<UInt8>) {
        switch text.first {
        case UInt8(ascii: "h") where text.isEqual(to: "high school"): self = .highSchool
        case UInt8(ascii: "a") where text.isEqual(to: "associate degree"): self = .associateDegree
        case UInt8(ascii: "b") where text.isEqual(to: "bachelor degree"): self = .bachelorDegree
        case UInt8(ascii: "p") where text.isEqual(to: "professional certificate"): self = .professionalCertificate
        case UInt8(ascii: "p") where text.isEqual(to: "postgraduate degree"): self = .postgraduateDegree
        case UInt8(ascii: "n") where text.isEqual(to: "no requirements"): self = .noneRequired
        default: return nil
        }
    }
}
