import JobPostingJSON

// What was published, with the names of schema.org
// ================================================
// `posting.published` is the posting's node read as a JobPosting of schema.org: a view, which holds the node and nothing
// else. Every property is there under its own name and may have any number of values of any range, as publishers use
// them, so that each gives its values, and these say what they are.
//
//     posting.published.hiringOrganization?                      Values: all values of the property, in order
//         .organization?                                         Organization: the first of them that may be one
//             .name?                                             Values
//                 .string                                        the first of them that is a string
//
// The same names build and edit: a value is set where it stands, and everything beside it stays as it was read.
//
//     posting.published.title = "Welder"
//     posting.published.employmentType = ["FULL_TIME", "TEMPORARY"]
//     posting.published.hiringOrganization = .organization { $0.name = "Harbour Yard 3" }
//     posting.published.hiringOrganization?.organization?.url = "https://yard3.example/"
//
// The types and their properties are generated from the vocabulary (`Generated/SchemaOrg+Types.swift`, `+Properties`).

/// The types of schema.org that have to do with postings, as typed views of what was published.
public enum SchemaOrg {
    #if hasFeature(Embedded)
        /// What a node is beyond itself: nothing, where there are no coders.
        public protocol NodeCoding {}
    #else
        /// What a node is beyond itself: a value of Swift's coders, printed as JSON.
        public protocol NodeCoding: Codable, TextOutputStreamable, CustomDebugStringConvertible {}
    #endif

    /// A node read as one type of schema.org.
    ///
    /// A value type: changing it changes nothing else. Two are equal when they say the same as JSON.
    public protocol Node: Hashable, Sendable, NodeCoding {
        /// The name of the type.
        static var typeName: StaticString { get }
        /// What the node says.
        var draft: JSONDraft { get set }
        /// Reads a value as this type, whatever it says it is.
        init(draft: JSONDraft)
    }
}

extension SchemaOrg.Node {
    /// A new node that says nothing but its type, and what is then set.
    ///
    ///     let place = SchemaOrg.Place { $0.name = "Yard 3" }
    public init(_ build: (inout Self) -> Void = { _ in }) {
        let type = JSONTree(.string("\(Self.typeName)"))
        self.init(draft: JSONDraft(checked: JSONTree(.object([JSONTree.Member("@type", type)]))))
        build(&self)
    }

    /// The node as JSON: everything that it says, known or not, in order.
    public var json: JSONValue { draft.value }

    /// What stands at a key, as it was published; nil where nothing does.
    ///
    /// For names that schema.org does not have. Of duplicate keys the last counts.
    public subscript(key: String) -> JSONValue? { json[key] }

    /// What a JSON Pointer names from here; nil where it leads nowhere.
    public func at(_ pointer: JSONPointer) -> JSONValue? { json.at(pointer) }

    /// Whether two nodes say the same as JSON.
    public static func == (left: Self, right: Self) -> Bool { left.json == right.json }

    /// Feeds what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) { json.hash(into: &hasher) }
}

extension SchemaOrg.ThingProperties {
    /// A new node with a name.
    public init(name: String) {
        self.init { $0.name = .string(name) }
    }
}

// MARK: - Properties

extension SchemaOrg.Node {
    /// The values of a property, or of one that it supersedes where it is not there itself; nil where there are none.
    func values(_ property: StaticString, superseding old: StaticString...) -> SchemaOrg.Values? {
        let json = self.json
        return withExtendedLifetime(json.document) {
            if let values = json.values(property) { return values }
            for name in old { if let values = json.values(name) { return values } }
            return nil
        }
    }

    /// Sets the values of a property in its place, or behind the last one; nil removes it.
    ///
    /// What it supersedes, if that was read in its place, goes: the node shall not say two things. A value that would nest
    /// deeper than ``JSONTree/Limits/depth``, or grow beyond ``JSONTree/Limits/size``, is not set.
    mutating func set(_ property: StaticString, _ values: SchemaOrg.Values?, superseding old: StaticString...) {
        let json = self.json
        let key = json.key(of: "\(property)")
        let isThere = key != nil
        let name = key ?? "\(property)"
        let spoken = old.compactMap { json.key(of: "\($0)") }
        if let values {
            do throws(JSONEditError) { try draft.set(values.tree, at: JSONPointer(tokens: [name])) } catch { return }
        } else if isThere {
            try? draft.remove(at: JSONPointer(tokens: [name]))
        }
        guard !isThere || values == nil else { return }
        for name in spoken { try? draft.remove(at: JSONPointer(tokens: [name])) }
    }
}

extension JSONValue {
    /// The values of a property of a node; nil where it has none.
    fileprivate func values(_ property: StaticString) -> SchemaOrg.Values? {
        if let value = node.member(property) {
            return SchemaOrg.Values(reading: JSONValue(document: document, node: value))
        }
        return key(of: "\(property)").flatMap { self[$0] }.map { SchemaOrg.Values(reading: $0) }
    }

    /// The key under which a node has a property: its name, or else the last that is an IRI of it, has the prefix
    /// `schema:`, or is written in letters of another case. Prefixes and terms that a context defines are known to facts.
    ///
    /// - Complexity: O(bytes of the node's keys).
    func key(of property: String) -> String? {
        if self[property] != nil { return property }
        var found: String?
        var property = property
        property.withUTF8 { name in
            withExtendedLifetime(document) {
                for (key, _) in node.members where key.source.count >= name.count {
                    let end = UnsafeBufferPointer(rebasing: key.source.suffix(name.count))
                    guard end.isEqualIgnoringCase(to: name), let text = key.string,
                        case .schema(var term) = GraphNames.schema.meaning(of: text)
                    else { continue }
                    if term.withUTF8({ $0.isEqualIgnoringCase(to: name) }) { found = text }
                }
            }
        }
        return found
    }
}

// MARK: - Properties by name

extension SchemaOrg {
    /// The value of a property of a node, found as the typed properties find it: under its own name, else in another
    /// spelling, else under the first name that it supersedes.
    ///
    /// - Complexity: O(bytes of the node's keys).
    package static func value(of property: String, in node: JSONValue) -> JSONValue? {
        if let key = node.key(of: property) { return node[key] }
        var found: (name: String, value: JSONValue)?
        withExtendedLifetime(node.document) {
            for (key, value) in node.node.members {
                guard let text = key.string, case .schema(let term) = GraphNames.schema.meaning(of: text),
                    let old = superseded(term, by: property)
                else { continue }
                // Of one name the last counts, of several the first in the alphabet.
                if let name = found?.name, name.utf8.lexicographicallyPrecedes(old.utf8) { continue }
                found = (old, JSONValue(document: node.document, node: value))
            }
        }
        return found?.value
    }

    /// The superseded name that a term is, in the letters of the vocabulary.
    private static func superseded(_ term: String, by property: String) -> String? {
        if case .superseded(let successor) = propertyNames.entry(term), successor == property { return term }
        return nil
    }
}
