import CJobPostingSystem

/// How an input is compressed, told from its first bytes.
enum Compression: Int32 {
    /// RFC 1952, any number of members.
    case gzip = 1
    /// RFC 1950.
    case zlib = 2
    /// RFC 8878, any number of frames.
    case zstd = 3
    /// bzip2, xz or zip: recognised, not read.
    case unsupported = 0

    /// Bytes that are enough to tell.
    static let magicSize = 6

    /// The compression of an input that begins with these bytes; nil for none.
    ///
    /// The magic numbers are those of RFC 1952, section 2.3.1; RFC 1950, section 2.2; RFC 8878, sections 3.1.1 and 3.1.2; and
    /// the formats' own descriptions for the three that are not read. No JSON text and no page begins so.
    init?(of bytes: UnsafeBufferPointer<UInt8>) {
        func begins(_ magic: StaticString) -> Bool {
            guard bytes.count >= magic.utf8CodeUnitCount else { return false }
            for index in 0..<magic.utf8CodeUnitCount where bytes[index] != magic.utf8Start[index] { return false }
            return true
        }
        guard bytes.count >= 2 else { return nil }
        let pair = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
        if pair == 0x1F8B {
            self = .gzip
        } else if bytes[0] == 0x78, pair.isMultiple(of: 31), [0x01, 0x5E, 0x9C, 0xDA].contains(bytes[1]) {
            self = .zlib
        } else if bytes.count >= 4, bytes[1] == 0xB5, bytes[0] == 0x28, bytes[2] == 0x2F, bytes[3] == 0xFD {
            self = .zstd
        } else if bytes.count >= 4, bytes[0] & 0xF0 == 0x50, bytes[1] == 0x2A, bytes[2] == 0x4D, bytes[3] == 0x18 {
            // A skippable frame, which some writers put first.
            self = .zstd
        } else if begins("BZh") || begins("PK\u{03}\u{04}") {
            self = .unsupported
        } else if bytes.count >= 6, bytes[0] == 0xFD, bytes[1] == 0x37, bytes[2] == 0x7A, bytes[3] == 0x58,
            bytes[4] == 0x5A, bytes[5] == 0
        {
            self = .unsupported
        } else {
            return nil
        }
    }
}

/// One decompressor of the system's.
struct Decompressor: ~Copyable {
    /// What one step came to.
    enum Step {
        case more
        /// A member or frame is complete.
        case end
    }

    private let handle: OpaquePointer

    init(_ compression: Compression) throws(FileError) {
        guard compression != .unsupported else { throw FileError(.compressionUnsupported, offset: 0) }
        var status: Int32 = 0
        guard let handle = system_decompressor_open(compression.rawValue, &status) else {
            throw FileError(Decompressor.code(status), offset: 0)
        }
        self.handle = handle
    }

    deinit { system_decompressor_close(handle) }

    /// Decompresses from one buffer into another; says how much was taken and given, also when it throws.
    mutating func step(
        _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>, consumed: inout Int,
        produced: inout Int
    ) throws(FileError) -> Step {
        // The counts are at most the sizes that were given.
        let status = system_decompress(
            handle, input.baseAddress, input.count, &consumed, output.baseAddress, output.count, &produced)
        if status < 0 { throw FileError(Decompressor.code(status), offset: 0) }
        return status == Int32(SYSTEM_DECOMPRESS_END) ? .end : .more
    }

    private static func code(_ status: Int32) -> FileError.Code {
        switch status {
        case -2: .outOfMemory
        case -3: .decompressorMissing
        default: .compressionCorrupt
        }
    }
}
