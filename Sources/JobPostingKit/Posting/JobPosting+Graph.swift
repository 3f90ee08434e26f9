import JobPostingJSON

extension JobPosting {
    /// Calls a function with what the posting is now, and the look-ups of its record; both are good while it runs.
    ///
    /// What an edit has made of the posting lies on a tape of its own, and takes the place of what was read.
    func withGraph<Result>(_ body: (_ published: JSONValue, _ graph: GraphReader) -> Result) -> Result {
        let published = draft.value
        let graph = self.graph
        return withExtendedLifetime((published.document, reading, graph)) {
            let reader =
                isEdited(published) ? graph.reader(replacing: asRead.node, by: published.node) : graph.reader
            return body(published, reader)
        }
    }

    /// The same with a reader of facts.
    ///
    /// - Parameter once: Whether many facts are read at once: then the posting's properties are found for them, and not
    ///   kept for the next call.
    func withFactReader<Result>(
        once: Bool = false, _ body: (_ published: JSONValue, _ reader: inout FactReader) -> Result
    ) -> Result {
        withGraph { published, graph in
            let table = once || isEdited(published) ? nil : reading.propertyTable
            return FactReader.withReader(of: published.node, in: graph, table: table, factOptions) { reader in
                body(published, &reader)
            }
        }
    }

    private func isEdited(_ published: JSONValue) -> Bool { published.document !== asRead.document }
}
