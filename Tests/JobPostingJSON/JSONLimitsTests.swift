import Testing

@testable import JobPostingJSON

struct JSONLimitsTests {
    static func nested(_ depth: Int, _ open: String = "[", _ close: String = "]") -> [UInt8] {
        Array((String(repeating: open, count: depth) + String(repeating: close, count: depth)).utf8)
    }

    @Test(arguments: [1, 2, 512])
    func depthIsBounded(_ depth: Int) throws {
        let limits = JSONParser.Limits(depth: depth)
        #expect(refusal(of: JSONLimitsTests.nested(depth), limits: limits) == nil)
        let error = try #require(throws: JSONError.self) {
            try JSONDocument(parsing: JSONLimitsTests.nested(depth + 1), limits: limits)
        }
        #expect(error.code == .depthLimit)
        #expect(error.offset == depth)
        #expect(error.expected == "at most \(depth) levels")
    }

    @Test func scalarsNeedNoDepth() {
        let limits = JSONParser.Limits(depth: 0)
        #expect(refusal(of: Array("1".utf8), limits: limits) == nil)
        #expect(refusal(of: Array("[]".utf8), limits: limits) == .depthLimit)
        #expect(JSONParser.Limits(depth: -1).depth == 0)
    }

    @Test func depthCountsWhatIsOpenOnly() {
        let limits = JSONParser.Limits(depth: 2)
        #expect(refusal(of: Array(#"[[],[],{},{"a":1},[[]]]"#.utf8), limits: limits) == .depthLimit)
        #expect(refusal(of: Array(#"[[],[],{},{"a":1},[]]"#.utf8), limits: limits) == nil)
    }

    @Test func sizeIsBounded() throws {
        let limits = JSONParser.Limits(size: 4)
        #expect(refusal(of: Array("1234".utf8), limits: limits) == nil)
        let error = try #require(throws: JSONError.self) { try JSONDocument(parsing: "12345", limits: limits) }
        #expect(error.code == .sizeLimit)
        #expect(error.expected == "at most 4 bytes")
        #expect(JSONParser.Limits(size: .max).size == Int(UInt32.max))
        #expect(JSONParser.Limits(size: -1).size == 0)
    }

    /// A depth that a caller has raised costs tape and no stack, in reading, walking and writing.
    @Test func aHundredThousandNestedBracketsAreReadAndWritten() throws {
        let depth = 100_000
        for (open, inner, close) in [("[", "", "]"), (#"{"a":"#, "1", "}"), (#"[{"a":"#, "1", "}]")] {
            let text = Array(
                (String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)).utf8)
            let document = try JSONDocument(parsing: text, limits: JSONParser.Limits(depth: 2 * depth))
            #expect(JSONWriter.compact(document.root) == text)
            let deepest = try #require(document.rootNode.descendant(at: document.rootNode.span - 1))
            #expect(document.rootNode.pointer(to: deepest) != nil)
            #expect(refusal(of: text) == .depthLimit)
        }
    }

    @Test func aMegabyteOfOneByteIsRefused() {
        for byte in UInt8.min...UInt8.max {
            let text = Array(repeating: byte, count: 1 << 20)
            let isNumber = (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte)
            #expect((refusal(of: text) == nil) == isNumber)
        }
        #expect(refusal(of: Array(repeating: UInt8(ascii: "["), count: 1 << 20)) == .depthLimit)
        #expect(
            refusal(of: Array(repeating: UInt8(ascii: "["), count: 1 << 20), limits: JSONParser.Limits(depth: .max))
                == .unexpectedEnd)
    }
}
