// HEADER 40: Options
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// What happens to a document that is not well-formed.
    enum jobposting_mode: CInt {
        /// Mended where that can be done without guessing, each mend being a diagnostic.
        case JOBPOSTING_MODE_REPAIRING = 0
        /// Refused.
        case JOBPOSTING_MODE_STRICT = 1
    }

    /// How the postings of an input are delimited.
    enum jobposting_format: CInt {
        /// Told from the input: a page, when it begins as one; records, when it is one JSON text a line; else one
        /// document.
        case JOBPOSTING_FORMAT_AUTOMATIC = 0
        /// One JSON text.
        case JOBPOSTING_FORMAT_DOCUMENT = 1
        /// One JSON text a line (NDJSON), each read on its own; a line may also be a page.
        case JOBPOSTING_FORMAT_RECORDS = 2
        /// One HTML page: its blocks of JSON-LD, its Microdata and its RDFa.
        case JOBPOSTING_FORMAT_PAGE = 3
    }

    /// How inputs are read, and within which bounds. NULL instead of options means the defaults.
    ///
    /// Members behind the size that is given keep their defaults; a size below its own is refused.
    struct jobposting_read_options {
        /// Bytes of this struct, as the caller knows it.
        var size: Int = MemoryLayout<jobposting_read_options>.size
        /// What happens to a document that is not well-formed.
        var mode: jobposting_mode = .JOBPOSTING_MODE_REPAIRING
        /// How the postings of an input are delimited.
        var format: jobposting_format = .JOBPOSTING_FORMAT_AUTOMATIC
        /// Containers inside one another.
        var depth_limit: Int = 512
        /// Bytes of one document or record.
        var size_limit: Int = 64 << 20
        /// Diagnostics kept for one document or scan; further ones are left out.
        var diagnostic_limit: Int = 1000
        /// Bytes that one call of jobposting_scan_next reads at most, up to a record, before it answers
        /// JOBPOSTING_PENDING; 0 for no bound. A program that must stay interruptible sets some megabytes.
        var step_limit: Int = 0
        /// Whether a fact that no property states may be read from the text of the description: pay and the workplace, where
        /// the text leaves no doubt. Its method is then JOBPOSTING_METHOD_TEXT.
        var reads_text: Bool = false
        /// Paid hours of a week, by which pay for an hour becomes pay for a year, at most 168; 0 for the default, 40.
        var hours_per_week: Double = 0
        /// Paid days of a week, by which pay for a day becomes pay for a year, at most 7; 0 for the default, 5.
        var days_per_week: Double = 0
        /// Paid weeks of a year, at most 53; 0 for the default, 52.
        var weeks_per_year: Double = 0
        /// Whether postings refer to the memory that they are parsed or scanned from instead of each keeping a copy of its
        /// record: then it must outlive all of them, and stay as it is. Files, compressed input, pages and records that were
        /// mended are copied all the same.
        var borrows_text: Bool = false
    }

    /// In place of a time: the moment of the call.
    let JOBPOSTING_NOW = 9_223_372_036_854_775_807
#endif

extension ReadingOptions {
    /// The options that a caller has given; NULL means the defaults.
    init(_ given: UnsafePointer<jobposting_read_options>?) throws(Failure) {
        self = try scanOptions(given).reading
    }
}

/// The options that a caller has given, and how many bytes one step of a scan may read; NULL means the defaults.
func scanOptions(
    _ given: UnsafePointer<jobposting_read_options>?
) throws(Failure) -> (reading: ReadingOptions, stepLimit: Int) {
    let defaults = ReadingOptions()
    var options = jobposting_read_options(
        size: 0, mode: JOBPOSTING_MODE_REPAIRING, format: JOBPOSTING_FORMAT_AUTOMATIC,
        depth_limit: defaults.depthLimit, size_limit: defaults.sizeLimit, diagnostic_limit: defaults.diagnosticLimit,
        step_limit: 0, reads_text: false, hours_per_week: 0, days_per_week: 0, weeks_per_year: 0,
        borrows_text: false)
    try overlay(given, on: &options, size: given?.pointee.size)
    guard let mode = UInt8(exactly: options.mode.rawValue).flatMap({ ReadingOptions.Mode(rawValue: $0) }) else {
        throw Failure(argument: "options.mode is not a jobposting_mode")
    }
    guard let format = UInt8(exactly: options.format.rawValue).flatMap({ ReadingOptions.Format(rawValue: $0) }) else {
        throw Failure(argument: "options.format is not a jobposting_format")
    }
    guard min(options.depth_limit, options.size_limit, options.diagnostic_limit, options.step_limit) >= 0 else {
        throw Failure(argument: "a limit is larger than memory")
    }
    let reading = ReadingOptions(
        mode: mode, format: format, depthLimit: options.depth_limit, sizeLimit: options.size_limit,
        diagnosticLimit: options.diagnostic_limit, borrowsText: options.borrows_text,
        facts: FactOptions(readsText: options.reads_text, annualization: try Annualization(options)))
    return (reading, options.step_limit == 0 ? .max : options.step_limit)
}

extension Annualization {
    /// The convention that options ask for.
    fileprivate init(_ options: jobposting_read_options) throws(Failure) {
        func number(_ given: Double, _ name: String, _ most: Double, default standard: Double) throws(Failure) -> Double
        {
            guard given >= 0, given <= most else {
                throw Failure(argument: "options.\(name) is not between 0 and \(Int(most))")
            }
            return given == 0 ? standard : given
        }
        let standard = Annualization.fullTime
        self.init(
            hoursPerWeek: try number(options.hours_per_week, "hours_per_week", 168, default: standard.hoursPerWeek),
            daysPerWeek: try number(options.days_per_week, "days_per_week", 7, default: standard.daysPerWeek),
            weeksPerYear: try number(options.weeks_per_year, "weeks_per_year", 53, default: standard.weeksPerYear))
    }
}

/// The time that a caller means.
func referenceTime(_ now: Int64) -> Int64 { now == Int64(JOBPOSTING_NOW) ? SystemClock.now : now }

/// Copies what a caller has filled of a growing struct over the defaults.
///
/// Members behind the caller's size keep their defaults: that program was built with an older header.
func overlay<Options>(
    _ given: UnsafePointer<Options>?, on options: inout Options, size: Int?
) throws(Failure) {
    guard let given, let size else { return }
    guard size >= MemoryLayout<Int>.size else {
        throw Failure(argument: "options.size is smaller than the member itself")
    }
    withUnsafeMutableBytes(of: &options) { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(start: given, count: min(size, bytes.count)))
    }
}
