// HEADER 90: Queries
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// A question that a posting answers with yes or no:
    ///
    ///     country = US and employment_type in (FULL_TIME, CONTRACTOR) and salary >= 120k USD
    ///     remote and date_posted >= today - 30d and not organization ~ "staffing"
    ///     salary_year >= 90k EUR and (within(52.52, 13.405, 50 km) or location(country = DE and locality = Potsdam))
    ///
    /// Fields are compared with = != < <= > >=, `in (…)`, `between … and …`, ~ (words; quotes make a phrase, a
    /// trailing * a prefix), `is missing`, `is present`; `and or not ( )` join; remote, onsite, hybrid and expired
    /// stand alone. `salary` is the stated range, `salary_year` that of a year. `within(…)` asks for a place near a point,
    /// `location(…)` for one place that satisfies all of it, `path("$.x")` for what a JSONPath selects as it was published.
    /// What is missing satisfies nothing; `not` is the plain complement. In full, keywords in lower case:
    ///
    ///     expression  = conjunction *( "or" conjunction )
    ///     conjunction = negation *( "and" negation )
    ///     negation    = *"not" ( "(" expression ")" / predicate )
    ///     predicate   = flag                                        ; remote, onsite, hybrid, expired, or a boolean fact
    ///                 / subject comparison literal                  ; = != < <= > >=
    ///                 / subject "in" "(" literal *( "," literal ) ")"
    ///                 / subject "between" literal "and" literal
    ///                 / subject "~" words                           ; whole words, one behind the other; a trailing * for a prefix
    ///                 / subject "is" ( "missing" / "present" )
    ///                 / "within" "(" latitude "," longitude "," number ( "km" / "mi" / "m" ) ")"
    ///                 / "location" "(" expression ")"               ; of the parts of one place
    ///     subject     = field / "salary" / "salary_year" / "path" "(" quoted text ")"
    ///     literal     = bare word / quoted text                     ; typed by the field; \" and \\ between quotes
    ///     amount      = number currency                             ; of salary and salary_year: 120k USD, 1.5m JPY
    ///     moment      = ISO 8601 / "today" [ ( " + " / " - " ) count ( "d" / "w" / "m" / "y" ) ]   ; m is a month
    class jobposting_query {}
#endif

public typealias jobposting_query_ref = OpaquePointer  // C: jobposting_query
public typealias jobposting_query_cref = OpaquePointer  // C: const jobposting_query
public typealias jobposting_query_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_query **

/// Compiles a query. O(size).
///
/// - Parameters:
///   - text: The query.
///   - size: Bytes of the query.
///   - query: The query; free it with jobposting_query_free.
///   - error: What went wrong, where, and the name that was probably meant; may be NULL.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_INVALID_QUERY or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_query_compile")
public func jobposting_query_compile(
    _ text: UnsafePointer<CChar>?, _ size: Int, _ query: jobposting_query_out?,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let bytes = try input(text, size)
        let query = try output(query)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(notUTF8: JOBPOSTING_INVALID_QUERY, "query")
        }
        do throws(QueryError) {
            query.pointee = retained(QueryHandle(try Query(text)))
        } catch { throw Failure(error) }
    }
}

/// Reads what a person types into a search box as a query: `python OR rust "data engineer" -senior near Berlin`.
///
/// Every text is one: what is not understood is plain words, bytes that are not UTF-8 are U+FFFD, no text at all is every
/// posting. Words are looked for in the title, the organisation, the towns, the skills and the text. More is asked for by:
///
///     python OR rust, python | rust        one of them
///     -senior, NOT senior                  not that
///     (java OR go) -(junior intern)        groups
///     "data engineer", full-stack, engin*  words one after the other, a prefix
///     remote, hybrid, onsite, is:remote    the workplace
///     near Berlin, near Austin, TX         a place; place:… and near:… likewise
///     title:… company:… skills:…           words of a field, by its name or an everyday one
///     country:germany type:full-time       codes, from their names
///     posted:7d posted:>=2025-01-01        dates
///     pay:>100kUSD                         a year's pay, with its currency
///
/// Of long texts the first 400 bytes and 32 terms are read. O(size), and some look-ups of names for each place.
///
/// - Parameters:
///   - text: What was typed. May be NULL when its size is 0.
///   - size: Its bytes.
///   - query: The query, whose jobposting_query_text shows how it was understood; free it with jobposting_query_free.
///   - error: What is wrong with an argument; may be NULL.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_query_search")
public func jobposting_query_search(
    _ text: UnsafePointer<CChar>?, _ size: Int, _ query: jobposting_query_out?,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let bytes = try input(text, size)
        let query = try output(query)
        query.pointee = retained(QueryHandle(Query(searching: String(decoding: bytes, as: UTF8.self))))
    }
}

/// Frees a query; NULL is fine. Scans that use it go on.
@implementation @_cdecl("jobposting_query_free")
public func jobposting_query_free(_ query: jobposting_query_ref?) { release(query, QueryHandle.self) }

/// The canonical text of a query: compiling it gives the same query. It lives as long as the query.
///
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_query_text")
public func jobposting_query_text(
    _ query: jobposting_query_cref?, _ text: UnsafeMutablePointer<jobposting_string>?
) -> jobposting_status {
    call { () throws(Failure) in
        let query = try handle(query, QueryHandle.self)
        try output(text).pointee = query.text
    }
}

/// Whether a posting satisfies a query.
///
/// - Parameters:
///   - query: The query.
///   - posting: The posting.
///   - now: Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
///   - matches: The answer.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_query_match")
public func jobposting_query_match(
    _ query: jobposting_query_cref?, _ posting: jobposting_cref?, _ now: Int64, _ matches: UnsafeMutablePointer<Bool>?
) -> jobposting_status {
    call { () throws(Failure) in
        let query = try handle(query, QueryHandle.self).query
        let posting = try handle(posting, PostingHandle.self).posting
        try output(matches).pointee = query.matches(posting, now: referenceTime(now))
    }
}
