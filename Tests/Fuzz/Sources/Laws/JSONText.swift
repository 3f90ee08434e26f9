import JobPostingJSON

extension JSONDocument {
    /// The text of the document in a style.
    public func written(_ style: JSONWriter.Style = .compact) -> [UInt8] {
        withExtendedLifetime(self) { rootNode.written(style) }
    }
}

extension JSONNode {
    /// The text of the value in a style.
    public func written(_ style: JSONWriter.Style = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self)
        return writer.text
    }
}

extension JSONParser.Limits {
    /// For what a repairer has written: several values at the top are gathered into an array, one level more than was read.
    public static var ofMended: JSONParser.Limits { JSONParser.Limits(depth: JSONParser.Limits().depth + 1) }
}
