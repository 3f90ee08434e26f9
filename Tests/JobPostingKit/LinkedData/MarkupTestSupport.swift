import JobPostingJSON

@testable import JobPostingKit

/// What a page says in its markup, as compact JSON.
struct ReadMarkup {
    var microdata: String?
    var rdfa: String?
    var codes: [String]
    var markup: MarkupReader.Markup

    init(_ page: [UInt8], limits: JSONParser.Limits = JSONParser.Limits()) {
        markup = page.withUnsafeBufferPointer { MarkupReader.read($0, limits: limits) }
        microdata = markup.microdata.map { String(decoding: JSONWriter.compact($0.root), as: UTF8.self) }
        rdfa = markup.rdfa.map { String(decoding: JSONWriter.compact($0.root), as: UTF8.self) }
        codes = markup.diagnostics.map(\.code)
    }

    init(_ page: String, limits: JSONParser.Limits = JSONParser.Limits()) {
        self.init(Array(page.utf8), limits: limits)
    }
}
