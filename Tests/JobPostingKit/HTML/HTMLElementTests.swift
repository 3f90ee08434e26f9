import Testing

@testable import JobPostingKit

@Test func elementNamesFollowTheirCases() {
    let names = HTMLElement.names.description.split(separator: " ").map(String.init)
    #expect(names == HTMLElement.allCases.dropFirst().map { "\($0)" })
}

@Test func everyElementIsFoundByItsNameInEitherCase() {
    for element in HTMLElement.allCases.dropFirst() {
        for name in ["\(element)", "\(element)".uppercased()] {
            #expect(withHTMLBytes(name) { HTMLElement(name: 0..<$0.count, in: $0) } == element)
        }
    }
}

@Test(arguments: ["", "x", "o:p", "blockquotes", "aa", "b ", "h7", "scr<script", "p\u{0}", "Ä"])
func otherNamesAreUnknown(name: String) {
    #expect(withHTMLBytes(name) { HTMLElement(name: 0..<$0.count, in: $0) } == .unknown)
}
