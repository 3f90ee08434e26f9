import CJobPosting
import JobPostingJSON
import JobPostingKit

/// What a `jobposting` is: a posting and the views that have been asked of it.
///
/// Any number of threads may read it at once; an edit is alone with it, by the header's contract for what is not const.
final class PostingHandle: @unchecked Sendable {
    private(set) var posting: JobPosting
    /// Values of facts by the number of their field; in slot 0, which no field has, the diagnostics, and behind the
    /// last one the repeated keys and what is said of names. Many postings of a large document are never asked for a fact.
    private var facts = Once<ViewTable>()
    /// Texts with escapes by their place; most postings have few, and many programs ask for none.
    private var texts = Once<ViewTable>()
    /// The names of where it was read: its path in slot 0, its address in slot 1.
    private let origins = Once<ViewTable>()
    /// Values that were edited as JSON, by their place; most postings are never edited.
    private var sources = Once<ViewTable>()

    init(_ posting: JobPosting) {
        self.posting = posting
    }

    /// Edits the posting. All views that were read from it are over.
    func edit(_ body: (inout JobPosting) throws(JSONEditError) -> Void) throws(Failure) {
        do throws(JSONEditError) { try body(&posting) } catch { throw Failure(error) }
        facts = Once()
        texts = Once()
        sources = Once()
    }

    /// The posting's own node; good until an edit, and as long as the handle is.
    var root: JSONNode { published.node }

    /// The same, with a hold on its tape, which an edit leaves behind.
    var published: JSONValue { posting.published.json }

    private static let duplicateKeySlot = 1 + Int(Field.allCases.map { $0.rawValue }.max() ?? 0)

    private static let nameSlot = duplicateKeySlot + 1

    private var factTable: ViewTable { facts.value { ViewTable(count: 1 + PostingHandle.nameSlot) } }

    /// The values of a fact.
    func values(of field: Field) -> UnsafeBufferPointer<jobposting_value> {
        factTable.views(Int(field.rawValue)) { builder in
            let values = posting.facts(field)
            let pointers = posting.pointers(of: values.map { $0.provenance })
            for (fact, pointer) in zip(values, pointers) {
                let place = fact.provenance
                let (type, content) = fact.value.view(&builder)
                builder.add(
                    jobposting_value(
                        type: type, method: jobposting_method(UInt32(place.method.rawValue)), content: content,
                        pointer: builder.string(pointer), offset: posting.origin.offset + place.byteRange.lowerBound,
                        size: place.byteRange.count, text_offset: place.textRange?.lowerBound ?? 0,
                        text_size: place.textRange?.count ?? 0))
            }
        }
    }

    /// Where the record that holds the posting begins.
    var origin: jobposting_origin {
        let origin = posting.origin
        return jobposting_origin(
            offset: origin.offset, line: origin.position.line, column: origin.position.column,
            path: name(0, origin.path), url: name(1, origin.url))
    }

    private func name(_ slot: Int, _ text: String?) -> jobposting_string {
        guard let text else { return jobposting_string(data: nil, size: 0) }
        let table = origins.value { ViewTable(count: 2) }
        let views: UnsafeBufferPointer<jobposting_string> = table.views(slot) { $0.add($0.string(text)) }
        return views.first ?? jobposting_string(data: nil, size: 0)
    }

    /// What is doubtful about the facts.
    var diagnostics: UnsafeBufferPointer<jobposting_diagnostic> {
        factTable.views(0) { builder in
            for diagnostic in posting.diagnostics { builder.add(diagnostic.view(&builder)) }
        }
    }

    /// The keys that repeat an earlier one of their object.
    var duplicateKeys: UnsafeBufferPointer<jobposting_diagnostic> {
        factTable.views(PostingHandle.duplicateKeySlot) { builder in
            for diagnostic in posting.duplicateKeyDiagnostics() { builder.add(diagnostic.view(&builder)) }
        }
    }

    /// What of the published names is not schema.org's.
    var names: UnsafeBufferPointer<jobposting_diagnostic> {
        factTable.views(PostingHandle.nameSlot) { builder in
            for diagnostic in posting.publishedDiagnostics { builder.add(diagnostic.view(&builder)) }
        }
    }

    /// The value of a string: its source where that is the same, else a copy.
    func text(of node: JSONNode) -> jobposting_string {
        guard node.hasEscapes else { return PostingHandle.string(node.source) }
        let table = texts.value { ViewTable(count: root.span) }
        let views: UnsafeBufferPointer<jobposting_string> = table.views(node.place(in: root)) { builder in
            var text: [UInt8] = []
            node.appendText(to: &text)
            builder.add(builder.string(text))
        }
        return views.first ?? jobposting_string(data: nil, size: 0)
    }

    /// Any value as it is written; one that was edited as compact JSON.
    func source(of node: JSONNode) -> jobposting_string {
        guard !node.isEdited else {
            let table = sources.value { ViewTable(count: root.span) }
            let views: UnsafeBufferPointer<jobposting_string> = table.views(node.place(in: root)) { builder in
                builder.add(
                    builder.string(JSONWriter.compact(JSONValue(document: published.document, node: node))))
            }
            return views.first ?? jobposting_string(data: nil, size: 0)
        }
        return PostingHandle.string(UnsafeBufferPointer(rebasing: published.document.text[node.byteRange]))
    }

    private static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> jobposting_string {
        jobposting_string(
            data: UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), size: bytes.count)
    }

    /// The view of a node.
    func view(of node: JSONNode, at place: Int, end: Int, isMember: Bool) -> jobposting_node {
        let range = node.byteRange
        return jobposting_node(
            posting: borrowed(self), type: node.kind.view, is_member: isMember,
            place: UInt32(truncatingIfNeeded: place), end: UInt32(truncatingIfNeeded: end),
            offset: posting.origin.offset + range.lowerBound, size: range.count)
    }

    /// The view of a node that was found by its name: it has no siblings to go on to.
    func view(ofLone node: JSONNode) -> jobposting_node {
        let place = node.place(in: root)
        return view(of: node, at: place, end: place + node.span, isMember: false)
    }

    /// The child of a container that begins at a place, with its key if it is a member.
    func child(
        at place: Int, end: Int, isMember: Bool
    ) throws(Failure) -> (key: jobposting_string, value: jobposting_node) {
        guard place < end else { throw Failure(JOBPOSTING_ABSENT) }
        let valuePlace = isMember ? place + 1 : place
        guard let first = root.descendant(at: place), let value = root.descendant(at: valuePlace), end <= root.span,
            first.kind == .string || !isMember
        else { throw Failure(argument: "the node is none of its posting") }
        return (
            isMember ? text(of: first) : jobposting_string(data: nil, size: 0),
            view(of: value, at: valuePlace, end: end, isMember: isMember)
        )
    }
}

/// What a `jobposting_document` is.
final class DocumentHandle: @unchecked Sendable {
    let document: Document
    private let postings: HandleTable<PostingHandle>
    private let views = ViewTable(count: 1)

    init(_ document: Document) {
        self.document = document
        postings = HandleTable(count: document.count)
    }

    /// A posting of the document, the same handle each time; nil when there is none at that index.
    func posting(_ index: Int) -> PostingHandle? {
        postings.handle(index) { PostingHandle(document[index]) }
    }

    var diagnostics: UnsafeBufferPointer<jobposting_diagnostic> {
        views.views(0) { builder in
            for diagnostic in document.diagnostics { builder.add(diagnostic.view(&builder)) }
        }
    }
}

/// What a `jobposting_diagnostics` is.
final class DiagnosticListHandle: @unchecked Sendable {
    private let table = ViewTable(count: 1)
    /// The diagnostics, as C reads them.
    let views: UnsafeBufferPointer<jobposting_diagnostic>

    init(_ diagnostics: [Diagnostic]) {
        views = table.views(0) { builder in
            for diagnostic in diagnostics { builder.add(diagnostic.view(&builder)) }
        }
    }
}

/// What a `jobposting_query` is.
final class QueryHandle: @unchecked Sendable {
    let query: Query
    private let views = ViewTable(count: 1)

    init(_ query: Query) {
        self.query = query
    }

    var text: jobposting_string {
        let views: UnsafeBufferPointer<jobposting_string> = views.views(0) { builder in
            builder.add(builder.string(query.description))
        }
        return views.first ?? jobposting_string(data: nil, size: 0)
    }
}

// MARK: - Views

extension FactValue {
    /// The type and the content of the C value.
    func view<View>(
        _ builder: inout ViewTable.Builder<View>
    ) -> (jobposting_type, jobposting_content) {
        switch self {
        case .text(let text): (JOBPOSTING_TYPE_TEXT, jobposting_content(text: builder.string(text)))
        case .number(let number): (JOBPOSTING_TYPE_NUMBER, jobposting_content(number: number))
        case .integer(let integer): (JOBPOSTING_TYPE_INTEGER, jobposting_content(integer: integer))
        case .boolean(let boolean): (JOBPOSTING_TYPE_BOOLEAN, jobposting_content(boolean: boolean))
        case .dateTime(let interval): (JOBPOSTING_TYPE_DATE_TIME, jobposting_content(date_time: interval.view))
        case .location(let location):
            (
                JOBPOSTING_TYPE_LOCATION,
                jobposting_content(location: builder.pointer(to: location.view { builder.string($0) }))
            )
        }
    }
}

extension DateTimeInterval {
    /// The interval as C reads it.
    var view: jobposting_date_time {
        jobposting_date_time(
            start: start, end: end, precision: jobposting_precision(UInt32(precision.rawValue)),
            zone_offset: Int32(zoneOffset ?? 0), has_zone: zoneOffset != nil)
    }
}

extension Diagnostic {
    /// The diagnostic as C reads it.
    func view(_ builder: inout ViewTable.Builder<jobposting_diagnostic>) -> jobposting_diagnostic {
        jobposting_diagnostic(
            severity: jobposting_severity(UInt32(severity.rawValue)), code: builder.string(code),
            message: builder.string(message), pointer: builder.string(pointer), offset: byteRange.lowerBound,
            size: byteRange.count, line: position.line, column: position.column,
            source: builder.string(source.isEmpty ? nil : source))
    }
}

extension JSONKind {
    fileprivate var view: jobposting_type {
        switch self {
        case .null: JOBPOSTING_TYPE_NULL
        case .true, .false: JOBPOSTING_TYPE_BOOLEAN
        case .number: JOBPOSTING_TYPE_NUMBER
        case .string: JOBPOSTING_TYPE_TEXT
        case .array: JOBPOSTING_TYPE_ARRAY
        case .object: JOBPOSTING_TYPE_OBJECT
        }
    }
}
