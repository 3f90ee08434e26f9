import JobPostingJSON

/// One job posting: what was published, and what it means.
///
///     let posting = try JobPosting(parsing: bytes)
///     posting.title                                    // "Machine Learning Engineer": a fact
///     posting.country                                  // ["US"]
///     posting.published["title"]?.string               // as the publisher wrote it, every property, in order
///     posting.facts(.country)[0].provenance.method     // .stated
///
/// A posting is a value; copies share one immutable document, so it can be handed to any thread. Editing one
/// (`JobPosting+Editing.swift`) leaves its copies as they are.
public struct JobPosting: Sendable {
    /// What was published, or what a caller has made of it since.
    var draft: JSONDraft
    /// What was read, in its document: an edit leaves it as it is.
    let asRead: JSONValue
    /// Where the document that holds the posting begins in the input: offset 0 but for records.
    public internal(set) var origin: RecordOrigin
    /// How its facts are read: as the options of its document or scan say, until a caller says otherwise.
    public var factOptions: FactOptions

    /// What was mended in reading the document of a posting that was read alone; else with its `Document` or `Scan`.
    private(set) var readingDiagnostics: [Diagnostic] = []
    /// Where in its document it stands.
    let placement: Placement
    /// What its record says, for all postings of it; nil where its document is all of the record, and keeps it.
    private let sharedGraph: Graph?
    /// The look-ups of its own properties; nil where it is all of its record, whose graph has them.
    let properties: SharedOnce<PropertyTable>?

    /// What its record says.
    var graph: Graph { sharedGraph ?? asRead.document.graph }

    /// The place of a posting in its document.
    struct Placement: Sendable {
        var pointer = ""
        var offset = 0
        var position = SourcePosition(line: 1, column: 1)
    }

    init(
        _ published: JSONValue, origin: RecordOrigin = .start, placement: Placement = Placement(),
        graph: Graph? = nil, facts: FactOptions = FactOptions()
    ) {
        draft = JSONDraft(published)
        asRead = published
        self.origin = origin
        self.placement = placement
        factOptions = facts
        sharedGraph = graph
        let isRoot = published.node.isSame(as: published.document.rootNode)
        properties = graph == nil && isRoot ? nil : SharedOnce()
    }

    /// Reads the one posting of an input.
    ///
    /// - Throws: What is wrong with the input; `document.no-posting` or `document.several-postings` when it does not
    ///   hold exactly one.
    /// - Complexity: O(*n*).
    public init(parsing bytes: some Sequence<UInt8>, options: ReadingOptions = ReadingOptions()) throws(ReadingError) {
        let document = try Document(parsing: bytes, options: options)
        guard let posting = document.first else {
            throw ReadingError(code: "document.no-posting", message: "the document holds no JobPosting")
        }
        guard document.count == 1 else {
            throw ReadingError(
                code: "document.several-postings", message: "the document holds \(document.count) postings")
        }
        self = posting
        readingDiagnostics = document.diagnostics
    }
}
