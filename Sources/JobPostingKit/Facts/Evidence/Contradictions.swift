import JobPostingJSON

/// Finds where a posting disagrees with itself.
///
/// | code (`contradiction.…`) | what disagrees |
/// |---|---|
/// | `valid-through.before-date-posted` | it ends before it was published |
/// | `valid-through.same-millisecond` | whole years from `datePosted` to the millisecond: both were made for a request |
/// | `date-posted.time-of-reading`, `valid-through.time-of-reading` | the very second in which it was read |
/// | `experience-months.years-in-text` | the text asks for years of experience that the months are not |
/// | `education.other-level-in-text` | the text names degrees, and only higher or lower ones |
/// | `education.not-in-text` | the text names no degree and no school |
/// | `workplace.on-site-in-text`, `workplace.hybrid-in-text` | a remote posting whose text says otherwise |
/// | `salary.other-in-text`, `salary-currency.other-in-text` | the text states other pay |
/// | `country.other-in-locality` | a locality names another country than all places state |
/// | `region.other-in-title` | the title ends with a town of another state |
///
/// Few and sure is better than many: each finder says what keeps it silent.
struct Contradictions {
    /// The posting's facts, and the remarks that are found.
    var reader: FactReader
    /// The sentences of the description; none without one.
    let sentences: [Sentence]
    /// The bytes of the description's text.
    let textLength: Int

    init(_ reader: FactReader) {
        self.reader = reader
        let text = self.reader.descriptionText()?.text ?? ""
        textLength = text.utf8.count
        sentences = Sentence.sentences(of: text)
        // What is wrong with a fact itself is told when the fact is asked for.
        self.reader.keepsRemarks = false
    }

    /// Looks for all of them.
    mutating func find(readAt now: Int64?) {
        findInDates(readAt: now)
        findInExperience()
        findInEducation()
        findInSalary()
        findInWorkplace()
        findInLocality()
        findInTitle()
    }

    /// The first value of a fact that a property says, and the published value that says it.
    mutating func stated(_ field: Field) -> (value: FactValue, node: JSONNode)? { allStated(field).first }

    /// All values of a fact that properties say.
    mutating func allStated(_ field: Field) -> [(value: FactValue, node: JSONNode)] {
        reader.facts(of: field).compactMap { fact in
            guard fact.provenance.method != .text, let node = reader.posting.descendant(at: fact.provenance.place)
            else { return nil }
            return (fact.value, node)
        }
    }

    mutating func remark(_ code: String, _ node: JSONNode, _ message: Message) {
        reader.keepsRemarks = true
        reader.remark("contradiction." + code, node, message)
        reader.keepsRemarks = false
    }
}
