/// A small generator of pseudo-random numbers (SplitMix64): the same seed gives the same sequence everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Writes random JSON texts: every construct of the grammar, white space and escapes at random, keys that repeat.
struct JSONGenerator {
    private var random: SeededGenerator
    private var text: [UInt8] = []

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The next document.
    mutating func document(depth: Int = 5) -> [UInt8] {
        text = []
        space()
        value(depth: depth)
        space()
        return text
    }

    /// The next number, as it is written.
    mutating func number() -> String {
        var digits = Bool.random(using: &random) ? "-" : ""
        digits += digit(1...9) + (0..<Int.random(in: 0...18, using: &random)).map { _ in digit(0...9) }.joined()
        if chance(0.1) { digits = chance(0.5) ? "0" : "-0" }
        if chance(0.5) {
            digits += "." + (0...Int.random(in: 0...18, using: &random)).map { _ in digit(0...9) }.joined()
        }
        if chance(0.4) {
            digits += chance(0.5) ? "e" : "E"
            digits += ["", "+", "-"].randomElement(using: &random) ?? ""
            digits += "\(Int.random(in: 0...320, using: &random))"
        }
        return digits
    }

    /// The next document with some bytes changed, removed, doubled or cut off, so that it is probably no JSON.
    mutating func mutatedDocument() -> [UInt8] {
        var bytes = document()
        for _ in 0...Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0...4, using: &random) {
            case 0: bytes.remove(at: index)
            case 1: bytes.insert(bytes[index], at: index)
            case 2: bytes[index] = Array(#"{}[]",:'\/<#*-0e.tu"#.utf8).randomElement(using: &random) ?? 0
            case 3: bytes[index] = UInt8.random(in: 0...255, using: &random)
            default: bytes.removeLast(min(bytes.count, Int.random(in: 0...8, using: &random)))
            }
        }
        return bytes
    }

    private mutating func chance(_ probability: Double) -> Bool {
        Double.random(in: 0..<1, using: &random) < probability
    }

    private mutating func digit(_ range: ClosedRange<Int>) -> String { "\(Int.random(in: range, using: &random))" }

    private mutating func put(_ string: String) { text += Array(string.utf8) }

    private mutating func space() {
        while chance(0.2) { text.append([0x20, 0x09, 0x0A, 0x0D].randomElement(using: &random) ?? 0x20) }
    }

    private mutating func value(depth: Int) {
        switch Int.random(in: 0...(depth > 0 ? 9 : 5), using: &random) {
        case 0: put("null")
        case 1: put(chance(0.5) ? "true" : "false")
        case 2, 3: put(number())
        case 4, 5: string()
        case 6, 7: list("[", "]") { $0.value(depth: depth - 1) }
        default:
            list("{", "}") {
                $0.string()
                $0.space()
                $0.put(":")
                $0.space()
                $0.value(depth: depth - 1)
            }
        }
    }

    private mutating func list(_ open: String, _ close: String, _ item: (inout JSONGenerator) -> Void) {
        put(open)
        space()
        for index in 0..<Int.random(in: 0...5, using: &random) {
            if index > 0 { put(",") }
            space()
            item(&self)
            space()
        }
        put(close)
    }

    private mutating func string() {
        put("\"")
        // Short names repeat, so that keys do.
        for _ in 0..<Int.random(in: 0...(chance(0.1) ? 60 : 3), using: &random) {
            switch Int.random(in: 0...9, using: &random) {
            case 0: put(["\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t"].randomElement(using: &random) ?? "")
            case 1: put(["\\u0041", "\\u00e9", "\\u20AC", "\\uD83D\\ude02"].randomElement(using: &random) ?? "")
            case 2: put(["é", "€", "職", "😂", "\u{7F}", "\u{80}", "\u{10FFFF}"].randomElement(using: &random) ?? "")
            default: put(["a", "b", "c", "~", "/", "<", "'", "0"].randomElement(using: &random) ?? "")
            }
        }
        put("\"")
    }
}
