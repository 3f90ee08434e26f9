extension UInt8 {
    /// Whether this is white space of JSON: a space, tab, line feed or carriage return (RFC 8259, section 2).
    @inlinable @inline(__always)
    package var isJSONSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
