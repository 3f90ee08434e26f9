/// What a word or a sign says in a text about pay.
///
/// The table `SalaryWords.table` writes it as one or two signs:
///
///     uh uy …   a whole phrase for a time: "per hour", "p.a."     th ty …   a time alone: "hour"     sh sy …   several
///     *k *w …   a multiplier: k, 万                               cEUR  ?SEK NOK …   a currency, or candidates
///     -         between two amounts: "à"                          > <       the bound of what follows: "from", "up to"
///     -< -> -?  so, else a bound: "bis", から; else nobody knows: "to"
///     a> a<     the bound of what stands before: 以上, まで        b & &+    "between", "and", "plus"
///     !         "not"
///     n n! no   negotiable, not negotiable, something else is     z         a placeholder
///     $         money that is not base pay: "bonus"               l         a step of a scale: "band"; l! also "not": "no"
///     e         payments in a year: "pagas"                       p         "paid", "reviewed": its time is not the pay's
///     xs        pay: "salary"
///     x nb      says nothing about the amount; "about"            X         "x", as in "x 13"
enum SalaryWord: Equatable {
    /// The time that pay is for; nil for one that ``SalaryUnit`` does not have, such as a fortnight.
    case time(SalaryUnit?, TimeForm)
    case multiplier(Multiplier)
    /// A currency's code, or several with spaces between.
    case currency(String)
    case range, rangeOrUpper, rangeOrLower, rangeOrDoubt, lower, upper, lowerBehind, upperBehind, between, and
    case negotiable, fixed, otherAgreement, placeholder, otherMoney, level, payments, paid, pay, noise, approximate
    case negation, levelOrNegation, plusWord
    case unknown
    case number
    /// `<` and `≤`, `>` and `≥`: bounds of what follows, and of nothing else.
    case less, greater
    case dash, tilde, waveDash, slash, plus, percent, times, comma, stop, open, close

    enum TimeForm { case phrase, singular, plural }

    enum Multiplier: Equatable {
        case hundred, thousand, million, lakh, lakhPerYear, crore, tenThousand, hundredMillion

        var factor: Double {
            switch self {
            case .hundred: 100
            case .thousand: 1_000
            case .million: 1_000_000
            case .lakh, .lakhPerYear: 100_000
            case .crore: 10_000_000
            case .tenThousand: 10_000
            case .hundredMillion: 100_000_000
            }
        }
    }

    /// The meaning that the table writes so.
    init(_ value: String) {
        var signs = value.utf8.makeIterator()
        let first = signs.next() ?? 0
        let second = signs.next()
        switch first {
        case UInt8(ascii: "u"): self = .time(SalaryWord.unit(second), .phrase)
        case UInt8(ascii: "t"): self = .time(SalaryWord.unit(second), .singular)
        case UInt8(ascii: "s"): self = .time(SalaryWord.unit(second), .plural)
        case UInt8(ascii: "*"): self = SalaryWord.multiplier(second, signs.next())
        case UInt8(ascii: "c"), UInt8(ascii: "?"):
            self = .currency(String(decoding: value.utf8.dropFirst(), as: UTF8.self))
        case UInt8(ascii: "-"):
            switch second {
            case nil: self = .range
            case UInt8(ascii: "<"): self = .rangeOrUpper
            case UInt8(ascii: ">"): self = .rangeOrLower
            default: self = .rangeOrDoubt
            }
        case UInt8(ascii: ">"): self = .lower
        case UInt8(ascii: "<"): self = .upper
        case UInt8(ascii: "a"): self = second == UInt8(ascii: ">") ? .lowerBehind : .upperBehind
        case UInt8(ascii: "b"): self = .between
        case UInt8(ascii: "&"): self = second == nil ? .and : .plusWord
        case UInt8(ascii: "n"):
            switch second {
            case nil: self = .negotiable
            case UInt8(ascii: "!"): self = .fixed
            case UInt8(ascii: "o"): self = .otherAgreement
            default: self = .approximate
            }
        case UInt8(ascii: "z"): self = .placeholder
        case UInt8(ascii: "$"): self = .otherMoney
        case UInt8(ascii: "l"): self = second == nil ? .level : .levelOrNegation
        case UInt8(ascii: "!"): self = .negation
        case UInt8(ascii: "e"): self = .payments
        case UInt8(ascii: "p"): self = .paid
        case UInt8(ascii: "x"): self = second == nil ? .noise : .pay
        case UInt8(ascii: "X"): self = .times
        default: self = .unknown
        }
    }

    private static func unit(_ sign: UInt8?) -> SalaryUnit? {
        switch sign {
        case UInt8(ascii: "h"): .hour
        case UInt8(ascii: "d"): .day
        case UInt8(ascii: "w"): .week
        case UInt8(ascii: "m"): .month
        case UInt8(ascii: "y"): .year
        default: nil
        }
    }

    private static func multiplier(_ sign: UInt8?, _ next: UInt8?) -> SalaryWord {
        switch sign {
        case UInt8(ascii: "h"): .multiplier(.hundred)
        case UInt8(ascii: "m"): .multiplier(next == nil ? .million : .thousand)
        case UInt8(ascii: "l"): .multiplier(next == nil ? .lakh : .lakhPerYear)
        case UInt8(ascii: "c"): .multiplier(.crore)
        case UInt8(ascii: "w"): .multiplier(.tenThousand)
        case UInt8(ascii: "e"): .multiplier(.hundredMillion)
        default: .multiplier(.thousand)
        }
    }

    /// The time that one letter behind a slash stands for: "€/h", "$/m".
    ///
    /// `j` is a day in French and a year in German, `t` a day in German and an hour in Swedish: they are times, and nobody
    /// knows which.
    static func time(ofLetter letter: UInt8) -> SalaryWord? {
        switch letter {
        case UInt8(ascii: "h"), UInt8(ascii: "u"): .time(.hour, .phrase)
        case UInt8(ascii: "d"): .time(.day, .phrase)
        case UInt8(ascii: "w"): .time(.week, .phrase)
        case UInt8(ascii: "m"): .time(.month, .phrase)
        case UInt8(ascii: "y"), UInt8(ascii: "a"): .time(.year, .phrase)
        case UInt8(ascii: "j"), UInt8(ascii: "t"): .time(nil, .phrase)
        default: nil
        }
    }
}

extension SalaryUnit {
    /// The time that a text such as `Yearly`, `p.a.`, `HUR` or `Stunde` names; nil for any other text.
    init?(phrase text: String) {
        guard let value = SalaryWords.table[text], case .time(let unit?, _) = SalaryWord(value) else { return nil }
        self = unit
    }

    /// The unit of an ISO 8601 duration of exactly one hour, day, week, month or year: `P1Y`, `P12M`, `PT1H`.
    init?(duration text: some Collection<UInt8>) {
        switch PackedCode(text, ignoringCase: true)?.text {
        case "PT1H", "PT60M": self = .hour
        case "P1D", "PT24H": self = .day
        case "P1W", "P7D": self = .week
        case "P1M": self = .month
        case "P1Y", "P12M", "P52W", "P365D": self = .year
        default: return nil
        }
    }
}
