/// The prefixes that need no declaration.
enum RDFaPrefix {
    /// The IRI of a prefix, in lower case, of the RDFa initial context (W3C, "RDFa Core Initial Context", retrieved
    /// 2026-11): those of its list that pages use.
    static func iri(of prefix: [UInt8]) -> [UInt8]? {
        for (name, iri) in known where prefix.elementsEqual(name.utf8) { return Array(iri.utf8) }
        return nil
    }

    /// Whether a text before a colon is the scheme of an IRI, so that nothing is missing.
    static func isScheme(_ name: [UInt8]) -> Bool {
        for scheme in ["http", "https", "urn", "mailto", "tel", "data", "ftp", "_"]
        where name.elementsEqual(scheme.utf8) {
            return true
        }
        return false
    }

    private static let known: [(String, String)] = [
        ("schema", "http://schema.org/"),
        ("og", "http://ogp.me/ns#"),
        ("dc", "http://purl.org/dc/terms/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("dc11", "http://purl.org/dc/elements/1.1/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("gr", "http://purl.org/goodrelations/v1#"),
        ("cc", "http://creativecommons.org/ns#"),
        ("org", "http://www.w3.org/ns/org#"),
        ("owl", "http://www.w3.org/2002/07/owl#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("rev", "http://purl.org/stuff/rev#"),
        ("sioc", "http://rdfs.org/sioc/ns#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("v", "http://rdf.data-vocabulary.org/#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]
}
