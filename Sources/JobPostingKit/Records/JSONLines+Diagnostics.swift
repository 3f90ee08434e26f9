import JobPostingJSON

extension JSONLines.Record {
    /// Where the record begins in the buffer that it was found in.
    var origin: RecordOrigin { RecordOrigin(offset: offset, position: position) }

    /// The diagnostic of a record that could not be read.
    func diagnostic(of error: JSONError, _ origin: RecordOrigin) -> Diagnostic {
        Diagnostic(error, in: bytes, origin)
    }

    /// The diagnostic of a record without a posting.
    func holdsNoPosting(_ origin: RecordOrigin) -> Diagnostic {
        Diagnostic(
            .warning, "document.no-posting", "the record holds no JobPosting",
            byteRange: origin.offset..<(origin.offset + bytes.count), position: origin.position)
    }
}

extension Diagnostic {
    /// The diagnostic of a text that could not be read, at its place in the input.
    init(_ error: JSONError, in bytes: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin) {
        let offset = min(error.offset, bytes.count)
        self.init(
            .error, error.code.rawValue, error.message,
            byteRange: (origin.offset + offset)..<(origin.offset + min(offset + 1, bytes.count)),
            position: origin.position(of: SourcePosition(ofByteAt: offset, in: bytes)))
    }
}
