import Testing

@testable import JobPostingKit

@Suite struct CurrencyCodeTests {
    @Test(arguments: ["USD", "EUR", "GBP", "JPY", "INR", "CHF", "PLN", "SEK", "CZK", "CNY", "BRL", "XOF", "ZAR"])
    func `knows currencies in use`(text: String) {
        #expect(CurrencyCode(text)?.text == text)
        #expect(CurrencyCode(ignoringCase: text.lowercased())?.text == text)
        #expect(!CurrencyCode.isHistoric(text))
    }

    @Test(
        arguments: [
            "XXX", "XTS", "XAU", "XAG", "XDR", "CHE", "CLF", "USN", "CNH", "BTC", "RMB", "", "US", "USDX", "U$D",
            "usd", " USD", "€",
        ])
    func `knows neither funds nor metals nor what only looks like a code`(text: String) {
        #expect(CurrencyCode(text) == nil)
        #expect(!CurrencyCode.isHistoric(text))
    }

    @Test(arguments: ["DEM", "FRF", "ITL", "ESP", "NLG", "HRK", "BGN", "SLL", "ANG", "CUC", "TRL", "ZWL"])
    func `tells former currencies apart`(text: String) {
        #expect(CurrencyCode(text) == nil)
        #expect(CurrencyCode.isHistoric(text))
    }

    @Test(arguments: ["SLE", "VED", "XCG", "ZWG"])
    func `follows the amendments after the data it was made from`(text: String) {
        #expect(CurrencyCode(text)?.text == text)
        #expect(!CurrencyCode.isHistoric(text))
    }
}
