import Testing

@testable import JobPostingJSON

/// A skimmer passes over what the parser reads, and over nothing else but unsound strings.
@Suite struct JSONSkimmerTests {
    private struct Member: Equatable {
        var key: [UInt8]
        var value: [UInt8]
    }

    /// The members of a line; nil where it is refused.
    private static func skim(_ line: [UInt8], _ limits: JSONParser.Limits = .init()) -> (
        members: [Member], end: Int, mayLookElsewhere: Bool
    )? {
        line.withUnsafeBufferPointer { bytes in
            guard var skimmer = JSONSkimmer(line: bytes, limits: limits) else { return nil }
            var members: [Member] = []
            while skimmer.next() {
                members.append(
                    Member(
                        key: Array(bytes[skimmer.keyStart..<skimmer.keyEnd]),
                        value: Array(bytes[skimmer.valueStart..<skimmer.valueEnd])))
            }
            return skimmer.end.map { (members, $0, skimmer.mayLookElsewhere) }
        }
    }

    /// Compares the skimmer with the parser.
    ///
    /// - Returns: Whether the skimmer passed over the text.
    private static func check(_ text: [UInt8]) -> Bool {
        // Of lines, none holds a line feed.
        let line = text.map { $0 == 0x0A ? 0x20 : $0 }
        let found = skim(line + [0x0A] + Array(#"{"next": 1}"#.utf8))
        let isObject = line.first { !$0.isJSONSpace } == UInt8(ascii: "{")
        line.withUnsafeBufferPointer { bytes in
            var parser = JSONParser()
            do throws(JSONError) {
                let root = try parser.parse(bytes)
                let members = root.members.map {
                    Member(key: Array($0.key.source), value: Array(bytes[$0.value.byteRange]))
                }
                #expect(!isObject || found != nil, "\(String(decoding: line, as: UTF8.self))")
                if let found {
                    #expect(found.members == members && found.end == line.count)
                    #expect(skim(line)?.end == line.count)
                }
            } catch {
                let isInString = [
                    JSONError.Code.invalidEscape, .invalidUnicodeEscape, .loneSurrogate, .invalidUTF8,
                ].contains(error.code)
                #expect(
                    found == nil || isInString,
                    "\(error) \(String(decoding: line, as: UTF8.self))")
            }
        }
        return found != nil
    }

    @Test func `sound objects are passed over, member by member`() {
        var generator = JSONGenerator(seed: 71)
        var passed = 0
        for _ in 0..<6000 where Self.check(generator.document()) { passed += 1 }
        #expect(passed > 1000)
    }

    @Test func `what is passed over lacks nothing but sound strings`() {
        var generator = JSONGenerator(seed: 72)
        var passed = 0
        for _ in 0..<20_000 where Self.check(generator.mutatedDocument()) { passed += 1 }
        #expect(passed > 100)
    }

    @Test(
        arguments: [
            (#"{"a": "\\"}"#, true), (#"{"a": "\"}"#, false), (#"{"a": "\\\" , \\\\"}"#, true), (#"{"": ""}"#, true),
            (#"{"a": "\q\ud800"}"#, true), ("{\"a\": \"\t\"}", false), (#"{"a": 01}"#, false), (#"{"a": [1,]}"#, false),
            (#"{"a": [}]}"#, false), (#"{"a": {"b" 1}}"#, false), (#"{"a": 1} x"#, false), (#"{"a": nul}"#, false),
            (#"{"a": 1,}"#, false), (#" {} "#, true), (#"{"a": 1}{"b": 2}"#, false), (#"[1]"#, false), ("", false),
        ] as [(String, Bool)])
    func `strings end where they end`(line: String, isPassed: Bool) {
        #expect((Self.skim(Array(line.utf8)) != nil) == isPassed)
    }

    @Test(
        arguments: [
            (#"{"@type": "x", "@context": "y", "@id": "z"}"#, false), (#"{"@id": 1, "a": {"@id": 2}}"#, true),
            (#"{"a": {"@context": "y"}}"#, true), (#"{"a": ["@value"]}"#, true), (#"{"a": {"\u0040id": 1}}"#, true),
            (#"{"id": 1, "a": "id"}"#, true), (#"{"a": {"id": 1, "@type": "x"}}"#, false), (#"{"@graph": 1}"#, true),
        ] as [(String, Bool)])
    func `keywords of linked data are noted`(line: String, mayLookElsewhere: Bool) {
        #expect(Self.skim(Array(line.utf8))?.mayLookElsewhere == mayLookElsewhere)
    }

    @Test func `limits are kept`() {
        func nested(_ depth: Int) -> [UInt8] {
            Array((#"{"a": "# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}").utf8)
        }
        #expect(Self.skim(nested(60)) != nil && Self.skim(nested(61)) == nil)
        let limits = JSONParser.Limits(depth: 4, size: 100)
        #expect(Self.skim(nested(3), limits) != nil && Self.skim(nested(4), limits) == nil)
        let line = Array(#"{"a": "\#(String(repeating: "x", count: 200))"}"#.utf8)
        #expect(Self.skim(line, limits) == nil)
        #expect(Self.skim(nested(3) + [0x0A] + line, limits)?.end == nested(3).count)
    }
}
