/// A character encoding that pages are read from.
///
/// Of the WHATWG Encoding standard (retrieved 2026-11) those in which nearly all pages about jobs are written.
enum CharacterEncoding: Sendable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// What the standard also makes of ASCII and ISO-8859-1.
    case windows1252

    /// The encoding that a label names (§4.2, "Names and labels"), in either case; nil for one that is not read.
    init?(label: [UInt8]) {
        switch String(decoding: label.map { $0.asciiLowercased }, as: UTF8.self) {
        case "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "utf-8", "utf8", "x-unicode20utf8":
            self = .utf8
        case "unicodefffe", "utf-16be":
            self = .utf16BigEndian
        case "csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff", "utf-16", "utf-16le":
            self = .utf16LittleEndian
        case "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "csisolatin1", "ibm819", "iso-8859-1", "iso-ir-100",
            "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "l1", "latin1", "us-ascii", "windows-1252",
            "x-cp1252":
            self = .windows1252
        default:
            return nil
        }
    }

    /// The name that the standard gives it.
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .windows1252: "windows-1252"
        }
    }

    /// Whether it is one of the two whose code units are pairs of bytes.
    var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
