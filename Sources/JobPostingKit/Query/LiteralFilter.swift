// The kernel that looks for words in records that have not been read: the only code of this room that reads bytes through a
// bare pointer.
//
// Bounds: sixteen bytes are loaded from `index - 1` to `index + 3`, four times sixteen bytes apart, only where `index > 0` and
// `index + 67 <= count`, so that the last byte loaded is that at `index + 66`; every other byte is read through `LiteralBytes`,
// which answers a line feed outside `0..<count`.

import JobPostingJSON

/// Finds the records in which a word could stand, without reading them.
///
/// It errs on one side only: a record that it passes over does not have the word in any of its texts, however it is written.
/// A word of ASCII letters can be hidden in the bytes of a record in these ways, alone and together:
///
///     \u0072ust  r\u0301ust      an escape of JSON: a letter, or a mark or sign that is not counted
///     r\x75st    r\u{75}st       an escape of another language, which is mended
///     r&#117;st  r&amp;#117;st   a reference of HTML, however often it was escaped
///     ru<b>st</b>                markup, which plain text leaves out
///     růst  ｒｕｓｔ  rÃ¼st       letters that fold to ASCII, and such as were read in a wrong encoding
///     ru00FCst                   an escape that lost its backslash
///
/// Not every place where something could be hidden is looked at, but those around one *pair* of letters of the word, which is
/// seldom in texts. If the word is there, then one of these is too:
///
///     ru…st           ust as they are             the pair stands as it is
///     ru<b>st         u, then what hides          its first letter stands before something that hides what follows
///     r&#117;st       no u                        its first letter is hidden: by what is a letter, not by a mark or markup
///
/// All three are told from a few bytes side by side, sixty-four places a step: ``LiteralPatterns``. What stands there and
/// around it is then judged, byte by byte: `LiteralFilter+Judging`. What cannot be judged, or what nobody writes (a byte that
/// is no UTF-8, a NUL, an ASCII letter behind an escape), is a candidate.
struct LiteralFilter: Hashable, Sendable {
    /// The word, in lower case: three ASCII letters or more.
    let word: [UInt8]
    /// Whether it may go on.
    let isPrefix: Bool
    /// Where in the word the pair begins.
    let rare: Int
    /// The pair.
    let first: UInt8
    let second: UInt8
    /// A bit for the lowest six bits of each scalar beyond ASCII that folds to the pair's first letter.
    let variants: UInt64

    /// - Parameter word: Nil for less than three letters, and for anything but ASCII letters.
    init?(_ word: [UInt8], isPrefix: Bool) {
        guard word.count >= 3, word.count <= 64 else { return nil }
        var letters: [UInt8] = []
        for byte in word {
            let letter = byte | 0x20
            guard letter &- 0x61 < 26 else { return nil }
            letters.append(letter)
        }
        self.word = letters
        self.isPrefix = isPrefix
        var best = (place: 0, frequency: UInt8.max)
        for place in 0..<(letters.count - 1) {
            let frequency = Self.frequency(letters[place], letters[place + 1])
            if frequency < best.frequency { best = (place, frequency) }
        }
        rare = best.place
        first = letters[best.place]
        second = letters[best.place + 1]
        var variants: UInt64 = 0
        WordScalar.forEachScalar(foldingTo: UInt32(first)) { variants |= 1 &<< UInt64($0 & 63) }
        self.variants = variants
    }

    /// How often there is something to judge at a pair of letters in postings: `a` for seldom, each further letter for 1.6 times
    /// as often.
    private static func frequency(_ first: UInt8, _ second: UInt8) -> UInt8 {
        let index = Int(first &- 0x61) &* 26 &+ Int(second &- 0x61)
        return index < pairs.utf8CodeUnitCount ? pairs.utf8Start[index] : .max
    }

    /// A row for each first letter, a column for each second: counted in 30,000 generated postings of eight languages, with what
    /// stands behind the first letter and could hide something.
    private static var pairs: StaticString {
        """
        jlmmjkljljkonpikinnokljjlj\
        jfedmddekedkddkhdmhfjdfcid\
        nfiimedmkdjjdenfdkglkdddid\
        lgglngkgmgghjjkggljikhggig\
        njmolkkjkiimmpjkkpomjljmki\
        kfgfkjffmffiffmffjfijfffff\
        mlllnllmmlllllmllmlqllllll\
        neefpeeemeegfhlefjglhffehe\
        oopopoooooopoqpoooppoooooo\
        hfeeheeeeeeeeekeeeeeieeeee\
        geefleeekddfekfedehefeeefe\
        nkllolkkqklnlknlkkmqmlkkmk\
        miffoggflfffjflmfgjfjfffif\
        mimonjpimikjjkmiiimojjiiki\
        iklkhnkhjhjlnplkgomlojlhjh\
        nkkknkkllkkmkkmlknlllkkkkk\
        cccdeccdcccecccccccdlcfccc\
        nmmmpmmlolmmmmollmnnmmllnl\
        mkmknkkmmkllkkmlklnpmkkklk\
        nghhoggpoggjhhnkgolllgigmh\
        mlmlmlllmllnlnlllnnmllllll\
        kdddndddkddcddieddedddddfd\
        lddeledkmeejehkedhheedided\
        gcfcfdcefdceccckdddiffcccc\
        hfefjeedgdefiflleejhegfdee\
        icddgdddfddddffdcddegedddd
        """
    }

    /// The first place from `start` on that shows that the record around it must be read; else up to where there is none.
    ///
    /// - Parameters:
    ///   - text: Whole records, all of which may be looked at.
    ///   - end: Up to where places are looked for; a few more may have been.
    /// - Complexity: O(*n*).
    func candidate(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> (place: Int, isFound: Bool) {
        guard let base = text.baseAddress, start >= 0, end <= text.count else { return (text.count, false) }
        let count = text.count
        let bytes = LiteralBytes(text)
        let patterns = LiteralPatterns(first, second)
        var index = start
        // Places before this one have been judged.
        var passed = 0
        // The byte before the first is looked at too.
        if index == 0 {
            if end > 0, mustRead(bytes, at: 0, &passed) { return (0, true) }
            index = 1
        }
        while index < end, index <= count &- 67 {
            let block = UnsafeRawPointer(base + index)
            let places0 = patterns.places(block)
            let places1 = patterns.places(block + 16)
            let places2 = patterns.places(block + 32)
            let places3 = patterns.places(block + 48)
            var lanes = UInt64(places0.bits(before: places1)) | UInt64(places2.bits(before: places3)) &<< 32
            while lanes != 0 {
                let place = index &+ lanes.trailingZeroBitCount
                lanes &= lanes &- 1
                if place < passed || isHarmless(bytes, at: place) { continue }
                if mustRead(bytes, at: place, &passed) { return (place, true) }
            }
            index &+= 64
        }
        while index < end {
            if index >= passed, mustRead(bytes, at: index, &passed) { return (index, true) }
            index &+= 1
        }
        // What is beyond ASCII has been judged to its end.
        return (max(index, passed), false)
    }

    /// Whether a place is one of those that texts are full of, and hides nothing.
    @inline(__always)
    private func isHarmless(_ bytes: LiteralBytes, at place: Int) -> Bool {
        if bytes[place &- 1] | 0x20 == first { return false }
        let next = bytes[place &+ 1]
        switch bytes[place] {
        case 0x5C:
            switch next {
            // `\n`, `\"`
            case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74: return true
            // `\u2019`, `\u003c`, `\u00a0`
            case 0x75:
                guard bytes[place &+ 3] == 0x30 else { return false }
                if bytes[place &+ 2] == 0x32 { return true }
                guard bytes[place &+ 2] == 0x30 else { return false }
                let third = bytes[place &+ 4]
                return third == 0x33 ? bytes[place &+ 5] | 0x20 >= 0x63 : third | 0x20 == 0x61
            default: return false
            }
        // An escape is looked at where it begins.
        case 0x75: return bytes[place &- 1] == 0x5C
        case 0x26:
            switch next {
            // `&nbsp;`
            case 0x6E: return bytes[place &+ 2] == 0x62
            // `&amp; `
            case 0x61:
                guard bytes[place &+ 2] == 0x6D, bytes[place &+ 3] == 0x70, bytes[place &+ 4] == 0x3B else {
                    return false
                }
                let name = bytes[place &+ 5]
                let end = bytes[place &+ 6]
                // Names without a semicolon have two letters or more: `&amp;v=`
                return name < 0x40 && name != 0x23 && name != 0x26 || name.isASCIIAlphanumeric && end == 0x3D
            default: return !next.isASCIIAlphanumeric && next != 0x23
            }
        default: return false
        }
    }
}

/// Tells of sixteen places at once which are to be looked at.
///
/// Below, `here` are the bytes at the places, `last` those before them, `next` and `third` those one and three behind.
struct LiteralPatterns {
    typealias Bytes = SIMD16<UInt8>

    // Constants with types of their own: only then is a comparison one instruction, and not a loop over lanes.
    private let first: Bytes
    private let second: Bytes
    private let caseBit = Bytes(repeating: 0x20)
    private let backslash = Bytes(repeating: 0x5C)
    private let less = Bytes(repeating: 0x3C)
    private let ampersand = Bytes(repeating: 0x26)
    private let semicolon = Bytes(repeating: 0x3B)
    private let letterU = Bytes(repeating: 0x75)
    private let highDigits = Bytes(repeating: 0xF0)
    private let digits = Bytes(repeating: 0x30)
    private let tab = SIMD16<Int8>(repeating: 9)

    init(_ first: UInt8, _ second: UInt8) {
        self.first = Bytes(repeating: first)
        self.second = Bytes(repeating: second)
    }

    /// The places among the sixteen from an address on. The byte before them is read, and three behind.
    @inline(__always)
    func places(_ block: UnsafeRawPointer) -> SIMDMask<SIMD16<Int8>> {
        let last = block.loadUnaligned(fromByteOffset: -1, as: Bytes.self)
        let here = block.loadUnaligned(as: Bytes.self)
        let next = block.loadUnaligned(fromByteOffset: 1, as: Bytes.self)
        let third = block.loadUnaligned(fromByteOffset: 3, as: Bytes.self)
        let isAmpersand = here .== ampersand
        // The pair, or its first letter before markup or a reference.
        let behindFirst =
            ((last | caseBit) .== first) .& (((here | caseBit) .== second) .| (here .== less) .| isAmpersand)
        // `u00FC`, with a backslash or without.
        let lostEscape = (here .== letterU) .& ((next & highDigits) .== digits)
        // `&eacute;`, `&#233;` and `&amp;`, not `&lt;` and `&gt;`, of which texts are full.
        // One more than the byte where a semicolon follows is no ampersand; a percent sign may be taken for one.
        let reference = (here &- unsafeBitCast(third .== semicolon, to: Bytes.self)) .== ampersand
        // As a signed number a byte beyond ASCII is less than any other.
        let special = unsafeBitCast(here, to: SIMD16<Int8>.self) .< tab
        // The deepest comes last: of a deeper tree the compiler no longer knows that all bits of a byte are equal.
        let others = (lostEscape .| reference) .| ((here .== backslash) .| special)
        return behindFirst .| others
    }
}
