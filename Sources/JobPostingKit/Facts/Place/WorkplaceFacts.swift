import JobPostingJSON

/// Readers of whether the work is done at the employer's place.
enum WorkplaceFacts {
    /// `jobLocationType`: the only code is Google's TELECOMMUTE.
    @Sendable static func workplace(_ reader: inout FactReader) {
        for node in reader.values(.jobLocationType) {
            guard let text = reader.plainText(node) else { continue }
            if text.isEqualIgnoringASCIICase(to: "TELECOMMUTE") {
                reader.add(.text(Workplace.remote.rawValue), .converted, from: node)
            } else {
                reader.remark("fact.workplace.unrecognised", node, "\(node.quoted) is not TELECOMMUTE")
            }
        }
    }
}
