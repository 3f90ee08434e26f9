/// A text as tables of words know it: folded, its words parted by one space, everything else left out.
///
/// Folding is that of ``WordScalar``: letters of either case are one, Latin, Greek and Cyrillic letters stand without
/// their marks, fullwidth forms are ASCII. What is no letter, mark or number parts words:
///
///     "Côte d’Ivoire"  →  "cote d ivoire"        "Full-Time (40h)"  →  "full time 40h"        "正社員"  →  "正社員"
struct PhraseKey: Hashable {
    /// The key in UTF-8.
    private(set) var bytes: [UInt8] = []

    // While it is filled: whether the last letter's script keeps its marks, and whether something has parted words.
    private var keepsMarks = false
    private var isParted = false

    /// The key of nothing, to be filled.
    init() {}

    /// The key of a text.
    ///
    /// - Complexity: O(*n*).
    init(_ text: String) {
        var text = text
        text.withUTF8 { fill($0) }
    }

    /// Calls the body with the bytes of the key of a text; none are kept, and none allocated for a short text of ASCII.
    ///
    /// - Parameter joiningLetters: Whether it is the key of a place, as ``PlaceKey`` has it.
    /// - Complexity: O(*n*).
    @inline(__always)
    static func withBytes<Result>(
        of text: String, joiningLetters: Bool, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
    ) -> Result {
        var text = text
        return text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: shortLength) { key in
                if let count = fold(bytes, joiningLetters: joiningLetters, into: key) {
                    return body(UnsafeBufferPointer(key)[..<count])
                }
                var long = PhraseKey()
                long.fill(bytes)
                let key = joiningLetters ? PlaceKey(long).bytes : long.bytes
                return key.withUnsafeBufferPointer { body($0[...]) }
            }
        }
    }

    /// As many bytes as nearly every text has that is looked up.
    private static var shortLength: Int { 64 }

    /// Writes the key of a text of ASCII, and tells its length; nil when it is another text, or longer than the memory.
    private static func fold(
        _ text: UnsafeBufferPointer<UInt8>, joiningLetters: Bool, into key: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        guard text.count <= key.count else { return nil }
        var count = 0
        var isParted = true
        var letters = 0
        for index in 0..<text.count {
            guard text[index] < 0x80 else { return nil }
            let letter = WordText.asciiClass(text[index])
            guard letter >= 0x30 else {
                isParted = true
                continue
            }
            if isParted {
                let isSingle =
                    letter.isASCIILetter && (index &+ 1 == text.count || WordText.asciiClass(text[index &+ 1]) < 0x30)
                letters = isSingle && joiningLetters ? letters &+ 1 : 0
                // Before each letter or space at least one byte of the text was read, so that the key is no longer.
                if count > 0, letters < 2 {
                    key[count] = 0x20
                    count &+= 1
                }
                isParted = false
            }
            key[count] = letter
            count &+= 1
        }
        return count
    }

    /// Makes it the key of another text, in the memory that it has.
    ///
    /// - Parameter text: UTF-8; what is not becomes U+FFFD, which parts words.
    mutating func fill(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.removeAll(keepingCapacity: true)
        // Nearly always enough, so that it grows once.
        bytes.reserveCapacity(text.count)
        (keepsMarks, isParted) = (false, false)
        let words = WordText(text)
        var offset = 0
        while offset < words.count {
            let (scalar, length) = words.scalar(at: offset)
            offset &+= length
            append(scalar)
        }
    }

    private mutating func append(_ scalar: UInt32) {
        let kind = WordText.class(of: scalar)
        guard kind == .folded else { return append(scalar, kind) }
        let fold = WordScalar.fold(scalar)
        append(fold.0, WordText.class(of: fold.0))
        if fold.count > 1 { append(fold.1, WordText.class(of: fold.1)) }
        if fold.count > 2 { append(fold.2, WordText.class(of: fold.2)) }
    }

    private mutating func append(_ scalar: UInt32, _ kind: WordScalar.Class) {
        switch kind {
        case .separator:
            isParted = true
            return
        case .ignorable: return
        case .mark:
            if keepsMarks, !isParted { appendScalar(scalar) }
            return
        case .plain: keepsMarks = false
        case .letter, .unspaced, .folded: keepsMarks = true
        }
        if isParted, !bytes.isEmpty { bytes.append(0x20) }
        isParted = false
        appendScalar(scalar < 0x80 ? UInt32(WordText.asciiClass(UInt8(scalar))) : scalar)
    }

    private mutating func appendScalar(_ scalar: UInt32) {
        guard scalar >= 0x80 else { return bytes.append(UInt8(scalar)) }
        guard let scalar = Unicode.Scalar(scalar) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    static func == (left: PhraseKey, right: PhraseKey) -> Bool { left.bytes == right.bytes }

    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
