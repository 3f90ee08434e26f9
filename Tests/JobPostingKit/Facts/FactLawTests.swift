import JobPostingJSON
import Testing

@testable import JobPostingKit

/// What holds for the facts of any posting, however it was published.
@Suite struct FactLawTests {
    /// Facts of messy postings with everything that may be read.
    private static func postings(seed: UInt64, count: Int) throws -> [JobPosting] {
        var generator = MessyPostings(seed: seed)
        let options = ReadingOptions(facts: FactOptions(readsText: true))
        return try (0..<count).flatMap { _ in try Array(Document(parsing: generator.next().utf8, options: options)) }
    }

    @Test(arguments: [UInt64(21), 22, 23])
    func `facts of what is encoded are those of the posting`(seed: UInt64) throws {
        for posting in try Self.postings(seed: seed, count: 300) {
            var again = try JobPosting(parsing: posting.encoded())
            again.factOptions = posting.factOptions
            // What a posting refers to by @id is not written with it.
            if posting.encoded().contains(sequence: Array(#""@id""#.utf8)) { continue }
            for field in Field.allCases {
                let (left, right) = (posting.facts(field), again.facts(field))
                #expect(left.map(\.value) == right.map(\.value), "\(field.name)")
                #expect(left.map(\.provenance.method) == right.map(\.provenance.method), "\(field.name)")
                #expect(left.map(\.provenance.textRange) == right.map(\.provenance.textRange), "\(field.name)")
                #expect(
                    left.map { posting.pointer(of: $0.provenance) } == right.map { again.pointer(of: $0.provenance) })
            }
        }
    }

    @Test func `values are of the field's type and number, and spans lie in the text`() throws {
        for posting in try Self.postings(seed: 24, count: 300) {
            let size = posting.text?.utf8.count ?? 0
            for field in Field.allCases {
                let facts = posting.facts(field)
                if field.definition.cardinality == .one { #expect(facts.count <= 1, "\(field.name)") }
                #expect(Set(facts.map(\.value)).count == facts.count, "\(field.name)")
                for fact in facts {
                    #expect(fact.value.isOf(field.definition.type), "\(field.name)")
                    #expect((fact.provenance.textRange != nil) == (fact.provenance.method == .text), "\(field.name)")
                    if let range = fact.provenance.textRange {
                        #expect(range.lowerBound >= 0 && range.upperBound <= size)
                    }
                }
            }
        }
    }

    @Test func `reading more finds no less`() throws {
        for var posting in try Self.postings(seed: 25, count: 300) {
            let all = Field.allCases.map { posting.facts($0) }
            posting.factOptions.readsText = false
            for (field, facts) in zip(Field.allCases, all) {
                let stated = posting.facts(field)
                if !stated.isEmpty { #expect(facts == stated, "\(field.name)") }
                #expect(!stated.contains { $0.provenance.method == .text }, "\(field.name)")
            }
        }
    }

    @Test func `explanations keep their width`() throws {
        for posting in try Self.postings(seed: 26, count: 200) {
            let lines = posting.explanation(width: 60).split(separator: "\n\n", maxSplits: 1)[0].split(separator: "\n")
            for line in lines { #expect(ExplanationText.cut(String(line), limit: .max).width <= 60, "\(line)") }
        }
    }
}

extension FactValue {
    fileprivate func isOf(_ type: FieldDefinition.ValueType) -> Bool {
        switch (self, type) {
        case (.text, .text), (.integer, .integer), (.boolean, .boolean), (.dateTime, .dateTime), (.location, .location):
            true
        case (.number(let number), .number): number.isFinite
        case (.text(let code), .enumeration(let codes)): codes.codes.contains(code)
        default: false
        }
    }
}

extension [UInt8] {
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: sequence) }
    }
}
