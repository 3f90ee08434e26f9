/// The key that copies, re-posts and city variants of one advertisement share.
///
/// One number with equality, so that a set, a join or a `group by` finds near duplicates. It is a hash of three things:
///
/// ```
/// organisation   its words without the legal form                        "Harbour Yard 3 Ltd"      harbour yard 3
/// title          its words, in order, without the employer, the places,
///                long numbers, marks of gender and words that say
///                nothing of the job                         "Welder (m/f/d) - Oslo, ref 20418"     welder
/// text           of its first 250 words, without places, numbers and
///                addresses: the first pair of neighbours in each of
///                three orders of all pairs
/// ```
///
/// An order is that of a hash. Of two texts that have the share *j* of their pairs in common, the first pairs are equal
/// with the probability *j* (A. Broder, "On the resemblance and containment of documents", 1997), all three with *j*³:
/// a word changed in 250 costs two per cent of recall, and texts that are half the same meet once in 27 times, if
/// employer and title are the same as well. The beginning is taken because other boards cut texts at the end and add to it.
///
/// `Fingerprints.md`, beside this file, has the rules in full and what was measured.
struct NearDuplicateKey {
    /// Words of a text that are looked at.
    static var window: Int { 250 }
    /// With fewer words the text of an advertisement is nothing to compare.
    static var leastWords: Int { 8 }
    /// Phrases of places that are looked for; those of further places stay in the text.
    static var phraseLimit: Int { 32 }

    /// The words that are left out, as phrases one behind the other.
    private var phraseWords: [UInt64] = []
    /// Where in `phraseWords` each phrase ends.
    private var phraseEnds: [Int] = []
    /// Where in `phraseWords` the employer's name begins; below 0 when it is not among them.
    private var organizationStart = -1
    private var words: [UInt64] = []
    private var hash = Fingerprint()

    /// Leaves out the parts of a text that says a place, in title and text: "Oslo, Norway" is two.
    @_optimize(speed)
    mutating func leaveOut(placesOf text: UnsafeBufferPointer<UInt8>) {
        for part in text.split(whereSeparator: { NearDuplicateKey.parts($0) }) {
            leaveOut(UnsafeBufferPointer(rebasing: part))
        }
    }

    private static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "\n"):
            true
        default: false
        }
    }

    /// Leaves out a phrase. A phrase of one letter, or of digits alone, is no name.
    @_optimize(speed)
    private mutating func leaveOut(_ phrase: UnsafeBufferPointer<UInt8>) {
        guard phraseEnds.count < NearDuplicateKey.phraseLimit else { return }
        let start = phraseWords.count
        var source = FingerprintWords(phrase)
        var isName = false
        while let word = source.next() {
            if word.length > word.digits, word.length > 1 || word.isJoined { isName = true }
            phraseWords.append(word.hash)
            // No place has a name of so many words.
            if phraseWords.count &- start > 8 {
                isName = false
                break
            }
        }
        if isName { phraseEnds.append(phraseWords.count) } else { phraseWords.removeSubrange(start...) }
    }

    /// Takes the employer's name, which also is left out of the title.
    @_optimize(speed)
    mutating func append(organization: UnsafeBufferPointer<UInt8>) {
        words.removeAll(keepingCapacity: true)
        var source = FingerprintWords(organization)
        var all = Fingerprint()
        while let word = source.next() {
            all.append(number: word.hash)
            if !NearDuplicateWords.legalForms.contains(word.hash) { words.append(word.hash) }
        }
        if words.isEmpty {
            hash.append(number: all.state)
        } else {
            for word in words { hash.append(number: word) }
            if phraseEnds.count < NearDuplicateKey.phraseLimit {
                organizationStart = phraseWords.count
                phraseWords += words
                phraseEnds.append(phraseWords.count)
            }
        }
        hash.append(number: 0)
    }

    /// Takes the title.
    ///
    /// - Returns: Whether it says anything.
    @_optimize(speed)
    mutating func append(title: UnsafeBufferPointer<UInt8>) -> Bool {
        words.removeAll(keepingCapacity: true)
        var source = FingerprintWords(title)
        while words.count < NearDuplicateKey.window, let word = source.next() {
            // Grades have one digit or two, years and references more.
            if word.digits < 3 { words.append(word.hash) }
        }
        removePhrases()
        var saysAnything = false
        for word in words where !NearDuplicateWords.titleNoise.contains(word) {
            hash.append(number: word)
            saysAnything = true
        }
        hash.append(number: 0)
        return saysAnything
    }

    /// Takes the text.
    ///
    /// - Returns: Whether there is enough of it.
    @_optimize(speed)
    mutating func append(text: UnsafeBufferPointer<UInt8>) -> Bool {
        words.removeAll(keepingCapacity: true)
        var source = FingerprintWords(text)
        while words.count < NearDuplicateKey.window, let word = source.next() {
            if source.isAddress(word) {
                source.skipToSpace(after: word)
            } else if word.digits == 0 {
                words.append(word.hash)
            }
        }
        removePhrases()
        guard words.count >= NearDuplicateKey.leastWords else { return false }
        // Three orders of the same rows, so that one pass finds the first of each.
        var firsts = (UInt64.max, UInt64.max, UInt64.max)
        for index in 1..<words.count {
            let row = Fingerprint.mix(Fingerprint.mix(words[index &- 1]) ^ words[index])
            firsts.0 = min(firsts.0, row)
            firsts.1 = min(firsts.1, ~row)
            firsts.2 = min(firsts.2, Fingerprint.mix(~row))
        }
        hash.append(number: firsts.0)
        hash.append(number: firsts.1)
        hash.append(number: firsts.2)
        return true
    }

    /// The key of what was taken.
    var value: Int64 { hash.value }

    /// Takes the phrases out of `words`, the first that fits at each word.
    @_optimize(speed)
    private mutating func removePhrases() {
        guard !phraseEnds.isEmpty else { return }
        // One bit for each word that a phrase begins with: most words of a text need no further look.
        var beginnings: UInt64 = 0
        var start = 0
        for end in phraseEnds {
            beginnings |= 1 &<< (phraseWords[start] & 63)
            start = end
        }
        var kept = 0
        var index = 0
        while index < words.count {
            if beginnings &>> (words[index] & 63) & 1 == 1, let (length, isOrganization) = phrase(at: index) {
                index += length
                while isOrganization, index < words.count, NearDuplicateWords.legalForms.contains(words[index]) {
                    index += 1
                }
            } else {
                words[kept] = words[index]
                kept += 1
                index += 1
            }
        }
        words.removeSubrange(kept...)
    }

    /// How many words the first phrase has that stands at an index of `words`, and whether it is the employer's name; nil
    /// where none does.
    @_optimize(speed)
    private func phrase(at index: Int) -> (length: Int, isOrganization: Bool)? {
        var start = 0
        for end in phraseEnds {
            defer { start = end }
            let length = end - start
            guard length <= words.count - index, phraseWords[start] == words[index] else { continue }
            if words[index..<index + length].elementsEqual(phraseWords[start..<end]) {
                return (length, start == organizationStart)
            }
        }
        return nil
    }
}

extension Fingerprint {
    /// Takes a number as its eight bytes, the lowest first.
    @_optimize(speed)
    mutating func append(number: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { append(UInt8(truncatingIfNeeded: number &>> shift)) }
    }
}
