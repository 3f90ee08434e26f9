import Testing

@testable import JobPostingKit

/// Three variants of our own for each deviation of dates: D65 to D69.
@Suite struct DateVariantsTests {
    /// A file that cannot be read gives no cases, and fails the count below.
    private static let all = (try? Variant.all(in: "dates")) ?? []

    @Test func `there are three of each deviation`() throws {
        _ = try Variant.all(in: "dates")
        #expect(Self.all.map(\.name) == (65...69).flatMap { number in (1...3).map { "D\(number).\($0)" } })
        #expect(Set(Self.all.map { $0.input }).count == Self.all.count)
    }

    @Test(arguments: all)
    func `is read for what it says`(variant: Variant) throws {
        try variant.expected.check(variant.input)
    }
}
