import JobPostingJSON

// Where the work is done against the text, and places against the title.

extension Contradictions {
    /// Silent unless the text says in so many words that the work is not remote.
    mutating func findInWorkplace() {
        guard let (value, node) = stated(.workplace), value == .text(Workplace.remote.rawValue) else { return }
        for (code, phrases) in [
            ("workplace.on-site-in-text", ContradictionWords.onSite),
            ("workplace.hybrid-in-text", ContradictionWords.hybrid),
        ] {
            guard let sentence = sentences.first(where: { phrases.isFound(in: $0) }) else { continue }
            return remark(code, node, "\(node.quoted), and the text says \(sentence.quoted)")
        }
    }

    /// Silent unless a locality ends with the name of a country that no place of the posting is in: "Lagos, Nigeria"
    /// under the country of the job board.
    mutating func findInLocality() {
        let countries = allStated(.country)
        guard let first = countries.first else { return }
        for (value, node) in allStated(.locality) {
            guard case .text(let locality) = value, let code = AddressText(locality, as: .locality).country,
                !countries.contains(where: { $0.value == .text(code.text) })
            else { continue }
            remark(
                "country.other-in-locality", first.node,
                "\(first.node.quoted), and the locality is \(node.quoted), in \(code.text)")
        }
    }

    /// Silent unless the title ends with a town and the code of a state of the United States, after a dash, bar or
    /// bracket, and all places of the posting are in other states: "Nurse - Plano, TX" against Ohio.
    mutating func findInTitle() {
        guard let (value, _) = stated(.title), case .text(let title) = value, let state = Self.state(inTitle: title)
        else { return }
        let regions = allStated(.region)
        guard let first = regions.first, !regions.isEmpty else { return }
        for (value, _) in regions {
            guard case .text(let code) = value, code.utf8.starts(with: "US-".utf8), code != "US-" + state else {
                return
            }
        }
        remark(
            "region.other-in-title", first.node, "\(first.node.quoted), and the title says \"\(title)\"")
    }

    /// The state at a title's end.
    private static func state(inTitle title: String) -> String? {
        var bytes = Array(title.utf8)[...]
        let isBracketed = bytes.last == UInt8(ascii: ")")
        if isBracketed { bytes.removeLast() }
        guard bytes.count > 8, bytes.suffix(2).allSatisfy({ $0 &- 0x41 < 26 }),
            bytes.dropLast(2).suffix(2).elementsEqual(", ".utf8)
        else { return nil }
        let code = String(decoding: bytes.suffix(2), as: UTF8.self)
        guard SubdivisionCode("US-" + code) != nil else { return nil }
        // The town: up to the dash, bar or bracket before it, a few words of letters.
        let town = bytes.dropLast(4)
        guard let start = town.lastIndex(where: { !$0.isASCIILetter && $0 != 0x20 && $0 != UInt8(ascii: ".") }),
            let sign = town[start...].first, start + 1 < town.endIndex
        else { return nil }
        let name = town[(start + 1)...]
        let isParted =
            sign == UInt8(ascii: "(") && isBracketed || sign == UInt8(ascii: "|")
            || sign == UInt8(ascii: "-") && start > town.startIndex && town[start - 1] == 0x20 && name.first == 0x20
        let words = name.split(separator: 0x20)
        guard isParted, (1...3).contains(words.count), words.allSatisfy({ ($0.first ?? 0) &- 0x41 < 26 }) else {
            return nil
        }
        return code
    }
}
