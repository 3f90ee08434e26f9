import Testing

@testable import JobPostingJSON

struct JSONPointerTests {
    /// The document and the answers of RFC 6901, section 5.
    static let example = #"""
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}
        """#

    @Test(arguments: [
        ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"), ("/g|h", "4"),
        (#"/i\j"#, "5"), (#"/k"l"#, "6"), ("/ ", "7"), ("/m~0n", "8"), ("/foo", #"["bar", "baz"]"#),
    ])
    func leadsTo(_ text: String, _ source: String) throws {
        let root = try JSONDocument(parsing: JSONPointerTests.example).root
        let pointer = try #require(JSONPointer(text))
        #expect(root.at(pointer)?.source == source)
        #expect(pointer.text == text)
    }

    @Test func theEmptyPointerNamesTheWhole() throws {
        let root = try JSONDocument(parsing: JSONPointerTests.example).root
        #expect(root.at("")?.byteRange == root.byteRange)
    }

    @Test(arguments: [
        "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/-1", "/foo/1e0", "/foo/18446744073709551616",
        "/foo/", "/foo/a", "/foo/0/0", "/bar", "//", "/m~n0",
    ])
    func leadsNowhere(_ text: String) throws {
        let root = try JSONDocument(parsing: JSONPointerTests.example).root
        #expect(JSONPointer(text).flatMap { root.at($0) } == nil)
    }

    @Test(arguments: ["foo", "#/foo", "/~", "/a~", "/~2", "/~~0", " /a"])
    func isNoPointer(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test func aLiteralThatIsNoPointerNamesNothing() throws {
        let root = try JSONDocument(parsing: JSONPointerTests.example).root
        #expect(root.at("foo~") == nil)
    }

    @Test func ofDuplicateKeysTheLastIsNamed() throws {
        let root = try JSONDocument(parsing: #"{"a": 1, "\u0061": 2}"#).root
        #expect(root.at("/a")?.int64 == 2)
    }

    @Test func aKeyIsNamedByItsValue() throws {
        let document = try JSONDocument(parsing: #"[{"a/b": 1}]"#)
        let object = try #require(document.root[0]?.node)
        let key = try #require(object.members.first { _ in true }?.key)
        #expect(document.rootNode.pointer(to: key)?.text == "/0/a~1b")
    }

    @Test func aNodeOutsideHasNoPointer() throws {
        let document = try JSONDocument(parsing: "[[1], 2]")
        let inner = try #require(document.root[0]?.node)
        let outer = try #require(document.root[1]?.node)
        #expect(inner.pointer(to: outer) == nil)
        #expect(inner.pointer(to: document.rootNode) == nil)
    }

    /// Law: node → pointer → text → pointer → node is the identity, but for earlier ones of duplicate keys.
    @Test func everyNodeIsFoundThroughItsPointer() throws {
        var generator = JSONGenerator(seed: 6901)
        for _ in 0..<500 {
            let document = try JSONDocument(parsing: generator.document())
            let root = document.rootNode
            for place in 0..<root.span {
                let node = try #require(root.descendant(at: place))
                let pointer = try #require(root.pointer(to: node))
                let read = try #require(JSONPointer(pointer.text))
                #expect(read == pointer)
                guard JSONPointerTests.isReachable(node, from: root) else { continue }
                #expect(root.at(read)?.isSame(as: node) == true)
            }
        }
    }

    /// Whether the node is a value and neither it nor anything around it hides behind a later duplicate key.
    private static func isReachable(_ node: JSONNode, from root: JSONNode) -> Bool {
        var around = root
        while !around.isSame(as: node) {
            var next: JSONNode?
            for element in around.elements where node.place(in: element) >= 0 && node.place(in: element) < element.span
            {
                next = element
            }
            for (key, value) in around.members
            where node.place(in: value) >= 0 && node.place(in: value) < value.span {
                guard around.member(named: key.string ?? "")?.isSame(as: value) == true else { return false }
                next = value
            }
            guard let next else { return false }
            around = next
        }
        return true
    }
}
