extension UInt8 {
    /// `A`–`Z` or `a`–`z`.
    @inline(__always)
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// `0`–`9`.
    @inline(__always)
    var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// A letter or digit of ASCII.
    @inline(__always)
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

    /// The byte with `A`–`Z` made `a`–`z`.
    @inline(__always)
    var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Space, tab, line feed, vertical tab, form feed or carriage return.
    @inline(__always)
    var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
