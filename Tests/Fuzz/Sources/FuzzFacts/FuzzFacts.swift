import JobPostingJSON
import JobPostingKit
import Laws

/// Whatever is published, every fact of it can be asked, from its text too; each is of its field's kind and says where it
/// was found, and all of them can be explained.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = FuzzInput(start, count).bytes
    let options = ReadingOptions(facts: FactOptions(readsText: true))
    do throws(ReadingError) {
        for posting in try Document(parsing: bytes, options: options) { check(posting) }
    } catch {}
    // The same bytes as a value of each property whose text is taken apart.
    check(posting(saying: String(decoding: bytes, as: UTF8.self)))
    return 0
}

/// A posting that says one text wherever it may be asked for what it means.
private func posting(saying text: String) -> JobPosting {
    var posting = JobPosting()
    posting.factOptions.readsText = true
    let value = JSONTree(.string(text))
    let names = [
        "title", "description", "datePosted", "validThrough", "employmentType", "baseSalary", "jobLocation",
        "applicantLocationRequirements", "educationRequirements", "experienceRequirements", "hiringOrganization",
        "industry", "skills", "jobLocationType", "applicationContact", "inLanguage", "workHours", "totalJobOpenings",
        "directApply", "jobImmediateStart", "occupationalCategory", "url", "identifier",
    ]
    do throws(JSONEditError) {
        for name in names { try posting.set(value, at: JSONPointer(tokens: [name])) }
    } catch {
        law(false, "a property of a new posting can be set: \(error)")
    }
    return posting
}

private func check(_ posting: JobPosting) {
    let size = posting.text?.utf8.count ?? 0
    var values = 0
    for field in Field.allCases {
        let facts = posting.facts(field)
        values += facts.count
        if field.definition.cardinality == .one { law(facts.count <= 1, "one value at most: \(field)") }
        for fact in facts {
            law(isOf(field.definition.type, fact.value), "a value is of its field's type: \(field)")
            law((fact.provenance.textRange != nil) == (fact.provenance.method == .text), "text has a span: \(field)")
            if let range = fact.provenance.textRange {
                law(range.lowerBound >= 0 && range.upperBound <= size, "a span lies in the text: \(field)")
            }
        }
        law(facts == posting.facts(field), "a fact stays the same: \(field)")
    }
    for contradiction in posting.contradictions(readAt: 1_767_268_800_000) {
        law(JSONPointer(contradiction.pointer) != nil, "a contradiction has a pointer: \(contradiction)")
    }
    for width in [0, 100] {
        let explanation = posting.explanation(width: width)
        law(explanation.utf8.last == 0x0A, "an explanation is lines")
        law(explanation.utf8.count(where: { $0 == 0x0A }) >= values, "each value has its line")
        law(!explanation.utf8.contains { $0 < 0x20 && $0 != 0x0A }, "an explanation has no controls")
    }
}

private func isOf(_ type: FieldDefinition.ValueType, _ value: FactValue) -> Bool {
    switch (value, type) {
    case (.text, .text), (.integer, .integer), (.boolean, .boolean), (.dateTime, .dateTime), (.location, .location):
        true
    case (.number(let number), .number): number.isFinite
    case (.text(let code), .enumeration(let codes)): codes.codes.contains(code)
    default: false
    }
}
