import JobPostingJSON

/// Undoes what happened to a text after it was written, where the evidence leaves no doubt.
///
///     Diplu00f4mu00e9  ──▶  Diplômé          an escape of JSON that lost its backslash      TextRepair+LostEscapes
///     FÃ¼r 30â‚¬       ──▶  Für 30€          UTF-8 that was read as windows-1252            TextRepair+Mojibake
///     Soft⟨AD⟩ware     ──▶  Software         characters that nobody sees                    TextRepair+Invisible
///
/// Most texts show none of it. One look, sixteen bytes at a time, tells so (``suspicions(in:)``): it stops at bytes
/// beyond ASCII and where a digit follows `u`, and looks closer only there. What looks closer decides; a suspicion
/// costs time and changes nothing.
///
/// All work on UTF-8 in place, in linear time, and never make a text longer. What is no UTF-8 is left as it is.
struct TextRepair {
    /// What may be wrong with a text.
    struct Suspicions: OptionSet {
        let rawValue: UInt8

        static let lostEscapes = Suspicions(rawValue: 1)
        static let mojibake = Suspicions(rawValue: 2)
        static let invisible = Suspicions(rawValue: 4)
        /// What must be undone before a text is read.
        static let damage: Suspicions = [.lostEscapes, .mojibake]
    }

    /// What was undone; invisible characters are not worth telling.
    struct Ledger: Hashable {
        /// Escapes that were read.
        var lostEscapes = 0
        /// Characters that were read wrongly.
        var mojibake = 0

        var isEmpty: Bool { lostEscapes | mojibake == 0 }
    }

    /// UTF-8 was read wrongly once, or that twice; more was never seen.
    static let maximumMojibakeLayers = 3

    /// Repairs a published text in place, before anything else is read in it, and adds to the ledger what was done.
    static func repair(_ text: inout [UInt8], _ ledger: inout Ledger) {
        let suspicions = text.withUnsafeBufferPointer { TextRepair.suspicions(in: HTMLBytes($0)) }
        if suspicions.isEmpty { return }
        if suspicions.contains(.lostEscapes) {
            let count = undoLostEscapes(&text)
            ledger.lostEscapes &+= count
            // What they stood for may be anything.
            if count > 0 { return repairDecoded(&text, &ledger) }
        }
        repairDecoded(&text, suspicions, &ledger)
    }

    /// Repairs a text whose entities are decoded, in which they may have hidden damage.
    ///
    /// Nothing becomes ASCII here, so that clean HTML stays clean.
    static func repairDecoded(_ text: inout [UInt8], _ ledger: inout Ledger) {
        let suspicions = text.withUnsafeBufferPointer { TextRepair.suspicions(in: HTMLBytes($0)) }
        if !suspicions.isEmpty { repairDecoded(&text, suspicions, &ledger) }
    }

    private static func repairDecoded(_ text: inout [UInt8], _ suspicions: Suspicions, _ ledger: inout Ledger) {
        var hasChanged = false
        if suspicions.contains(.mojibake) {
            for _ in 0..<maximumMojibakeLayers {
                let count = undoMojibake(&text)
                if count == 0 { break }
                ledger.mojibake &+= count
                hasChanged = true
            }
        }
        // That may have brought some to light.
        if hasChanged || suspicions.contains(.invisible) { removeInvisible(&text) }
    }

    /// What the bytes may need; nothing for nearly all texts.
    ///
    /// - Complexity: Linear, sixteen bytes of ASCII a step.
    static func suspicions(in bytes: HTMLBytes) -> Suspicions { findings(in: bytes).suspicions }

    /// What one look at a text has told.
    struct Findings {
        /// What it may need.
        var suspicions: Suspicions = []
        /// Whether all of it is ASCII.
        var isASCII = true
    }

    /// What the bytes may need, and what they are.
    ///
    /// - Complexity: Linear, sixteen bytes a step.
    static func findings(in bytes: HTMLBytes) -> Findings {
        var findings = Findings()
        var index = 0
        while true {
            index = bytes.firstSuspect(from: index, isASCII: &findings.isASCII)
            if index >= bytes.count { return findings }
            if bytes[index] >= 0x80 {
                findings.suspicions.formUnion(suspicion(in: bytes, at: index))
            } else if escape(in: bytes, at: index) != nil {
                findings.suspicions.insert(.lostEscapes)
            }
            index &+= 1
        }
    }

    /// What the character that begins at `index` may mean.
    @inline(__always)
    static func suspicion(in bytes: HTMLBytes, at index: Int) -> Suspicions {
        let second = bytes[index &+ 1]
        switch bytes[index] {
        case 0xC2: return second < 0xA0 || second == 0xAD ? .invisible : []
        // A letter that is the first byte of a character when it is taken for a byte, and one that is a further byte.
        case 0xC3 where second >= 0x82 && second <= 0xB4:
            // A no-break space behind `Â` or `Ã` is an ordinary one in plain text.
            let next = bytes[index &+ 2]
            if next < 0x80 { return second <= 0x83 && next <= .space ? .mojibake : [] }
            return windows1252Continuation(in: bytes, at: index &+ 2) == nil ? [] : .mojibake
        case 0xE2:
            // Not dashes, quotes and bullets, which stand between those.
            let third = bytes[index &+ 2]
            let isInvisible =
                second == 0x80 ? third &- 0x8B < 5 || third &- 0xA8 < 7 : second == 0x81 && third &- 0xA0 < 16
            return isInvisible ? .invisible : []
        case 0xEF:
            let third = bytes[index &+ 2]
            return second == 0xBB
                ? third == 0xBF ? .invisible : [] : second == 0xBF && third &- 0xB9 < 3 ? .invisible : []
        default: return []
        }
    }
}

extension HTMLBytes {
    /// The first index from `start` on with what is worth a closer look, or the text's end: a `u` before a digit, and the
    /// first byte of characters that ``TextRepair/suspicion(in:at:)`` may find something wrong with.
    ///
    /// - Parameter isASCII: Cleared when bytes beyond ASCII were passed.
    @inline(__always)
    fileprivate func firstSuspect(from start: Int, isASCII: inout Bool) -> Int {
        var index = start
        while true {
            // Four steps at once, whose closer look waits for what is not all ASCII.
            while let block = sixtyFourBytes(at: index), let next = sixtyFourBytes(at: index &+ 1) {
                let found =
                    (block.0.beyondASCIIOrEscape(before: next.0) | block.1.beyondASCIIOrEscape(before: next.1))
                    | (block.2.beyondASCIIOrEscape(before: next.2) | block.3.beyondASCIIOrEscape(before: next.3))
                if found.beyondASCII.hasAny {
                    if ((block.0 | block.1) | (block.2 | block.3)).beyondASCII.hasAny { isASCII = false }
                    guard let third = sixtyFourBytes(at: index &+ 2) else { break }
                    let suspects =
                        (block.0.suspects(before: next.0, third.0) .| block.1.suspects(before: next.1, third.1))
                        .| (block.2.suspects(before: next.2, third.2) .| block.3.suspects(before: next.3, third.3))
                    if suspects.hasAny { break }
                }
                index &+= 64
            }
            var steps = 4
            while steps > 0, let block = sixteenBytes(at: index), let next = sixteenBytes(at: index &+ 1),
                let third = sixteenBytes(at: index &+ 2)
            {
                steps &-= 1
                if block.beyondASCII.hasAny { isASCII = false }
                if let lane = block.suspects(before: next, third).firstLane { return index &+ lane }
                index &+= 16
            }
            if steps > 0 { break }
        }
        while index < count {
            let byte = self[index]
            if byte >= 0x80 {
                isASCII = false
                if byte == 0xC2 || byte == 0xC3 || byte == 0xE2 || byte == 0xEF { return index }
            } else if byte == UInt8(ascii: "u"), self[index &+ 1].isASCIIDigit {
                return index
            }
            index &+= 1
        }
        return index
    }
}

extension SIMD16<UInt8> {
    /// The high bit of each byte that is beyond ASCII, or a `u` before a digit.
    ///
    /// - Parameter next: The sixteen bytes from the second on.
    @inline(__always)
    fileprivate func beyondASCIIOrEscape(before next: SIMD16<UInt8>) -> SIMD16<UInt8> {
        self | unsafeBitCast(escapes(before: next), to: SIMD16<UInt8>.self)
    }

    @inline(__always)
    private func escapes(before next: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        (self .== SIMD16(repeating: UInt8(ascii: "u")))
            .& (next &- SIMD16(repeating: 0x30) .< SIMD16(repeating: 10))
    }

    /// The bytes that are worth a closer look; a few more than those with which something may be wrong.
    ///
    /// - Parameters:
    ///   - next: The sixteen bytes from the second on.
    ///   - third: Those from the third on.
    @inline(__always)
    fileprivate func suspects(before next: SIMD16<UInt8>, _ third: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
        // A letter of Latin-1 before a character beyond ASCII, and `Â` and `Ã` before anything.
        let letters =
            (self .== all(0xC3)) .& (next &- all(0x82) .< all(0x33)) .& ((third .>= all(0x80)) .| (next .< all(0x84)))
        let controls = (self .== all(0xC2)) .& ((next .< all(0xA0)) .| (next .== all(0xAD)))
        // Not dashes, quotes and bullets, which stand between those.
        let invisible =
            (self .== all(0xE2)) .& (next .< all(0x82))
            .& ((third &- all(0x8B) .< all(5)) .| (third .>= all(0xA8)) .| (next .== all(0x81)))
        let marks = (self .== all(0xEF)) .& ((next .== all(0xBB)) .| (next .== all(0xBF)))
        return (letters .| controls) .| (invisible .| marks) .| escapes(before: next)
    }
}
