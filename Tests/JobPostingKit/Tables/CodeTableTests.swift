import Testing

@testable import JobPostingKit

/// What holds for every table of codes, whatever is in it.
@Suite struct CodeTableTests {
    static let tables: [(name: String, table: CodeTable, count: Int)] = [
        // ISO 3166-1 has 249 officially assigned codes since 2011; XK is the one more.
        ("countries", CountryCode.table, 250),
        ("currencies", CurrencyCode.table, 154),
        ("historic currencies", CurrencyCode.historicTable, 116),
        ("subdivisions", SubdivisionCode.table, 5056),
    ]

    @Test(arguments: tables)
    func `is sorted, without a code twice, and finds each of its codes`(name: String, table: CodeTable, count: Int) {
        #expect(table.count == count)
        let codes = (0..<table.count).compactMap { table[$0] }
        #expect(codes.count == count)
        for (code, next) in zip(codes, codes.dropFirst()) {
            #expect(code < next)
            #expect(code.text < next.text)
        }
        for code in codes {
            #expect(table.contains(code), "\(code.text)")
        }
    }

    @Test(arguments: tables)
    func `has no row outside its bounds and no code that is not in it`(name: String, table: CodeTable, count: Int) {
        for row in [Int.min, -1, count, Int.max] {
            #expect(table[row] == nil)
        }
        for text in ["0", "ZZZZZZZZ", "AAAAAA", "M"] {
            #expect(PackedCode(text.utf8, ignoringCase: false).map(table.contains) == false)
        }
        #expect(!table.contains(PackedCode()))
    }

    @Test(arguments: tables)
    func `finds no other code of its size`(name: String, table: CodeTable, count: Int) {
        let codes = Set((0..<table.count).compactMap { table[$0] })
        for code in codes {
            let bytes = Array(code)
            for place in bytes.indices {
                for byte in "AMZ059".utf8 {
                    var other = bytes
                    other[place] = byte
                    guard let near = PackedCode(other, ignoringCase: false) else { continue }
                    #expect(table.contains(near) == codes.contains(near), "\(near.text)")
                }
            }
        }
    }

    @Test func `a table of no text has no rows`() {
        let table = CodeTable(rows: "", width: 0)
        #expect(table.count == 0)
        #expect(table[0] == nil)
        #expect(!table.contains(PackedCode()))
    }
}

@Suite struct PackedCodeTests {
    @Test(arguments: ["A", "US", "USD", "US06", "GBABE", "12345678"])
    func `gives back what it read`(text: String) {
        let code = PackedCode(text.utf8, ignoringCase: false)
        #expect(code?.text == text)
        #expect(code?.count == text.utf8.count)
        #expect(PackedCode(text.lowercased().utf8, ignoringCase: true) == code)
        #expect(code.map { PackedCode(bits: $0.bits) } == code)
    }

    @Test(arguments: ["", "U-S", "U S", "Ü", "US\0", "123456789", "[@`{/:"])
    func `refuses what is no short code`(text: String) {
        #expect(PackedCode(text.utf8, ignoringCase: false) == nil)
        #expect(PackedCode(text.utf8, ignoringCase: true) == nil)
    }

    @Test func `is left as it was by bytes that cannot be added`() throws {
        var code = try #require(PackedCode("US".utf8, ignoringCase: false))
        for text in ["ca", "C-A", "1234567"] {
            let added = code.append(text.utf8, ignoringCase: false)
            #expect(!added)
            #expect(code.text == "US")
        }
    }

    @Test func `reads as zero outside its bytes`() throws {
        let code = try #require(PackedCode("US".utf8, ignoringCase: false))
        #expect([-1, 2, 7, 8, Int.max, Int.min].map { code[$0] } == [0, 0, 0, 0, 0, 0])
    }
}

/// A table is shown by its size: its rows would fill pages.
extension CodeTable: CustomTestStringConvertible {
    public var testDescription: String { "\(count) codes" }
}
