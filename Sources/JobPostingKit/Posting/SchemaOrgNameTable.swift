/// A table of names of schema.org, in the order of their bytes: one a line, behind a superseded one its successor.
///
///     …
///     benefits jobBenefits
///     bestRating
///     …
struct SchemaOrgNameTable: Sendable {
    private let text: StaticString

    init(_ text: StaticString) {
        self.text = text
    }

    private var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// What the table says of a name.
    enum Entry: Equatable {
        /// It stands.
        case current
        /// Another has taken its place.
        case superseded(by: String)
    }

    /// What the table says of a name; nil where it does not have it.
    ///
    /// - Complexity: O(log size · length).
    func entry(_ name: String) -> Entry? {
        let bytes = self.bytes
        // The line that is looked for begins in low..<high.
        var low = 0
        var high = bytes.count
        while low < high {
            var start = low + (high - low) / 2
            while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let words = bytes[start..<end].split(separator: UInt8(ascii: " "))
            guard let found = words.first else { return nil }
            if found.elementsEqual(name.utf8) {
                return words.count > 1 ? .superseded(by: String(decoding: words[1], as: UTF8.self)) : .current
            }
            if found.lexicographicallyPrecedes(name.utf8) { low = end + 1 } else { high = start }
        }
        return nil
    }

    /// The name that differs from a word at most in the case of its letters and begins with a capital, as names of types
    /// do; nil where there is none.
    ///
    /// - Complexity: O(names that begin with the letter · length).
    func name(ignoringCaseOf word: String) -> String? {
        guard let initial = word.utf8.first, initial.isASCIILetter else { return nil }
        let capital = initial & ~0x20
        let bytes = self.bytes
        // The first name that begins with the capital, or with what comes after it, begins in low...high.
        var low = 0
        var high = bytes.count
        while low < high {
            var start = low + (high - low) / 2
            while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
            if bytes[start] < capital {
                low = (bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
            } else {
                high = start
            }
        }
        while low < bytes.count, bytes[low] == capital {
            let end = bytes[low...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let name = bytes[low..<end].prefix { $0 != UInt8(ascii: " ") }
            if name.count == word.utf8.count {
                let text = String(decoding: name, as: UTF8.self)
                if text.isEqualIgnoringASCIICase(to: word) { return text }
            }
            low = end + 1
        }
        return nil
    }

    /// The nearest name to a word, if one is near enough to have been meant.
    ///
    /// - Complexity: O(names of about its length × letters²).
    func nearest(to word: String) -> String? {
        var near: [String] = []
        let length = word.utf8.count
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let name = line.prefix { $0 != UInt8(ascii: " ") }
            // No more edits than that make one of the other, whatever they are.
            if abs(name.count - length) <= 3 { near.append(String(decoding: name, as: UTF8.self)) }
        }
        return NearestName.of(word, among: near)
    }
}
