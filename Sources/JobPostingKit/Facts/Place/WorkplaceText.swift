import JobPostingJSON

/// Whether a description says in so many words where the work is done.
///
/// Descriptions speak of remote teams, remote sites and hybrid clouds; so only whole phrases count that say it of this
/// work, and none of them where another says otherwise.
enum WorkplaceText {
    /// What a text says, and where.
    ///
    /// - Returns: nil where it says nothing, or several things.
    /// - Complexity: O(*n* · phrases).
    static func workplace(_ text: String) -> (value: Workplace, range: Range<Int>)? {
        let bytes = Array(text.utf8)
        var found: (value: Workplace, range: Range<Int>)?
        for (phrase, workplace) in phrases {
            guard let range = range(of: phrase, in: bytes) else { continue }
            if let other = found, other.value != workplace { return nil }
            if found.map({ range.lowerBound < $0.range.lowerBound }) ?? true { found = (workplace, range) }
        }
        return found
    }

    /// Where a phrase stands first, as whole words and with no denial before it; its letters in either case.
    private static func range(of phrase: StaticString, in text: [UInt8]) -> Range<Int>? {
        let count = phrase.utf8CodeUnitCount
        guard count > 0, text.count >= count else { return nil }
        // The phrase is a constant of `count` bytes, and `start + offset` stays below the end of the text.
        let first = phrase.utf8Start[0]
        for start in 0...(text.count - count) where text[start].asciiLowercased == first {
            var offset = 1
            while offset < count, text[start + offset].asciiLowercased == phrase.utf8Start[offset] { offset += 1 }
            guard offset == count else { continue }
            let isWhole =
                (start == 0 || !text[start - 1].isASCIIAlphanumeric && text[start - 1] < 0x80)
                && (start + count == text.count || !text[start + count].isASCIIAlphanumeric && text[start + count] < 0x80)
            if isWhole { return start..<(start + count) }
        }
        return nil
    }

    /// Phrases in small letters. Each names the work, so that no other reading is left.
    private static let phrases: [(StaticString, Workplace)] = [
        ("this is a fully remote position", .remote), ("this is a fully remote role", .remote),
        ("this is a fully remote job", .remote), ("this position is fully remote", .remote),
        ("this role is fully remote", .remote), ("this job is fully remote", .remote),
        ("this is a 100% remote position", .remote), ("this is a 100% remote role", .remote),
        ("this position is 100% remote", .remote), ("this role is 100% remote", .remote),
        ("this is a remote position", .remote), ("this is a remote role", .remote), ("this is a remote job", .remote),
        ("this is a hybrid position", .hybrid), ("this is a hybrid role", .hybrid), ("this position is hybrid", .hybrid),
        ("this role is hybrid", .hybrid), ("this is an on-site position", .onsite), ("this is an onsite position", .onsite),
        ("this is an on-site role", .onsite), ("this is an onsite role", .onsite), ("this is not a remote position", .onsite),
        ("this position is not remote", .onsite), ("this role is not remote", .onsite),
        ("this is not a remote role", .onsite),
        ("diese stelle ist zu 100% remote", .remote), ("diese stelle ist vollständig remote", .remote),
        ("poste en télétravail complet", .remote), ("poste 100% télétravail", .remote),
        ("poste en 100% télétravail", .remote), ("puesto 100% remoto", .remote), ("trabajo 100% remoto", .remote),
        ("posizione 100% da remoto", .remote), ("vaga 100% remota", .remote), ("trabalho 100% remoto", .remote),
        ("praca w 100% zdalna", .remote), ("tjänsten är helt på distans", .remote), ("práce 100% na dálku", .remote),
    ]
}

extension FactReader {
    /// What the description says, when facts may be read from it.
    mutating func addWorkplaceOfText() {
        guard let description = evidenceText(), let found = WorkplaceText.workplace(description.text) else { return }
        add(.text(found.value.rawValue), .text, from: description.node, textRange: found.range)
    }
}
