import Foundation
import JobPostingKit
import Testing

/// What must be read from an input: the facts of each posting and the codes of all diagnostics, and nothing else.
struct ExpectedReading: Sendable {
    /// Of each posting, in order: the name of a field and its values. Fields that are missing must be absent.
    var postings: [[String: [String]]] = []
    /// Of the diagnostics of the document, and then of its postings, in order.
    var codes: [String] = []

    /// Reads lines such as `title: Miller`, `2.skills: Sieves | Stones` and `code: json.comment`.
    init(_ lines: some Sequence<some StringProtocol>) throws {
        for line in lines {
            let parts = line.components(separatedBy: ": ")
            let value = parts.dropFirst().joined(separator: ": ")
            guard parts.count > 1 else { throw Failure("a line without a value: \(line)") }
            if parts[0] == "code" {
                codes.append(value)
                continue
            }
            let names = parts[0].split(separator: ".")
            let index = (names.count == 2 ? Int(names[0]) ?? 0 : 1) - 1
            guard let name = names.last, index >= 0, Field(name: String(name)) != nil else {
                throw Failure("no field: \(line)")
            }
            while postings.count <= index { postings.append([:]) }
            postings[index][String(name)] = value.components(separatedBy: " | ").map {
                $0.replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\\t", with: "\t")
            }
        }
    }

    /// Checks that this is what is read, by one call for everything so that a failure shows all of it.
    func check(_ input: [UInt8], at location: SourceLocation = #_sourceLocation) throws {
        let document: Document
        do {
            document = try Document(parsing: input)
        } catch {
            Issue.record("nothing was read: \(error)", sourceLocation: location)
            return
        }
        let expected = postings.enumerated().flatMap { Self.lines($0.offset, $0.element) } + codes.map { "code: \($0)" }
        var read = document.enumerated().flatMap { Self.lines($0.offset, Self.facts(of: $0.element)) }
        read += document.diagnostics.map { "code: \($0.code)" }
        for posting in document { read += posting.diagnostics.map { "code: \($0.code)" } }
        #expect(read == expected, sourceLocation: location)
        for diagnostic in document.diagnostics {
            #expect(diagnostic.byteRange.upperBound <= input.count, "\(diagnostic)", sourceLocation: location)
        }
    }

    /// All facts of a posting but those that say the same again: places as a whole, the description as HTML, and hashes.
    private static func facts(of posting: JobPosting) -> [String: [String]] {
        var facts: [String: [String]] = [:]
        let unsaid: [Field] = [.locations, .description, .fingerprint, .nearDuplicateKey]
        for field in Field.allCases where !unsaid.contains(field) {
            let values = posting.facts(field).map { notation($0.value) }
            if !values.isEmpty { facts[field.name] = values }
        }
        return facts
    }

    private static func lines(_ index: Int, _ facts: [String: [String]]) -> [String] {
        facts.sorted { $0.key < $1.key }.map { "\(index + 1).\($0.key): \($0.value.joined(separator: " | "))" }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }
}
