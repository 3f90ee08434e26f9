/// A value inside a document that it keeps alive.
///
///     let document = try JSONDocument(parsing: #"{"title": "Welder", "jobLocation": [{"name": "Yard 3"}]}"#)
///     document.root["title"]?.string                       // "Welder"
///     document.root.at("/jobLocation/0/name")?.string      // "Yard 3"
@dynamicMemberLookup
public struct JSONValue: Sendable {
    /// What the value is part of.
    public let document: JSONDocument
    /// The same value without the hold on its document.
    public let node: JSONNode

    /// - Precondition: `node` lies on the tape of `document`.
    public init(document: JSONDocument, node: JSONNode) {
        self.document = document
        self.node = node
    }

    /// What the value is.
    public var kind: JSONKind { node.kind }
    /// The value of a string; nil for any other value.
    public var string: String? { withExtendedLifetime(document) { node.string } }
    /// A number as the nearest double; nil for any other value.
    public var double: Double? { withExtendedLifetime(document) { node.double } }
    /// A number that is written as an integer and fits; nil for any other value.
    public var int64: Int64? { withExtendedLifetime(document) { node.int64 } }
    /// A number that is written as an integer without a sign and fits; nil for any other value.
    public var uint64: UInt64? { withExtendedLifetime(document) { node.uint64 } }
    /// The truth value of `true` and `false`; nil for any other value.
    public var boolean: Bool? { withExtendedLifetime(document) { node.boolean } }
    /// The bytes of the value in its document: quotes and brackets included.
    public var byteRange: Range<Int> { withExtendedLifetime(document) { node.byteRange } }

    /// A scalar or container exactly as it is written; of a value that was edited, its compact JSON.
    public var source: String {
        withExtendedLifetime(document) {
            node.isEdited
                ? String(decoding: JSONWriter.compact(self), as: UTF8.self)
                : String(decoding: document.text[node.byteRange], as: UTF8.self)
        }
    }

    /// The value of the last member with this key; nil where there is none, or no object.
    public subscript(key: String) -> JSONValue? { wrap { node.member(named: key) } }

    /// The value of the last member with this key; nil where there is none, or no object.
    public subscript(dynamicMember key: String) -> JSONValue? { self[key] }

    /// The element at a position from 0; nil where there is none, or no array.
    ///
    /// - Complexity: O(`position`); ``elements`` visits all of them in one pass.
    public subscript(position: Int) -> JSONValue? {
        guard position >= 0 else { return nil }
        return wrap { node.elements.dropFirst(position).first { _ in true } }
    }

    /// The value that a JSON Pointer names from here; nil where it leads nowhere.
    public func at(_ pointer: JSONPointer) -> JSONValue? { wrap { node.at(pointer) } }

    /// The elements of an array in order; empty for any other value.
    public var elements: [JSONValue] {
        withExtendedLifetime(document) { node.elements.map { JSONValue(document: document, node: $0) } }
    }

    /// The members of an object in order, duplicate keys and all; empty for any other value.
    public var members: [(key: String, value: JSONValue)] {
        withExtendedLifetime(document) {
            node.members.map { ($0.key.string ?? "", JSONValue(document: document, node: $0.value)) }
        }
    }

    private func wrap(_ find: () -> JSONNode?) -> JSONValue? {
        withExtendedLifetime(document) { find().map { JSONValue(document: document, node: $0) } }
    }
}
