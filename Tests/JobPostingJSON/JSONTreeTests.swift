import Testing

@testable import JobPostingJSON

/// Edits by JSON Pointer: each case is a document, an edit, and what comes of it or why nothing does.
@Suite struct JSONTreeTests {
    /// One edit.
    enum Edit: Sendable {
        case set(JSONTree, String)
        case insert(JSONTree, String)
        case append(JSONTree, String)
        case remove(String)

        func apply(to tree: inout JSONTree) throws(JSONEditError) {
            switch self {
            case .set(let value, let pointer): try tree.set(value, at: JSONPointer(stringLiteral: pointer))
            case .insert(let value, let pointer): try tree.insert(value, at: JSONPointer(stringLiteral: pointer))
            case .append(let value, let pointer): try tree.append(value, at: JSONPointer(stringLiteral: pointer))
            case .remove(let pointer): try tree.remove(at: JSONPointer(stringLiteral: pointer))
            }
        }
    }

    static let edits: [(text: String, edit: Edit, result: String)] = [
        (#"{"a":1}"#, .set("x", "/a"), #"{"a":"x"}"#),
        (#"{"a":1}"#, .set(true, "/b"), #"{"a":1,"b":true}"#),
        (#"{"a":1,"a":2}"#, .set(3, "/a"), #"{"a":1,"a":3}"#),
        (#"{"a":{"b":[1,2]},"c":1.50}"#, .set(nil, "/a/b/1"), #"{"a":{"b":[1,null]},"c":1.50}"#),
        (#"{"a":[1]}"#, .set(2, "/a/-"), #"{"a":[1,2]}"#),
        (#"{"a":[1]}"#, .insert(0, "/a/0"), #"{"a":[0,1]}"#),
        (#"{"a":[1]}"#, .insert(2, "/a/1"), #"{"a":[1,2]}"#),
        (#"{"a":[1]}"#, .insert(2, "/a"), #"{"a":2}"#),
        (#"{"a":[1]}"#, .append(2, "/a"), #"{"a":[1,2]}"#),
        (#"{"a":1}"#, .append(2, "/a"), #"{"a":[1,2]}"#),
        (#"{}"#, .append(2, "/a"), #"{"a":[2]}"#),
        (#"[[1],2]"#, .append(3, "/0"), #"[[1,3],2]"#),
        (#"[1]"#, .append(3, "/-"), #"[1,[3]]"#),
        (#"{"a":1,"b":2,"a":3}"#, .remove("/a"), #"{"b":2}"#),
        (#"[1,2,3]"#, .remove("/1"), #"[1,3]"#),
        (#"{"a/b":{"~":1}}"#, .remove("/a~1b/~0"), #"{"a/b":{}}"#),
        (#"{"a":1}"#, .set(["b": [1, -2, 0.5, "\"\\\u{7}é"]], ""), #"{"b":[1,-2,0.5,"\"\\\u0007é"]}"#),
        (#"{"\u0061":1}"#, .set(2, "/a"), #"{"\u0061":2}"#),
        // Two spellings of é are two keys.
        ("{\"\u{e9}\":1}", .set(2, "/e\u{301}"), "{\"\u{e9}\":1,\"e\u{301}\":2}"),
        ("1", .append(2, ""), "[1,2]"),
        (#"{"t":"\u00e9\/","a":1e400}"#, .set(1, "/b"), #"{"t":"\u00e9\/","a":1e400,"b":1}"#),
    ]

    @Test(arguments: edits)
    func `an edit changes what it names and nothing else`(text: String, edit: Edit, result: String) throws {
        let read = try JSONDocument(parsing: text)
        var tree = JSONTree(read.root)
        try edit.apply(to: &tree)
        let document = try tree.document()
        #expect(String(decoding: JSONWriter.compact(document.root), as: UTF8.self) == result)
        #expect(try document.root == JSONDocument(parsing: result).root)
        #expect(String(decoding: JSONWriter.compact(read.root), as: UTF8.self) == text)
    }

    static let refusals: [(text: String, edit: Edit, code: JSONEditError.Code, pointer: String)] = [
        (#"{}"#, .set(1, "/a/b"), .absent, "/a"),
        (#"{"a":"x"}"#, .set(1, "/a/b"), .notAContainer, "/a"),
        (#"[1]"#, .set(1, "/1"), .invalidPosition, "/1"),
        (#"[1]"#, .set(1, "/00"), .invalidPosition, "/00"),
        (#"[1]"#, .insert(1, "/2"), .invalidPosition, "/2"),
        (#"[1]"#, .insert(1, "/x"), .invalidPosition, "/x"),
        (#"[1]"#, .remove("/-"), .invalidPosition, "/-"),
        (#"[[1]]"#, .set(1, "/-/0"), .invalidPosition, "/-"),
        (#"[1]"#, .append(1, "/18446744073709551616"), .invalidPosition, "/18446744073709551616"),
        (#"{}"#, .remove("/a"), .absent, "/a"),
        (#"{}"#, .remove(""), .root, ""),
        (#"{}"#, .set(JSONTree(.number("01")), "/a"), .invalidNumber, "/a"),
        (#"{}"#, .set([JSONTree(.number("NaN"))], "/a"), .invalidNumber, "/a"),
    ]

    @Test(arguments: refusals)
    func `what cannot be edited is refused and left as it was`(
        text: String, edit: Edit, code: JSONEditError.Code, pointer: String
    ) throws {
        var tree = try JSONTree(JSONDocument(parsing: text).root)
        let error = #expect(throws: JSONEditError.self) { try edit.apply(to: &tree) }
        #expect(error?.code == code)
        #expect(error?.pointer.text == pointer)
        #expect(try String(decoding: JSONWriter.compact(tree.document().root), as: UTF8.self) == text)
    }

    @Test(arguments: ["0", "-0", "10", "1.5", "-1.5e+10", "1E-3"])
    func `numbers of RFC 8259 are numbers`(text: String) { #expect(JSONTree.isNumber(text)) }

    @Test(arguments: ["", "-", "01", "1.", ".5", "1e", "+1", "0x1", "1 ", "١"])
    func `other texts are none`(text: String) { #expect(!JSONTree.isNumber(text)) }

    @Test func `nesting ends at the limit, whichever way it is made`() throws {
        func nested(_ depth: Int) -> JSONTree { (0..<depth).reduce(1) { tree, _ in [tree] } }
        let limit = JSONTree.Limits.depth
        _ = try nested(limit).document()
        #expect(throws: JSONEditError(.depthLimit, at: "")) { try nested(limit + 1).document() }
        var tree: JSONTree = ["a": 1]
        try tree.set(nested(limit - 1), at: "/a")
        #expect(throws: JSONEditError(.depthLimit, at: "")) { try tree.set(nested(limit), at: "/a") }
        let read = try nested(limit - 1).document().root
        try tree.set(JSONTree(read), at: "/b")
        #expect(throws: JSONEditError(.depthLimit, at: "")) {
            try tree.append(1, at: JSONPointer(tokens: ["b"] + Array(repeating: "0", count: limit - 1)))
        }
        #expect(throws: JSONEditError(.depthLimit, at: "")) {
            try tree.set(1, at: JSONPointer(tokens: Array(repeating: "0", count: limit + 1)))
        }
        #expect(try JSONDocument(parsing: JSONWriter.compact(tree.document().root)).root == tree.document().root)
    }

    @Test func `what was not edited keeps its place in the input, and what was says what stood there`() throws {
        let text = #"  {"title": "Welder", "org": {"name": "Yard 3", "url": "x"}, "n": 2}"#
        let read = try JSONDocument(parsing: text)
        var tree = JSONTree(read.root)
        try tree.set("Harbour", at: "/org/name")
        try tree.set("new", at: "/org/logo")
        try tree.set(JSONTree(JSONDocument(parsing: "[7]").root), at: "/n")
        let edited = try tree.document()
        func written(_ pointer: JSONPointer, in document: JSONDocument = edited) throws -> String {
            let range = try #require(document.root.at(pointer)).byteRange
            return String(decoding: document.text[range], as: UTF8.self)
        }
        #expect(try written("/title") == #""Welder""#)
        #expect(try written("/org/url") == #""x""#)
        #expect(try written("/org/name") == #""Yard 3""#)
        #expect(try written("/org") == #"{"name": "Yard 3", "url": "x"}"#)
        #expect(try written("/n") == "2")
        let added = try #require(edited.root.at("/org/logo")).byteRange
        #expect(added.isEmpty && added.lowerBound == read.root.at("/org")?.byteRange.upperBound)
        #expect(edited.root.at("/org/name")?.source == #""Harbour""#)
        #expect(edited.root.at("/title")?.source == #""Welder""#)
        #expect(edited.root.at("/org")?.source == #"{"name":"Harbour","url":"x","logo":"new"}"#)
        // A second edit, of what was edited.
        var again = JSONTree(edited.root)
        try again.remove(at: "/org/logo")
        let twice = try again.document()
        #expect(try written("/org/name", in: twice) == #""Yard 3""#)
        #expect(try written("/org/url", in: twice) == #""x""#)
        #expect(twice.root.at("/org/name")?.source == #""Harbour""#)
    }

    @Test func `equal values hash alike, however they are escaped`() throws {
        let one = try JSONDocument(parsing: #"{"t": "\u0041\/é", "n": [1.0, true]}"#).root
        let other = try JSONDocument(parsing: #"{"t":"A/\u00e9","n":[1.0,true]}"#).root
        #expect(one == other && one.hashValue == other.hashValue)
        for text in [
            #"{"t":"A/é","n":[1.0,false]}"#, #"{"t":"A/é","n":[1,true]}"#, #"{"n":[1.0,true],"t":"A/é"}"#,
            #"{"t":"A/é","n":[1.0],"true":true}"#, #"{"t":"A/e","n":[1.0,true]}"#,
        ] { #expect(try one != JSONDocument(parsing: text).root) }
    }

    @Test func `appending many values is linear`() throws {
        var tree: JSONTree = ["list": []]
        for number in 0..<100_000 { try tree.append(.number(number), at: "/list") }
        #expect(try tree.document().root.at("/list")?.elements.count == 100_000)
    }
}
