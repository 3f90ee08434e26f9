/// Words of dates that are neither months nor weekdays.
enum DateWords {
    /// What a word of ``others`` says.
    enum Meaning {
        /// Nothing: articles, prepositions, "o'clock".
        case filler
        /// Ante meridiem: hours 12, 1, … 11 are 0 to 11.
        case morning
        /// Post meridiem.
        case afternoon
        /// An era, counted from the year after this one.
        case era(Int)
        /// The first year of an era.
        case year(Int)
    }

    static func meaning(of word: PhraseKey) -> Meaning? {
        guard let value = others[word], let kind = value.utf8.first else { return nil }
        let number = Int(value.utf8.dropFirst().reduce(0) { $0 * 10 + Int($1 &- 0x30) })
        return switch kind {
        case UInt8(ascii: "a"): .morning
        case UInt8(ascii: "p"): .afternoon
        case UInt8(ascii: "e"): .era(number)
        case UInt8(ascii: "y"): .year(number)
        default: .filler
        }
    }

    /// Minutes ahead of UTC of a zone's abbreviation; nil where it names no one offset.
    ///
    /// Those of RFC 2822, section 4.3, and UTC; the letters of the military zones, which it calls unreliable, are left
    /// out but `Z`. Beyond those the abbreviations of the time zone database (2025b) that have one offset there, of zones
    /// that are in use. Others stand for several zones: IST is India, Israel and Ireland, BST Britain and Bangladesh.
    static func zoneOffset(of word: String) -> Int? {
        switch String(decoding: PhraseKey(word).bytes, as: UTF8.self) {
        case "z", "ut", "utc", "gmt": 0
        case "edt": -240
        case "est", "cdt": -300
        case "cst", "mdt": -360
        case "mst", "pdt": -420
        case "pst": -480
        case "wet": 0
        case "cet", "west": 60
        case "eet", "cest", "sast": 120
        case "eest", "msk": 180
        case "awst", "hkt": 480
        case "jst", "kst": 540
        case "acst": 570
        case "aest": 600
        case "acdt": 630
        case "aedt": 660
        case "nzst": 720
        case "nzdt": 780
        default: nil
        }
    }

    /// What may stand at a day's number without a space: 1st, 1er, 3º, 3e.
    static func isOrdinalEnding(_ word: String) -> Bool {
        switch String(decoding: PhraseKey(word).bytes, as: UTF8.self) {
        case "st", "nd", "rd", "th", "er", "e", "o", "a", "º", "ª": true
        default: false
        }
    }

    /// `f` fillers, `a` and `p` halves of the day, `e` eras with the year before their first, `y` whole years.
    ///
    /// Left out is what changes the day: until, before, from. Eras: the Japanese of the Act on Era Names (Reiwa since
    /// 2019-05-01, Heisei since 1989-01-08) and the calendar of the Republic of China (CNS 7648).
    static let others = PhraseTable(
        """
        a=f
        alle=f
        am=a
        at=f
        das=f
        de=f
        del=f
        dem=f
        den=f
        der=f
        dnia=f
        el=f
        godz=f
        h=f
        hrs=f
        il=f
        kl=f
        klockan=f
        las=f
        le=f
        o=f
        of=f
        om=f
        on=f
        op=f
        ore=f
        pm=p
        the=f
        uhr=f
        um=f
        uur=f
        v=f
        上午=a
        下午=p
        令和=e2018
        令和元年=y2019
        公元=f
        午前=a
        午后=p
        午後=p
        平成=e1988
        民国=e1911
        民國=e1911
        西暦=f
        """)
}
