import Testing

@testable import JobPostingJSON

struct JSONTapeBuilderTests {
    private static let page = #"<div id=a><b>Tig &amp; Co</b> 12.50</div>"#

    /// Builds over the bytes of a page, which live as long as the call.
    private func build(
        _ page: String = page, limits: JSONParser.Limits = JSONParser.Limits(),
        _ body: (inout JSONTapeBuilder) -> Void
    ) throws(JSONError) -> JSONDocument {
        let result: Result<JSONDocument, JSONError> = Array(page.utf8).withUnsafeBufferPointer { source in
            var builder = JSONTapeBuilder(over: source, limits: limits)
            body(&builder)
            do throws(JSONError) { return .success(try builder.finish()) } catch { return .failure(error) }
        }
        return try result.get()
    }

    @Test func valuesKnowTheirPlacesInTheSource() throws {
        let document = try build { builder in
            builder.beginObject(at: 0..<41)
            builder.key("name", at: 5..<9)
            builder.string("Tig & Co", at: 13..<25)
            builder.key("list")
            builder.beginArray(at: 10..<35)
            builder.number(text: "12.50", at: 30..<35)
            builder.boolean(true, at: 1..<2)
            builder.boolean(false)
            builder.null()
            builder.beginObject()
            builder.end()
            builder.end()
            builder.end()
        }
        #expect(
            String(decoding: JSONWriter.compact(document.root), as: UTF8.self)
                == #"{"name":"Tig & Co","list":[12.50,true,false,null,{}]}"#)
        #expect(String(decoding: document.text, as: UTF8.self) == Self.page)
        #expect(document.root.byteRange == 0..<41)
        #expect(document.root["name"]?.source == "Tig &amp; Co")
        #expect(document.root["name"]?.string == "Tig & Co")
        #expect(document.root["list"]?[0]?.byteRange == 30..<35)
        #expect(document.root["list"]?[0]?.double == 12.5)
        #expect(document.root["list"]?[0]?.int64 == nil)
        #expect(document.root["list"]?[1]?.byteRange == 1..<2)
        #expect(document.root["list"]?.elements.count == 5)
        // A copy holds its annex.
        #expect(JSONDocument(copying: document.rootNode, of: document.text).root == document.root)
        withExtendedLifetime(document) {}
    }

    /// Texts that must be escaped, with what stands on the tape.
    @Test(arguments: [
        ("", ""), ("plain", "plain"), (#"a "quoted" \ text"#, #"a \"quoted\" \\ text"#),
        ("\u{08}\t\n\u{0C}\r\u{00}\u{1F}\u{7F}", "\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}"),
        ("Zürich 東京 𝒳", "Zürich 東京 𝒳"),
    ])
    func stringsAreEscapedAsJSONNeeds(_ text: String, _ written: String) throws {
        let document = try build { $0.string(text: text, at: 1..<4) }
        #expect(String(decoding: document.rootNode.source, as: UTF8.self) == written)
        #expect(document.root.string == text)
        let read = try JSONDocument(parsing: JSONWriter.compact(document.root))
        #expect(read.root.string == text)
        #expect(document.root.byteRange == 1..<4)
    }

    @Test func bytesThatAreNoUTF8BecomeReplacementCharacters() throws {
        let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0xC3, 0x22, 0xE2, 0x82]
        let document = try build { builder in bytes.withUnsafeBufferPointer { builder.string($0) } }
        #expect(document.root.string == "\"a\u{FFFD}\u{FFFD}\"\u{FFFD}")
        #expect(throws: Never.self) { try JSONDocument(parsing: JSONWriter.compact(document.root)) }
    }

    @Test func rangesOutsideTheSourceAreCut() throws {
        let document = try build("abc") { builder in
            builder.beginArray(at: -5..<2)
            builder.string("x", at: 1..<900)
            builder.string("y", at: 700..<900)
            builder.end()
        }
        #expect(document.root.byteRange == 0..<2)
        #expect(document.root.elements.map(\.byteRange) == [1..<3, 3..<3])
    }

    @Test(arguments: ["", "1.", "01", "-", "1 ", "1e", "NaN", "0x1", "+1", "12345678901234567890."])
    func numbersAreThoseOfJSON(_ text: String) {
        #expect(throws: JSONError(.invalidNumber, at: 0)) { try build { $0.number(text: text) } }
    }

    @Test func callsOutOfOrderAreRefused() {
        let calls: [(JSONError.Code, (inout JSONTapeBuilder) -> Void)] = [
            (.empty, { _ in }),
            (.unexpectedByte, { $0.end() }),
            (.unexpectedByte, { $0.key("a") }),
            (
                .unexpectedByte,
                {
                    $0.null()
                    $0.null()
                }
            ),
            (
                .unexpectedByte,
                {
                    $0.beginObject()
                    $0.null()
                }
            ),
            (
                .unexpectedByte,
                {
                    $0.beginObject()
                    $0.key("a")
                    $0.key("b")
                }
            ),
            (
                .unexpectedByte,
                {
                    $0.beginObject()
                    $0.key("a")
                    $0.end()
                }
            ),
            (
                .unexpectedByte,
                {
                    $0.beginArray()
                    $0.key("a")
                }
            ),
            (.unexpectedEnd, { $0.beginArray() }),
        ]
        for (code, body) in calls { #expect(throws: JSONError(code, at: 0)) { try build(Self.page, body) } }
    }

    @Test func limitsAreErrors() throws {
        let limits = JSONParser.Limits(depth: 3, size: 200)
        #expect(throws: JSONError(.depthLimit, at: 0)) {
            try build(limits: limits) { builder in
                for _ in 0..<4 { builder.beginArray() }
                for _ in 0..<4 { builder.end() }
            }
        }
        #expect(throws: JSONError(.sizeLimit, at: 0)) {
            try build(limits: limits) { $0.string(text: String(repeating: "x", count: 201)) }
        }
        #expect(throws: JSONError(.sizeLimit, at: 0)) {
            try build(limits: limits) { builder in
                builder.beginArray()
                for _ in 0..<100 { builder.null() }
                builder.end()
            }
        }
        let deep = try build(limits: limits) { builder in
            for _ in 0..<3 { builder.beginArray() }
            #expect(builder.isAtDepthLimit)
            for _ in 0..<3 { builder.end() }
        }
        #expect(String(decoding: JSONWriter.compact(deep.root), as: UTF8.self) == "[[[]]]")
    }

    /// A value that is copied is the same value; its places are kept or replaced.
    @Test(arguments: [
        "1", #""a\n\"b""#, "[]", "{}", #"{"a":{"b":[1,{"c":null}],"d":"x"},"a":"y","e":[[],{}]}"#,
        #"[{"a":"b"},"c",true,{"d":{"e":false}}]"#,
    ])
    func copiesAreTheSame(_ text: String) throws {
        let original = try JSONDocument(parsing: text)
        let kept = try build(text) { $0.value(original.rootNode) }
        #expect(kept.root == original.root)
        for place in 0..<original.rootNode.span {
            #expect(
                kept.rootNode.descendant(at: place)?.byteRange == original.rootNode.descendant(at: place)?.byteRange)
        }
        let placed = try build(text) { builder in
            builder.beginArray()
            builder.value(original.rootNode, at: 0..<1)
            builder.string("after")
            builder.end()
        }
        #expect(placed.root[0] == original.root)
        #expect(placed.root[1]?.string == "after")
        #expect(placed.root[0]?.byteRange == 0..<1)
        withExtendedLifetime(original) {}
    }
}
