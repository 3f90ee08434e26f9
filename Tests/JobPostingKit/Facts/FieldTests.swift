import Testing

@testable import JobPostingKit

/// Laws of the catalogue of facts.
@Suite struct FieldTests {
    @Test func `every field has one row, in the order of the numbers`() {
        #expect(Field.catalogue.map(\.field) == Field.allCases)
        #expect(Field.allCases.map(\.rawValue) == Field.allCases.map(\.rawValue).sorted())
        for field in Field.allCases { #expect(field.definition.field == field) }
    }

    @Test func `names are snake case, unlike one another, and lead back`() {
        #expect(Set(Field.allCases.map(\.name)).count == Field.allCases.count)
        for field in Field.allCases {
            #expect(Field(name: field.name) == field)
            #expect(field.name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) })
            #expect(QueryFlag(rawValue: field.name) == nil && QuerySalary(rawValue: field.name) == nil)
            #expect(QueryCall(rawValue: field.name) == nil)
        }
        for name in ["", "Title", "title ", "contry", "remote", "salary"] { #expect(Field(name: name) == nil) }
    }

    /// Numbers are for ever: programs in C have them compiled in.
    @Test(
        arguments: [
            ("id", 1), ("url", 2), ("title", 3), ("organization", 10), ("organization_url", 11),
            ("organization_same_as", 12), ("organization_logo", 13), ("date_posted", 20), ("valid_through", 21),
            ("employment_type", 30), ("workplace", 31), ("locations", 40), ("country", 41), ("region", 42),
            ("locality", 43), ("postal_code", 44), ("latitude", 46), ("longitude", 47), ("salary_min", 60),
            ("salary_max", 61), ("salary_currency", 62), ("salary_unit", 63), ("education", 80),
            ("experience_months", 81), ("industry", 90), ("skills", 91), ("description", 100), ("text", 101),
        ] as [(String, UInt16)])
    func `keeps its number`(name: String, number: UInt16) {
        #expect(Field(name: name)?.rawValue == number)
    }

    @Test func `values are of the type and the count that the row says`() throws {
        let documents = try Fixtures.names.map { try Document(parsing: Fixtures.bytes($0)) }
        for posting in documents.joined() {
            for row in Field.catalogue {
                let facts = posting.facts(row.field)
                if row.cardinality == .one { #expect(facts.count <= 1) }
                #expect(Set(facts.map(\.value)).count == facts.count)
                for fact in facts { #expect(row.type.holds(fact.value), "\(row.field.name) \(fact.value)") }
            }
        }
    }
}

extension FieldDefinition.ValueType {
    fileprivate func holds(_ value: FactValue) -> Bool {
        switch (self, value) {
        case (.text, .text), (.number, .number), (.integer, .integer), (.boolean, .boolean), (.dateTime, .dateTime),
            (.location, .location):
            true
        case (.enumeration(let enumeration), .text(let text)): enumeration.codes.contains(text)
        default: false
        }
    }
}
