// HEADER 105: Aggregates of scans
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// What one aggregate of a scan came to so far.
    struct jobposting_aggregation {
        /// Rows of a facet or histogram; see jobposting_scan_bucket.
        var bucket_count: Int
        /// Distinct values, of a facet and a count of distinct values.
        var distinct_count: Int
        /// Postings that were counted in.
        var postings: Int
        /// Postings among them that have no value of the fact.
        var missing: Int
        /// Dates that lie in no bucket alone, since they were published less precisely than it.
        var unplaced: Int
        /// Values, each posting's counted, that found no room in the table (scan_options.table_size_limit): distinct_count
        /// is too small then, while the counts of buckets stay exact.
        var uncounted: Int
        /// Whether the buckets are the most frequent values for sure.
        var is_top_exact: Bool
    }

    /// One row of a facet or histogram.
    struct jobposting_bucket {
        /// Postings that have it.
        var count: Int
        /// Which member of the content counts: of a facet the type of the fact, of a histogram of dates
        /// JOBPOSTING_TYPE_DATE_TIME (a week has the precision of a day). JOBPOSTING_TYPE_NULL of a histogram of numbers.
        var type: jobposting_type
        /// The value that the postings have in common, or the days, week, month or year.
        var content: jobposting_content
        /// Of a histogram of numbers: at least this; minus infinity where there is no end.
        var lower: Double
        /// And less than this; infinity where there is no end.
        var upper: Double
    }
#endif

/// Reads what an aggregate of scan_options came to over the matches that were read so far; jobposting_scan_run reads all.
///
/// - Parameters:
///   - scan: The scan.
///   - index: Which aggregate, from 0, in the order of scan_options.
///   - aggregation: What it came to.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_aggregation")
public func jobposting_scan_aggregation(
    _ scan: jobposting_scan_ref?, _ index: Int, _ aggregation: UnsafeMutablePointer<jobposting_aggregation>?
) -> jobposting_status {
    call { () throws(Failure) in
        let scan = try handle(scan, ScanHandle.self)
        let destination = try output(aggregation)
        guard let found = scan.aggregation(index) else { throw Failure(JOBPOSTING_ABSENT) }
        destination.pointee = jobposting_aggregation(
            bucket_count: found.buckets.count, distinct_count: found.distinctCount, postings: found.postings,
            missing: found.missing, unplaced: found.unplaced, uncounted: found.uncounted,
            is_top_exact: found.isTopExact)
    }
}

/// Reads a row of an aggregate: of a facet by falling count, of a histogram in the order of numbers or time, of dates only
/// those that have postings.
///
/// - Parameters:
///   - scan: The scan.
///   - index: Which aggregate, from 0.
///   - row: Which row, from 0.
///   - bucket: The row; its views live until the next call that goes on with the scan, or frees it.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at those indices, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_bucket")
public func jobposting_scan_bucket(
    _ scan: jobposting_scan_ref?, _ index: Int, _ row: Int, _ bucket: UnsafeMutablePointer<jobposting_bucket>?
) -> jobposting_status {
    call { () throws(Failure) in
        let scan = try handle(scan, ScanHandle.self)
        let destination = try output(bucket)
        guard scan.aggregation(index) != nil else { throw Failure(JOBPOSTING_ABSENT) }
        try copy(row, of: scan.buckets(index), to: destination)
    }
}

extension Scan.Aggregation.Bucket {
    /// The row as C reads it.
    func view(_ builder: inout ViewTable.Builder<jobposting_bucket>) -> jobposting_bucket {
        switch key {
        case .value(let value):
            let (type, content) = value.view(&builder)
            return jobposting_bucket(count: count, type: type, content: content, lower: 0, upper: 0)
        case .numbers(let from, let to):
            return jobposting_bucket(
                count: count, type: JOBPOSTING_TYPE_NULL, content: jobposting_content(integer: 0),
                lower: from ?? -.infinity, upper: to ?? .infinity)
        case .dates(let interval):
            return jobposting_bucket(
                count: count, type: JOBPOSTING_TYPE_DATE_TIME, content: jobposting_content(date_time: interval.view),
                lower: 0, upper: 0)
        }
    }
}
