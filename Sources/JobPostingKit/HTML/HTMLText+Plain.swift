/// Strings that are no HTML by their meaning: titles, names, URLs.
extension HTMLText {
    /// Appends a title, name or URL with its character references decoded.
    ///
    /// Publishers escape such strings as often as they escape descriptions, so references are decoded until none is
    /// left, three layers above HTML's own at most: `S&amp;P` and `S&amp;amp;P` are `S&P`. Only what ends in a semicolon counts, for a
    /// URL holds `&copy=` and `&reg&` that mean themselves. Nothing else changes, unless the result evidently holds
    /// markup (a tag, as ``HTMLEscapingDepth`` knows them): then it is read as HTML, and its lines are joined by
    /// spaces.
    ///
    /// - Returns: How many layers there were above HTML's own: of `S&amp;P` none, of `S&amp;amp;P` one.
    /// - Complexity: Linear; a string without `&` and `<` is copied.
    @discardableResult
    @_optimize(speed)
    mutating func append(plain bytes: HTMLBytes, to output: inout [UInt8]) -> Int {
        guard bytes.firstIndex(of: .ampersand, or: .lessThan, from: 0, to: bytes.count) < bytes.count else {
            bytes.append(0..<bytes.count, to: &output)
            return 0
        }
        var current: [UInt8] = []
        var next: [UInt8] = []
        swap(&current, &unescaped)
        swap(&next, &scratch)
        current.removeAll(keepingCapacity: true)
        CharacterReferences.decode(bytes, context: .semicolonRequired, into: &current)
        var layers = 0
        while layers < HTMLEscapingDepth.maximum {
            let hasAmpersand = current.withUnsafeBufferPointer {
                let text = HTMLBytes($0)
                return text.firstIndex(of: .ampersand, from: 0, to: text.count) < text.count
            }
            if !hasAmpersand { break }
            next.removeAll(keepingCapacity: true)
            current.withUnsafeBufferPointer {
                CharacterReferences.decode(HTMLBytes($0), context: .semicolonRequired, into: &next)
            }
            // Every reference is longer than what it stands for.
            if next.count == current.count { break }
            swap(&current, &next)
            layers &+= 1
        }
        swap(&next, &scratch)
        current.withUnsafeBufferPointer { buffer in
            let text = HTMLBytes(buffer)
            guard HTMLEscapingDepth.hasTag(in: text) else {
                text.append(0..<text.count, to: &output)
                return
            }
            var kept = output.count
            append(html: text, to: &output)
            for index in kept..<output.count {
                let isLineFeed = output[index] == .lineFeed
                // A blank line is two line feeds.
                if isLineFeed, output[kept &- 1] == .space { continue }
                output[kept] = isLineFeed ? .space : output[index]
                kept &+= 1
            }
            output.removeSubrange(kept...)
        }
        swap(&current, &unescaped)
        return layers
    }
}
