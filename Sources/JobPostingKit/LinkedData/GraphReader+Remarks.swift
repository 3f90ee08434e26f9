import JobPostingJSON

extension GraphReader {
    /// Tells what is doubtful about the spelling of a posting's names and types, and about what its names mean: of names in
    /// the wrong case, of prefixes that nothing defines, and of contexts that could not be followed.
    ///
    /// A context that stands around the posting is told of at the posting.
    ///
    /// - Complexity: O(bytes of the posting's keys and types).
    func forEachRemark(on posting: JSONNode, _ body: (Remark) -> Void) {
        let range = posting.identityRange
        for scope in names.scopesWithProblems where scope.range.overlaps(range) {
            for context in scope.context.unknown {
                let node = range.contains(context.identity) ? context : posting
                let message: Message = "\(context.quoted) is a context that cannot be looked up: it is left out"
                body(Remark(.warning, "linked-data.context-unknown", node, message))
            }
            for context in scope.context.unsupported {
                let node = range.contains(context.identity) ? context : posting
                body(
                    Remark(
                        .warning, "linked-data.context-unsupported", node,
                        "imported contexts, and contexts inside definitions of terms, are left out"))
            }
        }
        if hasContradictoryID(posting) {
            body(
                Remark(
                    .warning, "linked-data.id-repeated", posting,
                    "several postings have the same @id: they are read as different ones"))
        }
        for place in 0..<posting.span {
            guard let node = posting.descendant(at: place), node.kind == .object else { continue }
            for (key, value) in node.members {
                remark(onKey: key, in: node, body)
                if names.isKeyword(key, "@type", in: node) {
                    remark(onType: value, in: node, body)
                    for type in value.elements { remark(onType: type, in: node, body) }
                }
            }
        }
    }

    private func remark(onKey key: JSONNode, in node: JSONNode, _ body: (Remark) -> Void) {
        let found = PropertyName.property(key.source)
        if found?.isExact == true { return }
        if case .schema(var name) = names.meaning(of: key, in: node),
            let (property, isExact) = name.withUTF8({ PropertyName.property($0) }), !isExact
        {
            body(
                Remark(
                    .warning, "linked-data.wrong-case", key,
                    "\(key.quoted) is read as \(property.name): names of schema.org begin with a small letter")
            )
        } else if names.hasUnknownPrefix(key, in: node) {
            body(
                Remark(
                    .warning, "linked-data.prefix-unknown", key,
                    "\(key.quoted) is not read: no context defines its prefix"))
        }
    }

    private func remark(onType type: JSONNode, in node: JSONNode, _ body: (Remark) -> Void) {
        guard type.kind == .string else { return }
        if case .schema(let name) = names.meaning(of: type, in: node) {
            if let right = SchemaOrg.typeNames.name(ignoringCaseOf: name), right != name {
                body(
                    Remark(
                        .warning, "linked-data.wrong-case", type,
                        "\(type.quoted) is read as \(right): types of schema.org begin with a capital"))
            }
        } else if names.hasUnknownPrefix(type, in: node) {
            body(
                Remark(
                    .warning, "linked-data.prefix-unknown", type,
                    "\(type.quoted) is not read: no context defines its prefix"))
        }
    }
}
