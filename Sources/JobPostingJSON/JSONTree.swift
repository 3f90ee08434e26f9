// A value that can be changed
// ===========================
// A tape cannot be edited; what a caller builds or edits owns a tree. A tree unfolds only where it is changed: the rest of
// it are values that still stand on the tape that they were read from.
//
//     read         {"title": "Welder", "hiringOrganization": {"name": "Yard 3", "url": "…"}, "skills": [ …1000… ]}
//     edit         set "Harbour" at /hiringOrganization/name
//
//     object ─┬─ title                ── read: "Welder"
//             ├─ hiringOrganization   ── object ─┬─ name ── string: "Harbour"     (stands where "Yard 3" stood)
//             │                                  └─ url  ── read: "…"
//             └─ skills               ── read: [ …1000… ]
//
// Every part knows the value that was read at its place, if there was one, so that the tape that is made of the tree
// (`JSONTree+Document.swift`) still says of everything where in the input it stands.

/// A JSON value that can be built and edited: a value type, members in order, numbers as they are written.
///
///     var tree: JSONTree = ["title": "Welder", "skills": ["TIG", "MAG"]]
///     try tree.set("Fitter", at: "/title")
///     try tree.append("MIG", at: "/skills")
///     let document = try tree.document()
///
/// A tree made from a value that was read copies nothing of it until it is edited, and then only the path to what is
/// edited.
public struct JSONTree: Sendable {
    /// What the value is.
    public enum Content: Sendable {
        /// `null`
        case null
        /// `true` or `false`
        case boolean(Bool)
        /// A number as JSON writes it; what is none is refused when it is set, or when the tree becomes a document.
        case number(String)
        /// A string: its value, not its source.
        case string(String)
        /// The elements of an array.
        case array([JSONTree])
        /// The members of an object, duplicate keys and all.
        case object([Member])
        /// A value that was read, with all that it holds.
        case read(JSONValue)
    }

    /// A member of an object.
    public struct Member: Sendable {
        /// The key: its value, not its source.
        public var key: String
        /// The value.
        public var value: JSONTree
        /// The key as it was read; nil for a member that was added.
        var readKey: JSONValue?

        /// A member that was not read.
        public init(_ key: String, _ value: JSONTree) {
            self.key = key
            self.value = value
        }

        /// A member as it was read.
        init(reading key: JSONValue, _ value: JSONValue) {
            self.key = key.string ?? ""
            self.value = JSONTree(value)
            readKey = key
        }
    }

    /// What the value is.
    public var content: Content
    /// What was read at its place; nil for what has been added.
    var place: JSONValue?

    /// A value that stands nowhere yet.
    public init(_ content: Content) {
        self.content = content
    }

    /// A value as it was read.
    public init(_ value: JSONValue) {
        content = .read(value)
        place = value
    }

    /// The names of limits that hold for every edit, whoever makes it.
    public enum Limits {
        /// The deepest nesting that an edit may make: what a parser reads unless it is told otherwise.
        public static let depth = JSONParser.Limits().depth
        /// The most bytes that an edited document may take, headers of its parts included: 1 GiB.
        public static let size = 1 << 30
    }
}

// MARK: - Making trees

extension JSONTree {
    /// A whole number.
    public static func number(_ value: some BinaryInteger) -> JSONTree { JSONTree(.number("\(value)")) }

    /// A number, with the shortest digits that read back as the same double; nil for infinities and NaN.
    public static func number(_ value: Double) -> JSONTree? {
        var text: [UInt8] = []
        guard JSONWriter.appendNumber(value, to: &text) else { return nil }
        return JSONTree(.number(String(decoding: text, as: UTF8.self)))
    }

    /// A string.
    public static func string(_ value: String) -> JSONTree { JSONTree(.string(value)) }

    /// `true` or `false`.
    public static func boolean(_ value: Bool) -> JSONTree { JSONTree(.boolean(value)) }

    /// `null`.
    public static var null: JSONTree { JSONTree(.null) }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self.init(.string(value)) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self.init(.boolean(value)) }
    /// A whole number.
    public init(integerLiteral value: Int) { self.init(.number("\(value)")) }
    /// A number; a literal beyond the range of a double is `null`.
    public init(floatLiteral value: Double) { self = JSONTree.number(value) ?? .null }
    /// An array.
    public init(arrayLiteral elements: JSONTree...) { self.init(.array(elements)) }
    /// An object with its members in the order in which they are written.
    public init(dictionaryLiteral members: (String, JSONTree)...) {
        self.init(.object(members.map { Member($0.0, $0.1) }))
    }
    /// `null`
    public init(nilLiteral: ()) { self.init(.null) }
}

// MARK: - Unfolding

extension JSONTree {
    /// The value as it was read; nil when it has been unfolded or was never read.
    public var asRead: JSONValue? {
        if case .read(let value) = content { return value }
        return nil
    }

    /// Makes an array or object that stands on a tape one whose parts can be changed: only its own level.
    ///
    /// - Complexity: O(elements, or members and the bytes of their keys).
    mutating func unfold() {
        guard case .read(let value) = content else { return }
        let document = value.document
        withExtendedLifetime(document) {
            switch value.kind {
            case .array:
                content = .array(value.node.elements.map { JSONTree(JSONValue(document: document, node: $0)) })
            case .object:
                content = .object(
                    value.node.members.map {
                        Member(
                            reading: JSONValue(document: document, node: $0.key),
                            JSONValue(document: document, node: $0.value))
                    })
            case .null, .false, .true, .number, .string: break
            }
        }
    }
}
