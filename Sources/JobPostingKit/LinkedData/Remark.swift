import JobPostingJSON

/// What is doubtful about a published value, before anyone has asked for its line and column.
struct Remark {
    var severity: Diagnostic.Severity
    /// The code of the diagnostic that it becomes.
    var code: String
    var message: Message
    /// The value; it must be alive as long as the remark.
    var node: JSONNode

    init(_ severity: Diagnostic.Severity, _ code: String, _ node: JSONNode, _ message: Message) {
        (self.severity, self.code, self.node, self.message) = (severity, code, node, message)
    }
}
