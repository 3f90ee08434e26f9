import JobPostingJSON

/// How the elements of one input begin: what a reader that has lost its way looks for.
///
/// Elements that one program wrote begin alike: the same indentation, the same first key, often the same first value. The
/// pattern is what all of them so far have in common around their opening brace:
///
///     …},⏎␠␠{⏎␠␠␠␠"@context": "https://schema.org", "@type": …
///        └ lead ┘└ brace and what follows ┘
struct ElementPattern {
    /// Bytes from the brace on.
    private(set) var prefix: [UInt8] = []
    /// White space before the brace, from there backwards.
    private(set) var lead: [UInt8] = []
    /// The first element: until there is a second, only its first key counts.
    private var isFirst = true

    /// The most bytes that either part keeps.
    static let limit = 48

    /// Of the first element, the bytes up to the end of its first key.
    private var firstKey = 0

    /// Whether nothing has been learnt yet.
    var isEmpty: Bool { isFirst && prefix.isEmpty }

    /// Whether there is enough to recognise an element: a brace and the beginning of a key.
    var isKnown: Bool { reach >= 3 }

    /// Bytes from the brace on that must be there to compare.
    var reach: Int { isFirst ? firstKey : prefix.count }

    /// Learns from the first element, which begins with a brace at `start`, below `end`.
    mutating func begin(_ base: UnsafePointer<UInt8>, start: Int, end: Int) {
        while prefix.count < Self.limit, start + prefix.count < end { prefix.append(base[start + prefix.count]) }
        while start - lead.count > 0, lead.count < Self.limit, base[start - lead.count - 1].isJSONSpace {
            lead.append(base[start - lead.count - 1])
        }
        firstKey = Self.endOfFirstKey(prefix)
    }

    /// Learns from another element, which begins at `start`, below `end`.
    mutating func learn(_ base: UnsafePointer<UInt8>, start: Int, end: Int) {
        isFirst = false
        var common = 0
        while common < prefix.count, start + common < end, base[start + common] == prefix[common] { common += 1 }
        prefix.removeLast(prefix.count - common)
        common = 0
        while common < lead.count, start - common > 0, base[start - common - 1] == lead[common] { common += 1 }
        lead.removeLast(lead.count - common)
    }

    /// Whether an element may begin with the brace at `offset`.
    func matches(_ base: UnsafePointer<UInt8>, at offset: Int, count: Int) -> Bool {
        let reach = reach
        guard reach >= 3, reach <= count - offset, offset >= lead.count else { return false }
        for index in 0..<reach where base[offset + index] != prefix[index] { return false }
        // The first element stands after a bracket or at the start, and the others elsewhere.
        if !isFirst { for index in lead.indices where base[offset - index - 1] != lead[index] { return false } }
        return true
    }

    /// The bytes up to the end of the first key; 0 when they show none.
    private static func endOfFirstKey(_ prefix: [UInt8]) -> Int {
        var index = 1
        while index < prefix.count, prefix[index].isJSONSpace { index += 1 }
        guard index < prefix.count, prefix[index] == UInt8(ascii: "\"") else { return 0 }
        index += 1
        while index < prefix.count, prefix[index] != UInt8(ascii: "\"") { index += 1 }
        return index < prefix.count ? index + 1 : 0
    }
}
