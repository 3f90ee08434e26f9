import CJobPosting
import Testing

@testable import JobPostingABI

/// JSONPath through the C interface: what is selected, by what names, and what is refused.
@Suite struct PathTests {
    private static let text = #"""
        {"@type": "JobPosting", "jobLocation": [{"name": "Y\u0061rd", "n": 1}, {"name": "Dock"}], "title": "A", "title": "B"}
        """#

    private static func compile(
        _ text: String
    ) -> (handle: OpaquePointer?, status: jobposting_status, error: jobposting_error) {
        var handle: OpaquePointer?
        var error = jobposting_error()
        let status = C.withCharacters(text) { jobposting_path_compile($0.baseAddress, $0.count, &handle, &error) }
        return (handle, status, error)
    }

    @Test func `values are found by index, with their names`() {
        let (posting, _, _) = C.posting(Self.text)
        let (path, status, _) = Self.compile("$.jobLocation[*].name")
        #expect(status == JOBPOSTING_OK)
        var nodes: OpaquePointer?
        let limit = Int(JOBPOSTING_PATH_STEP_LIMIT)
        #expect(jobposting_path_find(path, posting, limit, &nodes, nil) == JOBPOSTING_OK)
        jobposting_path_free(path)
        // The list holds the posting's memory.
        jobposting_free(posting)
        #expect(jobposting_nodelist_count(nodes) == 2)
        var (node, text, buffer) = (jobposting_node(), jobposting_string(), jobposting_buffer())
        for (index, name) in ["Yard", "Dock"].enumerated() {
            #expect(jobposting_nodelist_node(nodes, index, &node) == JOBPOSTING_OK)
            #expect(jobposting_node_text(&node, &text) == JOBPOSTING_OK && C.text(text) == name)
            var next = jobposting_node()
            #expect(jobposting_node_next(&node, nil, &next) == JOBPOSTING_ABSENT)
            #expect(jobposting_nodelist_pointer(nodes, index, &text) == JOBPOSTING_OK)
            #expect(C.text(text) == "/jobLocation/\(index)/name")
            #expect(jobposting_node_pointer(&node, &buffer) == JOBPOSTING_OK)
            #expect(C.text(jobposting_string(data: buffer.data, size: buffer.size)) == C.text(text))
            jobposting_buffer_free(&buffer)
            #expect(jobposting_nodelist_path(nodes, index, &text) == JOBPOSTING_OK)
            #expect(C.text(text) == "$['jobLocation'][\(index)]['name']")
        }
        for index in [2, -1, .min, .max] as [Int] {
            #expect(jobposting_nodelist_node(nodes, index, &node) == JOBPOSTING_ABSENT)
            #expect(jobposting_nodelist_path(nodes, index, &text) == JOBPOSTING_ABSENT)
            #expect(jobposting_nodelist_pointer(nodes, index, &text) == JOBPOSTING_ABSENT)
        }
        jobposting_nodelist_free(nodes)
    }

    @Test(arguments: [("$.a[", 4, "path.syntax"), ("$[?size(@)]", 3, "path.unknown-function"), ("", 0, "path.syntax")])
    func `a text that is no path is refused with its place`(text: String, offset: Int, code: String) {
        let (path, status, error) = Self.compile(text)
        #expect(path == nil && status == JOBPOSTING_INVALID_PATH && error.status == status)
        #expect(error.offset == offset && error.line == 1 && error.column == offset + 1)
        #expect(C.text(error.code) == code && C.text(error.message).contains("expected"))
    }

    @Test func `work is bounded`() {
        let (posting, _, _) = C.posting(Self.text)
        let (path, _, _) = Self.compile("$..*..*")
        var nodes: OpaquePointer?
        var error = jobposting_error()
        for steps in [0, 5] {
            #expect(jobposting_path_find(path, posting, steps, &nodes, &error) == JOBPOSTING_LIMIT_EXCEEDED)
            #expect(nodes == nil && C.text(error.code) == "path.step-limit")
        }
        #expect(jobposting_path_find(path, posting, -1, &nodes, &error) == JOBPOSTING_INVALID_ARGUMENT && nodes == nil)
        jobposting_path_free(path)
        jobposting_free(posting)
    }

    @Test func `repeated keys are told on request`() {
        let (posting, _, _) = C.posting(Self.text)
        var diagnostic = jobposting_diagnostic()
        #expect(jobposting_duplicate_key_count(posting) == 1 && jobposting_duplicate_key_count(nil) == 0)
        #expect(jobposting_duplicate_key(posting, 0, &diagnostic) == JOBPOSTING_OK)
        #expect(C.text(diagnostic.code) == "json.duplicate-key" && C.text(diagnostic.pointer) == "/title")
        #expect(jobposting_duplicate_key(posting, 1, &diagnostic) == JOBPOSTING_ABSENT)
        jobposting_free(posting)
    }

    @Test func `what the limit leaves out is counted`() {
        var options = jobposting_read_options(
            size: MemoryLayout<jobposting_read_options>.size, mode: JOBPOSTING_MODE_REPAIRING,
            format: JOBPOSTING_FORMAT_RECORDS, depth_limit: 512, size_limit: 1 << 20, diagnostic_limit: 2,
            step_limit: 0, reads_text: false, hours_per_week: 0, days_per_week: 0, weeks_per_year: 0,
            borrows_text: false)
        let lines = String(repeating: "{\"@type\": \"JobPosting\",}\n", count: 5)
        var (document, scan, posting): (OpaquePointer?, OpaquePointer?, OpaquePointer?)
        C.withCharacters(lines) {
            #expect(jobposting_document_parse($0.baseAddress, $0.count, &options, &document, nil) == JOBPOSTING_OK)
            #expect(jobposting_scan_bytes($0.baseAddress, $0.count, nil, 0, &options, nil, &scan, nil) == JOBPOSTING_OK)
            while jobposting_scan_next(scan, &posting, nil) == JOBPOSTING_OK { jobposting_free(posting) }
        }
        #expect(jobposting_document_diagnostic_count(document) == 2)
        #expect(jobposting_document_diagnostic_total(document) == 5)
        #expect(jobposting_scan_diagnostic_count(scan) == 2 && jobposting_scan_diagnostic_total(scan) == 5)
        #expect(jobposting_document_diagnostic_total(nil) == 0 && jobposting_scan_diagnostic_total(nil) == 0)
        jobposting_document_free(document)
        jobposting_scan_free(scan)
    }
}
