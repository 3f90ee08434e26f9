// Measures the HTML room alone: Benchmarks/run compiles this with the sources of that room, which no module exports.
//
//     html FILE
//
// reads a file of texts, each with the number of its bytes on a line before it, and then one request a line on standard
// input: `tokenize COUNT` or `text COUNT`, over the first COUNT texts. The answer is one line: the seconds that it took,
// and a number that other readers of the same texts can be asked for.

import Foundation

/// The texts of a file, each with its length before it.
func texts(of file: String) throws -> [[UInt8]] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    var texts: [[UInt8]] = []
    var start = 0
    while start < bytes.count, let end = bytes[start...].firstIndex(of: 0x0A),
        let size = Int(String(decoding: bytes[start..<end], as: UTF8.self)), size >= 0, size <= bytes.count - end - 1
    {
        texts.append(Array(bytes[(end + 1)..<(end + 1 + size)]))
        start = end + 1 + size
    }
    return texts
}

/// Reads every token with its attributes; the number of start tags.
func tokenize(_ text: [UInt8], reusing attributes: inout [HTMLAttribute]) -> Int {
    text.withUnsafeBufferPointer { text in
        var tokenizer = HTMLTokenizer(HTMLBytes(text), reusing: attributes)
        attributes = []
        var count = 0
        while let token = tokenizer.next() {
            if case .startTag = token { count += 1 }
        }
        swap(&attributes, &tokenizer.attributes)
        return count
    }
}

/// Appends the plain text of HTML.
func convert(_ text: [UInt8], with converter: inout HTMLText, to output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { converter.append(html: HTMLBytes($0), to: &output) }
}

let all = try texts(of: CommandLine.arguments.last ?? "")
var attributes: [HTMLAttribute] = []
var converter = HTMLText()
var output: [UInt8] = []

while let request = readLine() {
    let words = request.split(separator: " ")
    let asked = all.prefix(words.last.flatMap { Int($0) } ?? .max)
    var answer = 0
    let start = DispatchTime.now().uptimeNanoseconds
    if words.first == "tokenize" {
        for text in asked { answer += tokenize(text, reusing: &attributes) }
    } else {
        for text in asked {
            convert(text, with: &converter, to: &output)
            answer += output.count
        }
    }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    if words.first == "text" {
        // Outside the clock: letters only, for readers lay out text each in their own way.
        answer = 0
        for text in asked {
            convert(text, with: &converter, to: &output)
            answer += output.count { ($0 | 0x20) &- 0x61 < 26 }
        }
    }
    print(seconds, answer)
    fflush(nil)
}
