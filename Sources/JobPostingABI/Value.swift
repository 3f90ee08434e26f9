// HEADER 30: Values
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// What kind of value something is. The first six are JSON's, and all that is published is of them.
    enum jobposting_type: CInt {
        /// JSON null.
        case JOBPOSTING_TYPE_NULL = 0
        /// True or false.
        case JOBPOSTING_TYPE_BOOLEAN = 1
        /// A number.
        case JOBPOSTING_TYPE_NUMBER = 2
        /// Text; of a fact also a code or an enumerator's name.
        case JOBPOSTING_TYPE_TEXT = 3
        /// A JSON array.
        case JOBPOSTING_TYPE_ARRAY = 4
        /// A JSON object.
        case JOBPOSTING_TYPE_OBJECT = 5
        /// A whole number. Published numbers are all JOBPOSTING_TYPE_NUMBER: ask jobposting_node_integer.
        case JOBPOSTING_TYPE_INTEGER = 6
        /// A jobposting_date_time.
        case JOBPOSTING_TYPE_DATE_TIME = 7
        /// A jobposting_location.
        case JOBPOSTING_TYPE_LOCATION = 8
    }

    /// Borrowed UTF-8.
    struct jobposting_string {
        /// The first byte; NULL for no text at all.
        var data: UnsafePointer<CChar>?
        /// Bytes.
        var size: Int
    }

    /// To which unit a date or time was published.
    enum jobposting_precision: CInt {
        /// A year.
        case JOBPOSTING_PRECISION_YEAR = 1
        /// A month.
        case JOBPOSTING_PRECISION_MONTH = 2
        /// A day.
        case JOBPOSTING_PRECISION_DAY = 3
        /// A minute.
        case JOBPOSTING_PRECISION_MINUTE = 4
        /// A second.
        case JOBPOSTING_PRECISION_SECOND = 5
        /// A fraction of a second.
        case JOBPOSTING_PRECISION_MILLISECOND = 6
    }

    /// A date or time: an interval at the precision that was published. A day is the whole day.
    ///
    /// Both bounds are UTC, whatever the zone that was published.
    struct jobposting_date_time {
        /// Its first millisecond, Unix time (UTC).
        var start: Int64
        /// The first millisecond after it.
        var end: Int64
        /// How long it is.
        var precision: jobposting_precision
        /// Minutes that the published zone is ahead of UTC.
        var zone_offset: Int32
        /// Whether a zone was published; without one the time is taken as UTC.
        var has_zone: Bool
    }

    /// One published place of work. A part that is not known has no data.
    struct jobposting_location {
        /// ISO 3166-1 alpha-2.
        var country: jobposting_string
        /// ISO 3166-2.
        var region: jobposting_string
        /// Town or city.
        var locality: jobposting_string
        /// As published.
        var postal_code: jobposting_string
        /// As published.
        var street_address: jobposting_string
        /// The place's own name, or the whole place where it was published as one text.
        var name: jobposting_string
        /// Whether latitude and longitude are known.
        var has_coordinates: Bool
        /// Degrees, WGS 84.
        var latitude: Double
        /// Degrees, WGS 84.
        var longitude: Double
    }

    /// How a fact was found.
    enum jobposting_method: CInt {
        /// The property says it in so many words.
        case JOBPOSTING_METHOD_STATED = 1
        /// The property says it, in another form: decoded, split, looked up.
        case JOBPOSTING_METHOD_CONVERTED = 2
        /// It follows from another property.
        case JOBPOSTING_METHOD_INFERRED = 3
        /// It stands in a span of the description.
        case JOBPOSTING_METHOD_TEXT = 4
    }

    /// The value proper; which member counts, the type beside it says.
    enum jobposting_content {
        /// JOBPOSTING_TYPE_TEXT.
        case text(jobposting_string)
        /// JOBPOSTING_TYPE_NUMBER.
        case number(Double)
        /// JOBPOSTING_TYPE_INTEGER.
        case integer(Int64)
        /// JOBPOSTING_TYPE_BOOLEAN.
        case boolean(Bool)
        /// JOBPOSTING_TYPE_DATE_TIME.
        case date_time(jobposting_date_time)
        /// JOBPOSTING_TYPE_LOCATION.
        case location(UnsafePointer<jobposting_location>?)
    }

    /// One value of a fact, and where it comes from.
    struct jobposting_value {
        /// Which member of the content counts.
        var type: jobposting_type
        /// How it was found.
        var method: jobposting_method
        /// The value proper.
        var content: jobposting_content
        /// JSON Pointer (RFC 6901), from the posting, to the published value that it was read from.
        var pointer: jobposting_string
        /// Offset in the input of that published value.
        var offset: Int
        /// Bytes of that published value, quotes included.
        var size: Int
        /// Offset in the fact JOBPOSTING_FIELD_TEXT of the words that say it; 0 unless the method is
        /// JOBPOSTING_METHOD_TEXT.
        var text_offset: Int
        /// Bytes of those words; 0 unless the method is JOBPOSTING_METHOD_TEXT.
        var text_size: Int
    }

    /// Memory that is yours: free it with jobposting_buffer_free.
    struct jobposting_buffer {
        /// The first byte.
        var data: UnsafeMutablePointer<CChar>?
        /// Bytes.
        var size: Int
    }
#endif

/// Frees a buffer's memory and empties it; NULL and an empty buffer are fine.
@implementation @_cdecl("jobposting_buffer_free")
public func jobposting_buffer_free(_ buffer: UnsafeMutablePointer<jobposting_buffer>?) {
    buffer?.pointee.data?.deallocate()
    buffer?.pointee = jobposting_buffer(data: nil, size: 0)
}

/// Writes a date or time in ISO 8601, at its precision and in its zone: "2021-08-03", "2021-08-03T00:46:20Z".
///
/// - Parameters:
///   - date_time: The date or time.
///   - text: The text; free it with jobposting_buffer_free.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_date_time_text")
public func jobposting_date_time_text(
    _ date_time: UnsafePointer<jobposting_date_time>?, _ text: UnsafeMutablePointer<jobposting_buffer>?
) -> jobposting_status {
    call { () throws(Failure) in
        guard let date_time = date_time?.pointee else { throw Failure(argument: "date_time is NULL") }
        let text = try output(text)
        text.pointee = jobposting_buffer(copying: Array(try DateTimeInterval(date_time).iso8601.utf8))
    }
}

extension DateTimeInterval {
    /// What a view says, if its numbers can be a date's.
    fileprivate init(_ view: jobposting_date_time) throws(Failure) {
        guard let precision = UInt8(exactly: view.precision.rawValue).flatMap({ Precision(rawValue: $0) }),
            abs(Int(view.zone_offset)) <= 24 * 60
        else { throw Failure(argument: "date_time is none that was read from a posting") }
        self.init(
            start: view.start, end: view.end, precision: precision,
            zoneOffset: view.has_zone ? Int(view.zone_offset) : nil)
    }
}

extension jobposting_buffer {
    /// A copy that the caller frees.
    init(copying bytes: [UInt8]) {
        let memory = UnsafeMutablePointer<CChar>.allocate(capacity: max(bytes.count, 1))
        for (index, byte) in bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
        self.init(data: memory, size: bytes.count)
    }
}
