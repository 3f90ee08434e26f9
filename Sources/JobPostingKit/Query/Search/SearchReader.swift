/// Makes a query of what was typed into a search box; ``Query/init(searching:)`` says what is understood.
struct SearchReader {
    private let terms: [SearchTerm]
    private var index = 0

    /// The fields whose words a plain word is looked for in, those that cost least first.
    static let fields: [Field] = [.title, .organization, .locality, .skills, .text]

    init(_ text: String) {
        terms = SearchLexer.terms(of: text)
    }

    /// The query of all terms.
    mutating func query() -> QueryExpression { group(in: 0) ?? .everything }

    /// The meaning of what follows, up to the bracket that closes it, which is passed over; nil when it says nothing.
    ///
    /// - Parameter depth: Groups around it.
    private mutating func group(in depth: Int) -> QueryExpression? {
        var all: [QueryExpression] = []
        while index < terms.count {
            if terms[index].bracket == .closed {
                index += 1
                if depth > 0 { break }
                continue
            }
            guard var term = nextTerm(depth) else { continue }
            // A chain: `a OR b OR c`.
            while isAlternative, let other = alternative(depth) { term = .any([term, other]) }
            all.append(term)
        }
        return all.isEmpty ? nil : .all(all)
    }

    /// Whether the next term joins the one before it with the one behind it.
    private var isAlternative: Bool {
        index + 1 < terms.count && !terms[index].isNegated && (terms[index].isWord("OR") || terms[index].isWord("|"))
    }

    /// What stands behind `OR`; nil where that says nothing, and then it is passed over.
    private mutating func alternative(_ depth: Int) -> QueryExpression? {
        index += 1
        return terms[index].bracket == .closed ? nil : nextTerm(depth)
    }

    /// The meaning of the next term, which is passed over; nil when it says nothing.
    private mutating func nextTerm(_ depth: Int) -> QueryExpression? {
        var term = terms[index]
        index += 1
        if term.isWord("AND") || term.isWord("&&") || term.isWord("OR") || term.isWord("|") || term.isWord("||") {
            return nil
        }
        if term.isWord("NOT"), index < terms.count, terms[index].bracket != .closed {
            term = terms[index]
            index += 1
            term.isNegated = !term.isNegated
        }
        guard let meaning = term.bracket == .open ? group(in: depth + 1) : meaning(of: term) else { return nil }
        return term.isNegated ? .not(meaning) : meaning
    }

    private mutating func meaning(of term: SearchTerm) -> QueryExpression? {
        if term.name == .place { return SearchPlace.read(term.text) ?? words(term) }
        if let name = term.name { return SearchValue.read(name, term) ?? words(term) }
        if !term.isQuoted, term.text.isEqualIgnoringASCIICase(to: "near"), index < terms.count {
            return place(behind: term)
        }
        return words(term)
    }

    // MARK: - Words

    /// The words of a term in any of ``fields``; nil when it has none. Of a name and a value that it cannot have, the words
    /// of both.
    private func words(_ term: SearchTerm) -> QueryExpression? {
        guard term.name == nil else {
            let name = term.source.split(separator: ":", maxSplits: 1).first.map { String($0) } ?? ""
            let parts = [words(name, withFlag: false), words(term.text, withFlag: false)].compactMap { $0 }
            return parts.isEmpty ? nil : .all(parts)
        }
        return words(term.isQuoted ? term.text : SearchReader.bare(term.text), withFlag: !term.isQuoted)
    }

    private func words(_ text: String, withFlag: Bool) -> QueryExpression? {
        let words = QueryWords(text)
        guard !words.pattern.isEmpty else { return nil }
        var terms = SearchReader.fields.map { QueryExpression.words($0, words) }
        let flag = QueryFlag.allCases.first { $0 != .expired && $0.rawValue.isEqualIgnoringASCIICase(to: text) }
        if withFlag, let flag { terms.insert(.flag(flag), at: 0) }
        return .any(terms)
    }

    /// A word without the punctuation around it that means nothing.
    private static func bare(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var start = 0
        var end = bytes.count
        while start < end, [0x28, 0x5B, 0x7B].contains(bytes[start]) { start += 1 }  // ( [ {
        while start < end {
            let isBracket = bytes[end - 1] == 0x29 && !bytes[start..<end].contains(0x28)
            guard isBracket || [0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x5D, 0x7D].contains(bytes[end - 1]) else { break }
            end -= 1
        }
        // One full stop ends a sentence.
        if end - start > 1, bytes[end - 1] == 0x2E { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    // MARK: - Places

    /// The most words of a name that is looked up.
    private static let nameLimit = 4

    /// The place behind `near`, whose terms are passed over.
    private mutating func place(behind near: SearchTerm) -> QueryExpression? {
        // Nobody knows here where that is.
        if terms[index].isWord("me") {
            index += 1
            return nil
        }
        guard isPlaceName(index) else { return words(near) }
        var parts: [String] = []
        var isOpen = true
        while isOpen, index < terms.count, isPlaceName(index), parts.count < SearchPlace.partLimit {
            let part = nextName()
            isOpen = part.utf8.last == UInt8(ascii: ",")
            parts.append(part)
        }
        let place = parts.joined(separator: " ")
        // `near field communication` is no place: the words themselves will do too.
        guard let meaning = SearchPlace.read(place) else { return words(near) }
        guard parts.count == 1, !terms[index - 1].isQuoted, !SearchPlace.isKnown(place) else { return meaning }
        var phrase = near
        phrase.text += " " + place
        return words(phrase).map { .any([meaning, $0]) } ?? meaning
    }

    /// Whether a term may name a place.
    private func isPlaceName(_ index: Int) -> Bool {
        let term = terms[index]
        let isOperator = term.isWord("OR") || term.isWord("|") || term.isWord("AND") || term.isWord("NOT")
        return term.name == nil && term.bracket == nil && !term.isNegated && !isOperator
            && !WordPattern(term.text).isEmpty
    }

    /// The longest known name of the next terms, else the next term.
    private mutating func nextName() -> String {
        var longest = index + 1
        if !terms[index].isQuoted {
            var name = terms[index].text
            var end = index + 1
            while end < terms.count, end - index < SearchReader.nameLimit, isPlaceName(end), !terms[end].isQuoted,
                name.utf8.last != UInt8(ascii: ",")
            {
                name += " " + terms[end].text
                end += 1
                if SearchPlace.isKnown(name) { longest = end }
            }
        }
        let name = terms[index..<longest].map { $0.text }.joined(separator: " ")
        index = longest
        return name
    }
}
