extension Scan {
    /// What is asked of a scan beside the query: the clauses of an SQL `SELECT`, the aggregations of a search engine, and how
    /// the work is done.
    ///
    ///     var options = Scan.Options()
    ///     options.order = [.descending(.datePosted), .ascending(.title)]
    ///     options.limit = 20
    ///     options.columns = [.title, .organization, .country]
    ///     options.aggregates = [.facet(.country, top: 10), .dateHistogram(.datePosted, by: .month)]
    ///
    /// The clauses work in this order, whatever order they are written in:
    ///
    ///     query ─▶ near-duplicates ─┬─▶ aggregates
    ///                               └─▶ sample ─▶ a few per organisation, in the order ─▶ order ─▶ offset, limit ─▶ columns
    public struct Options: Sendable {
        // MARK: - What is handed out

        /// What comes first: the first key decides, the next one where it leaves postings equal. Postings that are equal in all
        /// keys, and all when there are none, come in the order of the input. A posting that lacks the value of a key comes
        /// behind all that have it, whatever the direction.
        ///
        /// A scan with an order hands out nothing before it has read all. It keeps `offset` + `limit` postings, or all
        /// matches where there is no limit.
        public var order: [Order] = []
        /// Postings that are handed out at most; nil for all. Without an order, and without aggregates, the scan ends with
        /// the last of them, and its report tells of what was read.
        public var limit: Int?
        /// Postings that are passed over first.
        public var offset = 0
        /// Hands out a random choice of the matches; nil for all of them.
        public var sample: Sample?
        /// The facts that are read of each posting that is handed out, for ``Scan/nextMatch()`` and ``Scan/columns``.
        public var columns: [Field] = []
        /// Whether of postings that have the same ``Field/nearDuplicateKey`` only the first in the input is kept. One
        /// without a key is kept.
        public var collapsesNearDuplicates = false
        /// Postings of one organisation that are handed out at most, those that come first in the order; nil for any number.
        /// The organisation is told by the letters of its name; postings without one are not limited.
        public var organizationLimit: Int?

        // MARK: - What is counted

        /// What is counted over all matches, also those that ``limit``, ``offset``, ``sample`` and ``organizationLimit`` leave
        /// out, but without the near-duplicates that were collapsed. One reading serves all.
        public var aggregates: [Aggregate] = []
        /// Bytes that one table of distinct values may take, about: that of a facet or of a count of distinct values, of the
        /// keys of near-duplicates, of the organisations. What does not fit is told: ``Aggregation/isExact``,
        /// ``Report/isComplete``.
        public var tableSizeLimit = 32 << 20

        // MARK: - How it is done

        /// Whether records that cannot match are validated too.
        public var mode = Mode.verified
        /// Threads that read records, the calling one among them. What is handed out, its order and all counts are the same
        /// for any number.
        ///
        /// With more than one, a file or memory of one JSON text a line that is not compressed is read in parts, of which the
        /// calling thread reads one whenever it would have to wait; of a compressed file, one thread decompresses ahead of the
        /// calling one. Anything else is read on the calling thread. Callbacks and postings come on the calling thread.
        public var threads = 1
        /// Only the records whose lines begin in these bytes of the file; nil for all of it. Ranges that meet give each
        /// record exactly once, wherever they are cut, so that a file can be divided between processes.
        ///
        /// The file, or memory, must hold one JSON text a line and not be compressed: else
        /// ``FileError/Code/rangeUnsupported``. Offsets are those of the whole file, lines are counted from the first in
        /// the range.
        public var range: Range<Int>?
        /// Whether the postings that each condition of the query turns away are counted, for ``Scan/explanation``. It takes
        /// time.
        public var countsConditions = false

        public init() {}
    }

    /// How much of what cannot match is read.
    public enum Mode: UInt8, CaseIterable, Sendable {
        /// Every record is read and validated, and every bad one is reported.
        case verified = 0
        /// A record whose bytes show that it cannot match is skipped unread or half read, where the query allows to tell; a bad one
        /// among them is not reported. The same postings are found.
        case fast = 1
    }

    /// One key of an order.
    public struct Order: Hashable, Sendable {
        /// What is compared.
        public enum Key: Hashable, Sendable {
            /// The value of a fact. Numbers, dates (their beginnings first) and truth values compare as such, text by its code
            /// points, codes of an enumeration as `FieldDefinition.Enumeration.codes` has them, places by country, region,
            /// locality and name. Of several values the least counts, or the greatest in descending order.
            case field(Field)
            /// Kilometres from a point to the nearest place of the posting that has coordinates.
            case distance(Location.Coordinates)
        }

        public var key: Key
        public var isDescending: Bool

        public init(_ key: Key, isDescending: Bool = false) {
            self.key = key
            self.isDescending = isDescending
        }

        /// The least first.
        public static func ascending(_ field: Field) -> Order { Order(.field(field)) }
        /// The greatest first.
        public static func descending(_ field: Field) -> Order { Order(.field(field), isDescending: true) }
        /// The nearest first.
        public static func nearest(_ point: Location.Coordinates) -> Order { Order(.distance(point)) }
    }

    /// A random choice of so many matches, each as likely as any other.
    ///
    /// The same input and seed give the same choice, with any number of threads; it is handed out in the order of the input,
    /// or in the order that is asked for.
    public struct Sample: Hashable, Sendable {
        public var count: Int
        public var seed: UInt64

        public init(count: Int, seed: UInt64 = 0) {
            self.count = count
            self.seed = seed
        }
    }

    /// Something that is counted over the matches.
    public enum Aggregate: Hashable, Sendable {
        /// How many postings have each value of a fact, the most frequent values first; the count of distinct values too.
        case facet(Field, top: Int)
        /// How many distinct values a fact has.
        case distinct(Field)
        /// How many postings have a number between one boundary and the next: at least the first and less than the
        /// second. Boundaries are sorted; what lies below the first and at or above the last has buckets of its own.
        case histogram(Field, boundaries: [Double])
        /// How many postings have a date in each day, week, month or year of UTC.
        case dateHistogram(Field, by: CalendarUnit)

        /// The fact that is counted.
        public var field: Field {
            switch self {
            case .facet(let field, _), .distinct(let field), .histogram(let field, _), .dateHistogram(let field, _):
                field
            }
        }
    }

    /// The lengths of the buckets of a histogram of dates.
    public enum CalendarUnit: UInt8, CaseIterable, Sendable {
        case day = 1
        /// From Monday on (ISO 8601).
        case week = 2
        case month = 3
        case year = 4
    }

    /// One posting and the facts that were asked for as ``Options/columns``.
    public struct Match: Sendable {
        public let posting: JobPosting
        /// The values of each column, in the order of the columns; none where the fact is absent.
        public let columns: [[Fact]]
    }
}
