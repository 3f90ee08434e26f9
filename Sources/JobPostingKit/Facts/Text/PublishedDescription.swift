import JobPostingJSON

/// A description as it was published, without the escapes of JSON and without the layers of entities above its HTML.
///
/// All forms of a description are made of that, so it is found once for the clean HTML and the plain text:
///
/// ```
/// source of the string ──▶ published ──▶ HTMLEscapingDepth.evidence ──▶ unescaped
///                          only where it                                only where
///                          has escapes                                  there are layers
/// ```
///
/// Memory is kept from one description to the next.
struct PublishedDescription {
    /// The identity of the string that was read; 0, which none has, before there was one.
    private var identity: UInt = 0
    /// What was seen of its escaping.
    private(set) var evidence = HTMLEscapingDepth.Evidence(depth: 0, hasTags: false)
    /// Its text, where the source has escapes.
    private var published: [UInt8] = []
    /// Its text below the layers of entities, where it has some.
    private var unescaped: [UInt8] = []
    private var scratch: [UInt8] = []

    /// The bytes of the largest memory that is kept.
    var capacity: Int { max(published.capacity, unescaped.capacity, scratch.capacity) }

    /// Forgets which string was read: it may cease to be.
    mutating func forget() { identity = 0 }

    /// Reads a string, unless it is the one that was read last.
    ///
    /// - Complexity: Linear.
    mutating func read(_ node: JSONNode) {
        if identity == node.identity { return }
        identity = node.identity
        published.removeAll(keepingCapacity: true)
        unescaped.removeAll(keepingCapacity: true)
        if node.hasEscapes { node.appendText(to: &published) }
        evidence = withPublished(of: node) { HTMLEscapingDepth.evidence(in: HTMLBytes($0)) }
        guard evidence.depth > 0 else { return }
        // Taken out for the call, in which the text that it is made of is looked at.
        var layers = (unescaped: [UInt8](), scratch: [UInt8]())
        swap(&layers.unescaped, &unescaped)
        swap(&layers.scratch, &scratch)
        withPublished(of: node) {
            HTMLEscapingDepth.peel(
                HTMLBytes($0), layers: evidence.depth, scratch: &layers.scratch, into: &layers.unescaped)
        }
        swap(&layers.unescaped, &unescaped)
        swap(&layers.scratch, &scratch)
    }

    /// Calls the body with the text of the string that was read.
    @inline(__always)
    func withPublished<Result>(of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        node.hasEscapes ? published.withUnsafeBufferPointer(body) : body(node.source)
    }

    /// Calls the body with what is left of the string that was read when its layers of entities are removed.
    @inline(__always)
    func withUnescaped<Result>(of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        evidence.depth > 0 ? unescaped.withUnsafeBufferPointer(body) : withPublished(of: node, body)
    }
}
