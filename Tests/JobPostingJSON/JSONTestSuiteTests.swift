import Testing

@testable import JobPostingJSON

/// The conformance suite that goes with N. Seriot's "Parsing JSON is a minefield".
struct JSONTestSuiteTests {
    enum Answer: Equatable {
        case accepted
        case refused(JSONError.Code)
    }

    /// What the strict parser does with each file that RFC 8259 leaves open.
    ///
    /// Numbers are kept as they are written, so none is too large or too precise. Text that is no UTF-8, or that stands
    /// for half a surrogate pair, has no faithful value and is refused.
    static let open: [String: Answer] = [
        "i_number_double_huge_neg_exp.json": .accepted,
        "i_number_huge_exp.json": .accepted,
        "i_number_neg_int_huge_exp.json": .accepted,
        "i_number_pos_double_huge_exp.json": .accepted,
        "i_number_real_neg_overflow.json": .accepted,
        "i_number_real_pos_overflow.json": .accepted,
        "i_number_real_underflow.json": .accepted,
        "i_number_too_big_neg_int.json": .accepted,
        "i_number_too_big_pos_int.json": .accepted,
        "i_number_very_big_negative_int.json": .accepted,
        "i_object_key_lone_2nd_surrogate.json": .refused(.loneSurrogate),
        "i_string_1st_surrogate_but_2nd_missing.json": .refused(.loneSurrogate),
        "i_string_1st_valid_surrogate_2nd_invalid.json": .refused(.loneSurrogate),
        "i_string_UTF-16LE_with_BOM.json": .refused(.unexpectedByte),
        "i_string_UTF-8_invalid_sequence.json": .refused(.invalidUTF8),
        "i_string_UTF8_surrogate_U+D800.json": .refused(.invalidUTF8),
        "i_string_incomplete_surrogate_and_escape_valid.json": .refused(.loneSurrogate),
        "i_string_incomplete_surrogate_pair.json": .refused(.loneSurrogate),
        "i_string_incomplete_surrogates_escape_valid.json": .refused(.loneSurrogate),
        "i_string_invalid_lonely_surrogate.json": .refused(.loneSurrogate),
        "i_string_invalid_surrogate.json": .refused(.loneSurrogate),
        "i_string_invalid_utf-8.json": .refused(.invalidUTF8),
        "i_string_inverted_surrogates_U+1D11E.json": .refused(.loneSurrogate),
        "i_string_iso_latin_1.json": .refused(.invalidUTF8),
        "i_string_lone_second_surrogate.json": .refused(.loneSurrogate),
        "i_string_lone_utf8_continuation_byte.json": .refused(.invalidUTF8),
        "i_string_not_in_unicode_range.json": .refused(.invalidUTF8),
        "i_string_overlong_sequence_2_bytes.json": .refused(.invalidUTF8),
        "i_string_overlong_sequence_6_bytes.json": .refused(.invalidUTF8),
        "i_string_overlong_sequence_6_bytes_null.json": .refused(.invalidUTF8),
        "i_string_truncated-utf-8.json": .refused(.invalidUTF8),
        "i_string_utf16BE_no_BOM.json": .refused(.unexpectedByte),
        "i_string_utf16LE_no_BOM.json": .refused(.unexpectedByte),
        "i_structure_500_nested_arrays.json": .accepted,
        "i_structure_UTF-8_BOM_empty_object.json": .refused(.byteOrderMark),
    ]

    @Test func everyFileIsAcceptedOrRefusedAsItsNameSays() throws {
        var seen: Set<String> = []
        for (name, bytes) in try Suites.files("JSONTestSuite", "test_parsing") {
            let code = refusal(of: bytes)
            switch name.prefix(2) {
            case "y_": #expect(code == nil, "\(name) must be accepted")
            case "n_": #expect(code != nil, "\(name) must be refused")
            default:
                let expected = try #require(JSONTestSuiteTests.open[name], "\(name) is not in the table")
                #expect(code.map(Answer.refused) ?? .accepted == expected, "\(name)")
                seen.insert(name)
            }
        }
        #expect(seen.isEmpty || seen.count == JSONTestSuiteTests.open.count, "the table names a file that is not there")
    }

    @Test func transformFilesKeepTheirTextOrAreRefusedForTheirText() throws {
        for (name, bytes) in try Suites.files("JSONTestSuite", "test_transform") {
            let code = refusal(of: bytes)
            #expect(code == nil || code == .loneSurrogate || code == .invalidUTF8, "\(name)")
        }
    }
}

/// Why the strict parser refuses a text; nil if it accepts it.
func refusal(of bytes: [UInt8], limits: JSONParser.Limits = JSONParser.Limits()) -> JSONError.Code? {
    do throws(JSONError) {
        _ = try JSONDocument(parsing: bytes, limits: limits)
        return nil
    } catch {
        return error.code
    }
}
