import Testing

/// Three variants of our own for each deviation of texts.
@Suite struct TextVariantsTests {
    /// A file that cannot be read gives no cases, and fails the count below.
    private static let all = (try? Variant.all(in: "text")) ?? []

    @Test func `there are three of each deviation`() {
        let expected = [55, 56, 57, 58, 59, 60, 61, 87].flatMap { number in (1...3).map { "D\(number).\($0)" } }
        #expect(Self.all.map(\.name) == expected)
    }

    @Test(arguments: all)
    func `is read for what it says`(variant: Variant) throws {
        try variant.expected.check(variant.input)
    }
}
