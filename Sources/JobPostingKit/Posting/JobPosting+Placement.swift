import JobPostingJSON

extension JobPosting {
    /// The postings of a document in published order, each with its place in it.
    ///
    /// - Complexity: O(bytes and values of the document): one pass over each finds all places.
    static func all(in document: JSONDocument, origin: RecordOrigin) -> [JobPosting] {
        let root = document.rootNode
        let references = Once<NodeIndex>()
        var pointers = JSONPointerWalk(root: root)
        var positions = SourcePositionCounter(document.text)
        return withExtendedLifetime(document) {
            PostingNodes(in: root).map { node in
                let offset = node.byteRange.lowerBound
                return JobPosting(
                    JSONValue(document: document, node: node), origin: origin,
                    placement: Placement(
                        pointer: pointers.pointer(toPlace: node.place(in: root)), offset: offset,
                        position: positions.position(ofByteAt: offset)),
                    references: references)
            }
        }
    }

    /// Where in the input some values of the posting stand, in their order.
    ///
    /// - Parameter ranges: Bytes of the document that the posting was read in.
    /// - Complexity: O(bytes of that document from the posting on + ranges · log ranges).
    func places(of ranges: [Range<Int>]) -> [(byteRange: Range<Int>, position: SourcePosition)] {
        let start = placement.offset
        let text = surroundings.text
        guard start <= text.count else { return ranges.map { ($0, placement.position) } }
        var positions = SourcePositionCounter(UnsafeBufferPointer(rebasing: text[start...]))
        var places = ranges.map { (byteRange: $0, position: placement.position) }
        // What was edited stands in another order than where it was read.
        for index in ranges.indices.sorted(by: { ranges[$0].lowerBound < ranges[$1].lowerBound }) {
            let range = ranges[index]
            let position = positions.position(ofByteAt: max(range.lowerBound - start, 0))
            let inDocument = RecordOrigin(offset: start, position: placement.position).position(of: position)
            places[index] = (
                (origin.offset + range.lowerBound)..<(origin.offset + range.upperBound),
                origin.position(of: inDocument)
            )
        }
        return places
    }
}
