import Testing

@testable import JobPostingKit

@Suite struct CountryCodeTests {
    @Test(arguments: ["AD", "US", "GB", "DE", "JP", "IN", "NO", "SS", "BQ", "TW", "PR", "AX", "ZW", "XK"])
    func `knows the assigned codes and XK`(text: String) {
        #expect(CountryCode(text)?.text == text)
    }

    @Test(
        arguments: [
            // Reserved, not assigned.
            "UK", "EU", "UN", "EZ", "AC", "CP", "DG", "EA", "IC", "TA", "FX", "SU",
            // Withdrawn.
            "AN", "CS", "DD", "YU", "ZR", "TP", "BU",
            // For private use or unknown.
            "AA", "QM", "XA", "XZ", "ZZ", "QO",
            // No alpha-2 codes.
            "", "U", "USA", "840", "001", "U1", "U ", " US", "US ", "U.S", "Ü", "us", "Us",
        ])
    func `knows no other text`(text: String) {
        #expect(CountryCode(text) == nil)
    }

    @Test(arguments: ["us", "Us", "uS", "US"])
    func `reads either case when asked to`(text: String) {
        #expect(CountryCode(ignoringCase: text) == CountryCode("US"))
        #expect(CountryCode(ignoringCase: "uk") == nil)
    }

    @Test func `reads bytes where they lie`() {
        let json = Array(#"{"addressCountry":"CA"}"#.utf8)
        #expect(CountryCode(json[19..<21])?.text == "CA")
        json.withUnsafeBufferPointer { bytes in
            #expect(CountryCode(UnsafeBufferPointer(rebasing: bytes[19..<21]))?.text == "CA")
        }
    }

    @Test func `takes two bytes`() {
        #expect(MemoryLayout<CountryCode>.size == 2)
    }
}
