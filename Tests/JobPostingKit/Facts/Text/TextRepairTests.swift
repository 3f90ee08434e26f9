import Testing

@testable import JobPostingKit

/// A text, repaired.
private func repaired(_ text: String, _ ledger: inout TextRepair.Ledger) -> String {
    var bytes = Array(text.utf8)
    TextRepair.repair(&bytes, &ledger)
    return String(decoding: bytes, as: UTF8.self)
}

private func repaired(_ text: String) -> String {
    var ledger = TextRepair.Ledger()
    return repaired(text, &ledger)
}

/// A text as it looks when its UTF-8 is read as windows-1252.
private func misread(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in text.utf8 {
        let value = byte < 0x80 ? UInt32(byte) : CharacterReferences.windows1252(byte)
        scalars.append(Unicode.Scalar(value) ?? "?")
    }
    return String(scalars)
}

@Suite struct TextRepairTests {
    // MARK: Mojibake

    @Test(arguments: [
        "£30k – £35k", "Café", "Für die Küche", "Straße", "Österreich", "Ärztin gesucht", "naïve façade", "El Niño",
        "Ação e coração",
        "Diplômé", "Smörgåsbord", "Gdańsk, złoty, źrebię, łódź, miód", "Příbram, žluťoučký kůň", "Łódź", "Ősz és tél",
        "We’re hiring — “now”…", "• one\n• two", "5 × 3 m² at 20 °C", "ACME® and more", "€ 1.000", "Ünal çalışıyor",
        "Привет, мир", "в Москве и за её пределами", "Καλημέρα κόσμε", "日本語の求人", "正社員（東京）", "한국어 채용", "שלום עולם",
        "مرحبا بالعالم", "नमस्ते दुनिया", "Party 🎉 time 😀", "✓ done ✔", "¿Qué tal?", "Málaga", "São Paulo", "GRÜN und blau ß",
        "\u{FEFF}Title", "a\u{A0}b", "MÜHLE", "CAFÉ CRÈME", "INFORMACIÓN ÚTIL", "ÉTÉ à Paris",
    ])
    func `UTF-8 read as windows-1252 is read again, once or twice`(text: String) {
        let expected = repaired(text)
        var ledger = TextRepair.Ledger()
        #expect(repaired(misread(text), &ledger) == expected)
        #expect(ledger.mojibake > 0)
        #expect(repaired(misread(misread(text))) == expected)
        // Within a sound text it is the same.
        #expect(repaired("über " + misread(text) + " für £5") == "über " + text.filter { $0 != "\u{FEFF}" } + " für £5")
    }

    @Test(arguments: [
        "Â£30k â€“ £35k", "Â\u{A0}", "â€œHiâ€\u{9D}", "Ã©tÃ©", "Jâ€™ai", "â‚¬50", "itâ€™s", "Â·", "20Â°C", "ï»¿Title",
        "Â®",
    ])
    func `what is seen in postings is certain`(text: String) {
        var ledger = TextRepair.Ledger()
        let repaired = repaired(text, &ledger)
        #expect(ledger.mojibake > 0, "\(repaired)")
        #expect(!repaired.contains { "Ââ€ÃÅ".contains($0) && !"€".contains($0) }, "\(repaired)")
    }

    @Test(arguments: [
        "", "Glazier", "Café crème", "À la carte", "CITROËN”", "»CAFÉ«", "«MAÇû", "“MAÇÔ", "IRMÖIRMÃO", "PÅ…", "SYÖDÄ…",
        "Ä", "Å",
        "Spaß”, sagte er", "VÝŠKA A TÍŽE", "ÚŽASNÝ PŘÍŠTÍ", "CŒUR", "é”»", "das „Café…” »", "â", "with â, Welsh", "â…”",
        "£30k – £35k", "30 °C ± 2", "Größe: 1,80 m²", "ESPAÑA® 2020", "¿ESPAÑA?", "Ñuñoa", "með …", "Þórður Ö.", "Æ…",
        "São João",
        "日本語", "ÄÖÜ äöü", "naïve", "Mötley Crüe", "Ünlü", "ÎLE DE LA CITÉ…", "Â€50", "L’Oréal Paris®", "Nestlé™",
    ])
    func `what real texts have stays`(text: String) {
        var ledger = TextRepair.Ledger()
        #expect(repaired(text, &ledger) == text)
        #expect(ledger.isEmpty)
    }

    @Test func `no byte of a span is lost, whatever stands around it`() {
        for text in ["é", "’", "日", "😀", "ł", "Ж"] {
            for before in ["", "x", "X", "ß", "É", "日", " ", "\u{A0}"] {
                for after in ["", "x", "X", "ß", "日", " ", "”"] {
                    let wrong = before + misread(text) + after
                    let right = repaired(wrong)
                    #expect(right == wrong || right == before + text + after, "\(wrong)")
                }
            }
        }
    }

    // MARK: Lost escapes

    @Test(arguments: [
        ("Diplu00f4mu00e9", "Diplômé"), ("Ru00e9sumu00e9 of the day", "Résumé of the day"), ("Mu00fcnchen", "München"),
        ("itu2019s here", "it’s here"), ("u201cHiu201d", "“Hi”"), ("u201cBest placeu201d", "“Best place”"),
        ("Mu00FCnchen u2013 Ku00F6ln", "München – Köln"), ("u65e5u672cu8a9e", "日本語"),
        ("hu00e9 u2022 bu00f6y", "hé • böy"),
        (#"caf\u00e9"#, "café"), (#"\u20ac 100"#, "€ 100"), (#"na\\u00efve"#, "naïve"),
        ("ud83dude00 ok", "ud83dude00 ok"),
        (#"\ud83d\ude00 d\u00e9j\u00e0"#, "😀 déjà"), ("u003cpu003eHiu003c/pu003e", "<p>Hi</p>"),
        ("u003ca href=u0022https://a.example/u0022u003eGou003c/au003e", #"<a href="https://a.example/">Go</a>"#),
        ("cafu00e9 and thu00e9", "café and thé"), ("u00c9tudes et u00e9coles", "Études et écoles"),
    ])
    func `escapes without a backslash are read`(text: String, expected: String) {
        var ledger = TextRepair.Ledger()
        #expect(repaired(text, &ledger) == expected)
        #expect(ledger.lostEscapes > 0 || text == expected)
    }

    @Test(arguments: [
        "menu2013", "CPU2017", "SPEC cpu2017", "u2019", "u2022", "FIFA u20", "u00e9", "cafu00e9", "sku00c412",
        "id_u00e9x",
        "https://a.example/mu00fcnchen", "u0041", "bu00", "u00", "u", "gpu2080", "Menu2026s", "mail@mu00fcn.example",
        "a=mu00fcn", "u2019 u2020 u2021 u2022", "Bureau2000", "u003c", "a u003c b", "Adieu2015", "u1234567",
        #"C:\users\u2"#,
        #"\ud83d x"#, "tu0142",
    ])
    func `what could be anything else stays`(text: String) {
        var ledger = TextRepair.Ledger()
        #expect(repaired(text, &ledger) == text)
        #expect(ledger.isEmpty)
    }

    // MARK: Invisible characters

    @Test(arguments: [
        ("Soft\u{AD}ware", "Software"), ("zero\u{200B}width", "zerowidth"), ("\u{FEFF}Title", "Title"),
        ("a\u{2060}b", "ab"),
        ("\u{202E}gnp.exe\u{202C}", "gnp.exe"), ("\u{2066}x\u{2069}", "x"), ("a\u{200E}b\u{200F}", "ab"),
        ("a\u{85}b", "ab"),
        ("a\u{2028}b\u{2029}c", "a\nb\nc"), ("میخواهم", "میخواهم"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("क्\u{200D}ष", "क्\u{200D}ष"), ("👩\u{200D}🍳 Chef", "👩\u{200D}🍳 Chef"), ("a\u{200D}b\u{200C}", "ab"),
        ("\u{200C}", ""),
        ("’“”–…", "’“”–…"), ("ﬁ", "ﬁ"), ("Ｆ", "Ｆ"), ("\u{FFFD}", "\u{FFFD}"), ("a\u{AD}", "a"),
    ])
    func `characters that nobody sees go`(text: String, expected: String) {
        #expect(repaired(text) == expected)
    }

    // MARK: Laws

    @Test func `any bytes are accepted, never become more, and end`() {
        var state: UInt64 = 9
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let parts: [[UInt8]] = [
            Array("u00e9".utf8), Array("u2019".utf8), [0xC3], [0xC2], [0xE2, 0x80], [0x99], [0xC3, 0x83], [0xC2, 0xA9],
            [0xC3, 0xA2],
            [0xE2, 0x82, 0xAC], [0xE2, 0x84, 0xA2], Array("u".utf8), Array("\\".utf8), Array("x".utf8),
            Array("X ".utf8), [0xF0],
            Array("ud83d".utf8), Array("ude00".utf8), Array("u003c".utf8), Array("u003e".utf8), [0xEF, 0xBB, 0xBF],
            [0x80], [0xFF],
            Array("0123456789abcdef".utf8),
        ]
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<random(12) { bytes += parts[random(parts.count)] }
            let count = bytes.count
            var ledger = TextRepair.Ledger()
            TextRepair.repair(&bytes, &ledger)
            #expect(bytes.count <= count)
        }
    }

    @Test func `a sound text is never changed by a second look`() {
        for text in ["Ã©tÃ© â€“ â‚¬", "Diplu00f4mu00e9", "a\u{200B}b", "ÃƒÂ©", "caf\\u00e9"] {
            #expect(repaired(repaired(text)) == repaired(text))
        }
    }

    // MARK: The look for it

    /// What blocks of bytes are searched for is what a look at each byte finds.
    @Test(arguments: 0..<6)
    func `one look finds what a look at each byte finds`(seed: UInt64) {
        let pieces: [[UInt8]] =
            [
                "a", "words without any of it ", "u00e9", "u2019", "u1", "ü", "Ã¼", "Â£", "Ã ", "Â\u{A0}", "â€™",
                "\u{200B}", "–",
            ]
            .map { Array($0.utf8) }
            + ["•", "\u{AD}", "\u{2028}", "\u{2061}", "\u{FEFF}", "\u{FFF9}", "職", "ह", "я", "😀", "Å", "Ã", "\n"]
            .map { Array($0.utf8) }
            + [[0xC2], [0xC3], [0xE2], [0xE2, 0x80], [0xEF], [0xFF], [0x80]]
        var random = SeededGenerator(state: seed)
        for _ in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...30, using: &random) { bytes += pieces.randomElement(using: &random) ?? [] }
            var expected = TextRepair.Suspicions()
            withHTMLBytes(bytes) { text in
                for index in bytes.indices {
                    if [0xC2, 0xC3, 0xE2, 0xEF].contains(bytes[index]) {
                        expected.formUnion(TextRepair.suspicion(in: text, at: index))
                    } else if text[index + 1].isASCIIDigit, TextRepair.escape(in: text, at: index) != nil {
                        expected.insert(.lostEscapes)
                    }
                }
                let findings = TextRepair.findings(in: text)
                #expect(findings.suspicions == expected, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
                #expect(findings.isASCII == bytes.allSatisfy { $0 < 0x80 })
            }
        }
    }
}
