import JobPostingJSON
import Testing

@testable import JobPostingKit

@Suite struct PropertyNameTests {
    private func find(_ text: String) -> (property: Property, isExact: Bool)? {
        var text = text
        return text.withUTF8 { PropertyName.property($0) }
    }

    @Test(arguments: Property.allCases)
    func `finds each property by its name, and by no near one`(property: Property) throws {
        let name = "\(property.name)"
        #expect(find(name)?.property == property && find(name)?.isExact == true)
        for other in [name.uppercased(), name.prefix(1).uppercased() + name.dropFirst()] {
            #expect(find(other)?.property == property && find(other)?.isExact == false)
        }
        // One byte changed, dropped or added is another name, wherever it stands.
        let bytes = Array(name.utf8)
        for index in bytes.indices {
            for bit: UInt8 in [1, 2, 4, 8, 16, 64, 128] {
                var changed = bytes
                changed[index] ^= bit
                let found = changed.withUnsafeBufferPointer { PropertyName.property($0) }
                #expect(found?.property != property)
            }
            var shorter = bytes
            shorter.remove(at: index)
            #expect(shorter.withUnsafeBufferPointer { PropertyName.property($0) }?.property != property)
            var longer = bytes
            longer.insert(UInt8(ascii: "q"), at: index)
            #expect(longer.withUnsafeBufferPointer { PropertyName.property($0) }?.property != property)
        }
    }

    @Test(arguments: ["", "q", "@type", "titl", "titles", "titIe", String(repeating: "title", count: 100), "\u{0}"])
    func `knows no other name`(name: String) {
        #expect(find(name) == nil)
    }

    @Test(
        arguments: [
            ("http://schema.org", ""), ("https://schema.org/", ""), ("HTTP://Schema.ORG/title", "title"),
            ("//schema.org/title", "title"), ("schema.org/title", "title"), ("https://www.schema.org#title", "title"),
            ("http://pending.schema.org/title", "title"), ("http://schema.org/#title", "title"),
            ("http://schema.org/docs/jsonldcontext.json", "docs/jsonldcontext.json"),
            ("http://schema.organisation/title", nil), ("http://schema.org.example/title", nil), ("", nil),
            ("https:schema.org", nil), ("/schema.org", nil), ("http://example.org/schema.org", nil),
            ("ftp://schema.org/", nil), ("http://schema.or", nil), ("http://", nil),
        ] as [(String, String?)])
    func `an IRI of the vocabulary`(iri: String, name: String?) {
        var text = iri
        let found = text.withUTF8 { bytes in
            SchemaIRI.nameOffset(bytes).map { String(decoding: bytes[$0...], as: UTF8.self) }
        }
        #expect(found == name)
    }
}
