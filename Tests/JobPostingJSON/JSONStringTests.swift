import Testing

@testable import JobPostingJSON

struct JSONStringTests {
    @Test(arguments: [
        (#""""#, ""),
        (#""plain""#, "plain"),
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e9\u20AC""#, "Aé€"),
        (#""\ud83d\uDE02""#, "😂"),
        (#""\ud800\udc00\udbff\udfff""#, "\u{10000}\u{10FFFF}"),
        (#""\u0000""#, "\u{0}"),
        (#""\uFFFF\ufffe""#, "\u{FFFF}\u{FFFE}"),
        (#""\ud7ff\ue000""#, "\u{D7FF}\u{E000}"),
        (#""a\\u0041""#, "a\\u0041"),
        (#""職 é\n職""#, "職 é\n職"),
        ("\"\u{7F}\u{2028}\u{FEFF}\"", "\u{7F}\u{2028}\u{FEFF}"),
    ])
    func hasTheValue(_ text: String, _ value: String) throws {
        let document = try JSONDocument(parsing: text)
        let string = try #require(document.root.string)
        #expect(string.unicodeScalars.elementsEqual(value.unicodeScalars))
        #expect(document.root.source == text)
        #expect(document.rootNode.hasEscapes == text.contains("\\"))
        var copy = Array(value.utf8)
        #expect(copy.withUnsafeBufferPointer { document.rootNode.hasText($0) })
        copy.append(0)
        #expect(!copy.withUnsafeBufferPointer { document.rootNode.hasText($0) })
    }

    /// Every length and every place of what is not plain: the scan by blocks and the scan by bytes agree.
    @Test func endsWhereverItEnds() throws {
        for size in 0...140 {
            let plain = Array(repeating: UInt8(ascii: "x"), count: size)
            for special in ["", #"\""#, "é", "😂", #"\u00e9"#] {
                for place in Set([0, size / 2, max(size - 1, 0), size]) {
                    var inner = plain
                    inner.insert(contentsOf: Array(special.utf8), at: place)
                    let text = [UInt8(ascii: "\"")] + inner + [UInt8(ascii: "\"")]
                    // Once alone, once as part of a larger buffer whose rest must not be looked into.
                    for tail in ["", "\n{\"\\", #""""""""""""""""""#] {
                        let buffer = text + Array(tail.utf8)
                        buffer.withUnsafeBufferPointer { buffer in
                            var parser = JSONParser()
                            let node = try? parser.parse(
                                UnsafeBufferPointer(rebasing: buffer[..<text.count]), readable: buffer.count)
                            #expect(node.map { Array($0.source) } == inner)
                        }
                    }
                }
            }
        }
    }

    /// Every length of a key and of its value, and every way to set them: together they are read at once or one by one.
    @Test func readsMembersOfAllLengths() throws {
        for keySize in 0...66 {
            for valueSize in 0...66 where valueSize % 8 == 0 || 55...68 ~= keySize + valueSize {
                for colon in [":", ": ", " :", " : ", ":  ", ":\n"] {
                    let key = String(repeating: "k", count: keySize)
                    let value = String(repeating: "v", count: valueSize)
                    let text = Array("{\"\(key)\"\(colon)\"\(value)\",\"\":1}".utf8)
                    for tail in ["", String(repeating: "\"", count: 70)] {
                        let buffer = text + Array(tail.utf8)
                        buffer.withUnsafeBufferPointer { buffer in
                            var parser = JSONParser()
                            let node = try? parser.parse(
                                UnsafeBufferPointer(rebasing: buffer[..<text.count]), readable: buffer.count)
                            #expect(node?.members.map { Array($0.key.source) } == [Array(key.utf8), []])
                            #expect(
                                node?.members.map { Array($0.value.source) } == [Array(value.utf8), Array("1".utf8)])
                            // Without its end it has none, whatever follows.
                            for cut in [text.count - 1, text.count - 6, text.count - 7] {
                                #expect(throws: JSONError.self) {
                                    _ = try parser.parse(
                                        UnsafeBufferPointer(rebasing: buffer[..<cut]), readable: buffer.count)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A member that something is wrong with is read one by one, and what is wrong is told at its place.
    @Test(arguments: [
        #"{"a""b"}"#, #"{"a":"b""}"#, #"{"a";"b"}"#, #"{"a" "b"}"#, #"{"a","b"}"#, #"{"a": 'b'}"#, #"{"a":"b"#,
        #"{"a": "b"#,
        "{\"a\":\"\u{1}\"}", "{\"\u{1}\":\"b\"}", #"{"a":"b":"c"}"#, #"{"a"::"b"}"#,
    ])
    func refusesMembers(_ text: String) {
        let bytes = Array(text.utf8)
        let buffer = bytes + Array(repeating: UInt8(ascii: " "), count: 70)
        buffer.withUnsafeBufferPointer { buffer in
            var parser = JSONParser()
            func error(readable: Int) -> JSONError? {
                do throws(JSONError) {
                    _ = try parser.parse(UnsafeBufferPointer(rebasing: buffer[..<bytes.count]), readable: readable)
                    return nil
                } catch {
                    return error
                }
            }
            #expect(error(readable: bytes.count) != nil)
            #expect(error(readable: bytes.count) == error(readable: buffer.count))
        }
    }

    /// A string that is not closed inside its text is not closed by what follows the text.
    @Test func neverEndsBeyondItsText() {
        for size in 0...40 {
            let text = [UInt8(ascii: "\"")] + Array(repeating: UInt8(ascii: "x"), count: size)
            let buffer = text + Array(#"xxx" "#.utf8) + Array(repeating: UInt8(ascii: "x"), count: 20)
            buffer.withUnsafeBufferPointer { buffer in
                var parser = JSONParser()
                let error = #expect(throws: JSONError.self) {
                    _ = try parser.parse(UnsafeBufferPointer(rebasing: buffer[..<text.count]), readable: buffer.count)
                }
                #expect(error?.code == .unexpectedEnd)
                #expect(error?.offset == text.count)
            }
        }
    }

    /// Every length, and an escape at every place of it: the copy by blocks and the copy by bytes agree.
    @Test(arguments: [
        (#"\n"#, "\n"), (#"\u0041"#, "A"), (#"\u00e9"#, "é"), (#"\u20ac"#, "€"), (#"\ud83d\ude02"#, "😂"),
        (#"\\\""#, "\\\""),
    ])
    func escapesAreDecodedWhereverTheyStand(_ escape: String, _ value: String) throws {
        for size in 0...40 {
            for place in 0...size {
                let (before, after) = (
                    String(repeating: "x", count: place), String(repeating: "y", count: size - place)
                )
                let document = try JSONDocument(parsing: "\"\(before)\(escape)\(after)\(escape)\"")
                var text = Array("kept".utf8)
                document.rootNode.appendText(to: &text)
                #expect(text == Array("kept\(before)\(value)\(after)\(value)".utf8))
            }
        }
    }

    /// What no parser lets pass is not decoded, but nothing is written beyond the bytes that it can take.
    @Test(arguments: [
        (#"\"#, ""), (#"x\"#, "x"), (#"\u"#, "u"), (#"\u12"#, "u12"), (#"\u123"#, "u123"), (#"\u12zz"#, "\u{FFFD}"),
        (#"\ud800"#, "\u{FFFD}"), (#"\ud800\u0041"#, "\u{FFFD}A"), (#"\udc00\ud800"#, "\u{FFFD}\u{FFFD}"),
    ])
    func brokenEscapesStayInBounds(_ source: String, _ value: String) {
        var text: [UInt8] = []
        Array(source.utf8).withUnsafeBufferPointer { JSONNode.appendUnescaped($0, to: &text) }
        #expect(text == Array(value.utf8))
    }

    /// The bounds of RFC 3629, section 4: each lead byte with the least and greatest bytes that may follow, and each
    /// neighbour of those.
    @Test func acceptsWellFormedUTF8AndNoOther() {
        let tails: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
        var shift = 0
        for lead in UInt8(0x80)...0xFF {
            var candidates: [[UInt8]] = [[lead]]
            for second in tails {
                candidates.append([lead, second])
                for third in tails where lead >= 0xE0 {
                    candidates.append([lead, second, third])
                    candidates += tails.map { [lead, second, third, $0] }
                }
            }
            for bytes in candidates {
                let expected: JSONError.Code? = String(validating: bytes, as: UTF8.self) == nil ? .invalidUTF8 : nil
                // Near the end of the text, where bytes are looked at one by one, and at every place of a block.
                shift = (shift + 1) % 17
                let near = Array("[\"".utf8) + bytes + Array("\"]".utf8)
                #expect(refusal(of: near) == expected, "\(bytes)")
                let before = "é職😂" + String(repeating: "x", count: shift)
                let amid = Array("[\"\(before)".utf8) + bytes + Array("éxxx職xxx😂xxxxxxxxxxxxxxxxxxxxxxxxx\"]".utf8)
                #expect(refusal(of: amid) == expected, "\(bytes) after \(before)")
            }
        }
    }

    /// Law: text of many scripts is accepted; with one byte of it changed it is accepted exactly when it is still UTF-8.
    @Test func changedTextIsAcceptedWhenItIsStillUTF8() throws {
        var random = SeededGenerator(seed: 3629)
        let scripts = [
            "plain ASCII text, ", "Größe zählt ", "опытный сварщик ", "職務内容：", "काम ", "😂🦺", "\u{7FF}\u{FFFF}",
        ]
        for _ in 0..<20_000 {
            var text: [UInt8] = []
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                text += Array((scripts.randomElement(using: &random) ?? "").utf8)
            }
            let whole = text
            let index = Int.random(in: 0..<text.count, using: &random)
            text[index] = UInt8.random(in: 0x80...0xFF, using: &random)
            for text in [whole, text] {
                let isValid = String(validating: text, as: UTF8.self) != nil
                let code = refusal(of: [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")])
                #expect(code == (isValid ? nil : .invalidUTF8), "\(text)")
            }
        }
    }

    @Test func everyScalarIsAccepted() {
        var text: [UInt8] = [UInt8(ascii: "\"")]
        for scalar in (0x20...0x10FFFF).compactMap(Unicode.Scalar.init) where scalar != "\"" && scalar != "\\" {
            text += Array(String(Character(scalar)).utf8)
        }
        text.append(UInt8(ascii: "\""))
        #expect(refusal(of: text) == nil)
    }

    @Test func everyByteAloneIsAcceptedOrRefusedForWhatItIs() {
        for byte in UInt8.min...UInt8.max {
            let code = refusal(of: [UInt8(ascii: "\""), byte, UInt8(ascii: "\"")])
            switch byte {
            case ..<0x20: #expect(code == .controlCharacter)
            case UInt8(ascii: "\""): #expect(code == .trailingData)
            case UInt8(ascii: "\\"): #expect(code == .unexpectedEnd)
            case 0x80...: #expect(code == .invalidUTF8)
            default: #expect(code == nil)
            }
        }
    }
}
