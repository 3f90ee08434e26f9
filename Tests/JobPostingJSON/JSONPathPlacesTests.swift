import Testing

@testable import JobPostingJSON

/// Nodes that a path selects are named in the path's order, however often and in whatever order they come.
struct JSONPathPlacesTests {
    private static let text = #"{"a": [1, {"b/c": "x", "d'": [true, null]}], "e": {"": 2, "~": 3}, "a'": 4}"#

    @Test(arguments: ["$", "$.*", "$..*", "$.a[1, 0, 1]", "$.a[::-1]", "$['e', 'a', 'e']..*", "$.none"])
    func namesLeadBack(path: String) throws {
        let document = try JSONDocument(parsing: Self.text)
        let root = document.rootNode
        let nodes = try JSONPath(path).nodes(in: root)
        let pointers = JSONPath.pointers(of: nodes, in: root)
        let locations = JSONPath.locations(of: nodes, in: root)
        #expect(pointers.count == nodes.count && locations.count == nodes.count)
        for (index, node) in nodes.enumerated() {
            #expect(root.at(try #require(JSONPointer(pointers[index])))?.isSame(as: node) == true)
            #expect(root.pointer(to: node)?.text == pointers[index])
            let again = try JSONPath(locations[index]).nodes(in: root)
            #expect(again.count == 1 && again.first?.isSame(as: node) == true)
        }
        #expect(try JSONPath(path).locations(in: root) == locations)
        withExtendedLifetime(document) {}
    }

    @Test(arguments: [
        ("$[", #"2: expected a name in quotes, "*", "?", an index or a slice [path.syntax]"#),
        ("$[01]", "2: expected no leading zero and no negative zero [path.syntax]"),
        (
            "$[?size(@)]",
            "3: there is no such function: expected length, count, value, match or search [path.unknown-function]"
        ),
    ])
    func errorsAreSentences(path: String, description: String) {
        do throws(JSONPathError) {
            _ = try JSONPath(path)
            Issue.record("\(path) was compiled")
        } catch { #expect("\(error)" == description) }
    }
}
