import JobPostingJSON

/// What is told of a text that did not stand there as it is read.
extension FactReader {
    /// Remarks on what was done to the text that was decoded last.
    mutating func remarkOnText(_ node: JSONNode) {
        let ledger = texts.ledger
        if ledger.isPlaceholder {
            remark("fact.text.placeholder", node, severity: .note, "\(node.quoted) stands for a missing value")
        }
        if ledger.layers > 0 {
            let times = ledger.layers == 1 ? "once" : ledger.layers == 2 ? "twice" : "\(ledger.layers) times"
            remark("fact.text.escaped", node, severity: .note, "escaped \(times) more than HTML needs; decoded")
        }
        if ledger.repairs.mojibake > 0 {
            remark(
                "fact.text.mojibake", node, severity: .note,
                "UTF-8 had been read as windows-1252; undone in \(ledger.repairs.mojibake) characters")
        }
        if ledger.repairs.lostEscapes > 0 {
            remark(
                "fact.text.lost-escapes", node, severity: .note,
                "\(ledger.repairs.lostEscapes) escapes had lost their backslashes; read as the characters they were")
        }
    }
}
