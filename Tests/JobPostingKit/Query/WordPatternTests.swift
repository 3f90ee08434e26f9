import Foundation
import Testing

@testable import JobPostingKit

/// One row of the table: whether a pattern is found in a text.
struct WordCase: CustomTestStringConvertible {
    let pattern: String
    let text: String
    let isFound: Bool

    init(_ pattern: String, _ text: String, _ isFound: Bool) {
        (self.pattern, self.text, self.isFound) = (pattern, text, isFound)
    }

    var testDescription: String { "\(pattern) in \(text): \(isFound)" }
}

extension WordSegmenter {
    /// All symbols of a text.
    static func symbols(of text: String) -> [Symbol] {
        var text = text
        return text.withUTF8 { utf8 in
            var segmenter = WordSegmenter(utf8)
            var symbols: [Symbol] = []
            while let symbol = segmenter.next() { symbols.append(symbol) }
            return symbols
        }
    }

    /// The folded words of a text; in a text without spaces, its characters.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        for symbol in symbols(of: text) {
            if symbol.isStart { words.append("") }
            words[words.count - 1].unicodeScalars.append(Unicode.Scalar(symbol.scalar) ?? "\u{FFFD}")
        }
        return words
    }
}

/// A generator whose numbers are the same in every run.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
        return number ^ number >> 31
    }
}

@Suite struct WordPatternTests {
    static let words: [WordCase] = [
        .init("java", "Java developer", true),
        .init("java", "JavaScript developer", false),
        .init("java", "We use JavaScript, and Java.", true),
        .init("script", "JavaScript", false),
        .init("JAVA", "java", true),
        .init("java", "", false),
        .init("", "java", false),
        .init("!!!", "!!!", false),
        .init("*", "anything", false),
        .init("machine learning", "Machine-Learning engineer", true),
        .init("machine learning", "machine  \n learning", true),
        .init("\"machine learning\"", "our machine learning team", true),
        .init("machine learning", "machine deep learning", false),
        .init("machine learning", "learning machine", false),
        .init("machine learning", "machine machine learning", true),
        .init("machine learning", "machine learnings", false),
        .init("machine learning", "amachine learning", false),
        .init("machine", "a machine", true),
        .init("a b a c", "a b a b a c", true),
        .init("aa ab", "aa aa aa ab", true),
        .init("snake case", "snake_case", true),
        .init("data", "big/data", true),
        .init("5 years", "5+ years", true),
        .init("2024", "in 2024!", true),
        .init("2024", "in 20245", false),
        .init("don", "a\u{0000}don\u{0000}", true),
    ]

    static let prefixes: [WordCase] = [
        .init("java*", "JavaScript", true),
        .init("java*", "Java", true),
        .init("java*", "the java", true),
        .init("java*", "ninjava", false),
        .init("data scien*", "Data Science", true),
        .init("data scien*", "data engineering", false),
        .init("data* science", "database science", false),
        .init("data *", "database", false),
        .init("ing*", "Ingénieur", true),
        .init("ingé*", "INGENIEUR", true),
        .init("c*", "C++", true),
        .init("c++*", "C", false),
        .init("401*", "a 401(k) plan", true),
        .init("\"front*\"", "frontend", true),
        .init("विकास*", "विकासकर्ता", true),
        .init("j\u{FF0A}", "java", true),
    ]

    static let technical: [WordCase] = [
        .init("C++", "C++ developer", true),
        .init("c++", "modern C++17, C++/CLI", true),
        .init("C++", "C developer", false),
        .init("C", "C++", false),
        .init("C", "C/C++", true),
        .init("C", "C#", false),
        .init("C++", "Ｃ＋＋の経験", true),
        .init("C++", "C++言語", true),
        .init("C++", "(C++)", true),
        .init("C+", "C++", false),
        .init("C#", "strong C#, React", true),
        .init("C#", "C#7", true),
        .init("C#", "C#.NET", true),
        .init("C#", "C", false),
        .init("C#", "item #5", false),
        .init("F#", "f# and c#", true),
        .init("A+", "CompTIA A+ certified", true),
        .init("notepad++", "Notepad++ ", true),
        .init("html", "HTML+CSS", true),
        .init("css", "HTML+CSS", true),
        .init("I+D", "Técnico de I+D", true),
        .init("1234", "Req#1234", true),
        .init("req", "Req#1234", true),
        .init("5", "5+", true),
        .init("hello", "hello+++", true),
        .init("hello", "hello ####", true),
        .init(".NET", "ASP.NET Core", true),
        .init(".NET", "a .NET developer", true),
        .init(".NET", "(.net)", true),
        .init(".NET", "C#/.NET", true),
        .init(".NET", "VB.NETを使用", true),
        .init(".NET", ".Network", false),
        .init(".NET", "net salary", false),
        .init("net", ".NET", false),
        .init("net", "net salary", true),
        .init("ASP.NET", "ASP.NET", true),
        .init("asp", "ASP.NET", true),
        .init(".net core", "the .NET Core runtime", true),
        .init("Node.js", "node.js", true),
        .init("Node.js", "Node JS", true),
        .init("node", "Node.js", true),
        .init("js", "Node.js", true),
        .init("js", "vue.js.", true),
        .init("end", "the end.Next", true),
        .init("next", "the end.Next", true),
        .init("what", "wait...what", true),
        .init("3.5", "GPA 3.5", true),
        .init("401(k)", "401(k) with match", true),
        .init("401(K)", "a 401(k), dental", true),
        .init("401k", "401(k)", true),
        .init("401(k)", "401k", true),
        .init("401(k)", "401 and k", false),
        .init("401", "401(k)", false),
        .init("401(k)", "401(k)s", true),
        .init("501(c)(3)", "a 501(c)(3) organization", true),
        .init("401（k）", "401(k)", true),
        .init("401", "401(kk)", true),
        .init("R&D", "R&D", true),
        .init("R&D", "r d", true),
        .init("full-time", "Full time", true),
        .init("full time", "full\u{2011}time", true),
        .init("full-time", "fulltime", false),
        .init("ci/cd", "CI/CD", true),
        .init("don't", "don\u{2019}t", true),
        .init("dont", "don't", false),
        .init("don", "don't", false),
        .init("O'Reilly", "an O\u{2019}Reilly book", true),
        .init("O'Reilly", "o＇reilly", true),
        .init("driver's license", "Driver’s License", true),
        .init("drivers", "drivers' licenses", true),
        .init("quoted", "'quoted'", true),
        .init("10", "5'10", true),
    ]

    static let latin: [WordCase] = [
        .init("cafe", "Café", true),
        .init("café", "cafe", true),
        .init("cafe", "Cafe\u{0301}", true),
        .init("cafe\u{0301}", "CAFÉ", true),
        .init("ingenieur", "recherche d'ingénieur", true),
        .init("ingénieur", "l\u{2019}ingénieur", true),
        .init("l'entreprise", "L’Entreprise", true),
        .init("aujourd'hui", "aujourd’hui", true),
        .init("azienda", "nell'azienda", true),
        .init("jour", "aujourd'hui", false),
        .init("hui", "aujourd'hui", false),
        .init("ecole", "L\u{00AD}’école", true),
        .init("ausführung", "Ausfuhrung", true),
        .init("ausführung", "Ausfu\u{0308}hrung", true),
        .init("ausfuehrung", "Ausführung", false),
        .init("straße", "STRAẞE", true),
        .init("straße", "strasse", false),
        .init("fuhrer*", "Führerschein", true),
        .init("finance", "ﬁnance", true),
        .init("office", "oﬃce", true),
        .init("inance", "ﬁnance", false),
        .init("lodz", "Łódź", true),
        .init("Łódź", "ŁO\u{0301}DZ\u{0301}", true),
        .init("wroclaw", "pracy we Wrocław.", true),
        .init("księgowa", "KSIEGOWA", true),
        .init("vyvojar", "Vývojář", true),
        .init("zamestnanec", "zaměstnanec", true),
        .init("řidič", "ridic", true),
        .init("malmo", "Malmö", true),
        .init("orsted", "Ørsted", true),
        .init("aarhus", "Århus", false),
        .init("istanbul", "İstanbul", true),
        .init("İSTANBUL", "istanbul", true),
        .init("ISTANBUL", "I\u{0307}stanbul", true),
        .init("diyarbakir", "Diyarbakır", true),
        .init("DIYARBAKIR", "diyarbakır", true),
        .init("senior", "Ｓｅｎｉｏｒ", true),
        .init("kg", "5 \u{212A}g", true),
        .init("naive", "na\u{00AD}i\u{0308}ve", true),
        .init("cooperate", "co\u{00AD}ope\u{200D}rate", true),
        .init("co operate", "co\u{200B}operate", true),
        .init("cafe", "caf\u{00E9}\u{0301}", true),
        .init("nguyen", "Nguyễn", true),
        .init("a", "≠ a", true),
        .init("x y", "x \u{0301} y", true),
        .init("1", "1\u{FE0F}\u{20E3}", true),
        .init("job", "🔥job🔥", true),
        .init("𝐣ob", "job", false),
    ]

    static let otherScripts: [WordCase] = [
        .init("μηχανικός", "ΜΗΧΑΝΙΚΟΣ", true),
        .init("μηχανικος", "Μηχανικός", true),
        .init("αθηνα", "Αθή\u{03BD}α", true),
        .init("ᾳ", "α", true),
        .init("инженер", "ИНЖЕНЕР", true),
        .init("разработчик", "Ведущий разработчик", true),
        .init("еще", "ещё", true),
        .init("русский", "РУССКИЙ", true),
        .init("русский", "русскии\u{0306}", true),
        .init("київ", "Киї\u{0432}", true),
        .init("з'їзд", "з’їзд", true),
        .init("м'ята", "мʼята", true),
        .init("слово", "ʼслово", true),
        .init("работ", "работа", false),
        .init("c", "с", false),
        // Hindi: vowel signs and the virama are part of the word and are not dropped.
        .init("हिंदी", "हिंदी में", true),
        .init("हिदी", "हिंदी", false),
        .init("हिंद", "हिंदी", false),
        .init("कर", "कर्म", false),
        .init("कर्म", "कर्म", true),
        .init("कर्मचारी", "नया कर्मचारी।", true),
        .init("क", "कि", false),
        .init("ज़रूरत", "ज\u{093C}रूरत", true),
        .init("जरूरत", "ज\u{093C}रूरत", false),
        .init("शक्\u{200D}ति", "शक्ति", true),
        .init("को", "বাংলা को", true),
        .init("কো", "ক\u{09C7}\u{09BE}", true),
        .init("موظف", "مطلوب موظف", true),
        .init("أحمد", "ا\u{0654}حمد", true),
        .init("מפתח", "מפתח תוכנה", true),
        .init("մշակող", "ՄՇԱԿՈՂ", true),
        // Japanese.
        .init("日本", "日本語", true),
        .init("本語", "日本語", true),
        .init("日語", "日本語", false),
        .init("本", "日本語", true),
        .init("日本", "日。本", false),
        .init("日本", "日 本", false),
        .init("東京 都", "東京都", false),
        .init("東京 エンジニア", "東京 エンジニア募集", true),
        .init("エンジニア", "Webエンジニア募集", true),
        .init("web エンジニア", "Webエンジニア", true),
        .init("エンシニア", "エンジニア", false),
        .init("エンジニア", "エンシ\u{3099}ニア", true),
        .init("アルバイト", "ｱﾙﾊﾞｲﾄ", true),
        .init("ソフト", "ソフトウェア", true),
        .init("ソフトウエア", "ソフトウェア", false),
        .init("か*", "が", false),
        .init("フル スタック", "フル・スタック", true),
        .init("3年", "経験3年以上", true),
        .init("人々", "人々", true),
        .init("さん", "山田さん", true),
        .init("c言語", "C言語", true),
        // Chinese.
        .init("工程师", "软件工程师", true),
        .init("软件师", "软件工程师", false),
        .init("𠮷野", "𠮷野家", true),
        .init("豈", "\u{F900}", true),
        .init("java开发", "Java开发工程师", true),
        // Korean: particles are attached, decomposed text is the same.
        .init("개발자", "개발자를 모집합니다", true),
        .init("개발자", "웹개발자", true),
        .init("개바", "개발", false),
        .init("가", "각", false),
        .init("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}어", true),
        .init("채용 정보", "채용 정보", true),
        // Thai and Khmer.
        .init("วิศวกร", "รับสมัครวิศวกรไฟฟ้า", true),
        .init("วศวกร", "รับสมัครวิศวกรไฟฟ้า", false),
        .init("ก", "กิ", false),
        .init("การ", "งานการเงิน", true),
        .init("ការងារ", "ស្វែងរកការងារ", true),
    ]

    @Test(arguments: words + prefixes + technical)
    func findsWords(_ row: WordCase) {
        #expect(WordPattern(row.pattern).matches(row.text) == row.isFound)
    }

    @Test(arguments: latin + otherScripts)
    func findsWordsOfEveryScript(_ row: WordCase) {
        #expect(WordPattern(row.pattern).matches(row.text) == row.isFound)
    }

    /// The place in the text does not matter: neither for the blocks of the search nor for what precedes.
    @Test(arguments: words + prefixes + technical + latin + otherScripts)
    func findsWordsAtEveryOffset(_ row: WordCase) {
        let pattern = WordPattern(row.pattern)
        for length in 0..<40 {
            // `~` is in no pattern and lets a dot begin no word, so a space stands before the text.
            let text = String(repeating: "~", count: length) + " " + row.text
            #expect(pattern.matches(text) == row.isFound, "after \(length) bytes")
            #expect(pattern.matches(text + " " + String(repeating: "~", count: length)) == row.isFound)
        }
    }

    @Test(arguments: ["", "!!!", "*", "\"\"", " \n", "\u{0301}", "\u{00AD}", "++", "()"])
    func hasNoWord(_ text: String) {
        let pattern = WordPattern(text)
        #expect(pattern.isEmpty)
        #expect(!pattern.matches(text))
        #expect(!pattern.matches("word"))
    }

    @Test func equalPatternsAreEqual() {
        #expect(WordPattern("Café C++") == WordPattern("cafe\u{0301}, c++"))
        #expect(WordPattern("java") != WordPattern("java*"))
        #expect(Set([WordPattern("java"), WordPattern("JAVA")]).count == 1)
    }

    @Test(arguments: [
        ("C++ für 日本語", ["c++", "fur", "日", "本", "語"]),
        ("ASP.NET, Node.js", ["asp", ".net", "node", "js"]),
        ("l'équipe de l’O'Reilly don't", ["l", "equipe", "de", "l", "o'reilly", "don't"]),
        ("501(c)(3) 401(k)s R&D", ["501c", "3", "401k", "s", "r", "d"]),
        ("C++17 C#7 HTML+CSS I+D A+++", ["c++", "17", "c#", "7", "html", "css", "i", "d", "a"]),
        ("हिंदी", ["हिंदी"]),
    ])
    func splitsIntoWords(_ text: String, _ words: [String]) {
        #expect(WordSegmenter.words(of: text) == words)
    }

    @Test func foundInAnEmptyBuffer() {
        #expect(!WordPattern("a").matches(UnsafeBufferPointer(start: nil, count: 0)))
    }
}
