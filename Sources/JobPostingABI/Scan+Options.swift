// HEADER 95: Options of scans
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// What the postings of a scan are ordered by.
    enum jobposting_order_kind: CInt {
        /// The value of a fact. Numbers, dates and truth values compare as such, text by its code points, enumerators as
        /// they are listed, locations by country, region, locality and name. Of several values the least counts, or the
        /// greatest in descending order.
        case JOBPOSTING_ORDER_FIELD = 0
        /// Kilometres from a point to the nearest place of the posting that has coordinates. 0, 0 is no point: it stands
        /// where nothing is known.
        case JOBPOSTING_ORDER_DISTANCE = 1
    }

    /// One key of an order. This struct does not grow.
    struct jobposting_order {
        /// What is compared.
        var kind: jobposting_order_kind
        /// The fact, of JOBPOSTING_ORDER_FIELD.
        var field: jobposting_field
        /// Whether the greatest or farthest comes first.
        var is_descending: Bool
        /// Degrees, -90 to 90, of JOBPOSTING_ORDER_DISTANCE.
        var latitude: Double
        /// Degrees, -180 to 180, of JOBPOSTING_ORDER_DISTANCE.
        var longitude: Double
    }

    /// What is counted over the matches of a scan.
    enum jobposting_aggregate_kind: CInt {
        /// How many postings have each value of a fact, the most frequent values first.
        case JOBPOSTING_AGGREGATE_FACET = 1
        /// How many distinct values a fact has.
        case JOBPOSTING_AGGREGATE_DISTINCT = 2
        /// How many postings have a number between one boundary and the next.
        case JOBPOSTING_AGGREGATE_HISTOGRAM = 3
        /// How many postings have a date in each day, week, month or year of UTC.
        case JOBPOSTING_AGGREGATE_DATE_HISTOGRAM = 4
    }

    /// The lengths of the buckets of a histogram of dates.
    enum jobposting_calendar_unit: CInt {
        /// A day.
        case JOBPOSTING_CALENDAR_UNIT_DAY = 1
        /// A week, from Monday on (ISO 8601).
        case JOBPOSTING_CALENDAR_UNIT_WEEK = 2
        /// A month.
        case JOBPOSTING_CALENDAR_UNIT_MONTH = 3
        /// A year.
        case JOBPOSTING_CALENDAR_UNIT_YEAR = 4
    }

    /// Something that is counted over the matches of a scan. This struct does not grow.
    struct jobposting_aggregate {
        /// What is counted.
        var kind: jobposting_aggregate_kind
        /// The fact that is counted: a number of JOBPOSTING_AGGREGATE_HISTOGRAM, a date of
        /// JOBPOSTING_AGGREGATE_DATE_HISTOGRAM.
        var field: jobposting_field
        /// How many values are told, of JOBPOSTING_AGGREGATE_FACET.
        var top: Int
        /// Boundaries between buckets, each greater than the one before, of JOBPOSTING_AGGREGATE_HISTOGRAM: what lies below
        /// the first and at or above the last has buckets of its own.
        var boundaries: UnsafePointer<Double>?
        /// How many boundaries there are.
        var boundary_count: Int
        /// How long a bucket is, of JOBPOSTING_AGGREGATE_DATE_HISTOGRAM.
        var unit: jobposting_calendar_unit
    }

    /// How much of what cannot match is read.
    enum jobposting_scan_mode: CInt {
        /// Every record is read and validated, and every bad one is reported.
        case JOBPOSTING_SCAN_MODE_VERIFIED = 0
        /// A record whose bytes show that it cannot match is skipped unread, where the query allows to tell; a bad one
        /// among them is not reported. The same postings are found.
        case JOBPOSTING_SCAN_MODE_FAST = 1
    }

    /// What is asked of a scan beside the query, and how the work is done. NULL instead of options means the defaults: all
    /// matches, as they come.
    ///
    ///     query -> near-duplicates -> aggregates
    ///                              -> sample -> a few per organisation -> order -> offset, limit -> columns
    ///
    /// All that it points to is copied when the scan begins. Members behind the size that is given keep their defaults; a
    /// size below its own is refused.
    struct jobposting_scan_options {
        /// Bytes of this struct, as the caller knows it.
        var size: Int = MemoryLayout<jobposting_scan_options>.size
        /// What comes first: the first key decides, the next one where it leaves postings equal; then the order of the
        /// input. What lacks the value of a key comes last. A scan with an order hands out nothing before it has read all,
        /// and keeps offset + limit postings until then.
        var order: UnsafePointer<jobposting_order>? = nil
        /// How many keys there are; 0 for the order of the input.
        var order_count: Int = 0
        /// Postings that are handed out at most; -1 for all. Without an order and aggregates, the scan ends with the last.
        var limit: Int64 = -1
        /// Postings that are passed over first.
        var offset: Int64 = 0
        /// Hands out a random choice of so many matches, each as likely as any other; -1 for all of them. The same seed
        /// gives the same choice.
        var sample_count: Int64 = -1
        /// What the choice begins with.
        var sample_seed: UInt64 = 0
        /// The facts that jobposting_scan_next_batch reads of each posting that is handed out.
        var columns: UnsafePointer<jobposting_field>? = nil
        /// How many columns there are.
        var column_count: Int = 0
        /// Whether of postings with the same near_duplicate_key only the first in the input is kept.
        var collapses_near_duplicates: Bool = false
        /// Postings of one organisation that are handed out at most, those that come first in the order; -1 for any number.
        var organization_limit: Int64 = -1
        /// What is counted over all matches, whatever is handed out of them; see jobposting_scan_aggregation.
        var aggregates: UnsafePointer<jobposting_aggregate>? = nil
        /// How many aggregates there are.
        var aggregate_count: Int = 0
        /// Bytes, about, that one table of distinct values may take. What does not fit is told:
        /// jobposting_aggregation.uncounted, jobposting_report.is_complete.
        var table_size_limit: Int = 32 << 20
        /// Whether records that cannot match are validated too.
        var mode: jobposting_scan_mode = .JOBPOSTING_SCAN_MODE_VERIFIED
        /// Threads that read, the calling one among them. What is handed out, its order and all counts are the same for any
        /// number, and all calls stay on the calling thread. Only a file or memory of one JSON text a line gains by more
        /// than two.
        var threads: Int = 1
        /// Only the records whose lines begin at this offset of the input or behind it: ranges that meet give each record
        /// exactly once, wherever they are cut. The input holds one JSON text a line and is not compressed; else it fails
        /// with the code file.range-unsupported.
        var range_start: Int64 = 0
        /// And before this one; -1 for the end of the input.
        var range_end: Int64 = -1
        /// Whether the postings that each condition of the query turns away are counted, for jobposting_scan_explain. It
        /// takes time.
        var counts_conditions: Bool = false
    }
#endif

extension Scan.Options {
    /// The options that a caller has given; NULL means the defaults.
    init(_ given: UnsafePointer<jobposting_scan_options>?) throws(Failure) {
        self.init()
        guard given != nil else { return }
        var options = jobposting_scan_options(
            size: 0, order: nil, order_count: 0, limit: -1, offset: 0, sample_count: -1, sample_seed: 0, columns: nil,
            column_count: 0, collapses_near_duplicates: false, organization_limit: -1, aggregates: nil,
            aggregate_count: 0, table_size_limit: tableSizeLimit, mode: JOBPOSTING_SCAN_MODE_VERIFIED, threads: 1,
            range_start: 0, range_end: -1, counts_conditions: false)
        try overlay(given, on: &options, size: given?.pointee.size)
        for key in try elements(options.order, options.order_count, "scan_options.order") {
            order.append(try Scan.Order(key))
        }
        limit = try Self.count(options.limit, "limit")
        guard let offset = try Self.count(options.offset, "offset") else {
            throw Failure(argument: "scan_options.offset is negative")
        }
        self.offset = offset
        sample = try Self.count(options.sample_count, "sample_count").map {
            Scan.Sample(count: $0, seed: options.sample_seed)
        }
        for field in try elements(options.columns, options.column_count, "scan_options.columns") {
            columns.append(try field.kit)
        }
        collapsesNearDuplicates = options.collapses_near_duplicates
        organizationLimit = try Self.count(options.organization_limit, "organization_limit")
        for aggregate in try elements(options.aggregates, options.aggregate_count, "scan_options.aggregates") {
            aggregates.append(try Scan.Aggregate(aggregate))
        }
        guard options.table_size_limit >= 0 else { throw Failure(argument: "a limit is larger than memory") }
        tableSizeLimit = options.table_size_limit
        guard let mode = UInt8(exactly: options.mode.rawValue).flatMap({ Scan.Mode(rawValue: $0) }) else {
            throw Failure(argument: "scan_options.mode is not a jobposting_scan_mode")
        }
        self.mode = mode
        guard options.threads >= 1 else { throw Failure(argument: "scan_options.threads is not at least 1") }
        threads = options.threads
        let start = try Self.count(options.range_start, "range_start")
        let end = try Self.count(options.range_end, "range_end")
        guard let start, start <= end ?? .max else {
            throw Failure(argument: "scan_options.range_start is not between 0 and range_end")
        }
        if start > 0 || end != nil { range = start..<(end ?? .max) }
        countsConditions = options.counts_conditions
    }

    /// A number of postings or bytes; nil for -1.
    private static func count(_ number: Int64, _ name: String) throws(Failure) -> Int? {
        guard number != -1 else { return nil }
        guard number >= 0 else { throw Failure(argument: "scan_options.\(name) is less than -1") }
        return Int(clamping: number)
    }
}

extension Scan.Order {
    /// The key that a caller has given.
    fileprivate init(_ key: jobposting_order) throws(Failure) {
        switch key.kind {
        case JOBPOSTING_ORDER_FIELD: self.init(.field(try key.field.kit), isDescending: key.is_descending)
        case JOBPOSTING_ORDER_DISTANCE:
            guard let point = Location.Coordinates(latitude: key.latitude, longitude: key.longitude) else {
                throw Failure(argument: "a distance of scan_options.order is from no point of the earth, or from 0, 0")
            }
            self.init(.distance(point), isDescending: key.is_descending)
        default: throw Failure(argument: "a kind of scan_options.order is not a jobposting_order_kind")
        }
    }
}

extension Scan.Aggregate {
    /// The aggregate that a caller has given.
    fileprivate init(_ given: jobposting_aggregate) throws(Failure) {
        let field = try given.field.kit
        switch given.kind {
        case JOBPOSTING_AGGREGATE_FACET:
            guard given.top >= 0 else { throw Failure(argument: "the top of an aggregate is larger than memory") }
            self = .facet(field, top: given.top)
        case JOBPOSTING_AGGREGATE_DISTINCT: self = .distinct(field)
        case JOBPOSTING_AGGREGATE_HISTOGRAM:
            let type = field.definition.type
            guard type == .number || type == .integer else {
                throw Failure(argument: "\(field.name) is no number, and so has no histogram")
            }
            let boundaries = try elements(given.boundaries, given.boundary_count, "boundaries")
            for (lower, upper) in zip(boundaries, boundaries.dropFirst()) where !(lower < upper) {
                throw Failure(argument: "the boundaries of a histogram do not grow")
            }
            guard boundaries.allSatisfy({ !$0.isNaN }) else {
                throw Failure(argument: "a boundary of a histogram is no number")
            }
            self = .histogram(field, boundaries: boundaries)
        case JOBPOSTING_AGGREGATE_DATE_HISTOGRAM:
            guard field.definition.type == .dateTime else {
                throw Failure(argument: "\(field.name) is no date, and so has no histogram of dates")
            }
            guard let unit = UInt8(exactly: given.unit.rawValue).flatMap({ Scan.CalendarUnit(rawValue: $0) }) else {
                throw Failure(argument: "the unit of an aggregate is not a jobposting_calendar_unit")
            }
            self = .dateHistogram(field, by: unit)
        default: throw Failure(argument: "the kind of an aggregate is not a jobposting_aggregate_kind")
        }
    }
}
