import JobPostingJSON

/// The postings that a document holds, in published order: its root, elements of an array or an `@graph`, or nested
/// anywhere.
///
/// What stands inside a posting belongs to it: a posting is not searched for further ones. An object that only refers to a
/// posting that is described is none, and neither is a further description of one (``NodeIndex``).
///
/// - Complexity: O(entries of the document).
struct PostingNodes: Sequence, IteratorProtocol {
    private let root: JSONNode
    private let reader: GraphReader
    private var place = 0

    /// - Parameters:
    ///   - root: A document of a record.
    ///   - reader: Of that record.
    init(in root: JSONNode, _ reader: GraphReader) {
        self.root = root
        self.reader = reader
    }

    mutating func next() -> JSONNode? {
        // The tape lists every value before what it holds, so walking it in order visits the document in order.
        while let node = root.descendant(at: place) {
            if node.kind == .object, reader.isType(node, "JobPosting"), !reader.isDescribedElsewhere(node) {
                place += node.span
                return node
            }
            place += 1
        }
        return nil
    }

    /// Whether a document is one posting, as most are: an object whose type is written plainly beside a context that is
    /// only named. Nothing else has to be looked at to know it: once both were seen, no more is.
    static func isPosting(_ root: JSONNode) -> Bool {
        guard root.kind == .object else { return false }
        var (isPosting, hasContext) = (false, false)
        for (key, value) in root.members {
            // What is looked for has five bytes or eight: of most keys no more than that is looked at.
            let length = key.source.count
            guard length == 5 || length == 8 || key.hasEscapes, key.source.first == UInt8(ascii: "@") else { continue }
            if key.hasText("@type") {
                isPosting = isPosting || value.hasText("JobPosting")
            } else if key.hasText("@context") {
                guard value.kind == .string else { return false }
                hasContext = true
            }
            if isPosting, hasContext { return true }
        }
        return isPosting
    }
}
