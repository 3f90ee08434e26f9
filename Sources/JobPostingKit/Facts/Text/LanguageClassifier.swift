/// Tells the language of a text from its letters.
///
/// ```
/// "wir suchen …"  ─▶  _wi wir ir_ _su suc uch …   ─▶  levels of each trigram in twenty languages  ─▶  the best sum
/// ```
///
/// Of the design's twelve languages the ten with Latin letters are told apart by trigrams and by letters beyond ASCII
/// (``LanguageTrigrams``), together with ten neighbours, so that Danish is not taken for Swedish. Other scripts tell the
/// language by themselves, or by the letters that only one of their languages has.
///
/// It answers only when the text is long enough and one language is clearly the best.
struct LanguageClassifier: Sendable {
    /// The least trigrams of the table that a text must show: about a hundred letters do.
    static let leastHits = 40
    /// The least lead of the best sum over the next, for each trigram that was found: a fifth of a doubling.
    static let leastLead = 5
    /// The least letters of another script.
    static let leastLetters = 20

    /// The one classifier; its table is made at the first use.
    static let shared = LanguageClassifier()

    /// `slots[hash]` and those behind it: the number of a row, from 1; 0 is free.
    private let slots: [UInt16]
    /// The trigrams of the rows, packed.
    private let keys: [UInt64]
    /// The levels of each language.
    private let rows: [SIMD32<UInt16>]
    private let languages: [String]

    /// The language of a sample by its tag; nil when it is not clear.
    ///
    /// - Complexity: O(letters of the sample).
    @_optimize(speed)
    func language(of sample: LanguageSample) -> String? {
        let counts = sample.counts
        // A letter of these says as much as two of an alphabet.
        let unspaced = 2 &* (counts.kana &+ counts.han)
        let others =
            counts.greek &+ counts.cyrillic &+ counts.hebrew &+ counts.arabic &+ counts.devanagari &+ counts.tamil
            &+ counts.telugu &+ counts.thai &+ counts.georgian &+ counts.armenian &+ counts.hangul &+ unspaced
        if others == 0 || sample.latinCount > 9 &* others { return latinLanguage(of: sample) }
        // Names and terms in Latin letters are common in every language; of two scripts neither may be half.
        let all = others &+ sample.latinCount / 2
        func isMost(_ count: Int) -> Bool { count >= LanguageClassifier.leastLetters && count > all / 4 &* 3 }
        if isMost(unspaced) {
            // Japanese has kana in every sentence; Chinese has none, and the headings of Japanese have none either.
            if counts.kana &* 12 > counts.han { return "ja" }
            guard counts.kana &* 100 <= counts.han else { return nil }
            if counts.japaneseHan == 0, counts.chineseHan &* 20 > counts.han { return "zh" }
            return counts.chineseHan == 0 && counts.japaneseHan &* 20 > counts.han ? "ja" : nil
        }
        if isMost(counts.hangul) { return "ko" }
        if isMost(counts.cyrillic) {
            if counts.otherCyrillic > 0 { return nil }
            if counts.russian > 0, counts.ukrainian == 0 {
                return counts.russian &* 200 > counts.cyrillic && counts.hardSigns < counts.russian ? "ru" : nil
            }
            return counts.ukrainian &* 50 > counts.cyrillic && counts.russian == 0 ? "uk" : nil
        }
        if isMost(counts.arabic) { return counts.otherArabic == 0 ? "ar" : nil }
        if isMost(counts.devanagari) { return counts.otherDevanagari == 0 ? "hi" : nil }
        let alphabets = [
            (counts.greek, "el"), (counts.hebrew, "he"), (counts.thai, "th"), (counts.tamil, "ta"),
            (counts.telugu, "te"), (counts.georgian, "ka"), (counts.armenian, "hy"),
        ]
        return alphabets.first { isMost($0.0) }?.1
    }

    /// Neither half is clearly in another one: what is written in two languages is in none.
    @_optimize(speed)
    private func latinLanguage(of sample: LanguageSample) -> String? {
        let middle = sample.letters.count / 2
        let first = sums(of: sample.letters[..<middle])
        let second = sums(of: sample.letters[middle...])
        let hits = first.hits &+ second.hits
        guard hits >= LanguageClassifier.leastHits else { return nil }
        let (best, lead) = best(of: first.sums &+ second.sums)
        guard lead >= 12, lead &* LanguageClassifier.leastLead >= hits else { return nil }
        for half in [first, second] {
            let (language, lead) = self.best(of: half.sums)
            if language != best, lead >= 12, lead &* 3 >= half.hits { return nil }
        }
        return languages[best]
    }

    /// The sums of the levels of what stands in some letters, and how many trigrams those were.
    private func sums(of letters: ArraySlice<UInt16>) -> (sums: SIMD32<UInt16>, hits: Int) {
        var sums = SIMD32<UInt16>(repeating: 0)
        var hits = 0
        var key: UInt64 = 0
        for letter in letters {
            key = (key &<< 16 | UInt64(letter)) & 0xFFFF_FFFF_FFFF
            if key > 0xFFFF_FFFF, (key &>> 16) & 0xFFFF != 0x20 { add(key, &sums, &hits) }
            if letter >= 0x80 { add(LanguageClassifier.marked | UInt64(letter), &sums, &hits) }
        }
        return (sums, hits)
    }

    private func best(of sums: SIMD32<UInt16>) -> (language: Int, lead: Int) {
        var best = (sum: -1, language: 0)
        var next = -1
        for index in languages.indices {
            let sum = Int(sums[index & 31])
            if sum > best.sum {
                next = best.sum
                best = (sum, index)
            } else if sum > next {
                next = sum
            }
        }
        return (best.language, best.sum &- next)
    }

    @inline(__always)
    private func add(_ key: UInt64, _ sums: inout SIMD32<UInt16>, _ hits: inout Int) {
        var slot = LanguageClassifier.slot(of: key)
        while true {
            let number = Int(slots[slot])
            if number == 0 { return }
            if keys[number] == key {
                sums &+= rows[number]
                hits &+= 1
                return
            }
            slot = (slot &+ 1) & 2047
        }
    }
}

// MARK: - The table

extension LanguageClassifier {
    /// What stands before a single letter in a key.
    private static let marked: UInt64 = 0x2A_002A_0000

    private static func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 53)
    }

    private init() {
        let text = LanguageTrigrams.languages
        languages = String(
            decoding: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), as: UTF8.self
        ).split(separator: " ").map { String($0) }
        var slots = [UInt16](repeating: 0, count: 2048)
        var keys: [UInt64] = [0]
        var rows = [SIMD32<UInt16>(repeating: 0)]
        let table = UnsafeBufferPointer(
            start: LanguageTrigrams.table.utf8Start, count: LanguageTrigrams.table.utf8CodeUnitCount)
        for line in String(decoding: table, as: UTF8.self).split(separator: "\n") {
            var key: UInt64 = 0
            // A language that lacks the trigram has less than the least level.
            var row = SIMD32<UInt16>(repeating: 1)
            var language: UInt32 = 0
            for (index, scalar) in line.unicodeScalars.enumerated() {
                if index < 3 {
                    key = key &<< 16 | UInt64(scalar == "_" ? 0x20 : scalar.value)
                } else if index % 2 == 1 {
                    language = scalar.value &- 0x61
                } else {
                    row[Int(language & 31)] = UInt16(truncatingIfNeeded: scalar.value &- 0x30)
                }
            }
            var slot = LanguageClassifier.slot(of: key)
            while slots[slot] != 0 { slot = (slot &+ 1) & 2047 }
            slots[slot] = UInt16(truncatingIfNeeded: keys.count)
            keys.append(key)
            rows.append(row)
        }
        (self.slots, self.keys, self.rows) = (slots, keys, rows)
    }
}
