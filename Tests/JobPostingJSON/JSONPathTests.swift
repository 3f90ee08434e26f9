import Foundation
import Testing

@testable import JobPostingJSON

struct JSONPathTests {
    /// The compliance tests of RFC 9535: every query with its values and normalised paths, or refused.
    @Test func theSuiteIsMet() throws {
        guard let folder = Suites.folder("jsonpath") else { return }
        let suite = try JSONDocument(
            parsing: [UInt8](try Data(contentsOf: folder.appendingPathComponent("cts.json"))))
        let tests = try #require(suite.root["tests"]).elements
        #expect(tests.count == 703)
        for test in tests {
            let name = try #require(test["name"]?.string)
            let selector = try #require(test["selector"]?.string)
            if test["invalid_selector"]?.boolean == true {
                #expect(throws: JSONPathError.self, "\(name): \(selector)") { try JSONPath(selector) }
                continue
            }
            do {
                let document = try #require(test["document"])
                let path = try JSONPath(selector)
                let values = try path.values(in: document).map { JSONWriter.compact($0) }
                let locations = try path.locations(in: document.node)
                // Where the order of members is open, the suite gives every answer that is right.
                let answers = try test["results"]?.elements ?? [#require(test["result"])]
                let paths = try test["results_paths"]?.elements ?? [#require(test["result_paths"])]
                let found = zip(answers, paths).contains { answer, paths in
                    answer.elements.map { JSONWriter.compact($0) } == values
                        && paths.elements.map(\.string) == locations
                }
                #expect(found, "\(name): \(selector) gave \(locations)")
            } catch {
                Issue.record("\(name): \(selector): \(error)")
            }
        }
    }

    static func select(_ path: String, _ text: String) throws -> [String] {
        let document = try JSONDocument(parsing: text)
        return try JSONPath(path).values(in: document.root).map(\.source)
    }

    static let store = #"""
        {"title": "Welder", "jobLocation": [
            {"name": "Yard 3", "address": {"addressCountry": "US", "floor": 2}},
            {"name": "Dock", "address": {"addressCountry": "CA", "floor": 10}}],
         "salary": {"min": 10, "max": 20.0, "tags": []}}
        """#

    @Test(arguments: [
        ("$.title", [#""Welder""#]),
        ("$['jobLocation'][*].name", [#""Yard 3""#, #""Dock""#]),
        ("$.jobLocation[-1].name", [#""Dock""#]),
        ("$.jobLocation[::-1].name", [#""Dock""#, #""Yard 3""#]),
        ("$..addressCountry", [#""US""#, #""CA""#]),
        ("$.jobLocation[?@.address.addressCountry == 'CA'].name", [#""Dock""#]),
        ("$.jobLocation[?@.address.floor >= 10 || match(@.name, 'Yard [0-9]')].name", [#""Yard 3""#, #""Dock""#]),
        ("$.jobLocation[?search(@.name, '[A-C]|ock') && !(@.address.floor < 5)].name", [#""Dock""#]),
        ("$[?length(@) == 6]", [#""Welder""#]),
        ("$[?count(@.*) == 3].max", ["20.0"]),
        ("$.salary[?@ == $.salary.max]", ["20.0"]),
        ("$.salary[?@ == 20]", ["20.0"]),
        ("$[?value(@..floor) == 2]", []),
        ("$.salary.tags[*]", []),
        ("$ .salary [ 'min' , \"max\" ]", ["10", "20.0"]),
    ])
    func selects(_ path: String, _ values: [String]) throws {
        #expect(try JSONPathTests.select(path, JSONPathTests.store) == values)
    }

    @Test(arguments: [
        ("", JSONPathError.Code.syntax, 0), ("title", .syntax, 0), ("$.", .syntax, 2), ("$[", .syntax, 2),
        ("$['a", .syntax, 4), ("$ ", .syntax, 1), ("$[01]", .syntax, 2), ("$[9007199254740992]", .integerRange, 2),
        ("$[?size(@) == 1]", .unknownFunction, 3), ("$[?length(@.*) < 3]", .type, 10), ("$[?@..a == 1]", .type, 3),
        ("$[?count(1) == 1]", .type, 9), ("$[?length(@, @) == 1]", .type, 15),
        ("$[?match(@.a, 'a') == true]", .type, 3),
        ("$[?1]", .type, 3), ("$[?length(@)]", .type, 3), ("$[?!@.a == 1]", .syntax, 8),
        ("$['\\ud800']", .syntax, 3),
        ("$[?" + String(repeating: "(", count: 65) + "@" + String(repeating: ")", count: 65) + "]", .depthLimit, 67),
    ])
    func refuses(_ path: String, _ code: JSONPathError.Code, _ offset: Int) throws {
        let error = try #require(throws: JSONPathError.self) { try JSONPath(path) }
        #expect(error.code == code)
        #expect(error.offset == offset)
        #expect(!error.expected.isEmpty)
    }

    @Test func equalityOfContainersIsThatOfTheirValues() throws {
        let text = #"[{"a": {"x": 1, "y": [2.0]}, "b": {"y": [2], "x": 1e0}}, {"a": [1, 2], "b": [2, 1]}]"#
        #expect(try JSONPathTests.select("$[?@.a == @.b]", text).count == 1)
        #expect(try JSONPathTests.select("$[?@.a != @.b]", text).count == 1)
    }

    // MARK: - Bounded work

    @Test(arguments: ["$..*..*..*..*", "$..[?@..[?@..*]]", "$..*..[?@..*]"])
    func workIsBounded(_ text: String) throws {
        let document = try JSONDocument(parsing: JSONLimitsTests.nested(400))
        let path = try JSONPath(text)
        let error = try #require(throws: JSONPathError.self) {
            try path.values(in: document.root, limits: JSONPath.Limits(steps: 1_000_000))
        }
        #expect(error.code == .stepLimit)
    }

    /// What a filter looks up in a large object for each of its members is counted, not only what it selects.
    @Test(arguments: ["$[?$.none]", "$[?$.list[-1] == 'x']", "$[?$.text == 'x']", "$[?search($.text, 'x')]"])
    func lookUpsAreCounted(_ text: String) throws {
        let members = (0..<5_000).map { "\"k\($0)\": \($0)" }.joined(separator: ",")
        let list = "[" + Array(repeating: "0", count: 50_000).joined(separator: ",") + "]"
        let string = String(repeating: "a", count: 100_000)
        let document = try JSONDocument(parsing: "{\"list\": \(list), \"text\": \"\(string)\", \(members)}")
        let path = try JSONPath(text)
        let error = try #require(throws: JSONPathError.self) {
            try path.values(in: document.root, limits: JSONPath.Limits(steps: 5_000_000))
        }
        #expect(error.code == .stepLimit)
    }

    @Test func everyPathOfADocumentLeadsBack() throws {
        var generator = JSONGenerator(seed: 9535)
        let all = try JSONPath("$..*")
        for _ in 0..<200 {
            let document = try JSONDocument(parsing: generator.document(depth: 3))
            guard document.duplicateKeyDiagnostics().isEmpty else { continue }
            let nodes = try all.nodes(in: document.rootNode)
            for (node, location) in zip(nodes, try all.locations(in: document.rootNode)) {
                let found = try JSONPath(location).nodes(in: document.rootNode)
                #expect(found.count == 1 && found[0].isSame(as: node), "\(location)")
            }
        }
    }
}
