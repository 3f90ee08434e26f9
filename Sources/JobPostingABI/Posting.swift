// HEADER 60: Facts
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// What can be asked of a posting. Each has one value or a list of values, in published order and without
    /// duplicates; an absent fact has none.
    enum jobposting_field: CInt {
        // generated: fields
    }
#endif

/// The name of a field in queries, "employment_type"; NUL-terminated and there for ever. NULL for a number that is none.
@implementation @_cdecl("jobposting_field_name")
public func jobposting_field_name(_ field: jobposting_field) -> UnsafePointer<CChar>? {
    (try? field.kit).map { fieldNames[Int($0.rawValue)] } ?? nil
}

/// The names by number, kept for ever.
nonisolated(unsafe) private let fieldNames: [UnsafePointer<CChar>?] = {
    var names = [UnsafePointer<CChar>?](repeating: nil, count: Int(Field.allCases.map { $0.rawValue }.max() ?? 0) + 1)
    for field in Field.allCases { names[Int(field.rawValue)] = foreverText(field.name) }
    return names
}()

// MARK: - Any fact

/// Counts the values of a fact.
///
/// - Parameters:
///   - posting: The posting.
///   - field: The fact.
///   - count: How many values it has; 0 when it is absent.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_fact_count")
public func jobposting_fact_count(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ count: UnsafeMutablePointer<Int>?
) -> jobposting_status {
    call { () throws(Failure) in
        let values = try handle(posting, PostingHandle.self).values(of: field.kit)
        try output(count).pointee = values.count
    }
}

/// Reads one value of a fact, with where it comes from.
///
/// A fact is found when it is first asked for, and kept with the posting: the value is a view of that.
///
/// - Parameters:
///   - posting: The posting.
///   - field: The fact.
///   - index: Which of its values, from 0.
///   - value: The value; lives as long as the posting.
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_ABSENT when there is no value at that index,
///   - JOBPOSTING_INVALID_FIELD,
///   - JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_fact")
public func jobposting_fact(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ index: Int,
    _ value: UnsafeMutablePointer<jobposting_value>?
) -> jobposting_status {
    read(posting, field, index, value) { $0 }
}

// MARK: - Facts by type

/// Reads one text, code or enumerator of a fact.
///
/// - Returns: As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no text.
@implementation @_cdecl("jobposting_fact_text")
public func jobposting_fact_text(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ index: Int,
    _ text: UnsafeMutablePointer<jobposting_string>?
) -> jobposting_status {
    read(posting, field, index, text) { $0.type == JOBPOSTING_TYPE_TEXT ? $0.content.text : nil }
}

/// Reads one number of a fact, whole or not.
///
/// - Returns: As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no number.
@implementation @_cdecl("jobposting_fact_number")
public func jobposting_fact_number(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ index: Int, _ number: UnsafeMutablePointer<Double>?
) -> jobposting_status {
    read(posting, field, index, number) { value in
        switch value.type {
        case JOBPOSTING_TYPE_NUMBER: value.content.number
        case JOBPOSTING_TYPE_INTEGER: Double(value.content.integer)
        default: nil
        }
    }
}

/// Reads one whole number of a fact.
///
/// - Returns: As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no whole number.
@implementation @_cdecl("jobposting_fact_integer")
public func jobposting_fact_integer(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ index: Int, _ integer: UnsafeMutablePointer<Int64>?
) -> jobposting_status {
    read(posting, field, index, integer) { $0.type == JOBPOSTING_TYPE_INTEGER ? $0.content.integer : nil }
}

/// Reads one truth value of a fact.
///
/// - Returns: As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is neither true nor false.
@implementation @_cdecl("jobposting_fact_boolean")
public func jobposting_fact_boolean(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ index: Int, _ boolean: UnsafeMutablePointer<Bool>?
) -> jobposting_status {
    read(posting, field, index, boolean) { $0.type == JOBPOSTING_TYPE_BOOLEAN ? $0.content.boolean : nil }
}

/// Reads one date or time of a fact.
///
/// - Returns: As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no date or time.
@implementation @_cdecl("jobposting_fact_date_time")
public func jobposting_fact_date_time(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ index: Int,
    _ date_time: UnsafeMutablePointer<jobposting_date_time>?
) -> jobposting_status {
    read(posting, field, index, date_time) { $0.type == JOBPOSTING_TYPE_DATE_TIME ? $0.content.date_time : nil }
}

/// Reads one place of work.
///
/// - Returns: As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no location.
@implementation @_cdecl("jobposting_fact_location")
public func jobposting_fact_location(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ index: Int,
    _ location: UnsafeMutablePointer<jobposting_location>?
) -> jobposting_status {
    read(posting, field, index, location) { value in
        value.type == JOBPOSTING_TYPE_LOCATION ? value.content.location?.pointee : nil
    }
}

/// Whether a posting stood until a time that has passed; false for NULL and when nothing is known.
///
/// - Parameters:
///   - posting: The posting.
///   - now: Unix time in milliseconds, or JOBPOSTING_NOW.
@implementation @_cdecl("jobposting_is_expired")
public func jobposting_is_expired(_ posting: jobposting_cref?, _ now: Int64) -> Bool {
    (try? handle(posting, PostingHandle.self))?.posting.isExpired(at: referenceTime(now)) ?? false
}

/// Writes the facts of a posting for people: a line for each value with how it was found and the published value with its
/// place, and below them what was doubted.
///
///     fact     value            how        where
///     title    Welder & Fitter  converted  /title "Welder &amp; Fitter"
///
/// What does not fit is cut. Control characters are shown as U+FFFD, so that a terminal can show it. Reads all facts.
///
/// - Parameters:
///   - posting: The posting.
///   - width: Columns of a line, at least 40; 0 for 100.
///   - text: The text, UTF-8; free it with jobposting_buffer_free.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_explain")
public func jobposting_explain(
    _ posting: jobposting_cref?, _ width: Int, _ text: UnsafeMutablePointer<jobposting_buffer>?
) -> jobposting_status {
    call { () throws(Failure) in
        let posting = try handle(posting, PostingHandle.self).posting
        guard width >= 0 else { throw Failure(argument: "width is larger than memory") }
        let text = try output(text)
        let explanation = width == 0 ? posting.explanation() : posting.explanation(width: width)
        text.pointee = jobposting_buffer(copying: Array(explanation.utf8))
    }
}

/// Reads a value of a fact as a type that only some facts are of.
private func read<Value>(
    _ posting: jobposting_cref?, _ field: jobposting_field, _ index: Int, _ destination: UnsafeMutablePointer<Value>?,
    as convert: (jobposting_value) -> Value?
) -> jobposting_status {
    call { () throws(Failure) in
        let values = try handle(posting, PostingHandle.self).values(of: field.kit)
        let destination = try output(destination)
        guard values.indices.contains(index) else { throw Failure(JOBPOSTING_ABSENT) }
        guard let value = convert(values[index]) else { throw Failure(JOBPOSTING_WRONG_TYPE) }
        destination.pointee = value
    }
}

extension jobposting_field {
    /// The field that the number names.
    var kit: Field {
        get throws(Failure) {
            guard let number = UInt16(exactly: rawValue), let field = Field(rawValue: number) else {
                throw Failure(JOBPOSTING_INVALID_FIELD)
            }
            return field
        }
    }
}
