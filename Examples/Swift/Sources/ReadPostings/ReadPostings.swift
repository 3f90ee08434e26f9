// Reads job postings, searches a dump of them, and writes one back.
//
//     ReadPostings QUERY DUMP FILE…
//     ReadPostings 'remote' ../fixtures/dump.ndjson ../fixtures/04-french-remote.json
//
// Each FILE is a document: one posting, an array, an @graph, or postings nested anywhere. DUMP has one such JSON text
// a line.

import Foundation
import JobPostingKit

@main
enum ReadPostings {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { exit("usage: ReadPostings QUERY DUMP FILE...") }
        for path in arguments[3...] {
            do {
                try readDocument(path)
            } catch let error as ReadingError {
                exit("\(path):\(error.position.line):\(error.position.column): \(error.message) (\(error.code))")
            } catch {
                exit(error.localizedDescription)
            }
        }
        do {
            try search(arguments[1], in: arguments[2])
        } catch let error as QueryError {
            exit("query:\(error.position.line):\(error.position.column): \(error.message)")
        } catch {
            exit("\(arguments[2]): \(error)")
        }
    }

    /// Prints every posting of a document.
    static func readDocument(_ path: String) throws {
        let document = try Document(parsing: Data(contentsOf: URL(fileURLWithPath: path)))
        print(path)
        for posting in document {
            show("title", posting.title)
            show("organization", posting.organization)
            show("country", posting.country.joined(separator: ", "))
            // A date is an interval at the precision that was published; this is its day.
            show("date_posted", posting.datePosted.map { String($0.iso8601.prefix(10)) })
        }
    }

    /// Prints the titles that a query finds in a dump, and the first of those postings as JSON.
    static func search(_ text: String, in path: String) throws {
        let scan = try Scan(path: path, where: Query(text))
        print("\n\(text)")
        var first: JobPosting?
        while let posting = try scan.next() {
            show("title", posting.title)
            if first == nil { first = posting }
        }
        print("  \(scan.report.matches) of \(scan.report.postings) postings")
        if let first { print("\n" + String(decoding: first.encoded(style: .pretty), as: UTF8.self)) }
    }

    static func show(_ name: String, _ value: String?) {
        print("  " + name.padding(toLength: 13, withPad: " ", startingAt: 0) + (value ?? ""))
    }

    static func exit(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        Foundation.exit(1)
    }
}
