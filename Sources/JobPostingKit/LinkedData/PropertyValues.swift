import JobPostingJSON

/// The values of one property in published order: lists opened, wrapped values unwrapped, references followed, `null`
/// left out.
///
/// schema.org lets a value stand alone or in a list, and consumers must accept either ("Data model", "conformance").
/// JSON-LD makes one list of lists inside one another (JSON-LD 1.1 API, section 5.1.2).
///
/// Free to copy. The nodes are borrowed, and so is a list of found ones (``FoundValues``): good until the reader that gave
/// them moves on to another posting.
struct PropertyValues: Sequence, IteratorProtocol {
    /// What is walked: a value of which arrays are opened as they are met.
    private var value: JSONNode?
    private var place = 0
    /// Values that had to be found one by one, and were not handed out yet.
    private var found = UnsafeBufferPointer<JSONNode>(start: nil, count: 0)[...]

    /// The values that a value without any wrapping stands for.
    @inline(__always)
    init(_ value: JSONNode?) {
        self.value = value
    }

    init(found: UnsafeBufferPointer<JSONNode>) {
        self.found = found[...]
    }

    @inline(__always)
    mutating func next() -> JSONNode? {
        guard let value else { return found.popFirst() }
        while let node = value.descendant(at: place) {
            if node.kind == .array {
                // Its elements follow it on the tape, and behind the last one what follows the array.
                place &+= 1
            } else {
                place &+= node.span
                if node.kind != .null { return node }
            }
        }
        self.value = nil
        return nil
    }
}
