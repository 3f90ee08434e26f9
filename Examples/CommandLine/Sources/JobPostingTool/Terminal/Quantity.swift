/// Numbers for people.
enum Quantity {
    /// Bytes in decimal units: `1.2 GB`.
    static func bytes(_ count: Double) -> String {
        var count = count
        var units = ["B", "kB", "MB", "GB"][...]
        while count >= 1000, units.count > 1 {
            count /= 1000
            units = units.dropFirst()
        }
        let unit = units.first ?? "TB"
        if count >= 10 || unit == "B" { return "\(Int(count)) \(unit)" }
        let tenths = Int(count * 10)
        return "\(tenths / 10).\(tenths % 10) \(unit)"
    }

    /// Digits in groups of three: `402,331`.
    static func grouped(_ number: Int) -> String {
        var digits = String(number.magnitude)
        var index = digits.endIndex
        while digits.formIndex(&index, offsetBy: -3, limitedBy: digits.startIndex), index > digits.startIndex {
            digits.insert(",", at: index)
        }
        return (number < 0 ? "-" : "") + digits
    }

    /// Tenths of a per cent: `35.0 %`.
    static func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "-" }
        let thousandths = Int((Double(part) * 1000 / Double(whole)).rounded())
        return "\(thousandths / 10).\(thousandths % 10) %"
    }

    /// A bar in eighths of a letter.
    static func bar(_ share: Double, width: Int, isPadded: Bool = false) -> String {
        let eighths = Int((min(max(share, 0), 1) * Double(width * 8)).rounded())
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        let bar = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
        return isPadded ? TextWidth.padded(bar, to: width) : bar
    }

    /// A number and its noun: `1 record`, `3 records`.
    static func count(_ number: Int, _ noun: String) -> String {
        grouped(number) + " " + noun + (number == 1 ? "" : "s")
    }
}
