import JobPostingJSON

/// What the names of a JSON-LD document mean: its active context (JSON-LD 1.1, section 4.1).
///
/// Nothing is ever fetched. schema.org's own context is built in, and every document begins with it, as if it were handed
/// to the processor as the initial context (JSON-LD 1.1 API, `expandContext`): a document without `@context`, and names
/// that a context says nothing of, are read as schema.org's. That context makes `type` and `id` aliases of `@type` and
/// `@id`, `schema:` a prefix, and every other bare name a name of schema.org's.
///
/// A remote context of anybody else cannot be known here. It changes nothing, and is reported: `linked-data.context-unknown`.
/// Bare names under it are still read as schema.org's: a node that calls itself `JobPosting` beside an address that is
/// misspelt, moved or an addition to schema.org's is one in all that has been seen published, and a guess elsewhere is
/// impossible, since a context that is written out in the document is always obeyed.
///
/// A context is never changed once it is made. It holds only what it adds to the one around it, so that contexts inside
/// contexts take no more memory than their texts.
final class TermContext: @unchecked Sendable {
    /// What a term stands for.
    enum Meaning: Equatable {
        /// A keyword: `@type`.
        case keyword(String)
        /// A property or type of schema.org.
        case schema(String)
        /// The property, read from its value to the node that has it (`@reverse`).
        case reverse(String)
        /// A namespace that is not schema.org's, or a term of one.
        case other(String)
        /// Nothing: what it names is not part of the data.
        case nothing
    }

    /// What every document begins with: schema.org's own context.
    static func schema() -> TermContext { TermContext(around: nil) }

    private var around: TermContext?
    /// What bare names are names of: of schema.org, or of something else.
    private var hasSchemaVocabulary: Bool
    private var terms: [String: Meaning] = [:]
    /// Whether it is schema.org's own context, with nothing changed.
    private(set) var isPlain: Bool
    /// The contexts that could not be followed.
    private(set) var unknown: [JSONNode] = []
    /// Parts of contexts that are not followed: `@import`, contexts inside definitions of terms.
    private(set) var unsupported: [JSONNode] = []

    private init(around: TermContext?) {
        self.around = around
        hasSchemaVocabulary = around?.hasSchemaVocabulary ?? true
        isPlain = around?.isPlain ?? true
    }

    // MARK: - Reading

    /// This context with what a `@context` adds to it.
    ///
    /// - Complexity: O(terms that it defines).
    func adding(_ local: JSONNode) -> TermContext {
        let context = TermContext(around: self)
        if local.kind == .array {
            for element in local.elements { context.add(element) }
        } else {
            context.add(local)
        }
        return context
    }

    private func add(_ local: JSONNode) {
        switch local.kind {
        case .null:
            around = nil
            hasSchemaVocabulary = true
            isPlain = true
            terms = [:]
        case .string:
            guard let text = local.string else { return }
            if TermContext.isSchema(text) {
                // schema.org's context says what every bare name means, whatever was said before.
                hasSchemaVocabulary = true
            } else {
                unknown.append(local)
            }
        case .object: addDefinitions(local)
        default: unknown.append(local)
        }
    }

    private static func isSchema(_ text: String) -> Bool {
        var text = text.trimmed
        return text.withUTF8 { SchemaIRI.isContext($0) }
    }

    private func addDefinitions(_ local: JSONNode) {
        isPlain = false
        var definitions: [String: JSONNode] = [:]
        for (key, value) in local.members {
            if let term = key.string { definitions[term] = value }
        }
        // First what the others may be spelt with: definitions come in any order.
        if let vocabulary = definitions["@vocab"] { addVocabulary(vocabulary, definitions) }
        if let imported = definitions["@import"] { unsupported.append(imported) }
        var meanings: [String: Meaning] = [:]
        for (term, value) in definitions where term.utf8.first != UInt8(ascii: "@") {
            if value.kind == .object, let scoped = value.member("@context") { unsupported.append(scoped) }
            meanings[term] = meaning(of: value, term: term, definitions, depth: 0)
        }
        for (term, meaning) in meanings { terms[term] = meaning }
    }

    private func addVocabulary(_ vocabulary: JSONNode, _ definitions: [String: JSONNode]) {
        guard var text = vocabulary.string else {
            hasSchemaVocabulary = false
            return
        }
        let isSchema = text.withUTF8 { SchemaIRI.isVocabulary($0) }
        hasSchemaVocabulary = isSchema || expand(text, definitions, depth: 0) == .schema("")
    }

    /// Definitions lean on one another this deep at most; a circle of them ends here, and means nothing.
    private static let depthLimit = 8

    private func meaning(
        of definition: JSONNode, term: String, _ definitions: [String: JSONNode], depth: Int
    ) -> Meaning {
        guard depth < TermContext.depthLimit else { return .nothing }
        switch definition.kind {
        case .string: return expand(definition.string ?? "", definitions, except: term, depth: depth)
        case .object:
            if let reversed = definition.member("@reverse")?.string {
                if case .schema(let name) = expand(reversed, definitions, except: term, depth: depth) {
                    return .reverse(name)
                }
                return .nothing
            }
            guard let id = definition.member("@id") else {
                return expand(term, definitions, except: term, depth: depth)
            }
            return id.string.map { expand($0, definitions, except: term, depth: depth) } ?? .nothing
        default: return .nothing
        }
    }

    /// What an IRI, a name with a prefix, a keyword or a term in a definition stands for.
    private func expand(
        _ text: String, _ definitions: [String: JSONNode], except term: String? = nil, depth: Int
    ) -> Meaning {
        if text.utf8.first == UInt8(ascii: "@") { return .keyword(text) }
        if text != term, let definition = definitions[text] {
            return meaning(of: definition, term: text, definitions, depth: depth + 1)
        }
        if let (prefix, name) = TermContext.split(text), prefix != term, let definition = definitions[prefix] {
            return meaning(of: definition, term: prefix, definitions, depth: depth + 1).appending(name)
        }
        // A term that is defined by its own name is a name of the vocabulary.
        return text == term ? vocabularyMeaning(text) : meaning(of: text)
    }

    // MARK: - Asking

    /// What a key, or the name of a type, stands for.
    func meaning(of text: String) -> Meaning {
        if let meaning = definition(of: text) { return meaning }
        var iri = text
        if let name = iri.withUTF8({ bytes in
            SchemaIRI.nameOffset(bytes).map { String(decoding: bytes[$0...], as: UTF8.self) }
        }) {
            return .schema(name)
        }
        if let (prefix, name) = TermContext.split(text) {
            if let meaning = definition(of: prefix) { return meaning.appending(name) }
            // schema.org's context has it, and nobody else uses it for anything else.
            return prefix == "schema" ? .schema(name) : .other(text)
        }
        if text.utf8.first == UInt8(ascii: "@") { return .keyword(text) }
        // An address of somebody else's.
        if text.utf8.contains(UInt8(ascii: ":")) { return .other(text) }
        switch text {
        case "type" where hasSchemaVocabulary: return .keyword("@type")
        case "id" where hasSchemaVocabulary: return .keyword("@id")
        default: return vocabularyMeaning(text)
        }
    }

    private func vocabularyMeaning(_ name: String) -> Meaning {
        hasSchemaVocabulary ? .schema(name) : .other(name)
    }

    /// What the nearest context that defines a term says of it.
    private func definition(of term: String) -> Meaning? {
        var context: TermContext? = self
        while let present = context {
            if let meaning = present.terms[term] { return meaning }
            context = present.around
        }
        return nil
    }

    /// Whether a name has a prefix that no context knows and that is no scheme of an absolute IRI.
    func hasUnknownPrefix(_ text: String) -> Bool {
        guard definition(of: text) == nil, let (prefix, name) = TermContext.split(text) else { return false }
        return definition(of: prefix) == nil && prefix != "schema" && name.utf8.first.map { $0.isASCIILetter } == true
            && !["http", "https", "urn", "mailto", "tag", "tel", "data"].contains(prefix)
    }

    /// The prefix and the rest of a name like `schema:title`; nil for an IRI with an authority, and for a bare name.
    private static func split(_ text: String) -> (prefix: String, name: String)? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = text[text.utf8.index(after: colon)...]
        guard !name.utf8.starts(with: "//".utf8), text[..<colon] != "_" else { return nil }
        return (String(text[..<colon]), String(name))
    }
}

extension TermContext.Meaning {
    /// Bytes of an IRI; a prefix that makes longer ones means nothing, so that terms do not multiply its size.
    private static var sizeLimit: Int { 2048 }

    /// What a name behind a prefix of this meaning stands for.
    fileprivate func appending(_ name: String) -> TermContext.Meaning {
        switch self {
        case .schema(let start) where start.utf8.count + name.utf8.count > Self.sizeLimit: .nothing
        case .other(let start) where start.utf8.count + name.utf8.count > Self.sizeLimit: .nothing
        case .schema(let start): .schema(start + name)
        case .other(let start): .other(start + name)
        case .keyword, .reverse, .nothing: .nothing
        }
    }
}
