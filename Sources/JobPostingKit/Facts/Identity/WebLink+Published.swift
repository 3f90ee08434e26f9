import JobPostingJSON

extension WebLink {
    /// A published link.
    struct Published {
        var text: String
        /// Whether it was published so, but for JSON's escapes.
        var isAsPublished: Bool
    }

    /// The link that a string says, read where it stands; nil for what is no link, or is one that must be looked at
    /// longer: ``FactReader/plainText(_:)`` and ``init(_:)`` say then which.
    ///
    /// Most links are ASCII, and nothing in them is escaped but `/` in JSON and `&` in HTML: then the text without
    /// those escapes is what decoding gives. No other reference may be there, so no other semicolon beside an ampersand.
    ///
    /// - Complexity: O(*n*).
    @_optimize(speed)
    static func published(_ node: JSONNode) -> Published? {
        guard node.kind == .string else { return nil }
        let source = node.source
        // Nothing that begins so is a placeholder.
        guard source.count > 8, source[0] | 0x20 == UInt8(ascii: "h") else { return nil }
        var found: UInt8 = 0
        var previous: UInt8 = 0
        var pairs: UInt8 = 0
        for byte in source {
            let traits = WebLink.traits[Int(byte)]
            found |= traits
            // A digit behind `u` may be an escape that lost its backslash.
            pairs |= traits & previous &<< 1 & 8
            previous = traits
        }
        guard found & 1 | pairs == 0 else { return nil }
        if found & (2 | 16) == 0 {
            guard beginsLikeLink(source) else { return nil }
            return Published(text: String(seenASCII: source), isAsPublished: true)
        }
        // A backslash is an escape only where the parser says so.
        guard found & 2 == 0 || node.hasEscapes else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: source.count) { output in
            var isAsPublished = true
            let count = decode(source, into: output, &isAsPublished)
            let text = UnsafeBufferPointer(rebasing: output[..<count])
            // Every byte of it is one of the source, which has none beyond ASCII.
            return beginsLikeLink(text) ? Published(text: String(seenASCII: text), isAsPublished: isAsPublished) : nil
        }
    }

    /// Writes a text of ASCII without the escapes of `/` and `&`, and returns its length: 0 where there are others.
    ///
    /// - Parameters:
    ///   - output: Room for as many bytes as the source has; each byte or escape makes one byte.
    ///   - isAsPublished: Becomes false where an ampersand was escaped.
    @_optimize(speed)
    private static func decode(
        _ source: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>,
        _ isAsPublished: inout Bool
    ) -> Int {
        let bytes = HTMLBytes(source)
        var offset = 0
        var written = 0
        var hasAmpersand = false
        // As many bytes are written as were read, or fewer.
        while offset < source.count {
            let escape = bytes.firstIndex(of: UInt8(ascii: "\\"), or: .ampersand, from: offset, to: source.count)
            let run = UnsafeMutableBufferPointer(rebasing: output[written..<written &+ (escape &- offset)])
            _ = run.update(fromContentsOf: bytes[offset..<escape])
            written &+= escape &- offset
            guard escape < source.count else { break }
            offset = escape &+ 1
            if bytes[escape] == .ampersand {
                output[written] = .ampersand
                hasAmpersand = true
                if bytes[offset..<offset &+ 4].isEqual(to: "amp;") {
                    offset &+= 4
                    isAsPublished = false
                }
            } else {
                guard bytes[offset] == .solidus else { return 0 }
                output[written] = .solidus
                offset &+= 1
            }
            written &+= 1
        }
        let decoded = HTMLBytes(UnsafeBufferPointer(rebasing: output[..<written]))
        return hasAmpersand && decoded.firstIndex(of: .semicolon, from: 0, to: written) < written ? 0 : written
    }

    /// Whether an ASCII text of bytes that may stand in links begins with `http://` or `https://`, of any case, and a
    /// letter or digit.
    private static func beginsLikeLink(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count > 8, text[0] | 0x20 == UInt8(ascii: "h"), text[1] | 0x20 == UInt8(ascii: "t"),
            text[2] | 0x20 == UInt8(ascii: "t"), text[3] | 0x20 == UInt8(ascii: "p")
        else { return false }
        let colon = text[4] | 0x20 == UInt8(ascii: "s") ? 5 : 4
        // colon <= 5, and there are nine bytes.
        return text[colon] == UInt8(ascii: ":") && text[colon &+ 1] == UInt8(ascii: "/")
            && text[colon &+ 2] == UInt8(ascii: "/") && text[colon &+ 3].isASCIIAlphanumeric
    }

    /// Of all bytes: 1 what no link holds or is not ASCII, 2 backslash, 4 `u`, 8 digits, 16 ampersand.
    private static let traits: InlineArray<256, UInt8> = [
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 0, 1, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 1, 0, 1, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0,
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]
}
