/// The parts of a text about a place: `Remote - Austin, TX` has three.
struct PlaceParts {
    /// A part, and what it is when it is no place.
    struct Part {
        var text: String
        var word: PlaceWord?
    }

    /// The parts between commas, dashes with space around them, slashes, bars, semicolons and brackets.
    private(set) var parts: [Part] = []
    /// The parts between commas alone.
    private var commaParts: [String] = []

    /// - Complexity: O(*n*), and a look-up for each part that may be a word.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        var commaStart = 0
        for index in bytes.indices {
            guard let length = PlaceParts.separator(at: index, in: bytes), index >= start else { continue }
            add(bytes[start..<index])
            start = index + length
            if bytes[index] == UInt8(ascii: ",") {
                addComma(bytes[commaStart..<index])
                commaStart = start
            }
        }
        add(bytes[min(start, bytes.count)...])
        addComma(bytes[min(commaStart, bytes.count)...])
    }

    /// How many parts there are.
    var count: Int { parts.count }

    /// The parts that may name a place: between commas alone, unless some other part is a word for none.
    var withoutWords: [String] {
        guard parts.contains(where: { $0.word != nil }) else { return commaParts }
        return parts.filter { $0.word == nil }.map { $0.text }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self).trimmed
        if !text.isEmpty { parts.append(Part(text: text, word: PlaceWord(text))) }
    }

    private mutating func addComma(_ bytes: ArraySlice<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self).trimmed
        if !text.isEmpty { commaParts.append(text) }
    }

    /// Whether a byte may begin a separator.
    static func mayPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "("),
            UInt8(ascii: "["), UInt8(ascii: "-"), 0xC2, 0xE2, 0xE3, 0xEF:
            true
        default: false
        }
    }

    /// How many bytes a separator at an index has; nil where there is none.
    private static func separator(at index: Int, in bytes: [UInt8]) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
            return 1
        case UInt8(ascii: "-"):
            let isParted = index > 0 && bytes[index - 1] == 0x20 && index + 1 < bytes.count && bytes[index + 1] == 0x20
            return isParted ? 1 : nil
        case 0xE2:
            // U+2013, U+2014: the dashes; U+2022: the bullet.
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
            return [0x93, 0x94, 0xA2].contains(bytes[index + 2]) ? 3 : nil
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xB7 ? 2 : nil  // U+00B7, the middle dot
        case 0xE3, 0xEF:
            // U+3001, U+FF0C, U+FF0F, U+FF08, U+FF09: comma, slash and brackets of Chinese and Japanese.
            guard index + 2 < bytes.count else { return nil }
            let last = [bytes[index], bytes[index + 1], bytes[index + 2]]
            let separators: [[UInt8]] = [
                [0xE3, 0x80, 0x81], [0xEF, 0xBC, 0x8C], [0xEF, 0xBC, 0x8F], [0xEF, 0xBC, 0x88], [0xEF, 0xBC, 0x89],
            ]
            return separators.contains(last) ? 3 : nil
        default: return nil
        }
    }
}

extension PlaceParts {
    /// What the text as a whole says instead of naming a town, or beside one.
    enum Summary: Equatable {
        /// Remote work, and beside it at most countries, regions and words for no place: `Remote - US`.
        case remote
        /// Work at a place, and something that may be that place: `London (Hybrid)`.
        case atPlace(Workplace)
        /// Other words, or remote work beside something that may be a place.
        case words

        /// Whether what stands beside it may be read as a place.
        var leavesPlace: Bool {
            switch self {
            case .atPlace: true
            case .remote, .words: false
            }
        }
    }

    /// What a text says instead of naming a town, for the plain name of one at once.
    static func summary(of text: String) -> Summary? {
        look(at: text).mayHaveSummary ? summary(ofLikely: text) : nil
    }

    /// The same of a text that may well be such a word.
    @inline(never)
    static func summary(ofLikely text: String) -> Summary? {
        let isPlain = !text.utf8.contains { mayPart($0) || $0 == 0x20 }
        guard isPlain else { return PlaceParts(text).summary }
        switch PlaceWord(text) {
        case nil, .remoteWork: return nil
        case .remote: return .remote
        default: return .words
        }
    }

    /// Whether a text may have several parts, and whether it may have a ``summary``: of a text that nothing parts but
    /// spaces, its beginning, its first and its last word are looked at, as ``isRemoteIn(_:)`` does.
    static func look(at text: String) -> (mayHaveParts: Bool, mayHaveSummary: Bool) {
        var text = text
        return text.withUTF8 { bytes in
            var (firstWord, lastWord) = (0, 0)
            var hasBracket = false
            for (index, byte) in bytes.enumerated() {
                if byte == 0x20 {
                    if lastWord == 0 { firstWord = index }
                    lastWord = index &+ 1
                }
                if mayPart(byte) { return (true, true) }
                hasBracket = hasBracket || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
            }
            if hasBracket || PlaceWord.mayBegin(bytes) { return (false, true) }
            guard lastWord > 0 else { return (false, false) }
            return (false, PlaceWord.mayBegin(bytes[..<firstWord]) || PlaceWord.mayBegin(bytes[lastWord...]))
        }
    }

    /// Whether a part of a text may begin as a word does that stands where a place should.
    ///
    /// A part ends at the next sign that may part a text, or if that does not, as the dash of `on-site`, further on.
    ///
    /// - Complexity: O(*n*), without allocation.
    static func mayHoldPartThatIsWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        // The end of the part that begins at the start, if nothing parts it that only may.
        var end = 0
        for index in 0...text.count {
            guard index == text.count || mayPart(text[index]) || parts(text[index]) else { continue }
            end = max(end, start)
            while end < text.count, !parts(text[end]) { end += 1 }
            if mayBeWord(text[start..<index]) || end > index && mayBeWord(text[start..<end]) { return true }
            start = index + 1
        }
        return false
    }

    /// Whether a byte is a separator wherever it stands.
    private static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
            true
        default: false
        }
    }

    /// Whether a part may begin as a word does; no phrase is one letter: `(m/f)` is none of these.
    private static func mayBeWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var part = text
        while part.first?.isASCIISpace == true { part = part.dropFirst() }
        while part.last?.isASCIISpace == true { part = part.dropLast() }
        return part.count > 1 && PlaceWord.mayBegin(part)
    }

    /// What the text says instead of naming a town, or beside one; nil when none of its parts is a word for no place.
    var summary: Summary? {
        if parts.count == 1, let part = parts.first, part.word == nil {
            return PlaceParts.isRemoteIn(part.text) ? .remote : nil
        }
        guard parts.contains(where: { $0.word != nil && $0.word != .remoteWork }) else {
            return parts.contains { PlaceParts.isRemoteIn($0.text) } ? .words : nil
        }
        guard parts.contains(where: { $0.word == .remote }) else { return workplace.map { .atPlace($0) } ?? .words }
        let isOnlyRemote = parts.allSatisfy { part in
            switch part.word {
            case .remote, .several, .nothing: true
            case nil: CountryText.isName(part.text)
            default: false
            }
        }
        return isOnlyRemote ? .remote : .words
    }

    /// The one way to work at a place that words say beside something that may be that place; nil where other words stand too.
    private var workplace: Workplace? {
        let words = parts.compactMap { $0.word }
        guard let word = words.first, word == .hybrid || word == .onsite, words.allSatisfy({ $0 == word }),
            words.count < parts.count, !parts.contains(where: { PlaceParts.isRemoteIn($0.text) })
        else { return nil }
        return Workplace(word)
    }

    /// "Remote" with a country beside it and nothing between: `US Remote`, `Remote Germany`.
    private static func isRemoteIn(_ text: String) -> Bool {
        guard let space = text.firstIndex(of: " "), let last = text.lastIndex(of: " ") else { return false }
        if PlaceWord(String(text[..<space])) == .remote {
            let rest = text[space...].trimmed
            return CountryText.isName(rest) || rest.isEqualIgnoringASCIICase(to: "in the US")
        }
        return PlaceWord(text[last...].trimmed) == .remote && CountryText.isName(String(text[..<last]))
    }
}
