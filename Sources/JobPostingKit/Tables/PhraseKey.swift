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
