import JobPostingJSON

/// A published text that says what it says, looked at where it stands: nothing in it is to be decoded, mended or tidied,
/// and it is no ``Placeholder``.
///
/// Most texts are such, and one look at each byte tells so; another one what readers of lists want to know beforehand:
///
///     "Python, SQL, CAD"     bytes in the document, traits: comma
///     "Oil & Gas"            the same, without traits
///     "S&amp;P", " x", "–"   none: ``FactReader/plainText(_:)`` reads them
///
/// The bytes are borrowed: they are good as long as their document is.
struct PlainText {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Nil where the text must be decoded, or may be a placeholder.
    ///
    /// - Complexity: O(*n*), sixteen bytes at a time.
    @inline(__always)
    init?(_ node: JSONNode) {
        guard node.kind == .string, !node.hasEscapes else { return nil }
        self.init(node.source)
    }

    /// The same for what stands between the quotes of a string without escapes.
    init?(_ source: UnsafeBufferPointer<UInt8>) {
        guard PlainText.isTidy(source) else { return nil }
        // Its first letters say no of most texts, its first word of nearly all others.
        if Placeholder.mayBePlaceholder(source), PlainText.placeholderWords.mayBegin(source) { return nil }
        bytes = source
    }

    private static let placeholderWords = FirstWords(of: [Placeholder.phrases], and: ["nan"])

    /// Whether all of a text is printable ASCII without signs of HTML and of templates, of spaces it has only single ones,
    /// between other bytes, and no digit stands behind a `u`, which may be an escape that lost its backslash.
    ///
    /// An ampersand with a space behind it begins no reference, as HTML has it.
    private static func isTidy(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last, first != .space, last != .space, last != .ampersand else {
            return false
        }
        typealias Block = ByteBlocks.Block
        var blocks = ByteBlocks(text)
        // The bytes before those of a block, as far as they matter.
        var (spaces, ampersands, letters) = (ByteLanes.none, ByteLanes.none, ByteLanes.none)
        while let (block, isNext) = blocks.next() {
            let signed = unsafeBitCast(block, to: SIMD16<Int8>.self)
            // What is not printable ASCII, `{`, `<` and `>`.
            let firstSigns = (signed .< SIMD16<Int8>(repeating: 0x20)) .| (block .== Block(repeating: 0x7F))
            let secondSigns = firstSigns .| (block .== Block(repeating: 0x7B))
            let signs = secondSigns .| ((block | Block(repeating: 0x02)) .== Block(repeating: 0x3E))
            let space = ByteLanes(block .== Block(repeating: .space))
            let ampersand = ByteLanes(block .== Block(repeating: .ampersand))
            let letter = ByteLanes(block .== Block(repeating: UInt8(ascii: "u")))
            let digit = ByteLanes((block &- Block(repeating: 0x30)) .< Block(repeating: 10))
            if !isNext { (spaces, ampersands, letters) = (.none, .none, .none) }
            let isWrong =
                ByteLanes(signs) | space & space.following(spaces) | ampersand.following(ampersands) & ~space
                | digit & letter.following(letters)
            guard isWrong.isEmpty else { return false }
            (spaces, ampersands, letters) = (space, ampersand, letter)
        }
        return true
    }

    /// Which kinds of bytes matter to readers of lists.
    struct Traits: OptionSet {
        let rawValue: UInt8

        static let digit = Traits(rawValue: 1)
        /// What parts terms or keeps them together, but commas: `;|()[]`.
        static let separator = Traits(rawValue: 2)
        static let comma = Traits(rawValue: 4)
    }

    /// Which of them the text has.
    ///
    /// - Complexity: O(*n*), sixteen bytes at a time.
    var traits: Traits {
        typealias Block = ByteBlocks.Block
        var blocks = ByteBlocks(bytes)
        var (digits, separators, commas) = (ByteLanes.none, ByteLanes.none, ByteLanes.none)
        while let (block, _) = blocks.next() {
            digits = digits | ByteLanes((block &- Block(repeating: 0x30)) .< Block(repeating: 10))
            // The two round brackets differ in their last bit; then the square ones, `;` and `|`.
            let firstSeparator = (block & Block(repeating: 0xFE)) .== Block(repeating: 0x28)
            let secondSeparator =
                firstSeparator .| (block .== Block(repeating: 0x5B)) .| (block .== Block(repeating: 0x5D))
            let separator =
                secondSeparator .| (block .== Block(repeating: 0x3B)) .| (block .== Block(repeating: 0x7C))
            separators = separators | ByteLanes(separator)
            commas = commas | ByteLanes(block .== Block(repeating: UInt8(ascii: ",")))
        }
        var traits: Traits = []
        if !digits.isEmpty { traits.insert(.digit) }
        if !separators.isEmpty { traits.insert(.separator) }
        if !commas.isEmpty { traits.insert(.comma) }
        return traits
    }

    /// The text as a value.
    var string: String { String(seenASCII: bytes) }
}

extension FactReader {
    /// Adds the text of a node as ``addText(of:)`` does, and looks at most texts only once.
    mutating func addPlainText(of node: JSONNode) {
        guard !isComplete else { return }
        guard let text = PlainText(node) else { return addText(of: node) }
        add(.text(text.string), .stated, from: node)
    }
}
