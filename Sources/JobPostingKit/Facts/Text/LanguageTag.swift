/// Tags of languages after BCP 47 (RFC 5646, section 2.1), from what publishers write.
enum LanguageTag {
    /// The tag that a text is, in the case that the standard recommends (section 2.1.1): `de_at` is `de-AT`; or that of
    /// the language that a text names, in one of the design's languages or itself: `Deutsch`, `ger`, `日本語`.
    ///
    /// The first part must be a code of ISO 639-1 (so `jp` and `cn`, which are countries, are none), or one of a few of
    /// three letters. Codes that say no language (`und`, `mul`, `zxx`) are none.
    ///
    /// - Complexity: O(length) for a tag, else O(log(names)).
    static func normalized(_ text: String) -> String? {
        canonical(text) ?? names[text]
    }

    /// A tag as BCP 47 writes it (section 2.1.1 on case); nil for what is none.
    static func canonical(_ text: String) -> String? {
        var parts: [[UInt8]] = []
        var part: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                parts.append(part)
                part = []
            } else {
                guard byte.isASCIIAlphanumeric, part.count < 8 else { return nil }
                part.append(byte.asciiLowercased)
            }
        }
        parts.append(part)
        guard parts.count <= 8, let first = parts.first, isLanguage(first) else { return nil }
        var tag = String(decoding: first, as: UTF8.self)
        var isPrivate = false
        for part in parts.dropFirst() {
            guard let letter = part.first else { return nil }
            let isWord = part.allSatisfy { $0.isASCIILetter }
            let text: [UInt8]
            if isPrivate || part.count == 1 {
                // What follows a single letter belongs to it.
                isPrivate = true
                text = part
            } else if part.count == 4, isWord {
                text = [letter &- 0x20] + part.dropFirst()
            } else if part.count == 2, isWord {
                text = part.map { $0 &- 0x20 }
            } else if part.count == 3 || part.count >= 5 || letter.isASCIIDigit {
                text = part
            } else {
                return nil
            }
            tag += "-" + String(decoding: text, as: UTF8.self)
        }
        return tag
    }

    private static func isLanguage(_ code: [UInt8]) -> Bool {
        let codes: StaticString
        switch code.count {
        case 2: codes = twoLetterCodes
        case 3: codes = threeLetterCodes
        default: return false
        }
        let table = UnsafeBufferPointer(start: codes.utf8Start, count: codes.utf8CodeUnitCount)
        // Each code stands behind a space.
        return stride(from: 0, to: table.count, by: code.count + 1).contains { start in
            table[(start + 1)...].prefix(code.count).elementsEqual(code)
        }
    }

    /// ISO 639-1, as of 2026.
    private static let twoLetterCodes: StaticString = """
         aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
        eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka \
        kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl \
        nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw \
        ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """

    /// Codes of ISO 639-3 for which ISO 639-1 has none, and which postings are written in.
    private static let threeLetterCodes: StaticString =
        " ast ceb ckb cmn fil fur gsw haw hmn hsb ksh nds scn sco srn yue"

    /// Names, and codes of ISO 639-2 of languages that have a shorter one.
    static let names = PhraseTable(
        """
        aleman=de
        alemao=de
        allemand=de
        american english=en
        angielski=en
        anglais=en
        anglicky=en
        anglictina=en
        ara=ar
        arabic=ar
        arabisch=ar
        bahasa indonesia=id
        bokmal=nb
        british english=en
        bul=bg
        bulgarian=bg
        castellano=es
        cat=ca
        catala=ca
        catalan=ca
        ceco=cs
        ces=cs
        cesky=cs
        cestina=cs
        checo=cs
        chi=zh
        chinees=zh
        chines=zh
        chinese=zh
        chinesisch=zh
        chino=zh
        chinois=zh
        chinski=zh
        cinese=zh
        cinsky=zh
        cinstina=zh
        croatian=hr
        cze=cs
        czech=cs
        czeski=cs
        dan=da
        danisch=da
        danish=da
        dansk=da
        deu=de
        deutsch=de
        duits=de
        dut=nl
        dutch=nl
        ell=el
        eng=en
        engels=en
        engelska=en
        englisch=en
        english=en
        espagnol=es
        espanhol=es
        espanol=es
        est=et
        estonian=et
        fin=fi
        finnisch=fi
        finnish=fi
        flemish=nl
        fra=fr
        francais=fr
        frances=fr
        francese=fr
        francouzsky=fr
        francouzstina=fr
        francuski=fr
        frans=fr
        franska=fr
        franzosisch=fr
        fre=fr
        french=fr
        ger=de
        german=de
        giapponese=ja
        gre=el
        greek=el
        griechisch=el
        heb=he
        hebrew=he
        hin=hi
        hindi=hi
        hiszpanski=es
        holandes=nl
        hrv=hr
        hrvatski=hr
        hun=hu
        hungarian=hu
        ind=id
        indonesian=id
        ingles=en
        inglese=en
        ita=it
        italiaans=it
        italian=it
        italiano=it
        italien=it
        italienisch=it
        italienska=it
        italsky=it
        italstina=it
        japanese=ja
        japanisch=ja
        japans=ja
        japanska=ja
        japonais=ja
        japones=ja
        japonski=ja
        japonsky=ja
        japonstina=ja
        jezyk polski=pl
        jpn=ja
        kinesiska=zh
        kor=ko
        korean=ko
        koreanisch=ko
        latvian=lv
        lav=lv
        lit=lt
        lithuanian=lt
        magyar=hu
        mandarin=zh
        nederlands=nl
        nederlandska=nl
        neerlandais=nl
        neerlandes=nl
        nemcina=de
        nemecky=de
        niderlandzki=nl
        niederlandisch=nl
        niemiecki=de
        nizozemsky=nl
        nizozemstina=nl
        nld=nl
        nob=nb
        nor=no
        norsk=no
        norwegian=no
        norwegisch=no
        olandese=nl
        pol=pl
        polacco=pl
        polaco=pl
        polish=pl
        polnisch=pl
        polonais=pl
        polones=pl
        polska=pl
        polski=pl
        polsky=pl
        polstina=pl
        pools=pl
        por=pt
        portoghese=pt
        portugais=pt
        portugalski=pt
        portugalsky=pt
        portugalstina=pt
        portugees=pt
        portugiesisch=pt
        portugisiska=pt
        portugues=pt
        portuguese=pt
        romana=ro
        romanian=ro
        ron=ro
        rum=ro
        rumanisch=ro
        rus=ru
        russian=ru
        russisch=ru
        schwedisch=sv
        serbian=sr
        slk=sk
        slo=sk
        slovak=sk
        slovencina=sk
        slovene=sl
        slovenian=sl
        slowakisch=sk
        slv=sl
        spa=es
        spaans=es
        spagnolo=es
        spanelsky=es
        spanelstina=es
        spanisch=es
        spanish=es
        spanska=es
        srp=sr
        sueco=sv
        suedois=sv
        suomi=fi
        svedese=sv
        svedsky=sv
        svedstina=sv
        svenska=sv
        swe=sv
        swedish=sv
        szwedzki=sv
        tcheque=cs
        tedesco=de
        tha=th
        thai=th
        tieng viet=vi
        tjeckiska=cs
        tschechisch=cs
        tsjechisch=cs
        tur=tr
        turkce=tr
        turkisch=tr
        turkish=tr
        tyska=de
        ukr=uk
        ukrainian=uk
        ukrainisch=uk
        ungarisch=hu
        vie=vi
        vietnamese=vi
        wloski=it
        zho=zh
        zweeds=sv
        ελληνικα=el
        русскии=ru
        украінська=uk
        עברית=he
        العربية=ar
        हिंदी=hi
        हिन्दी=hi
        한국어=ko
        イタリア語=it
        オランダ語=nl
        スウェーデン語=sv
        スペイン語=es
        チェコ語=cs
        ドイツ語=de
        フランス語=fr
        ポルトガル語=pt
        ポーランド語=pl
        中国語=zh
        中文=zh
        德語=de
        德语=de
        意大利语=it
        捷克语=cs
        日本語=ja
        日語=ja
        日语=ja
        汉语=zh
        法語=fr
        法语=fr
        波兰语=pl
        瑞典语=sv
        英語=en
        英语=en
        荷兰语=nl
        葡萄牙语=pt
        西班牙语=es
        """)
}
