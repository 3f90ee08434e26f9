import Testing

@testable import JobPostingKit

/// Three variants of our own for each deviation of places: D44 to D47, D76 to D79 and D83 to D85.
@Suite struct PlaceVariantsTests {
    /// A file that cannot be read gives no cases, and fails the count below.
    private static let all = (try? Variant.all(in: "places")) ?? []

    @Test func `there are three of each deviation`() throws {
        _ = try Variant.all(in: "places")
        let numbers = Array(44...47) + Array(76...79) + Array(83...85)
        #expect(Self.all.map(\.name) == numbers.flatMap { number in (1...3).map { "D\(number).\($0)" } })
        #expect(Set(Self.all.map { $0.input }).count == Self.all.count)
    }

    @Test(arguments: all)
    func `is read for what it says`(variant: Variant) throws {
        try variant.expected.check(variant.input)
    }
}
