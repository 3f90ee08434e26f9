/// Parses an I-Regexp: a descent over the grammar of RFC 9485, section 4.
struct IRegexpParser {
    /// What a pattern says.
    indirect enum Expression {
        /// This character.
        case scalar(Unicode.Scalar)
        /// Any character but LF and CR.
        case any
        /// A class, by its position in `classes`.
        case characterClass(Int)
        /// The start of the text.
        case start
        /// The end of the text.
        case end
        /// One after another.
        case sequence([Expression])
        /// One of several.
        case choice([Expression])
        /// At least and at most so many times; nil for no bound.
        case repetition(Expression, Int, Int?)
    }

    private let pattern: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    private(set) var classes: [IRegexp.CharacterClass] = []

    /// A parser of the characters of a pattern.
    init(_ pattern: [Unicode.Scalar]) {
        self.pattern = pattern
    }

    /// The expression of the whole pattern; nil where it is no I-Regexp.
    mutating func parse() -> Expression? {
        guard let expression = choice(), index == pattern.count else { return nil }
        return expression
    }

    private var next: Unicode.Scalar? { index < pattern.count ? pattern[index] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    private mutating func choice() -> Expression? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= IRegexp.depthLimit else { return nil }
        var branches: [Expression] = []
        repeat {
            guard let branch = branch() else { return nil }
            branches.append(branch)
        } while take("|")
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func branch() -> Expression? {
        var pieces: [Expression] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            guard let atom = atom(), let piece = quantified(atom) else { return nil }
            pieces.append(piece)
        }
        return pieces.count == 1 ? pieces[0] : .sequence(pieces)
    }

    private mutating func atom() -> Expression? {
        guard let scalar = next else { return nil }
        index += 1
        switch scalar {
        case "(":
            guard let group = choice(), take(")") else { return nil }
            return group
        case ".": return .any
        case "^": return .start
        case "$": return .end
        case "[": return characterClass().map { add($0) }
        case "\\":
            if next == "p" || next == "P" {
                guard let category = category() else { return nil }
                return add(IRegexp.CharacterClass(categories: [category]))
            }
            return escape().map { .scalar($0) }
        case ")", "*", "+", "?", "]", "{", "|", "}": return nil
        default: return .scalar(scalar)
        }
    }

    private mutating func add(_ characterClass: IRegexp.CharacterClass) -> Expression {
        classes.append(characterClass)
        return .characterClass(classes.count - 1)
    }

    // MARK: - Quantifiers

    private mutating func quantified(_ atom: Expression) -> Expression? {
        if take("*") { return .repetition(atom, 0, nil) }
        if take("+") { return .repetition(atom, 1, nil) }
        if take("?") { return .repetition(atom, 0, 1) }
        guard take("{") else { return atom }
        guard let least = number() else { return nil }
        var most: Int? = least
        if take(",") { most = next == "}" ? nil : number() ?? -1 }
        guard take("}") else { return nil }
        if let most, most < least { return nil }
        return .repetition(atom, least, most)
    }

    /// A count; too large ones become one that no program can hold.
    private mutating func number() -> Int? {
        let start = index
        var value = 0
        while let scalar = next, ("0"..."9").contains(scalar) {
            value = min(value * 10 + Int(scalar.value - 0x30), IRegexp.sizeLimit + 1)
            index += 1
        }
        return index > start ? value : nil
    }

    // MARK: - Escapes and classes

    /// What stands after a backslash, if it may.
    private mutating func escape() -> Unicode.Scalar? {
        guard let scalar = next else { return nil }
        index += 1
        switch scalar {
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}", "$": return scalar
        default: return nil
        }
    }

    /// `p{L}` or `P{L}`, after the backslash.
    private mutating func category() -> (mask: UInt32, isNegated: Bool)? {
        let isNegated = next == "P"
        index += 1
        guard take("{"), let first = next else { return nil }
        index += 1
        var second: Unicode.Scalar?
        if let scalar = next, scalar != "}" {
            second = scalar
            index += 1
        }
        guard take("}"), let mask = GeneralCategory.mask(first, second) else { return nil }
        return (mask, isNegated)
    }

    /// What stands after an opening bracket.
    private mutating func characterClass() -> IRegexp.CharacterClass? {
        var found = IRegexp.CharacterClass()
        found.isNegated = take("^")
        if take("-") { found.ranges.append(0x2D...0x2D) }
        while let scalar = next, scalar != "]" {
            if scalar == "-" {
                // At the end only.
                index += 1
                guard next == "]" else { return nil }
                found.ranges.append(0x2D...0x2D)
                break
            }
            if scalar == "\\", index + 1 < pattern.count, pattern[index + 1] == "p" || pattern[index + 1] == "P" {
                index += 1
                guard let category = category() else { return nil }
                found.categories.append(category)
                continue
            }
            guard let lower = classCharacter() else { return nil }
            var upper = lower
            if next == "-", index + 1 < pattern.count, pattern[index + 1] != "]" {
                index += 1
                guard let last = classCharacter(), last.value >= lower.value else { return nil }
                upper = last
            }
            found.ranges.append(lower.value...upper.value)
        }
        guard take("]"), !found.ranges.isEmpty || !found.categories.isEmpty else { return nil }
        return found
    }

    private mutating func classCharacter() -> Unicode.Scalar? {
        guard let scalar = next else { return nil }
        index += 1
        switch scalar {
        case "\\": return escape()
        case "-", "[", "]": return nil
        default: return scalar
        }
    }
}

/// General categories (Unicode 16.0, table 4-4) as sets of bits.
enum GeneralCategory {
    /// The bits of a category, or of a group of them when there is no second letter; nil where there is none.
    static func mask(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> UInt32? {
        guard let group = groups.first(where: { $0.letter == first }) else { return nil }
        guard let second else { return ((1 << UInt32(group.members.count)) - 1) << group.shift }
        guard let member = group.members.firstIndex(of: second) else { return nil }
        return 1 << (group.shift + UInt32(member))
    }

    private static let groups: [(letter: Unicode.Scalar, members: [Unicode.Scalar], shift: UInt32)] = [
        ("L", ["u", "l", "t", "m", "o"], 0), ("M", ["n", "c", "e"], 5), ("N", ["d", "l", "o"], 8),
        ("P", ["c", "d", "s", "e", "i", "f", "o"], 11), ("S", ["m", "c", "k", "o"], 18), ("Z", ["s", "l", "p"], 22),
        ("C", ["c", "f", "o", "n"], 25),
    ]

    /// The bit of a character's category.
    static func bit(of scalar: Unicode.Scalar) -> UInt32 {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter: 1 << 0
        case .lowercaseLetter: 1 << 1
        case .titlecaseLetter: 1 << 2
        case .modifierLetter: 1 << 3
        case .otherLetter: 1 << 4
        case .nonspacingMark: 1 << 5
        case .spacingMark: 1 << 6
        case .enclosingMark: 1 << 7
        case .decimalNumber: 1 << 8
        case .letterNumber: 1 << 9
        case .otherNumber: 1 << 10
        case .connectorPunctuation: 1 << 11
        case .dashPunctuation: 1 << 12
        case .openPunctuation: 1 << 13
        case .closePunctuation: 1 << 14
        case .initialPunctuation: 1 << 15
        case .finalPunctuation: 1 << 16
        case .otherPunctuation: 1 << 17
        case .mathSymbol: 1 << 18
        case .currencySymbol: 1 << 19
        case .modifierSymbol: 1 << 20
        case .otherSymbol: 1 << 21
        case .spaceSeparator: 1 << 22
        case .lineSeparator: 1 << 23
        case .paragraphSeparator: 1 << 24
        case .control: 1 << 25
        case .format: 1 << 26
        case .privateUse: 1 << 27
        case .unassigned: 1 << 28
        case .surrogate: 0
        @unknown default: 0
        }
    }
}
