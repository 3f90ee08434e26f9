/// The right side of `~`: a word, a phrase or a prefix that is looked for in a text as whole words.
///
/// `machine learning` is found in `Machine-Learning engineer`, `java` is not found in `JavaScript`, `java*` is. What a
/// word is, `WordSegmenter` says; what is equal, `WordScalar`. Pattern and text go through the same two.
///
/// The pattern is kept as the symbols that the segmenter gives for it, so that a match is a run of equal symbols in the
/// text, followed by the beginning of another unit or by the end:
///
/// ```
/// pattern  "data scien*"       [d a t a [s c i e n                     [ begins a unit
/// text     "Big Data Science"  [b i g [d a t a [s c i e n c e          found; without `*` not: `c` begins no unit
/// ```
///
/// Only the first symbol of a pattern need not agree on whether something touches it: `日本` is found in `東日本`. Whether
/// a space stands inside the run is compared: `東京 都` is another phrase than `東京都`.
struct WordPattern: Hashable, Sendable {
    /// The symbols to be found one after the other; the first begins a unit and is free.
    let symbols: [WordSegmenter.Symbol]
    /// Whether the last word may go on; never in a text without spaces, where every part of a run is found anyway.
    let isPrefix: Bool
    /// For each count of symbols found, how many remain found when the next one differs (Knuth, Morris, Pratt).
    let fallback: [Int]
    /// Where a match may begin.
    let filter: WordFilter

    /// Reads a pattern: words, consecutive in the text, of which the last is a prefix if `*` directly follows it.
    ///
    /// Quotation marks and other punctuation separate words, as they do in the text.
    ///
    /// - Complexity: O(*n*) in the pattern's length, and one pass over the table of folds.
    init(_ text: String) {
        var text = text
        var (symbols, isPrefix) = text.withUTF8 { utf8 in WordPattern.read(utf8) }
        if let first = symbols.first { symbols[0] = first.free }
        if let last = symbols.last(where: { $0.isStart }), WordText.class(of: last.scalar) == .unspaced {
            isPrefix = false
        }
        self.symbols = symbols
        self.isPrefix = isPrefix
        fallback = WordPattern.fallback(of: symbols)
        filter = WordFilter(symbols, isPrefix: isPrefix)
    }

    /// Whether the pattern has no word; such a pattern is found in no text.
    var isEmpty: Bool { symbols.isEmpty }

    /// Whether the pattern is found in a text.
    ///
    /// - Complexity: O(*n*) in the text's length; nothing is allocated unless the string is not stored as UTF-8.
    @_optimize(speed)
    func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    private static func read(_ utf8: UnsafeBufferPointer<UInt8>) -> ([WordSegmenter.Symbol], isPrefix: Bool) {
        var symbols: [WordSegmenter.Symbol] = []
        var segmenter = WordSegmenter(utf8)
        while let symbol = segmenter.next() { symbols.append(symbol) }
        return (symbols, segmenter.text.scalar(at: segmenter.endOfWord).scalar == UInt32(UInt8(ascii: "*")))
    }

    private static func fallback(of symbols: [WordSegmenter.Symbol]) -> [Int] {
        // `fallback[n]` is the length of the longest proper suffix of the first `n` symbols that begins the pattern.
        var fallback = [0, 0]
        fallback.reserveCapacity(symbols.count + 1)
        var length = 0
        for symbol in symbols.dropFirst() {
            while length > 0, symbols[length] != symbol { length = fallback[length] }
            if length > 0 || symbols[0] == symbol.free { length += 1 }
            fallback.append(length)
        }
        return fallback
    }
}
