// The kernel that looks for words in records that have not been read: the only code of this room that reads bytes through a
// bare pointer.
//
// Bounds: of blocks of sixty-four bytes from `index` on, the byte before and three behind are loaded, only where `index > 0` and
// the last block ends at `count - 3` or before; every other byte is read through `LiteralBytes`, which answers a line feed
// outside `0..<count`.

import CJobPostingSystem
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
/// All three are told from a few bytes side by side, sixty-four places a step: `LiteralPlaces.h`. What stands there and
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
        let bytes = LiteralBytes(text)
        var index = start
        // Places before this one have been judged.
        var passed = 0
        // The byte before the first is looked at too.
        if index == 0 {
            if end > 0, mustRead(bytes, at: 0, &passed) { return (0, true) }
            index = 1
        }
        let found = withUnsafeTemporaryAllocation(of: system_literal_places.self, capacity: Self.stepCount) {
            found -> Int? in
            while index < end, index <= text.count &- 67 {
                let wanted = min(end &- index &+ 63, text.count &- index &- 3) / 64
                let count = min(wanted, Self.stepCount)
                let foundCount = system_find_literal_places(first, second, base + index, count, found.baseAddress)
                for block in found.prefix(foundCount) {
                    let start = index &+ Int(block.offset)
                    if let place = candidate(among: block.bits, from: start, bytes, &passed) { return place }
                }
                index &+= 64 &* count
            }
            return nil
        }
        if let found { return (found, true) }
        while index < end {
            if index >= passed, mustRead(bytes, at: index, &passed) { return (index, true) }
            index &+= 1
        }
        // What is beyond ASCII has been judged to its end.
        return (max(index, passed), false)
    }

    /// The first of sixty-four places that shows the same; nil where none does.
    @inline(__always)
    private func candidate(among places: UInt64, from start: Int, _ bytes: LiteralBytes, _ passed: inout Int) -> Int? {
        var places = places
        while true {
            if passed > start { places &= .max << UInt64(passed &- start) }
            guard places != 0 else { return nil }
            let place = start &+ places.trailingZeroBitCount
            places &= places &- 1
            if !isHarmless(bytes, at: place), mustRead(bytes, at: place, &passed) { return place }
        }
    }

    /// Blocks of sixty-four bytes that are searched before what was found in them is judged.
    private static let stepCount = 32

    /// Whether a place is one of those that texts are full of, and hides nothing.
    @inline(__always)
    private func isHarmless(_ bytes: LiteralBytes, at place: Int) -> Bool {
        if bytes[place &- 1] | 0x20 == first { return false }
        let next = bytes[place &+ 1]
        switch bytes[place] {
        case 0x5C:
            switch next {
            case 0x5C, 0x62, 0x66: return true
            // `\u2019`, `\u003c`, `\u00a0`
            case 0x75:
                guard bytes[place &+ 3] == 0x30 else { return false }
                if bytes[place &+ 2] == 0x32 { return true }
                guard bytes[place &+ 2] == 0x30 else { return false }
                let third = bytes[place &+ 4]
                return third == 0x33 ? bytes[place &+ 5] | 0x20 >= 0x63 : third | 0x20 == 0x61
            default: return false
            }
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
            default: return false
            }
        default: return false
        }
    }
}
