/// What is known of the postal codes of a country whose codes are digits, all of the same number.
struct PostalCode {
    /// How many digits a code has.
    let digits: Int
    /// The least code, read as a number: below it, a number is no code that lost its zeros.
    let least: Int

    /// The form of a country's codes; nil where they have letters, several lengths, or where it is not known.
    init?(of country: CountryCode) {
        guard let row = PostalCode.forms.value(ofPlace: country.text) else { return nil }
        let parts = row.split(separator: " ")
        guard let digits = parts.first.flatMap({ Int($0) }), let least = parts.last.flatMap({ Int($0) }) else {
            return nil
        }
        (self.digits, self.least) = (digits, least)
    }

    /// The code that a number stands for: with the zeros in front that a number cannot have.
    ///
    /// - Parameter number: The digits of the number, none of them a leading zero.
    /// - Returns: nil when the country has no such code.
    func code(ofNumber number: String) -> String? {
        guard number.utf8.count <= digits, let value = Int(number), value >= least else { return nil }
        return String(repeating: "0", count: digits - number.utf8.count) + number
    }

    /// The code in a text that has something else beside it that is certain not to belong to it: the code of the
    /// country or of one of its regions before the digits, signs around them, a fraction of nothing behind them.
    ///
    ///     "$TX-77002" → "77002"        "D-10115" → "10115"        "1067.0" → nil: it may have lost a zero
    ///
    /// - Returns: nil when the text is something else; the text itself when it is the code.
    func code(in text: String, of country: CountryCode) -> String? {
        var bytes = Array(text.utf8)[...]
        if bytes.suffix(2).elementsEqual(".0".utf8) { bytes = bytes.dropLast(2) }
        guard let start = bytes.firstIndex(where: { $0.isASCIIDigit }) else { return nil }
        let code = bytes[start...]
        let isPlain = code.count == digits && code.allSatisfy { $0.isASCIIDigit }
        guard isPlain || country.text == "US" && PostalCode.isExtended(code) else { return nil }
        guard code.contains(where: { $0 != UInt8(ascii: "0") }) else { return nil }
        let before = bytes[..<start]
        guard before.allSatisfy({ $0 < 0x80 }) else { return nil }
        let letters = before.filter { $0.isASCIILetter }
        guard
            letters.isEmpty || letters.elementsEqual(country.text.utf8)
                || SubdivisionCode(country: country, code: letters) != nil
                || PostalCode.roadSigns.value(ofPlace: country.text).map({ letters.elementsEqual($0.utf8) })
                    == true
        else { return nil }
        return String(decoding: code, as: UTF8.self)
    }

    /// ZIP+4: `77002-1234`.
    private static func isExtended(_ code: ArraySlice<UInt8>) -> Bool {
        code.count == 10 && code.dropFirst(5).first == UInt8(ascii: "-")
            && code.prefix(5).allSatisfy { $0.isASCIIDigit } && code.suffix(4).allSatisfy { $0.isASCIIDigit }
    }

    /// By country, how many digits a code has and the least one.
    ///
    /// Source: Universal Postal Union, Postal addressing systems, the pages of the countries; the least code is that of
    /// the first delivery area.
    static let forms = PhraseTable(
        """
        ar=4 1000
        at=4 1000
        au=4 200
        ba=5 70000
        be=4 1000
        bg=4 1000
        br=8 1000000
        ch=4 1000
        cn=6 10000
        co=6 50001
        cr=5 10101
        cz=5 10000
        de=5 1067
        dk=4 555
        dz=5 1000
        ec=6 10101
        ee=5 10000
        es=5 1001
        fi=5 100
        fr=5 1000
        ge=4 100
        gr=5 10000
        hr=5 10000
        hu=4 1000
        id=5 10110
        in=6 110001
        it=5 10
        jp=7 10000
        kr=5 1000
        kz=6 10000
        lt=5 100
        lu=4 1000
        ma=5 10000
        mx=5 1000
        my=5 1000
        ng=6 100001
        no=4 1
        nz=4 110
        pe=5 1000
        ph=4 400
        pk=5 10010
        pl=5 1
        pr=5 601
        ro=6 10011
        rs=5 11000
        ru=6 101000
        se=5 10000
        sg=6 10001
        si=4 1000
        sk=5 1001
        th=5 10100
        tr=5 1010
        ua=5 1001
        us=5 501
        uy=5 11000
        za=4 1
        """)

    /// The signs of the road traffic conventions, which were written before codes until 1999.
    ///
    /// Source: European Conference of Postal and Telecommunications Administrations, recommendation of 1966.
    private static let roadSigns = PhraseTable(
        """
        at=A
        be=B
        de=D
        es=E
        fi=FIN
        fr=F
        hu=H
        it=I
        lu=L
        no=N
        si=SLO
        """)
}
