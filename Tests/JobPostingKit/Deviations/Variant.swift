import Foundation
import Testing

/// A case of `Deviations/Variants`: an input of our own, and what must be read from it.
///
/// The form of those files is told at the top of `carriage.txt`.
struct Variant: Sendable, CustomTestStringConvertible {
    /// Such as `D07.2`: the second variant of the deviation D07.
    var name: String
    /// What is odd about it.
    var title: String
    var input: [UInt8]
    var expected: ExpectedReading

    var testDescription: String { "\(name) \(title)" }

    /// All of a file, in order.
    static func all(in file: String) throws -> [Variant] {
        let surroundings = Dictionary(
            uniqueKeysWithValues: try sections(of: "surroundings").map { ($0.title, $0.lines.joined(separator: "\n")) })
        return try sections(of: file).map { section in
            let parts = section.title.split(separator: " ", maxSplits: 1).map(String.init)
            var lines = section.lines[...]
            var facts: [String] = []
            var frame: String?
            while let line = lines.first, !line.hasPrefix("-- ") {
                lines.removeFirst()
                if line.hasPrefix("within: ") {
                    guard let text = surroundings[String(line.dropFirst(8))] else {
                        throw ExpectedReading.Failure("\(section.title): \(line)")
                    }
                    frame = text
                } else {
                    facts.append(line)
                }
            }
            var inputs: [String: String] = [:]
            var part = ""
            for line in lines {
                if line.hasPrefix("-- ") {
                    part = String(line.dropFirst(3))
                } else {
                    inputs[part] = (inputs[part].map { $0 + "\n" } ?? "") + line
                }
            }
            guard parts.count == 2, let text = assembled(inputs, in: frame) else {
                throw ExpectedReading.Failure("\(section.title) has no input")
            }
            return Variant(
                name: parts[0], title: parts[1], input: try expanded(text),
                expected: try ExpectedReading(facts.map { String(decoding: try expanded($0), as: UTF8.self) }))
        }
    }

    private static func assembled(_ inputs: [String: String], in frame: String?) -> String? {
        guard let frame else { return inputs["page"] ?? inputs["text"] }
        guard inputs["head"] != nil || inputs["body"] != nil else { return nil }
        return frame.replacingOccurrences(of: "⟦head⟧", with: inputs["head"] ?? "")
            .replacingOccurrences(of: "⟦body⟧", with: inputs["body"] ?? "")
    }

    private static func sections(of file: String) throws -> [(title: String, lines: [String])] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Variants/\(file).txt")
        var sections: [(title: String, lines: [String])] = []
        // A carriage return and a line feed are one character to Swift; the files have line feeds only.
        for line in try String(contentsOf: url, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if line.hasPrefix("== ") {
                sections.append((String(line.dropFirst(3)), []))
            } else if !sections.isEmpty {
                sections[sections.count - 1].lines.append(String(line))
            }
        }
        // The last line feed ends the last line.
        if sections.last?.lines.last == "" { sections[sections.count - 1].lines.removeLast() }
        return sections
    }

    /// A text with its `⟦0D 0A⟧` turned into bytes and its `⟦40×…⟧` repeated.
    private static func expanded(_ text: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let start = rest.range(of: "⟦") {
            bytes += Array(rest[..<start.lowerBound].utf8)
            guard let end = rest.range(of: "⟧", range: start.upperBound..<rest.endIndex) else {
                throw ExpectedReading.Failure("a bracket is not closed: \(rest[start.lowerBound...].prefix(40))")
            }
            let inside = rest[start.upperBound..<end.lowerBound]
            if let sign = inside.firstIndex(of: "×"), let count = Int(inside[..<sign]) {
                for _ in 0..<count { bytes += Array(inside[inside.index(after: sign)...].utf8) }
            } else {
                for digits in inside.split(separator: " ") {
                    guard let byte = UInt8(digits, radix: 16) else {
                        throw ExpectedReading.Failure("no byte: \(digits)")
                    }
                    bytes.append(byte)
                }
            }
            rest = rest[end.upperBound...]
        }
        return bytes + Array(rest.utf8)
    }
}
