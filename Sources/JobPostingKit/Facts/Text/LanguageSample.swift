/// The first letters of a text, as the language is told by them.
///
/// It is read from a description as it was published, in JSON and in HTML escaped to any depth, so that no more of it is
/// decoded than is looked at: tags are passed over, references and escapes are read. What stands in a sample is not
/// exact, for an attribute with a `>` in it ends its tag; a few letters tell no language.
struct LanguageSample {
    /// The letters that a sample has at most.
    static let limit = 320

    /// Latin letters in lower case, from U+0061 to U+024F, and one space for whatever else stands between them.
    private(set) var letters: [UInt16] = []
    /// How many letters are Latin.
    private(set) var latinCount = 0
    /// How many letters there are of each other script.
    private(set) var counts = ScriptCounts()

    /// Letters of scripts that tell a language, or nearly.
    struct ScriptCounts {
        var greek = 0, cyrillic = 0, hebrew = 0, arabic = 0, devanagari = 0, tamil = 0, telugu = 0, thai = 0
        var georgian = 0, armenian = 0, kana = 0, han = 0, hangul = 0
        /// Of Cyrillic: letters that Russian has and Ukrainian and Bulgarian have not, those of Ukrainian, the hard sign, a
        /// vowel of Bulgarian and rare in Russian, and letters of further languages.
        var russian = 0, ukrainian = 0, hardSigns = 0, otherCyrillic = 0
        /// Of Han: characters that are written so in Chinese only, and in Japanese only.
        var chineseHan = 0, japaneseHan = 0
        /// Of Arabic: letters that other languages than Arabic need.
        var otherArabic = 0
        /// Of Devanagari: letters that Hindi does not need.
        var otherDevanagari = 0
    }

    private var total = 0
    /// Whether the last character of the sample parts words.
    private var isParted = true

    /// Whether no more is read.
    var isFull: Bool { total >= LanguageSample.limit }

    /// Forgets the letters and keeps the memory.
    mutating func clear() {
        letters.removeAll(keepingCapacity: true)
        (latinCount, total, isParted, counts) = (0, 0, true, ScriptCounts())
    }

    /// Reads on in another text.
    ///
    /// - Parameter isJSON: Whether the bytes are those of a string of JSON, with its escapes.
    /// - Complexity: Linear in what is read until the sample is full.
    mutating func append(_ bytes: HTMLBytes, isJSON: Bool) {
        letters.reserveCapacity(LanguageSample.limit &+ LanguageSample.limit / 2)
        part()
        var isInTag = false
        var index = 0
        while index < bytes.count, !isFull {
            let byte = bytes[index]
            // Most of a text, and of its tags.
            if byte.isASCIILetter {
                index &+= 1
                if !isInTag { append(latin: UInt16(byte.asciiLowercased)) }
                continue
            }
            var scalar = UInt32(byte)
            var length = 1
            if byte == UInt8(ascii: "\\"), isJSON {
                (scalar, length) = LanguageSample.escape(in: bytes, at: index)
            } else if byte >= 0x80 {
                (scalar, length) = LanguageSample.scalar(in: bytes, at: index)
            }
            index &+= length
            if scalar == 0x26 {
                // The ampersand may have been an escape; what follows it is the same.
                let reference = LanguageSample.reference(in: bytes, at: index &- 1)
                scalar = reference.scalar
                index &+= reference.length &- 1
            }
            switch scalar {
            case 0x3C:
                // `a < b` is no tag.
                let next = bytes[index]
                isInTag =
                    next.isASCIILetter || next == .solidus || next == UInt8(ascii: "\\") || next == .exclamationMark
                part()
            case 0x3E:
                isInTag = false
                part()
            default:
                if !isInTag { append(scalar) }
            }
        }
        part()
    }

    private mutating func part() {
        if !isParted || letters.isEmpty { letters.append(0x20) }
        isParted = true
    }

    private mutating func append(_ scalar: UInt32) {
        if let letter = LanguageSample.latinLetter(scalar) { return append(latin: letter) }
        // An apostrophe, a hyphen, a digit: they part words too.
        part()
        if scalar >= 0x370, counts.add(scalar) { total &+= 1 }
    }

    @inline(__always)
    private mutating func append(latin letter: UInt16) {
        letters.append(letter)
        latinCount &+= 1
        total &+= 1
        isParted = false
    }

    /// The letter in lower case; nil for what is no Latin letter.
    static func latinLetter(_ scalar: UInt32) -> UInt16? {
        switch scalar {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: UInt16(scalar)
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: UInt16(scalar &+ 0x20)
        case 0x130: 0x69
        case 0x178: 0xFF
        case 0x139...0x148, 0x179...0x17E: UInt16(scalar &+ scalar % 2)
        case 0x100...0x24F: UInt16(scalar | 1)
        case 0xAA, 0xB5, 0xBA: nil
        default: nil
        }
    }
}

extension LanguageSample.ScriptCounts {
    /// Counts a letter; false when it is of no script that is counted.
    fileprivate mutating func add(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x370...0x3FF: greek &+= 1
        case 0x400...0x52F:
            cyrillic &+= 1
            switch scalar {
            case 0x42B, 0x44B, 0x42D, 0x44D: russian &+= 1
            case 0x42A, 0x44A: hardSigns &+= 1
            case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491: ukrainian &+= 1
            case 0x410...0x44F, 0x401, 0x451: break
            default: otherCyrillic &+= 1
            }
        case 0x530...0x58F: armenian &+= 1
        case 0x590...0x5FF: hebrew &+= 1
        case 0x600...0x6FF:
            arabic &+= 1
            if [0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC, 0x6D2, 0x679, 0x688, 0x691].contains(scalar) {
                otherArabic &+= 1
            }
        case 0x900...0x963, 0x971...0x97F:
            devanagari &+= 1
            if scalar == 0x933 || scalar >= 0x971 { otherDevanagari &+= 1 }
        case 0xB80...0xBFF: tamil &+= 1
        case 0xC00...0xC7F: telugu &+= 1
        case 0xE00...0xE7F: thai &+= 1
        case 0x10A0...0x10FF: georgian &+= 1
        case 0x3041...0x30FF: kana &+= 1
        case 0x3400...0x9FFF:
            han &+= 1
            if HanForms.chinese.contains(scalar) {
                chineseHan &+= 1
            } else if HanForms.japanese.contains(scalar) {
                japaneseHan &+= 1
            }
        case 0xAC00...0xD7AF: hangul &+= 1
        default: return false
        }
        return true
    }
}

/// Frequent characters whose form tells Chinese and Japanese apart, where no kana does.
///
/// From the reform of each script: the General List of Simplified Chinese Characters (1986) and the traditional forms that the
/// Jōyō kanji (2010) replaced, with the pronouns and particles of Chinese that Japanese does not write; and the forms of the
/// Jōyō kanji that Chinese has neither in its traditional nor its simplified script.
private enum HanForms {
    static let chinese = forms(
        """
        们这您你吗呢吧啊么还给让请说没对从为间经验业责应职岗务员发资语历师术产场动关开门问题设计划软网项团队积极级单据标练维护较\
        强优实现协调负贵费贸质车运输达进过选远连适银销钱铁错键长预领频顾顺须类风飞马龙时书东个决习乐买卖亲伟传\
        們這妳嗎麼說對會學國經驗應實發與從來關團單據數樣當臺灣總處號變讀賣轉醫鐵點黨廣區體戰擔錢雙
        """)
    static let japanese = forms(
        """
        円込働駅図実経験応発対関団単拠様総処変読売転鉄歳歴従徴栄検権気沢渋満穏粋継続縦繊聴覚覧観訳証説軽辺逓遅郷醸釈録銭隠\
        霊頼顕騒髪黒黙斎圧囲壱増寛巣帯弐悪惨懐戯拝挙掲揺摂暁毎渓焼犠瀬仮価児剤労効勧匂収両塩営徳恵抜払桜楽暦択拡
        """)

    private static func forms(_ characters: String) -> Set<UInt32> {
        Set(characters.unicodeScalars.lazy.map { $0.value })
    }
}

// MARK: - Characters

extension LanguageSample {
    /// The character that an escape of JSON stands for.
    private static func escape(in bytes: HTMLBytes, at index: Int) -> (scalar: UInt32, length: Int) {
        guard bytes[index &+ 1] == UInt8(ascii: "u") else {
            // Line ends and tabs are letters here; quotes and strokes stand for themselves.
            let byte = bytes[index &+ 1]
            return (byte.isASCIILetter ? 0x20 : UInt32(byte), 2)
        }
        var value: UInt32 = 0
        for offset in 2..<6 {
            let byte = bytes[index &+ offset]
            let letter = byte.asciiLowercased &- 0x61
            guard byte.isASCIIDigit || letter < 6 else { return (0x20, 2) }
            value = value &<< 4 | UInt32(byte.isASCIIDigit ? byte &- 0x30 : letter &+ 10)
        }
        return (value, 6)
    }

    private static func scalar(in bytes: HTMLBytes, at index: Int) -> (scalar: UInt32, length: Int) {
        let length = bytes.lengthOfUTF8(at: index)
        guard length > 0 else { return (0x20, -length) }
        var scalar = UInt32(bytes[index]) & (0x7F &>> UInt32(length))
        for offset in 1..<length { scalar = scalar &<< 6 | UInt32(bytes[index &+ offset] & 0x3F) }
        return (scalar, length)
    }

    /// What a reference stands for when every `amp;` behind its `&` is followed.
    private static func reference(in bytes: HTMLBytes, at index: Int) -> (scalar: UInt32, length: Int) {
        var ampersand = index
        while let reference = CharacterReferences.reference(
            in: bytes, after: ampersand, to: bytes.count, context: .semicolonRequired)
        {
            let end = ampersand &+ reference.length
            guard reference.ascii == .ampersand else {
                if let ascii = reference.ascii { return (UInt32(ascii), end &- index) }
                guard reference.utf8Count == 2 else { return (0x20, end &- index) }
                let scalar = (UInt32(reference.utf8) & 0x1F) &<< 6 | UInt32(reference.utf8 &>> 8) & 0x3F
                return (scalar, end &- index)
            }
            ampersand = end &- 1
        }
        return (0x26, ampersand &+ 1 &- index)
    }
}
