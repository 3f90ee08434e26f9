import Testing

@testable import JobPostingJSON

struct JSONNodeTests {
    /// The tape that is drawn in `JSONEntry.swift`.
    @Test func theTapeIsAsItIsDrawn() throws {
        let document = try JSONDocument(parsing: #"{"title": "Welder", "openings": [2, true]}"#)
        let root = document.rootNode
        let entries = (0..<root.span).compactMap { root.descendant(at: $0)?.entry.pointee }
        #expect(entries.map(\.kind) == [.object, .string, .string, .string, .array, .number, .true])
        #expect(entries.map(\.offset) == [0, 2, 11, 21, 32, 33, 36])
        #expect(entries.map(\.length) == [42, 5, 6, 8, 9, 1, 4])
        #expect(entries.map(\.span) == [7, 1, 1, 1, 3, 1, 1])
        #expect(MemoryLayout<JSONEntry>.stride == 16)
    }

    @Test func membersKeepTheirOrderAndTheirDuplicates() throws {
        let document = try JSONDocument(parsing: #"{"b": 1, "a": 2, "b": [3, {"c": 4}], "d": {}}"#)
        let root = document.root
        #expect(root.members.map(\.key) == ["b", "a", "b", "d"])
        #expect(root.members.map(\.value.source) == ["1", "2", #"[3, {"c": 4}]"#, "{}"])
        #expect(root.b?.elements.map(\.source) == ["3", #"{"c": 4}"#])
        #expect(root["b"]?[1]?.c?.int64 == 4)
        #expect(root["b"]?[2] == nil)
        #expect(root["b"]?[-1] == nil)
        #expect(root["x"] == nil)
        #expect(root.node.count == 4)
        #expect(root["b"]?.node.count == 2)
        #expect(root["d"]?.node.count == 0)
        #expect(root["a"]?.node.count == 0)
    }

    @Test func keysAreFoundByTheirValue() throws {
        let document = try JSONDocument(parsing: #"{"\u0074itle": 1, "é": 2, "": 3, "a\"b": 4}"#)
        let root = document.rootNode
        #expect(root.member("title")?.int64 == 1)
        #expect(root.member(named: "title")?.int64 == 1)
        #expect(root.member("é")?.int64 == 2)
        #expect(root.member(named: "")?.int64 == 3)
        #expect(root.member(named: "a\"b")?.int64 == 4)
        #expect(root.member(named: #"\u0074itle"#) == nil)
        // Keys are compared by their bytes, as JSON does: a letter and its decomposition are two keys.
        #expect(root.member(named: "e\u{301}") == nil)
        withExtendedLifetime(document) {}
    }

    @Test(arguments: ["null", "1", "\"a\"", "true", "[1]"])
    func whatIsNoObjectHasNoMembers(_ text: String) throws {
        let root = try JSONDocument(parsing: text).root
        #expect(root.members.isEmpty)
        #expect(root["a"] == nil)
        #expect(root.elements.count == (text == "[1]" ? 1 : 0))
    }

    @Test func everyValueSaysWhereItStands() throws {
        let text = #" {"a": [1, "x\n", {}]} "#
        let document = try JSONDocument(parsing: text)
        #expect(document.root.source == #"{"a": [1, "x\n", {}]}"#)
        #expect(document.root.byteRange == 1..<22)
        #expect(document.root.at("/a/1")?.byteRange == 11..<16)
        #expect(document.root.at("/a/1")?.source == #""x\n""#)
        #expect(Array(document.text) == Array(text.utf8))
        #expect(document.rootNode.descendant(at: -1) == nil)
        #expect(document.rootNode.descendant(at: document.rootNode.span) == nil)
    }

    @Test func aParserIsReused() throws {
        var parser = JSONParser()
        let first = Array("[1, 2, 3]".utf8)
        let second = Array("{\"a\": nul}".utf8)
        #expect(try first.withUnsafeBufferPointer { try parser.parse($0).span } == 4)
        second.withUnsafeBufferPointer { text in
            let error = #expect(throws: JSONError.self) { try _ = parser.parse(text) }
            #expect(error?.offset == 6)
        }
        try first.withUnsafeBufferPointer { text in
            let document = JSONDocument(copying: try parser.parse(text), of: text)
            #expect(document.root[2]?.int64 == 3)
        }
    }

    @Test func aDocumentOutlivesWhatItWasParsedFrom() throws {
        var value: JSONValue?
        do {
            let text = Array(#"{"a": ["b"]}"#.utf8)
            value = try text.withUnsafeBufferPointer { try JSONDocument(parsing: $0).root.at("/a/0") }
        }
        #expect(value?.string == "b")
    }

    @Test func equalityIsOfValuesAsWritten() throws {
        let left = try JSONDocument(parsing: #"{"a": [1, true]}"#).root
        #expect(left == (try JSONDocument(parsing: #"{"a":[1,true]}"#).root))
        #expect(left != (try JSONDocument(parsing: #"{"a":[1.0,true]}"#).root))
    }

    /// A parser reads from any number of threads what one of them has parsed.
    @Test func oneDocumentIsReadFromManyTasks() async throws {
        let document = try JSONDocument(parsing: #"{"a": [1, 2, 3, {"b": "c"}]}"#)
        let answers = await withTaskGroup(of: String?.self) { group in
            for _ in 0..<16 { group.addTask { document.root.at("/a/3/b")?.string } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == Array(repeating: "c", count: 16))
    }
}
