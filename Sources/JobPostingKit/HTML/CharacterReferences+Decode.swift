import JobPostingJSON

/// Decoding the references of a whole text.
extension CharacterReferences {
    /// Appends the text of `bytes` with every reference decoded once.
    ///
    /// - Complexity: Linear; a text without `&` is copied as a whole.
    static func decode(_ bytes: HTMLBytes, context: Context = .text, into output: inout [UInt8]) {
        var index = bytes.firstIndex(of: .ampersand, from: 0, to: bytes.count)
        var copied = 0
        if bytes.count &- index >= 64 {
            bytes.append(0..<index, to: &output)
            copied = decodeMost(of: bytes, from: index, context: context, into: &output)
            index = copied
        }
        while index < bytes.count {
            guard bytes[index] == .ampersand,
                let reference = reference(in: bytes, after: index, to: bytes.count, context: context)
            else {
                index = bytes.firstIndex(of: .ampersand, from: index &+ 1, to: bytes.count)
                continue
            }
            bytes.append(copied..<index, to: &output)
            reference.append(to: &output)
            index &+= reference.length
            copied = index
        }
        bytes.append(copied..<bytes.count, to: &output)
    }

    /// Decodes from `start` on to within sixteen bytes of the end, and answers where it stopped.
    ///
    /// Sixteen bytes are copied at a time, references and all; what a reference stands for is then written over it.
    /// Reads stay inside the text, and writes inside the room that was made for them: both are tested before each step.
    /// The room is enough for any text (no reference stands for more than 6/5 of its bytes); were it not, the answer
    /// would only be a smaller index.
    private static func decodeMost(
        of bytes: HTMLBytes, from start: Int, context: Context, into output: inout [UInt8]
    ) -> Int {
        let outputStart = output.count
        let rest = bytes.count &- start
        let room = rest &+ rest / 4 &+ 16
        output.append(contentsOf: repeatElement(0, count: room))
        var index = start
        var written = 0
        output.withUnsafeMutableBytes { buffer in
            let target = UnsafeMutableRawBufferPointer(rebasing: buffer[outputStart...])
            while room &- written >= 16, let chunk = bytes.sixteenBytes(at: index) {
                target.storeBytes(of: chunk, toByteOffset: written, as: SIMD16<UInt8>.self)
                guard let lane = (chunk .== SIMD16<UInt8>(repeating: .ampersand)).firstLane else {
                    index &+= 16
                    written &+= 16
                    continue
                }
                index &+= lane
                written &+= lane
                guard let reference = reference(in: bytes, after: index, to: bytes.count, context: context) else {
                    // The `&` has been copied.
                    index &+= 1
                    written &+= 1
                    continue
                }
                if room &- written < 8 { break }
                target.storeBytes(of: reference.utf8.littleEndian, toByteOffset: written, as: UInt64.self)
                written &+= reference.utf8Count
                index &+= reference.length
            }
        }
        output.removeSubrange(outputStart &+ written..<output.count)
        return index
    }
}
