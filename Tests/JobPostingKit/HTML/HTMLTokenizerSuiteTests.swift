import Foundation
import Testing

@testable import JobPostingKit

/// Every test of the html5lib tokenizer suite, in every initial state that it names.
///
/// The suite is read from the folder that `JOBPOSTING_SHARED` names. Tokens are compared as text in one notation.
@Test func html5libTokenizerSuite() throws {
    guard let shared = ProcessInfo.processInfo.environment["JOBPOSTING_SHARED"] else {
        print("html5lib tokenizer suite: skipped, JOBPOSTING_SHARED is not set")
        return
    }
    let folder = URL(fileURLWithPath: shared).appendingPathComponent("suites/html5lib/tokenizer")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "test" }
    var runs = 0
    var failures = 0
    for file in files.sorted(by: { $0.path < $1.path }) {
        let suite = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        for (kind, tests) in suite {
            for test in try #require(tests as? [[String: Any]]) {
                for state in test["initialStates"] as? [String] ?? ["Data state"] {
                    runs += 1
                    let expected = try SuiteNotation.expected(test, isXML: kind == "xmlViolationTests")
                    let actual = try SuiteNotation.actual(test, state: state, isXML: kind == "xmlViolationTests")
                    if expected != actual {
                        failures += 1
                        let name = "\(file.lastPathComponent), \(test["description"] ?? ""), \(state)"
                        Issue.record("\(name)\n  expected \(expected)\n  actual   \(actual)")
                    }
                }
            }
        }
    }
    print("html5lib tokenizer suite: \(files.count) files, \(runs) runs, \(failures) failures, none skipped")
    #expect(runs > 6_000)
}

/// Tokens in one notation: a letter for the kind, then the parts in quotes.
private enum SuiteNotation {
    /// The tokens that a test of the suite expects.
    static func expected(_ test: [String: Any], isXML: Bool) throws -> [String] {
        let isDoubleEscaped = test["doubleEscaped"] as? Bool ?? false
        func text(_ value: Any) -> String {
            guard let string = value as? String else { return "none" }
            return quoted(utf8(of: string, isDoubleEscaped: isDoubleEscaped))
        }
        var tokens: [String] = []
        for token in try #require(test["output"] as? [[Any]]) {
            switch token[0] as? String {
            case "Character": tokens.append("T" + text(token[1]))
            case "Comment": tokens.append("C" + text(token[1]))
            case "EndTag": tokens.append("E" + text(token[1]))
            case "StartTag":
                let attributes = try #require(token[2] as? [String: Any])
                let listed = attributes.map { text($0.key) + "=" + text($0.value) }.sorted().joined(separator: " ")
                tokens.append("S" + text(token[1]) + "[" + listed + "]" + (token.count > 3 ? "/" : ""))
            case "DOCTYPE":
                let isSound = token[4] as? Bool ?? false
                tokens.append("D" + token[1...3].map(text).joined(separator: ",") + (isSound ? "" : "!"))
            default: Issue.record("an unknown token: \(token)")
            }
        }
        return tokens
    }

    /// The tokens that the tokenizer makes of the input of a test.
    static func actual(_ test: [String: Any], state: String, isXML: Bool) throws -> [String] {
        let states: [String: HTMLTokenizer.State] = [
            "Data state": .data, "RCDATA state": .rcdata, "RAWTEXT state": .rawtext, "Script data state": .scriptData,
            "PLAINTEXT state": .plaintext, "CDATA section state": .cdata,
        ]
        let isDoubleEscaped = test["doubleEscaped"] as? Bool ?? false
        let input = utf8(of: try #require(test["input"] as? String), isDoubleEscaped: isDoubleEscaped)
        let initialState = try #require(states[state])
        let lastStartTag = test["lastStartTag"] as? String ?? ""
        let textElement = withHTMLBytes(lastStartTag) { HTMLElement(name: 0..<$0.count, in: $0) }
        return withHTMLBytes(input) { bytes in
            tokens(of: HTMLTokenizer(bytes, state: initialState, textElement: textElement), isXML: isXML)
        }
    }

    private static func tokens(of tokenizer: HTMLTokenizer, isXML: Bool) -> [String] {
        var tokenizer = tokenizer
        var tokens: [String] = []
        var text: [UInt8] = []
        func decoded(_ range: Range<Int>?, _ append: (Range<Int>, inout [UInt8]) -> Void) -> String {
            guard let range else { return "none" }
            var output: [UInt8] = []
            append(range, &output)
            return quoted(output)
        }
        func flush() {
            if !text.isEmpty { tokens.append("T" + quoted(isXML ? coerced(text, isComment: false) : text)) }
            text = []
        }
        // The suite runs each state from one place; a state that a start tag asks for is the tree builder's affair.
        let asked = tokenizer.state
        while let token = tokenizer.next() {
            if case .text(let run) = token {
                tokenizer.append(run, to: &text)
                continue
            }
            flush()
            switch token {
            case .text: break
            case .startTag(let tag):
                if asked == .data { tokenizer.state = .data }
                var attributes: [String: String] = [:]
                for attribute in tokenizer.attributes {
                    var value: [UInt8] = []
                    tokenizer.appendValue(of: attribute, to: &value)
                    let name = decoded(attribute.name, tokenizer.appendName)
                    if attributes[name] == nil { attributes[name] = quoted(value) }
                }
                let listed = attributes.map { $0.key + "=" + $0.value }.sorted().joined(separator: " ")
                let name = decoded(tag.name, tokenizer.appendName)
                tokens.append("S" + name + "[" + listed + "]" + (tag.isSelfClosing ? "/" : ""))
            case .endTag(let tag):
                tokens.append("E" + decoded(tag.name, tokenizer.appendName))
            case .comment(let comment):
                var data: [UInt8] = []
                tokenizer.appendVerbatim(comment.data, to: &data)
                tokens.append("C" + quoted(isXML ? coerced(data, isComment: true) : data))
            case .doctype(let doctype):
                let parts = [
                    decoded(doctype.name, tokenizer.appendName),
                    decoded(doctype.publicIdentifier, tokenizer.appendVerbatim),
                    decoded(doctype.systemIdentifier, tokenizer.appendVerbatim),
                ]
                tokens.append("D" + parts.joined(separator: ",") + (doctype.forcesQuirks ? "!" : ""))
            }
        }
        flush()
        return tokens
    }

    /// What "coercing an HTML DOM into an infoset" (§13.2.10) makes of a text or a comment.
    private static func coerced(_ bytes: [UInt8], isComment: Bool) -> [UInt8] {
        var text = String(decoding: bytes, as: UTF8.self)
        text = text.replacingOccurrences(of: "\u{C}", with: " ")
        text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{FFFF}" ? "\u{FFFD}" : $0 }))
        return Array((isComment ? text.replacingOccurrences(of: "--", with: "- -") : text).utf8)
    }

    /// The UTF-8 bytes of a string of the suite; a lone surrogate, which only `\uHHHH` can bring, takes three.
    private static func utf8(of string: String, isDoubleEscaped: Bool) -> [UInt8] {
        guard isDoubleEscaped else { return Array(string.utf8) }
        var units: [UInt16] = []
        let characters = Array(string.utf16)
        var index = 0
        while index < characters.count {
            let digits = characters.dropFirst(index + 2).prefix(4)
            if characters[index] == 0x5C, index + 5 < characters.count, characters[index + 1] == 0x75,
                let unit = UInt16(String(decoding: digits, as: UTF16.self), radix: 16)
            {
                units.append(unit)
                index += 6
            } else {
                units.append(characters[index])
                index += 1
            }
        }
        var bytes: [UInt8] = []
        index = 0
        while index < units.count {
            let isPair = units[index] >> 10 == 0x36 && index + 1 < units.count && units[index + 1] >> 10 == 0x37
            let scalar = String(decoding: units[index...(isPair ? index + 1 : index)], as: UTF16.self)
            if !isPair, units[index] >> 11 == 0x1B {
                bytes += [0xED, 0x80 | UInt8(units[index] >> 6 & 0x3F), 0x80 | UInt8(units[index] & 0x3F)]
            } else {
                bytes += Array(scalar.utf8)
            }
            index += isPair ? 2 : 1
        }
        return bytes
    }

    /// The bytes in quotes, everything but printing ASCII in hexadecimal.
    private static func quoted(_ bytes: [UInt8]) -> String {
        var text = "'"
        for byte in bytes {
            if byte >= 0x20, byte < 0x7F, byte != 0x25 {
                text.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                text += "%" + String(byte, radix: 16)
            }
        }
        return text + "'"
    }
}
