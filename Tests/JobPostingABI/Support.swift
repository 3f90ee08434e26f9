import CJobPosting
import Foundation

/// Names for what the header declares, and the little that C programs write themselves.
enum C {
    /// Parses one posting; the caller frees it.
    static func posting(_ text: String) -> (handle: OpaquePointer?, status: jobposting_status, error: jobposting_error)
    {
        var handle: OpaquePointer?
        var error = jobposting_error()
        let status = withCharacters(text) { jobposting_parse($0.baseAddress, $0.count, nil, &handle, &error) }
        return (handle, status, error)
    }

    /// Parses a document; the caller frees it.
    static func document(_ bytes: [UInt8]) -> (handle: OpaquePointer?, status: jobposting_status) {
        var handle: OpaquePointer?
        let status = bytes.withUnsafeBytes {
            jobposting_document_parse($0.bindMemory(to: CChar.self).baseAddress, $0.count, nil, &handle, nil)
        }
        return (handle, status)
    }

    /// Compiles a query; the caller frees it.
    static func query(_ text: String) -> (handle: OpaquePointer?, status: jobposting_status, error: jobposting_error) {
        var handle: OpaquePointer?
        var error = jobposting_error()
        let status = withCharacters(text) { jobposting_query_compile($0.baseAddress, $0.count, &handle, &error) }
        return (handle, status, error)
    }

    static func withCharacters<Result>(_ text: String, _ body: (UnsafeBufferPointer<CChar>) -> Result) -> Result {
        Array(text.utf8).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer(body)
    }

    /// A borrowed string's text; nil for one without data.
    static func text(_ string: jobposting_string) -> String? {
        guard let data = string.data else { return nil }
        return String(decoding: UnsafeRawBufferPointer(start: data, count: string.size), as: UTF8.self)
    }

    /// The text of an array of characters that ends with NUL.
    static func text<Characters>(_ characters: Characters) -> String {
        withUnsafeBytes(of: characters) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
    }

    /// A member of `Examples/fixtures`.
    static func fixture(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: fixtures.appendingPathComponent(name)))
    }

    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Examples/fixtures")

    static let fixtureNames: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
        return names.filter { $0.hasSuffix("json") && $0 != "expected.json" }.sorted()
    }()
}
