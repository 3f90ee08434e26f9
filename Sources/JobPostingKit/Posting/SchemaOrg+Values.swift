import JobPostingJSON

extension SchemaOrg {
    /// The values of one property in published order.
    ///
    /// Whether they were published as one value or as a list makes no difference in reading, and is kept in writing.
    ///
    ///     for skill in posting.published.skills ?? [] { print(skill.string ?? "") }
    ///
    /// A property of the first node is there under its name: `posting.published.hiringOrganization?.name`.
    @dynamicMemberLookup
    public struct Values: Hashable, Sendable {
        /// The values, `null` among them.
        var elements: [Value]
        /// Whether they are written as a list, though there be only one.
        var isList: Bool

        /// One value.
        public init(_ value: Value) {
            elements = [value]
            isList = false
        }

        /// A list of values.
        public init(_ values: some Sequence<Value>) {
            elements = Array(values)
            isList = true
        }

        /// The values that a member was published with.
        init(reading json: JSONValue) {
            isList = json.kind == .array
            elements = isList ? json.elements.map { Value($0) } : [Value(json)]
        }

        /// What is written.
        var tree: JSONTree {
            if !isList, let only = elements.first { return only.draft.tree }
            return JSONTree(.array(elements.map { $0.draft.tree }))
        }
    }

    /// One value of a property: a text, a number, a truth value or a node.
    public struct Value: Hashable, Sendable {
        /// What was published, or has been made of it.
        public var draft: JSONDraft

        /// A value as it was read.
        public init(_ json: JSONValue) { draft = JSONDraft(json) }

        /// A value that was built.
        ///
        /// - Throws: Why the tree is no JSON value within the limits.
        public init(_ tree: JSONTree) throws(JSONEditError) { draft = try JSONDraft(tree) }

        init(checked tree: JSONTree) { draft = JSONDraft(checked: tree) }

        /// The value as it was published.
        public var json: JSONValue { draft.value }

        public static func == (left: Value, right: Value) -> Bool { left.json == right.json }
        public func hash(into hasher: inout Hasher) { json.hash(into: &hasher) }
    }
}

// MARK: - What a value is

extension SchemaOrg.Value {
    /// The value itself, where it stands in a `@value` object of JSON-LD (JSON-LD 1.1, section 4.2.1).
    public var plain: JSONValue { json["@value"] ?? json }

    /// A string: a text, a date, a URL, the name of a member of an enumeration.
    public var string: String? { plain.string }
    /// A number as the nearest double.
    public var double: Double? { plain.double }
    /// A number that is written as an integer and fits.
    public var int64: Int64? { plain.int64 }
    /// `true` or `false`.
    public var boolean: Bool? { plain.boolean }
    /// A string, without the address of schema.org before it: `FullTime` of `https://schema.org/FullTime`; of a node
    /// that only names a term, its `@id`.
    public var term: String? {
        (string ?? json["@id"]?.string).map { SchemaOrg.localName($0) }
    }
    /// Whether it is a node: an object other than a wrapped value.
    public var isNode: Bool { json.kind == .object && json["@value"] == nil }

    /// The node as a type of schema.org, unless it says that it is one that is neither this nor below it.
    ///
    /// A node without a type may be anything, and so may one of a type that has no view.
    public func node<Node: SchemaOrg.Node>(as type: Node.Type = Node.self) -> Node? {
        guard isNode, SchemaOrg.mayBe(Node.typeName, json) else { return nil }
        return Node(draft: draft)
    }
}

extension SchemaOrg {
    /// Whether a node may be of a type: it gives no type, or one that is this, is below it, or is not among the views.
    static func mayBe(_ type: StaticString, _ json: JSONValue) -> Bool {
        withExtendedLifetime(json.document) {
            var isTyped = false
            guard let types = json.node.member("@type") else { return true }
            for name in PropertyValues(types) {
                guard let name = name.string else { continue }
                isTyped = true
                guard let ancestors = SchemaOrg.ancestors(of: SchemaOrg.localName(name)) else { return true }
                if ancestors.contains(where: { $0.elementsEqual("\(type)".utf8) }) { return true }
            }
            return !isTyped
        }
    }

    /// The name of a term without the address of schema.org.
    static func localName(_ text: String) -> String {
        if text.utf8.starts(with: "schema:".utf8) { return String(decoding: text.utf8.dropFirst(7), as: UTF8.self) }
        return SchemaIRI.term(of: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// A type that has a view and the types above it; nil for any other name.
    private static func ancestors(of type: String) -> [UnsafeBufferPointer<UInt8>.SubSequence]? {
        let table = UnsafeBufferPointer(start: viewTypes.utf8Start, count: viewTypes.utf8CodeUnitCount)
        for line in table.split(separator: UInt8(ascii: "\n")) {
            let names = line.split(separator: UInt8(ascii: " "))
            if names.first?.elementsEqual(type.utf8) == true { return names }
        }
        return nil
    }
}

// MARK: - The first of them

extension SchemaOrg.Values {
    /// The first string.
    public var string: String? { first { $0.string } }
    /// All strings.
    public var strings: [String] { elements.compactMap { $0.string } }
    /// The first number as the nearest double.
    public var double: Double? { first { $0.double } }
    /// The first number that is written as an integer and fits.
    public var int64: Int64? { first { $0.int64 } }
    /// The first of `true` and `false`.
    public var boolean: Bool? { first { $0.boolean } }
    /// The first string or reference without the address of schema.org before it.
    public var term: String? { first { $0.term } }
    /// The values that are nodes.
    public var nodes: [SchemaOrg.Value] { elements.filter { $0.isNode } }

    /// The first node that may be of a type.
    public func node<Node: SchemaOrg.Node>(as type: Node.Type = Node.self) -> Node? {
        first { $0.node() }
    }

    /// All nodes that may be of a type.
    public func nodes<Node: SchemaOrg.Node>(as type: Node.Type) -> [Node] { elements.compactMap { $0.node() } }

    /// Puts a node where the first of its type stands, or behind the last value; nil removes that first one.
    mutating func setNode<Node: SchemaOrg.Node>(_ node: Node?) {
        let index = elements.firstIndex { $0.node(as: Node.self) != nil }
        switch (index, node) {
        case (let index?, let node?): elements[index].draft = node.draft
        case (let index?, nil):
            elements.remove(at: index)
            isList = true
        case (nil, let node?):
            isList = isList || !elements.isEmpty
            elements.append(.node(node))
        case (nil, nil): break
        }
    }

    private func first<Found>(_ read: (SchemaOrg.Value) -> Found?) -> Found? {
        for element in elements { if let found = read(element) { return found } }
        return nil
    }

    /// The values of a property of the first node, by its name in schema.org; nil where there are none.
    public subscript(dynamicMember property: String) -> SchemaOrg.Values? {
        get {
            guard let json = nodes.first?.json, let key = json.key(of: property) else { return nil }
            return json[key].map { SchemaOrg.Values(reading: $0) }
        }
        set {
            guard let index = elements.firstIndex(where: { $0.isNode }) else { return }
            let pointer = JSONPointer(tokens: [elements[index].json.key(of: property) ?? property])
            if let newValue {
                try? elements[index].draft.set(newValue.tree, at: pointer)
            } else {
                try? elements[index].draft.remove(at: pointer)
            }
        }
    }
}

extension SchemaOrg.Values: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    /// No values: a property that is set to them is an empty list.
    public init() {
        elements = []
        isList = true
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { elements.count }
    public subscript(position: Int) -> SchemaOrg.Value {
        get { elements[position] }
        set { elements[position] = newValue }
    }
    public mutating func replaceSubrange(
        _ range: Range<Int>, with values: some Collection<SchemaOrg.Value>
    ) {
        elements.replaceSubrange(range, with: values)
        isList = isList || elements.count != 1
    }
}

// MARK: - Making values

extension SchemaOrg.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }

    /// A string.
    public static func string(_ value: String) -> SchemaOrg.Value { SchemaOrg.Value(checked: .string(value)) }
    /// A whole number.
    public static func integer(_ value: Int) -> SchemaOrg.Value { SchemaOrg.Value(checked: .number(value)) }
    /// A number with its shortest digits; an infinity or NaN, which JSON has not, is `null`.
    public static func number(_ value: Double) -> SchemaOrg.Value {
        SchemaOrg.Value(checked: JSONTree.number(value) ?? .null)
    }
    /// `true` or `false`.
    public static func boolean(_ value: Bool) -> SchemaOrg.Value { SchemaOrg.Value(checked: .boolean(value)) }
    /// A node.
    public static func node(_ node: some SchemaOrg.Node) -> SchemaOrg.Value {
        var value = SchemaOrg.Value(checked: .null)
        value.draft = node.draft
        return value
    }
}

extension SchemaOrg.Values: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self.init(.string(value)) }
    /// A whole number.
    public init(integerLiteral value: Int) { self.init(.integer(value)) }
    /// A number.
    public init(floatLiteral value: Double) { self.init(.number(value)) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self.init(.boolean(value)) }
    /// A list.
    public init(arrayLiteral elements: SchemaOrg.Value...) { self.init(elements) }

    /// A string.
    public static func string(_ value: String) -> SchemaOrg.Values { SchemaOrg.Values(.string(value)) }
    /// A list of strings.
    public static func strings(_ values: some Sequence<String>) -> SchemaOrg.Values {
        SchemaOrg.Values(values.map { SchemaOrg.Value.string($0) })
    }
    /// A whole number.
    public static func integer(_ value: Int) -> SchemaOrg.Values { SchemaOrg.Values(.integer(value)) }
    /// A number with its shortest digits; an infinity or NaN, which JSON has not, is `null`.
    public static func number(_ value: Double) -> SchemaOrg.Values { SchemaOrg.Values(.number(value)) }
    /// `true` or `false`.
    public static func boolean(_ value: Bool) -> SchemaOrg.Values { SchemaOrg.Values(.boolean(value)) }
    /// A node.
    public static func node(_ node: some SchemaOrg.Node) -> SchemaOrg.Values {
        SchemaOrg.Values(SchemaOrg.Value.node(node))
    }
}
