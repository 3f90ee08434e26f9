import Testing

@testable import JobPostingJSON

struct IRegexpTests {
    static func matches(_ pattern: String, _ text: String, isWhole: Bool) -> Bool? {
        var steps = 10_000_000
        return IRegexp(Array(pattern.utf8))?.matches(Array(text.utf8), isWhole: isWhole, steps: &steps)
    }

    @Test(arguments: [
        ("", "", true), ("", "a", false), ("a", "a", true), ("a|b", "b", true), ("a|", "", true),
        ("(a|b)*c", "abbac", true),
        ("a+", "", false), ("a?b", "b", true), ("a{2}", "aa", true), ("a{2}", "aaa", false), ("a{2,}", "aaaa", true),
        ("a{1,2}", "aaa", false), ("a{0}", "", true), ("[a-c]", "b", true), ("[^a-c]", "b", false),
        ("[^a-c]", "d", true),
        ("[-a]", "-", true), ("[a-]", "-", true), ("[a\\-c]", "b", false), ("[\\]\\[]", "]", true), (".", "\n", false),
        ("\\n\\r\\t", "\n\r\t", true), ("\\p{L}+", "aéЖ", true), ("\\p{Nd}", "٣", true), ("\\P{L}", "a", false),
        ("[\\p{Lu}\\d]", "A", false), ("[^\\p{Lu}]", "a", true), ("\\p{Sc}5", "€5", true), ("é.", "é😂", true),
        ("(a*)*", "aaaa", true), ("(a|a)*", "aaaa", true), ("()*", "", true), ("^a$", "a", true), ("[^^]", "^", false),
    ])
    func matchesWholes(_ pattern: String, _ text: String, _ answer: Bool) {
        #expect(IRegexpTests.matches(pattern, text, isWhole: true) ?? false == answer)
    }

    @Test(arguments: [
        ("b", "abc", true), ("^b", "abc", false), ("c$", "abc", true), ("b$", "abc", false), ("", "", true),
        ("x*", "abc", true), ("b+c", "abbbc", true), ("[0-9]{3}", "ab12", false),
    ])
    func searchesParts(_ pattern: String, _ text: String, _ answer: Bool) {
        #expect(IRegexpTests.matches(pattern, text, isWhole: false) == answer)
    }

    @Test(arguments: [
        "(", ")", "a**", "*a", "a{", "a{1", "a{2,1}", "a{,2}", "[", "[]", "[^]", "[b-a]", "[a-b-c]", "\\d", "\\w", "\\",
        "\\u0041", "\\p{X}", "\\p{Lx}", "\\pL", "(?:a)", "a|*", "[[a]]", "[a", "\\p{Luu}", "]", "}",
        String(repeating: "(", count: 65) + String(repeating: ")", count: 65), "a{100000}", "(a{1000}){1000}",
        "((){9999}){9999}",
    ])
    func areNoPatterns(_ pattern: String) {
        #expect(IRegexp(Array(pattern.utf8)) == nil)
    }

    /// Patterns that make a backtracking matcher take exponential time.
    @Test(arguments: ["(a*)*b", "(a|a)*b", "(a+)+b", "(a|aa)+b", "a*a*a*a*a*a*a*a*b", "((a?){20}){20}b"])
    func workIsLinearInTheText(_ pattern: String) throws {
        let text = String(repeating: "a", count: 2_000)
        #expect(IRegexpTests.matches(pattern, text, isWhole: false) == false)
        var steps = 1_000
        let regexp = try #require(IRegexp(Array(pattern.utf8)))
        #expect(regexp.matches(Array(text.utf8), isWhole: true, steps: &steps) == nil)
    }
}
