import JobPostingJSON

/// The two ways in which the markup of a page itself says what it describes.
enum MarkupSyntax: UInt8 {
    /// WHATWG HTML, "Microdata".
    case microdata
    /// RDFa Core 1.1 with HTML+RDFa 1.1.
    case rdfa
}

/// Something to be told about the markup of a page, before its place is counted out in lines.
struct MarkupNote {
    /// What it is.
    enum Code {
        /// An `itemref` names an element that the page does not have.
        case referenceUnresolved
        /// An item is, through others, a property of itself.
        case cycle
        /// A property stands in no item, and no item refers to it.
        case propertyOutsideItem
        /// An item that is a property stands in no item.
        case itemOutsideItem
        /// `itemtype`, `itemid` or `itemref` on an element that is no item.
        case missingItemScope
        /// An item has no property, only text.
        case itemWithoutProperties
        /// A posting has no property, only text.
        case postingWithoutProperties
        /// Items lie too deep in one another.
        case depthLimit
        /// Properties repeat the page too often.
        case sizeLimit
        /// The limits allow no document at all.
        case notWritten
        /// More elements than are followed.
        case tooManyElements
        /// Elements lie too deep in one another.
        case elementDepthLimit
        /// A prefix that the page does not declare.
        case prefixUnknown
        /// A term without a vocabulary.
        case vocabularyMissing
    }

    let code: Code
    /// The bytes of the page that it is about.
    let range: Range<Int>
    let syntax: MarkupSyntax

    init(_ code: Code, _ range: Range<Int>, _ syntax: MarkupSyntax) {
        (self.code, self.range, self.syntax) = (code, range, syntax)
    }

    /// The stable code of the diagnostic.
    var name: String {
        let name: String =
            switch code {
            case .referenceUnresolved: "itemref-unresolved"
            case .cycle: syntax == .microdata ? "itemref-cycle" : "cycle"
            case .propertyOutsideItem, .itemOutsideItem: "property-outside-item"
            case .missingItemScope: "itemscope-missing"
            case .itemWithoutProperties: "item-without-properties"
            case .depthLimit: "depth-limit"
            case .sizeLimit, .notWritten: "size-limit"
            case .tooManyElements: "element-limit"
            case .postingWithoutProperties: "item-without-properties"
            case .elementDepthLimit: "element-depth-limit"
            case .prefixUnknown: "prefix-unknown"
            case .vocabularyMissing: "vocabulary-missing"
            }
        return syntax == .microdata ? "microdata.\(name)" : "rdfa.\(name)"
    }

    /// One sentence for people.
    var message: String {
        switch code {
        case .referenceUnresolved: "itemref names an element that the page does not have"
        case .cycle: "the item is a property of itself; a reference stands in its place"
        case .propertyOutsideItem: "the property stands in no item and was not read"
        case .itemOutsideItem: "the item is a property of no item and was read as one of its own"
        case .missingItemScope: "the element says what it is but lacks itemscope; it was read as an item"
        case .itemWithoutProperties: "the item has no properties; its text was read as its name"
        case .depthLimit: "the item lies too deep in others; it stands at the top, and a reference in its place"
        case .sizeLimit: "properties repeat the page too often; the text was left empty"
        case .notWritten: "the limits of size or depth leave no room for what the page says"
        case .tooManyElements: "the page has more items and properties than are read; those from here on are not"
        case .postingWithoutProperties: "the posting has no properties; its text says nothing of itself"
        case .elementDepthLimit: "elements lie too deep in one another and were taken for empty ones"
        case .prefixUnknown: "the prefix is not declared; the name was kept as it is written"
        case .vocabularyMissing: "the term has no vocabulary; it was kept as it is written"
        }
    }

    /// How much it matters.
    var severity: Diagnostic.Severity {
        switch code {
        case .cycle: syntax == .microdata ? .warning : .note
        case .itemWithoutProperties, .depthLimit: .note
        case .notWritten: .error
        default: .warning
        }
    }

    /// The diagnostics of notes, in the order of the page.
    ///
    /// - Complexity: O(*n* log *n*) for *n* notes, and one pass over the page.
    static func diagnostics(_ notes: [MarkupNote], in page: UnsafeBufferPointer<UInt8>) -> [Diagnostic] {
        guard !notes.isEmpty else { return [] }
        var positions = SourcePositionCounter(page)
        let order = notes.indices.sorted {
            (notes[$0].range.lowerBound, $0) < (notes[$1].range.lowerBound, $1)
        }
        return order.map { index in
            let note = notes[index]
            return Diagnostic(
                note.severity, note.name, note.message, byteRange: note.range,
                position: positions.position(ofByteAt: note.range.lowerBound))
        }
    }
}
