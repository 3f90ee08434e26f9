import JobPostingJSON

extension JSONLines.Record {
    /// Where the record begins in the buffer that it was found in.
    var origin: RecordOrigin { RecordOrigin(offset: offset, position: position) }

    /// The diagnostic of a record that could not be read.
    func diagnostic(of error: JSONError, _ origin: RecordOrigin) -> Diagnostic {
        let offset = min(error.offset, bytes.count)
        return Diagnostic(
            .error, error.code.rawValue, error.message,
            byteRange: (origin.offset + offset)..<(origin.offset + min(offset + 1, bytes.count)),
            position: origin.position(of: SourcePosition(ofByteAt: offset, in: bytes)))
    }

    /// The diagnostic of a record without a posting.
    func holdsNoPosting(_ origin: RecordOrigin) -> Diagnostic {
        Diagnostic(
            .warning, "document.no-posting", "the record holds no JobPosting",
            byteRange: origin.offset..<(origin.offset + bytes.count), position: origin.position)
    }
}
