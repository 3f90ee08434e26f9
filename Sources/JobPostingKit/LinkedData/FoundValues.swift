import JobPostingJSON

/// The values of properties that had to be found one by one, kept while a posting is read: of a record with contexts or
/// references each look-up is made once, and what it gave is handed out without being counted.
///
/// The memory is that of the values themselves: each stands under the one node and property that it is a value of.
final class FoundValues {
    /// What one look-up gave.
    struct List {
        /// In published order; good until ``removeAll()``.
        var values: UnsafeBufferPointer<JSONNode>
        /// The references among them, and the nodes that stand in their places.
        var references: [(reference: JSONNode, described: JSONNode)]
    }

    private struct Key: Hashable {
        var node: UInt
        var property: UInt8
    }

    private var lists: [Key: List] = [:]

    deinit { removeAll() }

    /// What a look-up gave before; nil for one that has not been made.
    func list(_ property: Property, of node: JSONNode) -> List? {
        lists[Key(node: node.identity, property: property.rawValue)]
    }

    /// Keeps what a look-up gave that had not been made.
    func keep(
        _ values: [JSONNode], _ references: [(reference: JSONNode, described: JSONNode)], _ property: Property,
        of node: JSONNode
    ) -> List {
        let memory = UnsafeMutableBufferPointer<JSONNode>.allocate(capacity: values.count)
        _ = memory.initialize(from: values)
        let list = List(values: UnsafeBufferPointer(memory), references: references)
        lists[Key(node: node.identity, property: property.rawValue)] = list
        return list
    }

    /// Forgets everything, as a reader must that moves on: another posting's nodes may stand at the same places.
    func removeAll() {
        for list in lists.values { list.values.deallocate() }
        lists.removeAll(keepingCapacity: true)
    }
}
