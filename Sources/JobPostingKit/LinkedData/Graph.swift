import JobPostingJSON
import Synchronization

/// All that one record says: the nodes of its documents, which may refer to one another.
///
/// A page holds several documents (blocks of JSON-LD, its Microdata), and a node of one can be described further in
/// another. All postings of a record share one graph. What it knows is found when it is first asked for, by whichever
/// thread comes first; it lives as long as a posting of the record. The graph of one document is made when it is first asked for
/// too, and the document keeps it.
final class Graph: @unchecked Sendable {
    /// The first document's value.
    private let first: JSONNode
    /// All documents; none where the first one keeps the graph.
    private let documents: [JSONDocument]
    private let lookedUp = Once<Details>()
    /// Whether nothing in the record asks for more than comparing keys, as in nearly all; false also before it was looked at.
    private let isPlain = Atomic<Bool>(false)

    /// - Parameters:
    ///   - document: A document of the record.
    ///   - others: The others.
    init(_ document: JSONDocument, _ others: [JSONDocument]) {
        first = document.rootNode
        documents = [document] + others
    }

    /// The graph of one document, which keeps it.
    fileprivate init(keptBy document: JSONDocument) {
        first = document.rootNode
        documents = []
    }

    private var others: ArraySlice<JSONDocument> { documents.dropFirst() }

    /// What is known of the record; made once.
    private final class Details: @unchecked Sendable {
        let reader: GraphReader
        init(_ reader: GraphReader) { self.reader = reader }
    }

    /// The look-ups of the record's nodes; good as long as the graph.
    var reader: GraphReader {
        // No other memory hangs on it, so no order is needed.
        if isPlain.load(ordering: .relaxed) { return GraphReader() }
        if let known = lookedUp.valueIfMade { return known.reader }
        let reader = others.isEmpty ? GraphReader(of: first) : GraphReader(of: [first] + others.map { $0.rootNode })
        guard !reader.features.isEmpty else {
            isPlain.store(true, ordering: .relaxed)
            return reader
        }
        return lookedUp.value { Details(reader) }.reader
    }

    /// The look-ups of the record where one of its postings was edited.
    ///
    /// - Complexity: O(entries of the edited posting), and of the record's documents where there is anything to look
    ///   out for.
    func reader(replacing read: JSONNode, by edited: JSONNode) -> GraphReader {
        let reader = self.reader
        // Counted twice, so that one identifier is enough: it may refer to the record's only other one.
        if reader.features.isEmpty, GraphFeatures(of: [edited, edited]).isEmpty { return reader }
        return GraphReader(
            of: [first] + others.map { $0.rootNode }, PostingEdit(read: read, edited: edited))
    }
}

extension JSONDocument {
    /// The graph of a record that is this document alone.
    var graph: Graph {
        let kept = companion.value { Graph(keptBy: self) }
        // It is one: nothing else is made here. Embedded Swift has no casts to tell.
        return Unmanaged<Graph>.fromOpaque(Unmanaged.passUnretained(kept).toOpaque()).takeUnretainedValue()
    }
}
