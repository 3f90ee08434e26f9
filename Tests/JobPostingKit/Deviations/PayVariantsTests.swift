import Testing

/// Three variants of our own for each deviation of pay: shapes, texts, units and currencies.
@Suite struct PayVariantsTests {
    /// A file that cannot be read gives no cases, and fails the count below.
    private static let all = (try? Variant.all(in: "pay")) ?? []

    @Test func `there are three of each deviation`() throws {
        _ = try Variant.all(in: "pay")
        let expected = (Array(49...53) + Array(70...75)).flatMap { number in (1...3).map { "D\(number).\($0)" } }
        #expect(Self.all.map(\.name) == expected)
    }

    @Test(arguments: all)
    func `is read for what it says`(variant: Variant) throws {
        try variant.expected.check(variant.input)
    }
}
