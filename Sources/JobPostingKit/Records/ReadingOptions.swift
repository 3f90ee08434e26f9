import JobPostingJSON

/// How documents are read, and within which bounds.
public struct ReadingOptions: Sendable {
    /// What happens to a document that is not well-formed.
    public enum Mode: UInt8, CaseIterable, Sendable {
        /// Mended where that can be done without guessing, each mend being a diagnostic.
        case repairing = 0
        /// Refused.
        case strict = 1
    }

    /// How the postings of an input are delimited.
    public enum Format: UInt8, CaseIterable, Sendable {
        /// Told from the first bytes of the input. A `Document` is a page when it begins as one; records when the first value
        /// ends on a line that another follows, or when the first line alone is broken and the second is an object of its own;
        /// else one text. A `Scan` tells lines (NDJSON), text sequences (RFC 7464), the elements of an array, JSON texts one
        /// after another, a single text over many lines and a page apart.
        case automatic = 0
        /// One JSON text.
        case document = 1
        /// One JSON text a line (NDJSON), or behind a record separator each (RFC 7464), each read on its own; a line may also
        /// be a page.
        case records = 2
        /// One HTML page: its blocks of JSON-LD, its Microdata and its RDFa.
        case page = 3
    }

    public var mode: Mode
    public var format: Format
    /// Containers inside one another; deeper documents are refused with `json.depth-limit`.
    public var depthLimit: Int
    /// Bytes of one document or record; larger ones are refused with `json.size-limit`. A `Document` decompresses no more
    /// than that of its input, however large it would become.
    public var sizeLimit: Int
    /// Diagnostics kept for one document or scan; further ones are counted only, but errors take the place of warnings.
    public var diagnosticLimit: Int
    /// Whether postings refer to the bytes of borrowed memory instead of each keeping a copy of its record: the memory must then
    /// outlive all of them, and stay as it is. What is not read where it lies is owned all the same: files, compressed input,
    /// pages, and records that were mended.
    ///
    /// It counts for `Document(borrowing:)` and `Scan(borrowing:)` alone.
    public var borrowsText: Bool
    /// How facts are read from the postings.
    public var facts: FactOptions

    public init(
        mode: Mode = .repairing, format: Format = .automatic, depthLimit: Int = 512, sizeLimit: Int = 64 << 20,
        diagnosticLimit: Int = 1000, borrowsText: Bool = false, facts: FactOptions = FactOptions()
    ) {
        self.mode = mode
        self.format = format
        self.depthLimit = depthLimit
        self.sizeLimit = sizeLimit
        self.diagnosticLimit = max(diagnosticLimit, 0)
        self.borrowsText = borrowsText
        self.facts = facts
    }

    /// The same for memory that does not outlive what is read from it.
    var owningText: ReadingOptions {
        var options = self
        options.borrowsText = false
        return options
    }

    var limits: JSONParser.Limits { JSONParser.Limits(depth: depthLimit, size: sizeLimit, mends: diagnosticLimit) }
}
