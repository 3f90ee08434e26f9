import JobPostingJSON

extension JSONLines.Record {
    /// Where the record begins in the buffer that it was found in.
    var origin: RecordOrigin { RecordOrigin(offset: offset, position: position) }
}

extension Diagnostic {
    /// The diagnostic of a text that could not be read, at its place in the input.
    init(_ error: JSONError, in bytes: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin) {
        let offset = min(error.offset, bytes.count)
        self.init(
            .error, error.code.rawValue, error.message,
            byteRange: (origin.offset + offset)..<(origin.offset + min(offset + 1, bytes.count)),
            position: origin.position(of: SourcePosition(ofByteAt: offset, in: bytes)), source: origin.name)
    }

    /// The diagnostic of an input that could not be read, or not to its end.
    init(_ error: FileError) {
        self.init(
            .error, error.code.rawValue, error.message, byteRange: error.offset..<error.offset,
            position: SourcePosition(line: 1, column: 1), source: error.path)
    }

    /// The same, with the name of the input that it is about.
    func named(_ origin: RecordOrigin) -> Diagnostic {
        var diagnostic = self
        if diagnostic.source.isEmpty { diagnostic.source = origin.name }
        return diagnostic
    }
}
