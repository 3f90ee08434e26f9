// HEADER 103: Facts of scans in batches
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// The values of one fact of one posting. This struct does not grow.
    struct jobposting_cell {
        /// The first value; NULL when the fact is absent. `jobposting_value.pointer` has no data in them, and
        /// `jobposting_value.offset` counts from the beginning of the posting's record.
        var values: UnsafePointer<jobposting_value>?
        /// How many values there are: 0 when the fact is absent, and at most 1 unless it is a list.
        var count: Int
    }
#endif

/// Goes on to the next postings that are handed out, and reads the columns of scan_options of each: the fastest way to the
/// facts of many postings.
///
///     jobposting_cell cells[100 * 2];
///     size_t count;
///     while ((status = jobposting_scan_next_batch(scan, cells, 100, &count, &error)) == JOBPOSTING_OK)
///         for (size_t row = 0; row < count; row++)
///             if (cells[row * 2].count > 0) print(cells[row * 2].values[0].content.text);
///
/// Postings that were read for a batch and found no room wait for the next batch: a program goes on with this function or
/// with jobposting_scan_next, not with both. The cells come row by row, with one for each column. The values of all cells
/// stand in one piece of memory, in the order of the cells, and so do their texts in another, those inside locations too.
/// They live until the next call that goes on with the scan, or frees it.
///
/// - Parameters:
///   - scan: The scan.
///   - cells: Where the facts go: room for row_capacity times as many cells as there are columns.
///   - row_capacity: Postings that are read at most, at least 1.
///   - row_count: Postings that were read, at least 1. Fewer than there is room for say nothing of what follows.
///   - error: What went wrong; may be NULL.
/// - Returns: As jobposting_scan_next; JOBPOSTING_INVALID_ARGUMENT also when the scan has no columns.
@implementation @_cdecl("jobposting_scan_next_batch")
public func jobposting_scan_next_batch(
    _ scan: jobposting_scan_ref?, _ cells: UnsafeMutablePointer<jobposting_cell>?, _ row_capacity: Int,
    _ row_count: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let scan = try handle(scan, ScanHandle.self)
        let cells = try output(cells)
        let count = try output(row_count)
        guard !scan.columns.isEmpty else { throw Failure(argument: "the scan has no columns") }
        let room = scan.columns.count.multipliedReportingOverflow(by: row_capacity)
        guard row_capacity > 0, !room.overflow else {
            throw Failure(argument: "row_capacity is 0 or larger than memory")
        }
        count.pointee = try scan.readBatch(cells, rows: row_capacity)
    }
}
