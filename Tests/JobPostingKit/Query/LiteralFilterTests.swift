import Testing

@testable import JobPostingKit

/// The filter of words finds each of them wherever it stands, and stays silent where nothing is hidden.
@Suite struct LiteralFilterTests {
    /// Where a filter stops in a text, if it does.
    private static func candidate(_ word: String, in text: [UInt8], isPrefix: Bool = false) throws -> Int? {
        let filter = try #require(LiteralFilter(Array(word.utf8), isPrefix: isPrefix))
        let found = text.withUnsafeBufferPointer { filter.candidate(in: $0, from: 0, to: text.count) }
        #expect(found.isFound || found.place == text.count)
        return found.isFound ? found.place : nil
    }

    /// `rust`, as publishers and their software write it.
    private static let written = [
        "rust", "RUST", #"\u0072ust"#, #"r\u0075st"#, #"ru\u0073t"#, #"rus\u0074"#, #"r\u0301ust"#, #"ru\u00adst"#,
        #"r\x75st"#, #"\x72ust"#, #"r\u{75}st"#, #"\u{72}ust"#, "r&#117;st", "&#114;ust", "r&amp;#117;st", "r&#x75st",
        "r&amp;amp;#x75;st", #"r\u0026#117;st"#, "r&#38;#117;st", "r&ampuuml;st", "r&uuml;st", "r&uumlst",
        "r&amp;uuml;st", #"r\u0026uuml;st"#, "r&AMP;uuml;st", "ru<b>st</b>", "ru&lt;b&gt;st", #"ru\u003cb\u003est"#,
        "<b>r</b>ust", "růst", "ｒｕｓｔ", #"\uff52ust"#, #"r\uFF55st"#, "rÃ¼st", #"r\u00c3\u00bcst"#,
        "r&Atilde;&frac14;st", "r&#195;&#188;st", "rÃƒÂ¼st", "ru00FCst", #"r\\u00fcst"#, #"r\\u0075st"#, #"\nrust"#,
        #"\u00a0rust"#, "&nbsp;rust", "&shyrust", "u00a0rust", "日rust", "rust’s", "rustu2019s", "ru\u{FB06}",

        "r\u{0}ust", "r\u{AD}ust", #"r\ust"#, "r&zwj;ust",
    ]

    @Test func `a word is found at every place of a block`() throws {
        for written in Self.written {
            for before in 0..<72 {
                let text = String(repeating: "x", count: before) + " \(written) " + String(repeating: "y", count: 90)
                #expect(try Self.candidate("rust", in: Array(text.utf8)) != nil, "\(written) behind \(before)")
            }
        }
    }

    @Test func `a word is found however near the end`() throws {
        for written in Self.written {
            for behind in 0..<72 {
                let text = String(repeating: "x", count: 80) + " \(written)" + String(repeating: ".", count: behind)
                #expect(try Self.candidate("rust", in: Array(text.utf8)) != nil, "\(written) before \(behind)")
            }
            #expect(try Self.candidate("rust", in: Array(written.utf8)) != nil, "\(written)")
        }
    }

    @Test func `a word is found where one step of the search ends`() throws {
        for written in Self.written {
            for before in 2036..<2052 {
                let text = String(repeating: "x", count: before) + " \(written) " + String(repeating: "y", count: 130)
                #expect(try Self.candidate("rust", in: Array(text.utf8)) != nil, "\(written) behind \(before)")
            }
        }
    }

    /// Every letter of a word may be hidden, whichever pair the filter looks for.
    @Test func `a word with one letter hidden is found`() throws {
        for word in [
            "rust", "zendesk", "ophthalmology", "kubernetes", "welder", "saltwater", "illicit", "jazz", "queue",
        ] {
            for (index, letter) in word.utf8.enumerated() {
                let hexadecimal = String(letter, radix: 16)
                for form in [
                    #"\u00\#(hexadecimal)"#, "&#\(letter);", "&amp;#x\(hexadecimal);", #"\x\#(hexadecimal)"#,
                    #"\uff\#(String(letter - 0x20, radix: 16))"#,
                    String(decoding: [0xEF, 0xBD, letter + 0x20], as: UTF8.self), "<i>\(Unicode.Scalar(letter))",
                    "\(Unicode.Scalar(letter))\u{301}", "\(Unicode.Scalar(letter))&lt;b&gt;",
                ] {
                    let text =
                        "a text of some sixty-four bytes or more, in which the word stands: "
                        + word.prefix(index) + form + word.dropFirst(index + 1)
                        + ", and then as many bytes that say nothing of it"
                    #expect(try Self.candidate(word, in: Array(text.utf8)) != nil, "\(text)")
                }
            }
        }
    }

    /// All scalars that fold to a letter of the word are that letter, in all the ways in which they are written.
    @Test func `what folds to a letter is found`() throws {
        let words = ["sphinx", "quartz", "judge", "black", "vow", "film", "prey", "zigzag", "illicit"]
        for (word, place) in words.flatMap({ word in
            word.indices.map { (word, word.distance(from: word.startIndex, to: $0)) }
        }) {
            let letter = Array(word.utf8)[place]
            WordScalar.forEachScalar(foldingTo: UInt32(letter)) { value in
                guard let scalar = Unicode.Scalar(value) else { return }
                let digits = String(value, radix: 16)
                let padded = String(repeating: "0", count: max(4 - digits.count, 0)) + digits
                var forms = ["\(scalar)", "&#\(value);", "&amp;#x\(digits);", "\\u{\(digits)}"]
                if digits.count <= 4 { forms += ["\\u\(padded)", "\\u\(padded.uppercased())"] }
                // Mistaken for windows-1252, byte by byte.
                let bytes = String(scalar).utf8
                forms.append(bytes.map { "&#\($0);" }.joined())
                forms.append(bytes.map { "\\u00" + String($0, radix: 16) }.joined())
                for form in forms {
                    let text =
                        "What stands here is longer than a step, and has nothing at all of it. "
                        + word.prefix(place) + form + word.dropFirst(place + 1) + String(repeating: " no", count: 30)
                    #expect((try? Self.candidate(word, in: Array(text.utf8))) != nil, "\(text)")
                }
            }
        }
    }

    @Test(
        arguments: [
            "the trust of rustic crusts and thrush", "a pair: us, ru, st", "ru st", #"rus\nt"#, #"ru\"st"#,
            "r&amp;ust; b",
            "plus&lt;/p&gt;&lt;p&gt;thus&lt;br&gt;us&lt;u&gt;", #"We\u2019re \u003cb\u003e\u00a0 us\u003c/b\u003e"#,
            "für die Prüfung über Süd, été, señor", #"f\u00fcr die Pr\u00fcfung \u00fcber S\u00fcd"#,
            "f&uuml;r &eacute;t&eacute; &rsquo;&ldquo;&nbsp;&bull; S&amp;P", "?a=1&amp;v=beta&amp;crusty=2",
            "日本語の仕事, работа",
            "a C# 5 job #100 of 100% &amp; more; menu5", #"{\"a\": \"\\n\"}"#,
        ])
    func `what hides nothing is passed over`(text: String) throws {
        for before in 0..<66 {
            let text = String(repeating: "x", count: before) + " \(text) " + String(repeating: "y", count: 90)
            #expect(try Self.candidate("rust", in: Array(text.utf8)) == nil, "\(text)")
        }
    }

    /// Wherever a search is broken off and taken up again, what is found is the same.
    @Test func `a search may be broken off anywhere`() throws {
        let filter = try #require(LiteralFilter(Array("rust".utf8), isPrefix: false))
        for written in Self.written {
            let text = Array(
                (String(repeating: "x", count: 100) + " \(written) " + String(repeating: "y", count: 100)).utf8)
            for end in 90..<(text.count - 80) {
                let isFound = text.withUnsafeBufferPointer { text in
                    let found = filter.candidate(in: text, from: 0, to: end)
                    return found.isFound || filter.candidate(in: text, from: found.place, to: text.count).isFound
                }
                #expect(isFound, "\(written) at \(end)")
            }
        }
    }

    @Test func `a prefix may go on`() throws {
        #expect(try Self.candidate("rust", in: Array("some rusty nails".utf8)) == nil)
        #expect(try Self.candidate("rust", in: Array("some rusty nails".utf8), isPrefix: true) != nil)
        #expect(
            LiteralFilter(Array("ru".utf8), isPrefix: true) == nil
                && LiteralFilter(Array("r2d2".utf8), isPrefix: true) == nil)
    }
}
