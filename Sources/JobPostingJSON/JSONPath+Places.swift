extension JSONPath {
    /// The normalised paths (RFC 9535, section 2.7) of some nodes inside a value, in their order: `$['a'][0]`.
    ///
    /// - Complexity: O(values of the root) for the walk, and *n* · log *n* for *n* nodes.
    public static func locations(of nodes: [JSONNode], in root: JSONNode) -> [String] {
        places(of: nodes, in: root) { $0.normalizedPath(toPlace: $1) }
    }

    /// The texts of the JSON Pointers (RFC 6901) from a value to some nodes inside it, in their order: `/a/0`.
    ///
    /// - Complexity: As that of ``locations(of:in:)``.
    public static func pointers(of nodes: [JSONNode], in root: JSONNode) -> [String] {
        places(of: nodes, in: root) { $0.pointer(toPlace: $1) }
    }

    /// Names places in one walk, which meets them in document order whatever the order of the nodes.
    private static func places(
        of nodes: [JSONNode], in root: JSONNode, name: (inout JSONPointerWalk, Int) -> String
    ) -> [String] {
        let places = nodes.map { $0.place(in: root) }
        var names = [String](repeating: "", count: places.count)
        var walk = JSONPointerWalk(root: root)
        var last: (place: Int, name: String)?
        for index in places.indices.sorted(by: { places[$0] < places[$1] }) {
            // A query may select a value more than once.
            let name = last?.place == places[index] ? last?.name ?? "" : name(&walk, places[index])
            last = (places[index], name)
            names[index] = name
        }
        return names
    }
}
