import JobPostingJSON
import Synchronization

/// All that one record says: the nodes of its documents, which may refer to one another.
///
/// A page holds several documents (blocks of JSON-LD, its Microdata), and a node of one can be described further in
/// another. All postings of a record share one graph. What it knows is found when it is first asked for, by whichever
/// thread comes first; it lives as long as a posting of the record.
final class Graph: @unchecked Sendable {
    private let first: JSONDocument
    private let others: [JSONDocument]
    private let lookedUp = Once<Details>()

    /// - Parameters:
    ///   - document: A document of the record.
    ///   - others: The others.
    init(_ document: JSONDocument, _ others: [JSONDocument] = []) {
        first = document
        self.others = others
    }

    /// What is known of the record; made once.
    private final class Details: @unchecked Sendable {
        let reader: GraphReader
        /// The properties of the first document's root, which nearly always is the record's one posting.
        let rootProperties: PropertyTable
        init(_ reader: GraphReader, _ properties: PropertyTable) {
            (self.reader, rootProperties) = (reader, properties)
        }
    }

    private var details: Details {
        lookedUp.value {
            let root = first.rootNode
            return Details(
                others.isEmpty ? GraphReader(of: root) : GraphReader(of: [root] + others.map { $0.rootNode }),
                PropertyTable(of: root))
        }
    }

    /// The look-ups of the record's nodes; good as long as the graph.
    var reader: GraphReader { details.reader }

    /// The look-ups of the record where one of its postings was edited.
    ///
    /// - Complexity: O(entries of the edited posting), and of the record's documents where there is anything to look
    ///   out for.
    func reader(replacing read: JSONNode, by edited: JSONNode) -> GraphReader {
        let reader = self.reader
        // Counted twice, so that one identifier is enough: it may refer to the record's only other one.
        if reader.features.isEmpty, GraphFeatures(of: [edited, edited]).isEmpty { return reader }
        return GraphReader(
            of: [first.rootNode] + others.map { $0.rootNode }, PostingEdit(read: read, edited: edited))
    }

    /// The properties of the first document's root; made once.
    var rootProperties: PropertyTable { details.rootProperties }
}
