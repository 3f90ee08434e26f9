import Testing

@testable import JobPostingJSON

struct JSONCanonicalTests {
    @Test func theSuiteIsWrittenAsItSays() throws {
        let expected = Dictionary(
            uniqueKeysWithValues: try Suites.files("json-canonicalization", "testdata/output").map {
                ($0.name, $0.bytes)
            })
        for (name, bytes) in try Suites.files("json-canonicalization", "testdata/input") {
            let canonical = JSONWriter.canonical(try JSONDocument(parsing: bytes).root)
            // The suite's files may end with a line feed.
            #expect(canonical == expected[name].map { $0.last == 0x0A ? $0.dropLast() : $0 }, "\(name)")
        }
    }

    /// RFC 8785, appendix B: IEEE 754 bits and their text.
    @Test(
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
            (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
            (0xC340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
            (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"), (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
            (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
            (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
            (0x41B3_DE43_5555_5553, "333333333.3333332"), (0x41B3_DE43_5555_5554, "333333333.33333325"),
            (0x41B3_DE43_5555_5555, "333333333.3333333"), (0x41B3_DE43_5555_5556, "333333333.3333334"),
            (0x41B3_DE43_5555_5557, "333333333.33333343"), (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
            (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func writesNumbers(_ bits: UInt64, _ expected: String) {
        var text: [UInt8] = []
        #expect(JSONWriter.appendNumber(Double(bitPattern: bits), to: &text))
        #expect(String(decoding: text, as: UTF8.self) == expected)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan])
    func writesNoNumberThatIsNone(_ value: Double) {
        var text: [UInt8] = []
        #expect(!JSONWriter.appendNumber(value, to: &text))
        #expect(text.isEmpty)
    }

    /// Law: a number that is written reads back as the same double.
    @Test func numbersReadBack() throws {
        var random = SeededGenerator(seed: 8785)
        for _ in 0..<20_000 {
            let value = Double(bitPattern: random.next())
            var text: [UInt8] = []
            guard JSONWriter.appendNumber(value, to: &text) else { continue }
            #expect(try JSONDocument(parsing: text).root.double?.bitPattern == value.bitPattern)
        }
    }

    @Test func keysAreOrderedByTheirCodeUnits() throws {
        // U+1F602 is the pair D83D DE02, and so comes before U+E000, U+FB33 and U+FFFD; a prefix comes first.
        let document = try JSONDocument(
            parsing: #"{"\ufffd":1,"\ufb33":2,"\ue000":3,"😂":4,"é":5,"":6,"a":7,"ab":8,"\u0061A":9}"#)
        let canonical = try #require(JSONWriter.canonical(document.root))
        let order = try JSONDocument(parsing: canonical).root.members.compactMap { $0.value.int64 }
        #expect(order == [6, 7, 9, 8, 5, 4, 3, 2, 1])
    }

    @Test(arguments: [
        (#"{"a":1,"b":2,"\u0061":3}"#, #"{"a":3,"b":2}"#),
        (#"[1.0, 1e2, -0, 0.10]"#, "[1,100,0,0.1]"),
        (#""\u0008\u000c\u001f\/\u2028\u003c""#, "\"\\b\\f\\u001f/\u{2028}<\""),
        ("{ }", "{}"), ("[ [ ] ]", "[[]]"),
    ])
    func writes(_ text: String, _ expected: String) throws {
        let canonical = try #require(JSONWriter.canonical(try JSONDocument(parsing: text).root))
        #expect(String(decoding: canonical, as: UTF8.self) == expected)
    }

    @Test func aNumberBeyondADoubleHasNoForm() throws {
        #expect(JSONWriter.canonical(try JSONDocument(parsing: "[1e400]").root) == nil)
    }

    /// Laws: canonical text is JSON, it is its own canonical text, and the order of members does not matter.
    @Test func canonicalTextIsAFixedPoint() throws {
        var generator = JSONGenerator(seed: 3)
        for _ in 0..<1_000 {
            let document = try JSONDocument(parsing: generator.document())
            guard let canonical = JSONWriter.canonical(document.root) else { continue }
            #expect(JSONWriter.canonical(try JSONDocument(parsing: canonical).root) == canonical)
        }
    }

    @Test func depthCostsNoStack() throws {
        let text = JSONLimitsTests.nested(100_000)
        let document = try JSONDocument(parsing: text, limits: JSONParser.Limits(depth: 100_000))
        #expect(JSONWriter.canonical(document.root) == text)
    }

    @Test func quotedTextIsUTF8() {
        var text: [UInt8] = []
        JSONWriter.appendQuoted([0x61, 0xFF, 0x22, 0xC3], to: &text)
        #expect(String(decoding: text, as: UTF8.self) == "\"a\u{FFFD}\\\"\u{FFFD}\"")
    }
}
