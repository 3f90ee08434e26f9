/// Reads degrees and points that were published as text.
enum GeographicText {
    /// Which of the two coordinates a text says that it is.
    enum Axis {
        case latitude
        case longitude
    }

    /// What a pair of coordinates is.
    enum Pair: Equatable {
        case point(latitude: Double, longitude: Double)
        /// Either number could be the latitude, and nothing documents the order.
        case ambiguous(Double, Double)
        /// Not two numbers, or no point on the earth in either order.
        case impossible
    }

    /// The degrees of one coordinate: `59.33`, `-.43`, `59,33`, `59.33°`, `59.33° N`, `18.07 W`.
    ///
    /// - Returns: nil for anything else; with the axis where a letter names it, and then south and west are negative.
    static func degrees(_ text: some Collection<UInt8>) -> (value: Double, axis: Axis?)? {
        guard text.count <= 64 else { return nil }
        var bytes = Array(text)
        func trim() {
            while let last = bytes.last, last.isASCIISpace { bytes.removeLast() }
            while let first = bytes.first, first.isASCIISpace { bytes.removeFirst() }
        }
        trim()
        var axis: Axis?
        var isNegative = false
        switch bytes.last.map({ $0.asciiLowercased }) {
        case UInt8(ascii: "n"): axis = .latitude
        case UInt8(ascii: "s"): (axis, isNegative) = (.latitude, true)
        case UInt8(ascii: "e"): axis = .longitude
        case UInt8(ascii: "w"): (axis, isNegative) = (.longitude, true)
        default: break
        }
        if axis != nil { bytes.removeLast() }
        trim()
        // U+00B0, the degree sign.
        if bytes.suffix(2).elementsEqual([0xC2, 0xB0]) { bytes.removeLast(2) }
        // U+2212, the minus sign.
        if bytes.prefix(3).elementsEqual([0xE2, 0x88, 0x92]) { bytes.replaceSubrange(0..<3, with: [UInt8(ascii: "-")]) }
        if bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        trim()
        if !bytes.contains(UInt8(ascii: ".")), let comma = bytes.firstIndex(of: UInt8(ascii: ",")) {
            bytes[comma] = UInt8(ascii: ".")
        }
        let sign = bytes.first == UInt8(ascii: "-")
        if sign, axis != nil { return nil }
        var digits = bytes.dropFirst(sign ? 1 : 0)
        if digits.first == UInt8(ascii: ".") { digits.insert(UInt8(ascii: "0"), at: digits.startIndex) }
        guard digits.first?.isASCIIDigit == true, let value = DecimalText.number(digits) else { return nil }
        return (sign || isNegative ? -value : value, axis)
    }

    /// The point of a text that holds both coordinates.
    ///
    /// The order is taken from letters (`59.33 N, 18.07 E`), from a `geo:` URI (RFC 5870, section 3.3: latitude first),
    /// from well-known text (`POINT(18.07 59.33)`, ISO 19125-1: the first is x), or from a number that cannot be a
    /// latitude.
    static func pair(_ text: String) -> Pair? {
        var bytes = Array(text.utf8)[...]
        guard bytes.count <= 128 else { return nil }
        var order: (first: Axis, second: Axis)?
        if let rest = rest(of: bytes, behind: "geo:") {
            bytes = rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "?") }
            order = (.latitude, .longitude)
        } else if let rest = rest(of: bytes, behind: "point") {
            bytes = rest.drop { $0.isASCIISpace }
            guard bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return nil }
            bytes = bytes.dropFirst().dropLast()
            order = (.longitude, .latitude)
        } else if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") {
            bytes = bytes.dropFirst().dropLast()
        }
        var parts = bytes.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") })
        if parts.count == 4 {
            // Decimal commas: 59,33, 18,07.
            let commas = [bytes[parts[0].startIndex..<parts[1].endIndex], bytes[parts[2].startIndex..<parts[3].endIndex]]
            parts = commas
        } else if parts.count == 1 {
            parts = bytes.split(whereSeparator: { $0.isASCIISpace })
        }
        if parts.count == 3, order?.first == .latitude { parts.removeLast() }
        guard parts.count == 2, let first = degrees(parts[0]), let second = degrees(parts[1]) else { return nil }
        if let one = first.axis, let other = second.axis {
            guard one != other else { return .impossible }
            order = (one, other)
        }
        guard let order else { return unordered(first.value, second.value) }
        let isLatitudeFirst = order.first == .latitude
        return checked(isLatitudeFirst ? first.value : second.value, isLatitudeFirst ? second.value : first.value)
    }

    private static func unordered(_ first: Double, _ second: Double) -> Pair {
        if first == 0, second == 0 { return .point(latitude: 0, longitude: 0) }
        if first == second { return checked(first, second) }
        if first.magnitude > 90 { return checked(second, first) }
        if second.magnitude > 90 { return checked(first, second) }
        return .ambiguous(first, second)
    }

    private static func checked(_ latitude: Double, _ longitude: Double) -> Pair {
        guard latitude.magnitude <= 90, longitude.magnitude <= 180 else { return .impossible }
        return .point(latitude: latitude, longitude: longitude)
    }

    private static func rest(of text: ArraySlice<UInt8>, behind prefix: StaticString) -> ArraySlice<UInt8>? {
        let count = prefix.utf8CodeUnitCount
        guard text.count >= count else { return nil }
        // The prefix is a constant of that many bytes.
        for (offset, byte) in text.prefix(count).enumerated() where byte.asciiLowercased != prefix.utf8Start[offset] {
            return nil
        }
        return text.dropFirst(count)
    }
}
