import JobPostingJSON

/// Readers of how to apply: `applicationContact`, a ContactPoint or text.
enum ContactFacts {
    /// `applicationContact`'s `url`, unless it is the posting's own.
    @Sendable static func applyURL(_ reader: inout FactReader) {
        for node in reader.values(.applicationContact) where !reader.isComplete {
            for link in reader.values(.url, orTextOf: node) where !reader.isPostingURL(link) {
                // A text may be an address of any kind, and only a link is told to be none.
                if node.kind == .object || reader.isLink(link) { reader.addLink(link, "apply-url") }
            }
        }
    }

    /// `applicationContact`'s e-mail addresses and telephone numbers.
    @Sendable static func contact(_ reader: inout FactReader) {
        for node in reader.values(.applicationContact) {
            if node.kind == .object {
                for email in reader.values(.email, of: node) {
                    reader.addContact(email, isEmail: true, isTelephone: false)
                }
                for number in reader.values(.telephone, of: node) {
                    reader.addContact(number, isEmail: false, isTelephone: true)
                }
            } else {
                reader.addContact(node, isEmail: true, isTelephone: true)
            }
        }
    }
}

extension FactReader {
    /// Whether a text is a link that can be followed from anywhere.
    fileprivate mutating func isLink(_ node: JSONNode) -> Bool {
        guard node.kind == .string, let text = plainText(node), case .link = WebLink(text) else { return false }
        return true
    }

    /// Whether a text is the posting's own link.
    fileprivate mutating func isPostingURL(_ node: JSONNode) -> Bool {
        guard node.kind == .string, let text = plainText(node), case .link(let address) = WebLink(text) else {
            return false
        }
        return facts(of: .url).first?.value == .text(address)
    }

    fileprivate mutating func addContact(_ node: JSONNode, isEmail: Bool, isTelephone: Bool) {
        guard let text = plainText(node) else { return }
        if isEmail, let address = ContactText.email(text) {
            addText(address, of: node)
        } else if isTelephone, let number = ContactText.telephone(text) {
            addText(number, of: node)
        } else if !(isEmail && isTelephone) {
            remark(
                "fact.contact.unrecognised", node,
                "\(node.quoted) is no \(isEmail ? "e-mail address" : "telephone number")")
        }
    }
}
