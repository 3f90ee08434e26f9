import JobPostingJSON

/// Readers of whether the work is done at the employer's place.
///
/// The first of these that says it decides:
/// 1. `jobLocationType`: Google's code TELECOMMUTE, or an unambiguous word (`Remote`, `Télétravail`, `Hybrid`);
/// 2. `jobLocation`: a VirtualLocation, or in every place "Remote" where it should be, or one way to work beside it (`London
///    (Hybrid)`);
/// 3. the title: one such word alone in brackets or between dashes, bars or commas (`Cook (Remote)`);
/// 4. the description, when facts may be read from it: a sentence that says it in so many words.
///
/// Nothing is inferred from a mere place of work.
enum WorkplaceFacts {
    @Sendable static func workplace(_ reader: inout FactReader) {
        if reader.addStatedWorkplace() { return }
        reader.addWorkplaceOfPlaces()
        if !reader.isComplete { reader.addWorkplaceOfTitle() }
        if !reader.isComplete { reader.addWorkplaceOfText() }
    }
}

extension FactReader {
    /// What `jobLocationType` says.
    ///
    /// - Returns: whether it says something, even if that is contradictory: then nothing else is asked.
    fileprivate mutating func addStatedWorkplace() -> Bool {
        var found: (value: Workplace, node: JSONNode)?
        for node in values(.jobLocationType) {
            // Google's code needs no string.
            if found == nil, node.hasText("TELECOMMUTE") {
                found = (.remote, node)
                continue
            }
            guard let text = plainText(node) else { continue }
            let isCode = text.isEqualIgnoringASCIICase(to: "TELECOMMUTE")
            guard let workplace = isCode ? .remote : Workplace(ofType: text) else {
                remark(
                    "fact.workplace.unrecognised", node,
                    "\(node.quoted) is not TELECOMMUTE, nor a word for a way to work")
                continue
            }
            if let found, found.value != workplace {
                remark(
                    "fact.workplace.ambiguous", node,
                    "\(found.node.quoted) and \(node.quoted) disagree: \(found.value.rawValue), \(workplace.rawValue)")
                return true
            }
            if found == nil { found = (workplace, node) }
            if !isCode, workplace == .remote, keepsRemarks {
                let isComplete = value(.applicantLocationRequirements, of: posting) != nil
                remark(
                    "fact.workplace.unrecognised", node, severity: .note,
                    "\(node.quoted) is not TELECOMMUTE, but is read as remote"
                        + (isComplete ? "" : "; applicantLocationRequirements is missing"))
            }
        }
        guard let found else { return false }
        addText(found.value.rawValue, of: found.node)
        return true
    }

    /// What stands where places should.
    fileprivate mutating func addWorkplaceOfPlaces() {
        if publishedPlaces().isEmpty {
            if let node = memo.places.virtual { add(.text(Workplace.remote.rawValue), .inferred, from: node) }
            return
        }
        var found: (value: Workplace, node: JSONNode)?
        for index in placesWithTexts() {
            guard let workplace = memo.places.part(index, { $0.pointee.words?.summary?.workplace }),
                found == nil || found?.value == workplace
            else { return }
            if found == nil { found = memo.places.part(index) { $0.pointee.words?.node }.map { (workplace, $0) } }
        }
        if let found { add(.text(found.value.rawValue), .inferred, from: found.node) }
    }

    /// What the title says in a part of its own.
    fileprivate mutating func addWorkplaceOfTitle() {
        var titles = values(.title)
        guard let title = titles.next(), title.kind == .string, title.source.count <= 400,
            title.source.contains(where: { PlaceParts.mayPart($0) })
        else { return }
        // Most titles need not even be copied.
        if let plain = PlainText(title), !PlaceParts.mayHoldPartThatIsWord(plain.bytes) { return }
        guard var text = plainText(title), text.withUTF8({ PlaceParts.mayHoldPartThatIsWord($0) }) else { return }
        var found: Workplace?
        for part in PlaceParts(text).parts {
            // What might be the name of a place or of a trade counts in `jobLocationType` only.
            guard let word = part.word, word != .remoteWork, let workplace = Workplace(word) else { continue }
            guard found == nil || found == workplace else {
                return remark(
                    "fact.workplace.ambiguous", title,
                    "the title says \(found?.rawValue ?? "") and \(workplace.rawValue)")
            }
            found = workplace
        }
        if let found { add(.text(found.rawValue), .inferred, from: title) }
    }
}

extension PlaceParts.Summary {
    /// The way to work that it tells.
    fileprivate var workplace: Workplace? {
        switch self {
        case .remote: .remote
        case .atPlace(let workplace): workplace
        case .words: nil
        }
    }
}

extension Workplace {
    /// What a word for a way to work says.
    init?(_ word: PlaceWord) {
        switch word {
        case .remote, .remoteWork: self = .remote
        case .hybrid: self = .hybrid
        case .onsite: self = .onsite
        case .several, .nothing: return nil
        }
    }

    /// What a text of `jobLocationType` says: one word, or several parts that do not disagree.
    init?(ofType text: String) {
        if let word = PlaceWord(text) {
            self.init(word)
            return
        }
        // As if it were a term: https://schema.org/Telecommute.
        if text.utf8.contains(UInt8(ascii: ":")) {
            let name = text.utf8.reversed().prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") }
            guard let word = PlaceWord(String(decoding: name.reversed(), as: UTF8.self)) else { return nil }
            self.init(word)
            return
        }
        let parts = PlaceParts(text).parts
        guard parts.count > 1 else { return nil }
        var found: Workplace?
        for part in parts {
            guard let word = part.word else {
                guard CountryText.isName(part.text) else { return nil }
                continue
            }
            guard let workplace = Workplace(word) else { continue }
            guard found == nil || found == workplace else { return nil }
            found = workplace
        }
        guard let found else { return nil }
        self = found
    }
}
