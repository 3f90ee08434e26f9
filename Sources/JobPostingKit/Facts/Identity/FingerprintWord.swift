/// One word of a text as a number, with what decides whether it says anything of the job.
struct FingerprintWord: Hashable, Sendable {
    /// The hash of its letters as UTF-8, folded.
    var hash: UInt64
    /// How many of its symbols are ASCII digits.
    var digits = 0
    /// How many symbols it has.
    var length = 0
    /// Whether it is a letter of a text without spaces between words that touches the one before it.
    var isJoined = false
    /// The offset in the text after its last byte.
    var end = 0
}

/// The words of a text one after another: the units of ``WordSegmenter``.
struct FingerprintWords {
    private var segmenter: WordSegmenter
    private var pending: WordSegmenter.Symbol?

    /// Begins at the start of a text, which is borrowed.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        segmenter = WordSegmenter(text)
        pending = segmenter.next()
    }

    /// The next word; nil at the end of the text.
    @_optimize(speed)
    mutating func next() -> FingerprintWord? {
        guard let first = pending else { return nil }
        var hash = Fingerprint()
        var word = FingerprintWord(hash: 0)
        word.isJoined = first.bits & WordSegmenter.Symbol.joined != 0
        var symbol = first
        repeat {
            hash.append(scalar: symbol.scalar)
            word.length &+= 1
            if symbol.scalar &- 0x30 < 10 { word.digits &+= 1 }
            var run = (hash: hash, length: 0, digits: 0)
            segmenter.readRun { byte in
                run.hash.append(byte)
                run.length &+= 1
                // Of letters and digits those are digits.
                run.digits &+= byte < 0x3A ? 1 : 0
            }
            hash = run.hash
            word.length &+= run.length
            word.digits &+= run.digits
            word.end = segmenter.endOfWord
            guard let following = segmenter.next() else {
                pending = nil
                word.hash = Fingerprint.mix(hash.state)
                return word
            }
            pending = following
            symbol = following
        } while !symbol.isStart
        word.hash = Fingerprint.mix(hash.state)
        return word
    }

    /// Whether a word that was just read begins an address: `https:` before `//`, `www` before a dot, a name before `@`.
    func isAddress(_ word: FingerprintWord) -> Bool {
        let text = segmenter.text
        guard word.end < text.count else { return false }
        switch text.base[word.end] {
        case UInt8(ascii: "@"): return true
        case UInt8(ascii: ":"):
            return word.end &+ 2 < text.count && text.base[word.end &+ 1] == UInt8(ascii: "/")
                && text.base[word.end &+ 2] == UInt8(ascii: "/")
        case UInt8(ascii: "."): return word.hash == FingerprintWord.worldWideWeb
        default: return false
        }
    }

    /// Goes on behind the next white space, or at the end.
    mutating func skipToSpace(after word: FingerprintWord) {
        let text = segmenter.text
        var offset = word.end
        while offset < text.count {
            let byte = text.base[offset]
            offset &+= 1
            if byte == 0x20 || byte &- 9 < 5 { break }
        }
        segmenter.resume(at: offset)
        pending = segmenter.next()
    }
}

extension FingerprintWord {
    /// The hash of a word that is written as it is folded.
    static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = Fingerprint()
        for byte in word { hash.append(byte) }
        return Fingerprint.mix(hash.state)
    }

    static let worldWideWeb = hash("www".utf8)
}
