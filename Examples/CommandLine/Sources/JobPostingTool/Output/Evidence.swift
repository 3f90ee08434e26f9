import JobPostingJSON
import JobPostingKit

/// Facts with how they were found, and where.
enum Evidence {
    /// Where a posting stands: `jobs/2.ndjson:17`, or the address of its page.
    static func heading(of posting: JobPosting, in input: Input) -> String {
        (posting.origin.url ?? posting.origin.path ?? input.name) + ":\(posting.origin.position.line)"
    }

    /// A row a value: the fact's name at its first value, the value, how it was found, the published value that says it.
    static func rows(of posting: JobPosting, _ fields: [Field]) -> [[String]] {
        let entries = entries(of: posting, fields)
        var rows: [[String]] = []
        var last: Field?
        for (field, fact, pointer) in entries {
            rows.append([
                field == last ? "" : field.name, FactText.text(fact.value), name(of: fact.provenance.method),
                place(of: fact.provenance, pointer, in: posting),
            ])
            last = field
        }
        return rows
    }

    /// The members of an object: by each fact's name, a list of its values with `method`, `pointer` (JSON Pointer from the
    /// posting), `bytes` (from and to, in the document) and, where it was found in the text, `text` (from and to, in the
    /// bytes of the fact `text`).
    static func append(_ posting: JobPosting, _ fields: [Field], to json: inout JSONObject) {
        let entries = entries(of: posting, fields)
        var rest = entries[...]
        while let field = rest.first?.field {
            let own = Array(rest.prefix { $0.field == field })
            rest = rest.dropFirst(own.count)
            json.key(field.name)
            json.array(own) { entry, json in
                json.object { json in
                    json.key("value")
                    FactText.append(entry.fact.value, of: field, to: &json)
                    json.key("method")
                    json.string(name(of: entry.fact.provenance.method))
                    json.key("pointer")
                    json.string(entry.pointer)
                    json.key("bytes")
                    append(entry.fact.provenance.byteRange, to: &json)
                    if let span = entry.fact.provenance.textRange {
                        json.key("text")
                        append(span, to: &json)
                    }
                }
            }
        }
    }

    /// Remarks as a list of objects.
    static func append(_ diagnostics: [Diagnostic], to json: inout JSONObject) {
        json.array(diagnostics) { diagnostic, json in
            json.object { json in
                json.key("code")
                json.string(diagnostic.code)
                json.key("message")
                json.string(diagnostic.message)
                json.key("pointer")
                json.string(diagnostic.pointer)
                json.key("line")
                json.integer(diagnostic.position.line)
                json.key("column")
                json.integer(diagnostic.position.column)
            }
        }
    }

    private static func append(_ range: Range<Int>, to json: inout JSONObject) {
        json.array([range.lowerBound, range.upperBound]) { $1.integer($0) }
    }

    private static func entries(
        of posting: JobPosting, _ fields: [Field]
    ) -> [(field: Field, fact: Fact, pointer: String)] {
        var found: [(field: Field, fact: Fact)] = []
        posting.readFacts(fields) { field, facts in
            for fact in facts { found.append((field, fact)) }
        }
        let pointers = posting.pointers(of: found.map { $0.fact.provenance })
        return zip(found, pointers).map { ($0.field, $0.fact, $1) }
    }

    private static func name(of method: Provenance.Method) -> String {
        switch method {
        case .stated: "stated"
        case .converted: "converted"
        case .inferred: "inferred"
        case .text: "text"
        }
    }

    private static func place(of provenance: Provenance, _ pointer: String, in posting: JobPosting) -> String {
        if let span = provenance.textRange { return "text \(span.lowerBound)–\(span.upperBound)" }
        if pointer.isEmpty { return "the posting" }
        guard let value = JSONPointer(pointer).flatMap({ posting.published.json.at($0) }) else { return pointer }
        switch value.kind {
        case .object: return pointer + " {…}"
        case .array: return pointer + " […]"
        default: return pointer + " " + value.source
        }
    }
}
