import JobPostingKit
import Testing

/// Three variants of our own for each deviation of employment, requirements, classification and identity.
@Suite struct TermVariantsTests {
    private static let numbers = [41, 42, 43, 48, 54, 62, 63, 64, 80, 81, 82, 86]

    /// A file that cannot be read gives no cases, and fails the count below.
    private static let all = (try? Variant.all(in: "terms")) ?? []

    @Test func `there are three of each deviation`() throws {
        _ = try Variant.all(in: "terms")
        #expect(Self.all.map(\.name) == Self.numbers.flatMap { number in (1...3).map { "D\(number).\($0)" } })
        #expect(Set(Self.all.map { $0.input }).count == Self.all.count)
    }

    @Test(arguments: all)
    func `is read for what it says`(variant: Variant) throws {
        try variant.expected.check(variant.input)
    }

    @Test(arguments: all.filter { $0.name.hasPrefix("D48") })
    func `a misspelt property is told with the one that was meant`(variant: Variant) throws {
        let posting = try #require(try Document(parsing: variant.input).first)
        let misspelt = posting.publishedDiagnostics.filter { $0.code == "published.property-misspelt" }
        #expect(!misspelt.isEmpty)
        #expect(misspelt.allSatisfy { $0.message.contains("did you mean ") })
    }

    @Test(arguments: all.filter { $0.name.hasPrefix("D42") })
    func `a superseded property is told with its successor`(variant: Variant) throws {
        let posting = try #require(try Document(parsing: variant.input).first)
        #expect(posting.publishedDiagnostics.contains { $0.code == "published.property-superseded" })
    }
}
