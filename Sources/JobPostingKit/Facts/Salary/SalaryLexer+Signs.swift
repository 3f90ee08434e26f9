extension SalaryLexer {
    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Hyphen-minus, the dashes U+2010 to U+2015, the minus sign.
    static func isDash(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212
    }

    /// A mark that may stand inside a number; all spaces are one. A line feed ends it.
    static func mark(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x2E, 0x2C: UInt8(scalar)
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x02BC: 0x27
        case 0x20, 0xA0, 0x2000...0x200A, 0x202F: 0x20
        default: nil
        }
    }

    /// What a sign means; nil for letters, and for signs without a meaning here.
    static func meaning(ofSign scalar: UInt32) -> SalaryWord? {
        if isDash(scalar) { return .dash }
        return switch scalar {
        case 0x7E: .tilde
        case 0x301C, 0x2053: .waveDash
        case 0x2F: .slash
        case 0x2B: .plus
        case 0x25: .percent
        case 0xD7, 0x2A: .times
        case 0x2C, 0x3001: .comma
        case 0x2E, 0x3002, 0x3B, 0x7C, 0xB7, 0x2022: .stop
        case 0x28, 0x5B, 0x3010: .open
        case 0x29, 0x5D, 0x3011: .close
        case 0x26: .and
        // Cents: no word that is known.
        case 0xA2: .unknown
        case 0x27, 0x2019, 0x3A: .noise
        case 0x3C, 0x2264, 0x2266, 0x2A7D: .less
        case 0x3E, 0x2265, 0x2267, 0x2A7E: .greater
        default: nil
        }
    }

    /// The currencies that are written with the sign of the dollar, where a country tells which.
    static var dollars: String {
        "USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP BBD BSD BZD BMD BND FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD NIO"
    }

    /// The codes of the currencies that a sign stands for (Unicode, chapter 22.1, Currency Symbols); nil for any other.
    static func currencies(ofSign scalar: UInt32) -> String? {
        switch scalar {
        case 0x24: dollars
        case 0xA3, 0xFFE1: "GBP EGP LBP SYP"
        case 0xA5, 0xFFE5: "JPY CNY"
        case 0x20AC: "EUR"
        case 0x20A8: "INR PKR LKR NPR MUR SCR"
        case 0x20B9: "INR"
        case 0x20BD: "RUB"
        case 0x20BA: "TRY"
        case 0x20AA: "ILS"
        case 0x20A9, 0xFFE6: "KRW"
        case 0x20AB: "VND"
        case 0x20B4: "UAH"
        case 0x20A6: "NGN"
        case 0x20B1: "PHP"
        case 0x20B8: "KZT"
        case 0x20B5: "GHS"
        case 0x20B2: "PYG"
        case 0x20A1: "CRC"
        case 0x0E3F: "THB"
        default: nil
        }
    }

    /// The currencies that letters directly before a sign make of it: `us` and `$`.
    static func currencies(ofPrefix letters: ArraySlice<UInt8>, sign: String) -> String? {
        let prefix = String(decoding: letters, as: UTF8.self)
        if sign == "JPY CNY" {
            return switch prefix {
            case "cn", "rmb": "CNY"
            case "jp": "JPY"
            default: nil
            }
        }
        guard sign == dollars else { return nil }
        return switch prefix {
        case "us", "usd": "USD"
        case "a", "au", "aud": "AUD"
        case "ca", "cad", "cdn", "can": "CAD"
        case "c": "CAD NIO"
        case "nz", "nzd": "NZD"
        case "s", "sg", "sgd": "SGD"
        case "hk", "hkd": "HKD"
        case "nt", "ntd", "tw": "TWD"
        case "r": "BRL"
        case "mx", "mxn": "MXN"
        case "ar", "ars": "ARS"
        case "cl", "clp": "CLP"
        case "col", "cop": "COP"
        case "rd": "DOP"
        case "u": "UYU USD"
        default: nil
        }
    }
}
