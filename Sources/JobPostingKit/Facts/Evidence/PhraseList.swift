/// Phrases that are looked for in sentences, folded as ``PhraseKey`` folds, a line each.
///
/// A phrase is whole words; `*` at an end leaves that end open: `erfahren*` is found in "erfahrener", `*erfahrung` in
/// "Berufserfahrung", `*経験*` anywhere.
struct PhraseList: Sendable {
    private let text: StaticString

    init(_ text: StaticString) { self.text = text }

    /// Whether a sentence has one of them.
    ///
    /// - Complexity: O(bytes of the list · bytes of the sentence) at worst; sentences are limited.
    func isFound(in sentence: Sentence) -> Bool {
        let list = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return sentence.key.withUnsafeBufferPointer { key in
            for line in list.split(separator: 0x0A) where PhraseList.isFound(line, in: key) { return true }
            return false
        }
    }

    private static func isFound(_ line: Slice<UnsafeBufferPointer<UInt8>>, in key: UnsafeBufferPointer<UInt8>) -> Bool {
        let star = UInt8(ascii: "*")
        let isOpenBefore = line.first == star
        let isOpenAfter = line.last == star
        let phrase = line.dropFirst(isOpenBefore ? 1 : 0).dropLast(isOpenAfter ? 1 : 0)
        // A key begins and ends with a space.
        guard let first = phrase.first, phrase.count + 2 <= key.count else { return false }
        for start in 1...(key.count - phrase.count - 1) where key[start] == first {
            let end = start + phrase.count
            guard isOpenBefore || key[start - 1] == 0x20, isOpenAfter || key[end] == 0x20 else { continue }
            if key[start..<end].elementsEqual(phrase) { return true }
        }
        return false
    }

    /// The lines, for tests.
    var lines: [String] {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount).split(separator: 0x0A)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
