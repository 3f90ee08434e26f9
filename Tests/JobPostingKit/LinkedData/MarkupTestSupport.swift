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
    /// Reads a page that may have any kind of markup.
    static func read(
        _ page: [UInt8], limits: JSONParser.Limits = JSONParser.Limits(), elementLimit: Int = maximumElements
    ) -> Markup {
        page.withUnsafeBufferPointer { buffer in
            let bytes = HTMLBytes(buffer)
            let features = MarkupFeatures(hasMicrodata: true, hasReferences: true, hasRDFa: true)
            var reader = MarkupReader(bytes, features, limits: limits, elementLimit: elementLimit)
            var tokenizer = HTMLTokenizer(bytes)
            while let token = tokenizer.next() { reader.consume(token, of: tokenizer) }
            return reader.finish()
        }
    }
}
