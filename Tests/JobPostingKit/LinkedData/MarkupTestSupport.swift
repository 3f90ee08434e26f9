import JobPostingJSON

@testable import JobPostingKit

/// What a page says in its markup, as compact JSON.
struct ReadMarkup {
    var microdata: String?
    var rdfa: String?
    var codes: [String]
    var markup: MarkupReader.Markup

    init(_ page: [UInt8], limits: JSONParser.Limits = JSONParser.Limits()) {
        markup = MarkupReader.read(page, limits: limits)
        microdata = markup.microdata.map { String(decoding: JSONWriter.compact($0.root), as: UTF8.self) }
        rdfa = markup.rdfa.map { String(decoding: JSONWriter.compact($0.root), as: UTF8.self) }
        codes = markup.diagnostics.map(\.code)
    }

    init(_ page: String, limits: JSONParser.Limits = JSONParser.Limits()) {
        self.init(Array(page.utf8), limits: limits)
    }
}

extension MarkupReader {
    /// Reads the kinds of markup that a page has.
    static func read(
        _ page: [UInt8], limits: JSONParser.Limits = JSONParser.Limits(), elementLimit: Int = maximumElements
    ) -> Markup {
        page.withUnsafeBufferPointer { buffer in
            let bytes = HTMLBytes(buffer)
            var features = MarkupFeatures()
            var tokenizer = HTMLTokenizer(bytes)
            while tokenizer.next() != nil { features.add(tokenizer.attributes, in: bytes) }
            guard features.hasMicrodata || features.hasRDFa else { return Markup() }
            var reader = MarkupReader(bytes, features, limits: limits, elementLimit: elementLimit)
            tokenizer = HTMLTokenizer(bytes)
            while let token = tokenizer.next() { reader.consume(token, of: tokenizer) }
            return reader.finish()
        }
    }
}
