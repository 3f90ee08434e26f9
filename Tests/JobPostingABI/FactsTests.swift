import CJobPosting
import JobPostingJSON
import JobPostingKit
import Testing

@testable import JobPostingABI

/// What C sees is what Swift sees.
@Suite struct FactsTests {
    @Test(arguments: C.fixtureNames)
    func `facts and diagnostics through C equal those in Swift`(name: String) throws {
        let bytes = try C.fixture(name)
        let document = try Document(parsing: bytes)
        let (handle, status) = C.document(bytes)
        defer { jobposting_document_free(handle) }
        #expect(status == JOBPOSTING_OK && jobposting_document_count(handle) == document.count)
        #expect(jobposting_document_diagnostic_count(handle) == document.diagnostics.count)
        #expect(jobposting_document_posting(handle, document.count) == nil)
        for (index, posting) in document.enumerated() {
            let other = try #require(jobposting_document_posting(handle, index))
            for field in Field.allCases { try compare(posting, other, field, bytes) }
            try compareDiagnostics(posting, other)
            try compareContradictions(posting, other)
            var explanation = jobposting_buffer()
            #expect(jobposting_explain(other, 80, &explanation) == JOBPOSTING_OK)
            let written = UnsafeRawBufferPointer(start: explanation.data, count: explanation.size)
            #expect(String(decoding: written, as: UTF8.self) == posting.explanation(width: 80))
            jobposting_buffer_free(&explanation)
            for now in [.min, 0, 1_767_268_800_000, .max - 1] as [Int64] {
                #expect(jobposting_is_expired(other, now) == posting.isExpired(at: now))
            }
        }
    }

    private func compare(_ posting: JobPosting, _ other: OpaquePointer, _ field: Field, _ bytes: [UInt8]) throws {
        let number = jobposting_field(rawValue: UInt32(field.rawValue))
        let facts = posting.facts(field)
        var count = -1
        #expect(jobposting_fact_count(other, number, &count) == JOBPOSTING_OK && count == facts.count)
        var value = jobposting_value()
        for (index, fact) in facts.enumerated() {
            #expect(jobposting_fact(other, number, index, &value) == JOBPOSTING_OK)
            #expect(FactValue(value) == fact.value)
            #expect(value.method.rawValue == UInt32(fact.provenance.method.rawValue))
            #expect(value.text_offset == (fact.provenance.textRange?.lowerBound ?? 0))
            #expect(value.text_size == (fact.provenance.textRange?.count ?? 0))
            #expect(C.text(value.pointer) == posting.pointer(of: fact.provenance).text)
            let published = try #require(posting.published.at(posting.pointer(of: fact.provenance)))
            #expect(
                String(decoding: bytes[value.offset..<(value.offset + value.size)], as: UTF8.self) == published.source)
            compareShortGetters(other, number, index, fact.value)
        }
        #expect(jobposting_fact(other, number, facts.count, &value) == JOBPOSTING_ABSENT)
        #expect(jobposting_fact(other, number, -1, &value) == JOBPOSTING_ABSENT)
    }

    private func compareShortGetters(
        _ posting: OpaquePointer, _ field: jobposting_field, _ index: Int, _ value: FactValue
    ) {
        var (text, number) = (jobposting_string(), 0.0)
        var (integer, boolean) = (Int64(0), false)
        var (date, location) = (jobposting_date_time(), jobposting_location())
        let statuses = [
            jobposting_fact_text(posting, field, index, &text), jobposting_fact_number(posting, field, index, &number),
            jobposting_fact_date_time(posting, field, index, &date),
            jobposting_fact_location(posting, field, index, &location),
            jobposting_fact_integer(posting, field, index, &integer),
            jobposting_fact_boolean(posting, field, index, &boolean),
        ]
        let right: Set<Int>
        switch value {
        case .text(let expected): (right, _) = ([0], #expect(C.text(text) == expected))
        case .number(let expected): (right, _) = ([1], #expect(number == expected))
        case .dateTime(let expected): (right, _) = ([2], #expect(date.start == expected.start))
        case .location(let expected): (right, _) = ([3], #expect(Location(location) == expected))
        case .integer(let expected):
            (right, _) = ([1, 4], #expect(integer == expected && number == Double(expected)))
        case .boolean(let expected): (right, _) = ([5], #expect(boolean == expected))
        }
        for (index, status) in statuses.enumerated() {
            #expect(status == (right.contains(index) ? JOBPOSTING_OK : JOBPOSTING_WRONG_TYPE))
        }
    }

    private func compareContradictions(_ posting: JobPosting, _ other: OpaquePointer) throws {
        for (time, readAt) in [(Int64(JOBPOSTING_NO_TIME), nil), (1_767_268_800_000, 1_767_268_800_000)]
            as [(Int64, Int64?)]
        {
            let expected = posting.contradictions(readAt: readAt)
            var list: OpaquePointer?
            #expect(jobposting_contradictions(other, time, &list) == JOBPOSTING_OK)
            defer { jobposting_diagnostics_free(list) }
            #expect(jobposting_diagnostics_count(list) == expected.count)
            var diagnostic = jobposting_diagnostic()
            for (index, told) in expected.enumerated() {
                #expect(jobposting_diagnostics_get(list, index, &diagnostic) == JOBPOSTING_OK)
                #expect(C.text(diagnostic.code) == told.code && C.text(diagnostic.message) == told.message)
                #expect(C.text(diagnostic.pointer) == told.pointer && diagnostic.offset == told.byteRange.lowerBound)
            }
        }
    }

    private func compareDiagnostics(_ posting: JobPosting, _ other: OpaquePointer) throws {
        let expected = posting.diagnostics
        #expect(jobposting_fact_diagnostic_count(other) == expected.count)
        var diagnostic = jobposting_diagnostic()
        for (index, told) in expected.enumerated() {
            #expect(jobposting_fact_diagnostic(other, index, &diagnostic) == JOBPOSTING_OK)
            #expect(C.text(diagnostic.code) == told.code && C.text(diagnostic.message) == told.message)
            #expect(C.text(diagnostic.pointer) == told.pointer && diagnostic.offset == told.byteRange.lowerBound)
            #expect(diagnostic.line == told.position.line && diagnostic.column == told.position.column)
        }
        #expect(jobposting_fact_diagnostic(other, expected.count, &diagnostic) == JOBPOSTING_ABSENT)
    }

    @Test(arguments: C.fixtureNames)
    func `scans, queries and texts through C equal those in Swift`(name: String) throws {
        let text = "country = US or remote or salary >= 20 EUR or title ~ \"der*\""
        let (query, _, _) = C.query(text)
        defer { jobposting_query_free(query) }
        let expected = try Query(text)
        var canonical = jobposting_string()
        #expect(jobposting_query_text(query, &canonical) == JOBPOSTING_OK && C.text(canonical) == expected.description)

        let bytes = try C.fixture(name)
        let document = try Document(parsing: bytes)
        let (handle, _) = C.document(bytes)
        defer { jobposting_document_free(handle) }
        for (index, posting) in document.enumerated() {
            var matches = false
            #expect(
                jobposting_query_match(query, jobposting_document_posting(handle, index), 0, &matches) == JOBPOSTING_OK)
            #expect(matches == expected.matches(posting, now: 0))
        }
        var json = jobposting_buffer()
        #expect(jobposting_document_encode(handle, nil, &json) == JOBPOSTING_OK)
        let written = UnsafeRawBufferPointer(start: json.data, count: json.size)
        #expect(Array(written) == document.encoded())
        jobposting_buffer_free(&json)
        #expect(json.data == nil && json.size == 0)
    }

    @Test func `a scan through C finds what a scan in Swift finds`() throws {
        let path = C.fixtures.appendingPathComponent("dump.ndjson").path
        let (query, _, _) = C.query("not remote")
        var scan: OpaquePointer?
        #expect(jobposting_scan_file(path, query, 0, nil, nil, &scan, nil) == JOBPOSTING_OK)
        jobposting_query_free(query)
        let expected = try Scan(path: path, where: Query("not remote"), now: 0)
        while let posting = try expected.next() {
            var found: OpaquePointer?
            #expect(jobposting_scan_next(scan, &found, nil) == JOBPOSTING_OK)
            var id = jobposting_string()
            #expect(
                jobposting_fact_text(found, JOBPOSTING_FIELD_ID, 0, &id)
                    == (posting.id == nil ? JOBPOSTING_ABSENT : JOBPOSTING_OK))
            #expect(C.text(id) == posting.id)
            jobposting_free(found)
        }
        var end: OpaquePointer?
        #expect(jobposting_scan_next(scan, &end, nil) == JOBPOSTING_END && end == nil)
        var report = jobposting_report()
        #expect(jobposting_scan_report(scan, &report) == JOBPOSTING_OK)
        #expect(report.matches == expected.report.matches && report.records == expected.report.records)
        #expect(report.bytes == expected.report.bytes && report.errors == 0)
        jobposting_scan_free(scan)
    }
}

extension FactValue {
    /// The value that C was given.
    fileprivate init?(_ value: jobposting_value) {
        switch value.type {
        case JOBPOSTING_TYPE_TEXT: self = .text(C.text(value.content.text) ?? "")
        case JOBPOSTING_TYPE_NUMBER: self = .number(value.content.number)
        case JOBPOSTING_TYPE_INTEGER: self = .integer(value.content.integer)
        case JOBPOSTING_TYPE_BOOLEAN: self = .boolean(value.content.boolean)
        case JOBPOSTING_TYPE_DATE_TIME:
            let date = value.content.date_time
            guard let precision = DateTimeInterval.Precision(rawValue: UInt8(date.precision.rawValue)) else {
                return nil
            }
            self = .dateTime(
                DateTimeInterval(
                    start: date.start, end: date.end, precision: precision,
                    zoneOffset: date.has_zone ? Int(date.zone_offset) : nil))
        case JOBPOSTING_TYPE_LOCATION:
            guard let location = value.content.location else { return nil }
            self = .location(Location(location.pointee))
        default: return nil
        }
    }
}

extension Location {
    fileprivate init(_ location: jobposting_location) {
        self.init()
        (country, region, locality) = (C.text(location.country), C.text(location.region), C.text(location.locality))
        (postalCode, streetAddress) = (C.text(location.postal_code), C.text(location.street_address))
        name = C.text(location.name)
        if location.has_coordinates {
            coordinates = Coordinates(latitude: location.latitude, longitude: location.longitude)
        }
    }
}
