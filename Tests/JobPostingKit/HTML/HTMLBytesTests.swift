import Testing

@testable import JobPostingKit

/// Bytes among which every scan finds something, and long plain stretches.
private func sampleBytes(_ random: inout SeededGenerator) -> [UInt8] {
    let alphabet: [UInt8] = [
        .ampersand, .lessThan, .greaterThan, .quotationMark, .space, .space, .lineFeed, .carriageReturn, 0, 0xC2, 0xA0,
        .delete, 0xFF, 0x1F,
    ]
    return (0..<Int.random(in: 0...70, using: &random)).map { _ in
        Int.random(in: 0..<12, using: &random) == 0 ? alphabet.randomElement(using: &random) ?? 0 : 0x61
    }
}

/// Sixteen bytes at a time or one by one: each scan stops where its definition says, wherever it starts and ends.
@Test func scansStopWhereTheirDefinitionsSay() {
    var random = SeededGenerator(state: 7)
    for _ in 0..<3_000 {
        let sample = sampleBytes(&random)
        let start = Int.random(in: 0...sample.count, using: &random)
        let end = Int.random(in: start...sample.count, using: &random)
        func first(_ isWanted: (Int) -> Bool) -> Int { (start..<end).first(where: isWanted) ?? end }
        withHTMLBytes(sample) { bytes in
            #expect(
                bytes.firstIndex(of: .ampersand, from: start, to: end) == first { sample[$0] == .ampersand })
            #expect(
                bytes.firstIndex(of: .lessThan, or: .space, from: start, to: end)
                    == first { sample[$0] == .lessThan || sample[$0] == .space })
            #expect(
                bytes.endOfDecodedRun(from: start, to: end)
                    == first { [.ampersand, .carriageReturn, 0].contains(sample[$0]) })
            #expect(
                bytes.endOfUnescapedRun(from: start, to: end)
                    == first {
                        sample[$0] < .space
                            || [.ampersand, .lessThan, .greaterThan, .quotationMark, .delete].contains(sample[$0])
                    })
            #expect(
                bytes.endOfPlainRun(from: start, to: end)
                    == first {
                        sample[$0] < .space || sample[$0] == .ampersand || sample[$0] == 0xC2
                            || (sample[$0] == .space && $0 + 1 < end && sample[$0 + 1] == .space)
                    })
        }
    }
}

/// Any index and any range may be asked for.
@Test(arguments: [Int.min, -17, -1, 3, 4, Int.max]) func readsOutsideTheTextFindNothing(index: Int) {
    withHTMLBytes("abc") { bytes in
        #expect(bytes[index] == 0)
        #expect(bytes.sixteenBytes(at: index) == nil)
        #expect(bytes[Swift.min(index, 0)..<Swift.max(index, 0)].count <= 3)
        #expect(!bytes.matches("abcd", at: 0, to: 3))
        #expect(bytes.firstIndex(of: .space, from: 0, to: Swift.max(index, 0)) == 3 || index < 3)
    }
}

/// A long text is decoded as its references are one by one.
@Test func longTextsDecodeAsTheirReferencesDo() {
    var generator = HTMLGenerator(seed: 8)
    for _ in 0..<1_000 {
        let text = generator.text(upTo: 60) + "&nGt;&nGt;&nGt;&amp"
        withHTMLBytes(text) { bytes in
            var expected = Array("before".utf8)
            var index = 0
            while index < bytes.count {
                if bytes[index] == .ampersand,
                    let reference = CharacterReferences.reference(
                        in: bytes, after: index, to: bytes.count, context: .text)
                {
                    reference.append(to: &expected)
                    index += reference.length
                } else {
                    expected.append(bytes[index])
                    index += 1
                }
            }
            var output = Array("before".utf8)
            CharacterReferences.decode(bytes, into: &output)
            #expect(output == expected)
        }
    }
}

/// No reference stands for more than 6/5 of its bytes: what the room for decoded text relies on.
@Test func noReferenceStandsForMuchMoreThanItsBytes() {
    for line in NamedCharacterReferences.table.description.split(separator: "\n") {
        let name = "&" + (line.split(separator: " ").first ?? "")
        var output: [UInt8] = []
        withHTMLBytes(name) { CharacterReferences.decode($0, into: &output) }
        #expect(output.count * 5 <= name.utf8.count * 6)
    }
}
