import JobPostingJSON

/// A published text that says what it says, looked at where it stands: nothing in it is to be decoded, mended or tidied,
/// and it is no ``Placeholder``.
///
/// Most texts are such, and one look at each byte tells so. What else readers want to know of the text beforehand comes
/// of the same look:
///
///     "Python, SQL, CAD"     bytes in the document, traits: comma
///     "S&amp;P", " x", "–"   none: ``FactReader/plainText(_:)`` reads them
///
/// The bytes are borrowed: they are good as long as their document is.
struct PlainText {
    let bytes: UnsafeBufferPointer<UInt8>
    let traits: Traits

    /// Which kinds of bytes a text has.
    struct Traits: OptionSet {
        let rawValue: UInt8

        /// What is not printable ASCII, `&` and `<`, and the `{` and `>` of templates: a plain text has none.
        static let unplain = Traits(rawValue: 1)
        static let space = Traits(rawValue: 2)
        /// `u`, which begins an escape that lost its backslash.
        static let letterU = Traits(rawValue: 4)
        static let digit = Traits(rawValue: 8)
        /// What parts terms or keeps them together, but commas: `;|()[]`.
        static let separator = Traits(rawValue: 16)
        static let comma = Traits(rawValue: 32)
    }

    /// Nil where the text must be decoded, or may be a placeholder.
    ///
    /// - Complexity: O(*n*).
    @_optimize(speed)
    init?(_ node: JSONNode) {
        guard node.kind == .string, !node.hasEscapes else { return nil }
        let source = node.source
        var found: UInt8 = 0
        var pairs: UInt8 = 0
        // A space at the beginning is as one behind another.
        var previous: UInt8 = Traits.space.rawValue
        for byte in source {
            let traits = PlainText.traits[Int(byte)]
            found |= traits
            // Space behind space, digit behind `u`.
            pairs |= traits & (previous & 2 | previous &<< 1 & 8)
            previous = traits
        }
        guard found & 1 | pairs | previous & 2 == 0, !Placeholder.mayBePlaceholder(source) else { return nil }
        bytes = source
        traits = Traits(rawValue: found)
    }

    /// The text as a value.
    var string: String { String(seenASCII: bytes) }

    /// The traits of all bytes.
    private static let traits: InlineArray<256, UInt8> = [
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        2, 0, 0, 0, 0, 0, 1, 0, 16, 16, 0, 0, 32, 0, 0, 0,
        8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 16, 1, 0, 1, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 16, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 16, 0, 0, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]
}

extension FactReader {
    /// Adds the text of a node as ``addText(of:)`` does, and looks at most texts only once.
    mutating func addPlainText(of node: JSONNode) {
        guard !isComplete else { return }
        guard let text = PlainText(node) else { return addText(of: node) }
        add(.text(text.string), .stated, from: node)
    }
}
