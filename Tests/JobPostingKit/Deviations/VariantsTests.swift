import Testing

/// Three variants of our own for each deviation of carriage, syntax and structure, in larger surroundings.
@Suite struct VariantsTests {
    /// A file that cannot be read gives no cases, and fails the count below.
    private static let all = ["carriage", "syntax", "structure"].flatMap { (try? Variant.all(in: $0)) ?? [] }

    @Test func `there are three of each deviation`() throws {
        for file in ["carriage", "syntax", "structure"] { _ = try Variant.all(in: file) }
        let expected = (1...40).flatMap { number in
            (1...3).map { "D\(number < 10 ? "0" : "")\(number).\($0)" }
        }
        #expect(Self.all.map(\.name) == expected)
        #expect(Set(Self.all.map { $0.input }).count == expected.count)
    }

    @Test(arguments: all)
    func `is read for what it says`(variant: Variant) throws {
        try variant.expected.check(variant.input)
    }
}
