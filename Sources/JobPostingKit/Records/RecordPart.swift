import JobPostingJSON

/// One JSON document that a record holds: the record itself, or what one block, or one kind of markup, of a page says.
struct RecordPart {
    /// How it was published.
    enum Syntax: UInt8 {
        /// A JSON text of its own.
        case json
        /// A script block of a page.
        case jsonLD
        /// All Microdata of a page.
        case microdata
        /// All RDFa of a page.
        case rdfa
    }

    /// How it was published.
    let syntax: Syntax
    /// Its value; good until the reader's next call.
    let root: JSONNode
    /// Its text, as far as it is one; good until the reader's next call.
    let text: UnsafeBufferPointer<UInt8>
    /// Where its text begins in the input.
    let origin: RecordOrigin
    /// What owns the value and the text, where that is not the reader.
    private let owner: JSONDocument?
    /// Whether the text outlives the document that is made of the part.
    private let isBorrowed: Bool

    /// A part that lies in the reader's memory until it is copied, or its text in a caller's.
    init(
        _ root: JSONNode, of text: UnsafeBufferPointer<UInt8>, _ syntax: Syntax, _ origin: RecordOrigin,
        isBorrowed: Bool = false
    ) {
        (self.root, self.text, self.syntax, self.origin) = (root, text, syntax, origin)
        (owner, self.isBorrowed) = (nil, isBorrowed)
    }

    /// A part that owns its memory.
    init(_ document: JSONDocument, _ syntax: Syntax, _ origin: RecordOrigin) {
        (root, text, owner) = (document.rootNode, document.text, document)
        (self.syntax, self.origin, isBorrowed) = (syntax, origin, false)
    }

    /// The part as a document that may be kept.
    ///
    /// - Complexity: O(bytes), unless it owns its memory already.
    var document: JSONDocument { owner ?? JSONDocument(root, of: text, isBorrowed: isBorrowed) }
}
