import Testing

@testable import JobPostingJSON

struct JSONWriterTests {
    static func write(_ document: JSONDocument, _ style: JSONWriter.Style) -> String {
        var writer = JSONWriter(style: style)
        writer.write(document.rootNode)
        return String(decoding: writer.text, as: UTF8.self)
    }

    @Test func compactHasNoWhiteSpace() throws {
        let document = try JSONDocument(parsing: #" { "a" : [ 1 , 2.50e1 , { } , [ ] ] , "\u0061\/" : "x y" } "#)
        #expect(JSONWriterTests.write(document, .compact) == #"{"a":[1,2.50e1,{},[]],"\u0061\/":"x y"}"#)
    }

    @Test func prettyHasOneMemberALine() throws {
        let document = try JSONDocument(parsing: #"{"a":[1,[],{"b":null}],"c":{}}"#)
        #expect(
            JSONWriterTests.write(document, .pretty) == """
                {
                  "a": [
                    1,
                    [],
                    {
                      "b": null
                    }
                  ],
                  "c": {}
                }
                """)
    }

    @Test func safeInScriptHasNoTag() throws {
        let document = try JSONDocument(parsing: #"{"</script><!--":"a&b \u003c \u2028 \u2029"}"#)
        let style = JSONWriter.Style(isSafeInScript: true)
        let text = JSONWriterTests.write(document, style)
        #expect(text == #"{"\u003C/script\u003E\u003C!--":"a\u0026b \u003c \u2028 \u2029"}"#)
        #expect(try JSONDocument(parsing: text).root["</script><!--"]?.string == "a&b < \u{2028} \u{2029}")
    }

    @Test func aNegativeIndentationIsNone() throws {
        #expect(JSONWriterTests.write(try JSONDocument(parsing: "[1]"), JSONWriter.Style(indentation: -3)) == "[1]")
    }

    /// Laws: what is written is JSON with the same values, and writing that again gives the same bytes.
    @Test(arguments: [
        JSONWriter.Style.compact, .pretty, JSONWriter.Style(indentation: 1, isSafeInScript: true),
    ])
    func writtenTextReadsBackAsTheSame(_ style: JSONWriter.Style) throws {
        var generator = JSONGenerator(seed: 8259)
        for _ in 0..<1_000 {
            let document = try JSONDocument(parsing: generator.document())
            let written = JSONWriterTests.write(document, style)
            let again = try JSONDocument(parsing: written)
            #expect(JSONWriterTests.sameValues(document.rootNode, again.rootNode))
            #expect(JSONWriterTests.write(again, style) == written)
        }
    }

    /// Whether two trees hold the same values in the same order, numbers as written.
    static func sameValues(_ left: JSONNode, _ right: JSONNode) -> Bool {
        guard left.kind == right.kind, left.span == right.span else { return false }
        switch left.kind {
        case .null, .true, .false: return true
        case .number: return left.source.elementsEqual(right.source)
        case .string: return left.string.map { Array($0.utf8) } == right.string.map { Array($0.utf8) }
        case .array: return zip(left.elements, right.elements).allSatisfy { sameValues($0, $1) }
        case .object:
            return zip(left.members, right.members).allSatisfy {
                sameValues($0.key, $1.key) && sameValues($0.value, $1.value)
            }
        }
    }
}
