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
///
///     JobPosting ─┬─ draft ────▶ what was published, or what has become of it since
///                 └─ reading ──▶ what was read, where it stands, how its facts are read: shared by all copies
public struct JobPosting: Sendable {
    /// What was published, or what a caller has made of it since.
    var draft: JSONDraft
    private(set) var reading: Reading

    /// What was read, in its document: an edit leaves it as it is.
    var asRead: JSONValue { reading.asRead }
    /// Where the document that holds the posting begins in the input: offset 0 but for records.
    public var origin: RecordOrigin { reading.origin }
    /// How its facts are read: as the options of its document or scan say, until a caller says otherwise.
    public var factOptions: FactOptions {
        get { reading.facts }
        set { reading = Reading(reading, facts: newValue) }
    }
    /// What was mended in reading the document of a posting that was read alone; else with its `Document` or `Scan`.
    var readingDiagnostics: [Diagnostic] { reading.diagnostics }
    /// Where in its document it stands.
    var placement: Placement { reading.placement }
    /// What its record says.
    var graph: Graph { reading.graph ?? asRead.document.graph }

    /// The place of a posting in its document.
    struct Placement: Sendable {
        var pointer = ""
        var offset = 0
        var position = SourcePosition(line: 1, column: 1)
    }

    /// What was found in reading a posting. It never changes: a copy of a posting is a copy of a reference to it.
    final class Reading: Sendable {
        let asRead: JSONValue
        let origin: RecordOrigin
        let placement: Placement
        /// What its record says, for all postings of it; nil where its document is all of the record, and keeps it.
        let graph: Graph?
        let facts: FactOptions
        let diagnostics: [Diagnostic]
        /// The look-ups of its own properties, made when somebody first asks.
        private let properties = Once<PropertyTable>()

        init(
            _ asRead: JSONValue, _ origin: RecordOrigin, _ placement: Placement, _ graph: Graph?, _ facts: FactOptions
        ) {
            (self.asRead, self.origin, self.placement, self.graph) = (asRead, origin, placement, graph)
            (self.facts, diagnostics) = (facts, [])
        }

        /// The same, but for what is given.
        init(
            _ other: Reading, origin: RecordOrigin? = nil, facts: FactOptions? = nil, diagnostics: [Diagnostic]? = nil
        ) {
            (asRead, placement, graph) = (other.asRead, other.placement, other.graph)
            self.origin = origin ?? other.origin
            self.facts = facts ?? other.facts
            self.diagnostics = diagnostics ?? other.diagnostics
        }

        /// The table of the posting's properties; good as long as this.
        var propertyTable: PropertyTable { properties.value { PropertyTable(of: asRead.node) } }
    }

    init(
        _ published: JSONValue, origin: RecordOrigin, placement: Placement = Placement(), graph: Graph? = nil,
        facts: FactOptions = FactOptions()
    ) {
        draft = JSONDraft(published)
        reading = Reading(published, origin, placement, graph, facts)
    }

    /// Moves its place in the input down by some lines, which stand before what it was read from.
    mutating func move(byLines count: Int) {
        var origin = self.origin
        origin.position.line += count
        reading = Reading(reading, origin: origin)
    }

    /// Reads the one posting of an input.
    ///
    /// - Throws: What is wrong with the input; `document.no-posting` or `document.several-postings` when it does not
    ///   hold exactly one.
    /// - Complexity: O(*n*).
    public init(parsing bytes: some Sequence<UInt8>, options: ReadingOptions = ReadingOptions()) throws(ReadingError) {
        try self.init(theOneOf: try Document(parsing: bytes, options: options))
    }

    /// Reads the one posting of some memory, to which it refers where `ReadingOptions.borrowsText` says so.
    ///
    /// - Throws: As ``init(parsing:options:)``.
    public init(
        borrowing bytes: UnsafeBufferPointer<UInt8>, options: ReadingOptions = ReadingOptions()
    ) throws(ReadingError) {
        try self.init(theOneOf: try Document(borrowing: bytes, options: options))
    }

    private init(theOneOf document: Document) throws(ReadingError) {
        guard let posting = document.first else {
            throw ReadingError(code: "document.no-posting", message: "the document holds no JobPosting")
        }
        guard document.count == 1 else {
            throw ReadingError(
                code: "document.several-postings", message: "the document holds \(document.count) postings")
        }
        self = posting
        if !document.diagnostics.isEmpty {
            reading = Reading(reading, diagnostics: document.diagnostics)
        }
    }
}
