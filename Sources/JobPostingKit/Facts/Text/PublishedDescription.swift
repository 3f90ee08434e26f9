import JobPostingJSON

/// A description as it was published, without the escapes of JSON, and what it shows of the layers of entities above its
/// HTML.
///
/// All forms of a description are made of that, so it is found once for the clean HTML and the plain text:
///
/// ```
/// source of the string ──▶ published ──▶ CDATASection ──▶ HTMLEscapingDepth.evidence
///                          only where it
///                          has escapes
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

    /// The bytes of the largest memory that is kept.
    var capacity: Int { published.capacity }

    /// Forgets which string was read: it may cease to be.
    mutating func forget() { identity = 0 }

    /// Reads a string, unless it is the one that was read last.
    ///
    /// - Complexity: Linear.
    mutating func read(_ node: JSONNode) {
        if identity == node.identity { return }
        identity = node.identity
        published.removeAll(keepingCapacity: true)
        if node.hasEscapes { node.appendText(to: &published) }
        evidence = withContent(of: node) { HTMLEscapingDepth.evidence(in: $0) }
    }

    /// Calls the body with what the string that was read says, without the marks of a ``CDATASection``.
    @inline(__always)
    func withContent<Result>(of node: JSONNode, _ body: (HTMLBytes) -> Result) -> Result {
        withText(of: node) { body(CDATASection.content(of: HTMLBytes($0))) }
    }

    /// Calls the body with the text of the string that was read.
    @inline(__always)
    func withText<Result>(of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        node.hasEscapes ? published.withUnsafeBufferPointer(body) : body(node.source)
    }
}
