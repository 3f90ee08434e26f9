/// A text for people in which `«1F»` stands for the byte 0x1F, and the place that a caret line below it points at.
///
///     [1, «00»]
///         ^        byte 4
struct Notation {
    let bytes: [UInt8]
    /// The byte at which each character of the written form begins, and the end.
    private let starts: [Int]

    init(_ written: String) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        let characters = Array(written)
        var index = 0
        while index < characters.count {
            if characters[index] == "«", index + 3 < characters.count, characters[index + 3] == "»",
                let byte = UInt8(String(characters[(index + 1)...(index + 2)]), radix: 16)
            {
                starts += Array(repeating: bytes.count, count: 4)
                bytes.append(byte)
                index += 4
            } else {
                starts.append(bytes.count)
                bytes += Array(String(characters[index]).utf8)
                index += 1
            }
        }
        self.bytes = bytes
        self.starts = starts + [bytes.count]
    }

    /// The text and the caret line of a drawing: its two lines.
    static func parts(of drawing: String) -> (text: String, carets: String) {
        let lines = drawing.split(separator: "\n", omittingEmptySubsequences: false)
        return (String(lines.first ?? ""), String(lines.last ?? ""))
    }

    /// The byte above the first `^` of a caret line.
    func offset(under carets: String) -> Int {
        let column = carets.prefix { $0 == " " }.count
        return column < starts.count ? starts[column] : bytes.count
    }

    /// The bytes above the run of `^` in a caret line; a lone `|` is the empty range before the byte above it.
    func range(under carets: String) -> Range<Int> {
        let start = offset(under: carets)
        let column = carets.prefix { $0 == " " }.count
        let length = carets.drop { $0 == " " }.prefix { $0 == "^" }.count
        let end = column + length < starts.count ? starts[column + length] : bytes.count
        return start..<max(start, end)
    }
}
