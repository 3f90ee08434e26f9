import JobPostingJSON

// RDFa
// ====
// RDFa Core 1.1, section 7.5, with HTML+RDFa 1.1 (both retrieved 2026-11), as far as pages about jobs use it: RDFa Lite
// (`vocab`, `typeof`, `property`, `resource`, `prefix`), and `about`, `rel`, `rev`, `content`, `datetime`, `xmlns:…`.
// Each element with such an attribute opens a context for what is inside it:
//
//     <div vocab="https://schema.org/" typeof="JobPosting">   object = item 1            (item 0 is the page)
//       <p property="hiringOrganization" typeof="Organization">  item 1 has item 2;  object = item 2
//         <b property="name">Tig</b></p>                            item 2 has a name
//       <div rel="jobLocation">                                object = item 3, which item 1 has if something is said of it
//         <i property="name">Yard 3</i></div></div>              it is: item 1 has item 3, and item 3 a name
//
// Where the standard drops a term that has no vocabulary, it is kept as written, and told: publishers forget `vocab`.
// Not done: `inlist`, `datatype`, languages, and URLs are kept as published.

/// Reads the RDFa of one page.
struct RDFaReader {
    /// What an element means for those inside it.
    private struct Context {
        /// The item of which `property` and `rel` inside speak.
        var object: Int
        /// The vocabulary of terms; empty where there is none.
        var vocabulary: [UInt8]
        /// The innermost prefix, or -1, and the number of prefixes.
        var prefix: Int
        var prefixCount: Int
        /// What a `rel` or `rev` outside says of the next subjects.
        var pending: Pending?
        /// The number of its element.
        var element = -1
        var isEnded = false
    }

    /// A `rel` or `rev` that waits for the subjects inside its element.
    private struct Pending {
        var subject: Int
        var names: [(number: Int, range: Range<Int>, isReverse: Bool)]
        /// The item made for the element itself, and whether something was said of it.
        var object: Int
        var isCompleted = false
    }

    /// What is to be set when an element ends.
    private struct Element {
        /// The properties whose value is the element's content.
        var properties: Range<Int>
        /// The items that the element begins, or -1.
        var item: Int
        /// Where its context stands among the open ones.
        var place: Int
    }

    /// Names of one `rel`, and of one `rev`, that are read: what is said of each item inside.
    static let maximumLinks = 64
    /// Bytes of a vocabulary's or a prefix's IRI; a longer one is not declared.
    static let maximumIRILength = 2048
    /// Prefixes that may be in force at once; further ones are not declared.
    static let maximumPrefixes = 256

    private let bytes: HTMLBytes
    private let limits: JSONParser.Limits
    private var graph = MarkupGraph()
    private var contexts: [Context]
    private var elements: [Element] = []
    private var prefixes: [(name: [UInt8], iri: [UInt8], next: Int)] = []
    private var items: [[UInt8]: Int] = [:]
    /// Properties whose value is the identifier of what may be an item.
    private var links: [Int] = []
    private var notes: [MarkupNote] = []

    private let elementLimit: Int
    private var isCut = false

    /// - Parameter elementLimit: The elements that are followed.
    init(_ bytes: HTMLBytes, limits: JSONParser.Limits, elementLimit: Int) {
        (self.bytes, self.limits, self.elementLimit) = (bytes, limits, elementLimit)
        var page = MarkupGraph.Item(range: 0..<bytes.count)
        page.isPage = true
        page.identifier = MarkupGraph.Name(text: [], range: 0..<0)
        graph.items.append(page)
        items[[]] = 0
        contexts = [Context(object: 0, vocabulary: [], prefix: -1, prefixCount: 0)]
    }

    // MARK: - Elements

    /// Whether a `rel` or `rev` waits for what is said inside its element, which a mere `href` or `src` completes.
    var isWaitingForLink: Bool { contexts.last?.pending != nil }

    /// Notes a start tag, and answers its number, or -1 where it means nothing.
    mutating func open(_ tag: HTMLTag, _ attributes: MarkupAttributes) -> Int {
        while let last = contexts.last, last.isEnded, contexts.count > 1 { contexts.removeLast() }
        guard let outer = contexts.last else { return -1 }
        let isChained = outer.pending != nil && (attributes.href != nil || attributes.src != nil)
        guard attributes.hasRDFa || isChained else { return -1 }
        guard elements.count < elementLimit else {
            if !isCut { note(.tooManyElements, at: tag.range) }
            isCut = true
            return -1
        }
        var context = outer
        context.pending = nil
        declare(attributes, in: &context)
        let links = names(of: attributes, tag, context)
        let first = graph.properties.count
        var subject = outer.object
        var typed = -1
        var object = -1
        var isNew = true
        let target = attributes.resource ?? attributes.href ?? attributes.src
        if !links.isEmpty {
            if let about = attributes.about { subject = item(about, tag, context) }
            if attributes.typeof != nil, attributes.about != nil { typed = subject }
            if let target {
                // Only what the page says more of is an item.
                if attributes.typeof != nil && attributes.about == nil { object = item(target, tag, context) }
            } else {
                object = newItem(tag)
            }
            if attributes.typeof != nil, attributes.about == nil { typed = object }
        } else if attributes.property != nil, attributes.content == nil, attributes.datetime == nil {
            if let about = attributes.about { subject = item(about, tag, context) }
            if attributes.typeof != nil {
                typed = attributes.about != nil ? subject : target.map { item($0, tag, context) } ?? newItem(tag)
                object = typed
            }
        } else if let name = attributes.about ?? (attributes.property == nil ? attributes.resource : nil) {
            subject = item(name, tag, context)
            if attributes.typeof != nil { typed = subject }
        } else if attributes.typeof != nil {
            subject = target.map { item($0, tag, context) } ?? newItem(tag)
            typed = subject
        } else if isChained, attributes.property == nil, let target {
            subject = item(target, tag, context)
        } else {
            isNew = attributes.property != nil
        }
        if isNew { complete(with: subject) }
        if typed >= 0, let types = attributes.typeof { addTypes(types, to: typed, context) }
        addLinks(links, from: subject, to: object, at: target, tag, &context)
        addProperties(attributes, tag, of: subject, typed: typed, hasLinks: !links.isEmpty, context)
        context.object = object >= 0 ? object : subject
        if !isNew { context.pending = outer.pending }
        context.element = elements.count
        let begun = typed >= 0 ? typed : (subject != outer.object ? subject : -1)
        elements.append(Element(properties: first..<graph.properties.count, item: begun, place: contexts.count))
        contexts.append(context)
        return context.element
    }

    /// Notes that the element of a number has ended.
    mutating func end(_ number: Int, _ ended: HTMLElementStack.Ended) {
        guard elements.indices.contains(number) else { return }
        let element = elements[number]
        for property in element.properties {
            if case .text(let range, .content(let name)) = graph.properties[property].value {
                let end = max(range.lowerBound, ended.contentEnd)
                graph.properties[property].value = .text(range.lowerBound..<end, .content(name))
            }
        }
        if element.item > 0 {
            let start = graph.items[element.item].range.lowerBound
            graph.items[element.item].range = start..<max(start, ended.end)
        }
        let place = element.place
        if place < contexts.count, contexts[place].element == number { contexts[place].isEnded = true }
        while let last = contexts.last, last.isEnded, contexts.count > 1 { contexts.removeLast() }
    }

    /// The items of the page, after its last tag, and what there is to say of them.
    consuming func finish() -> (graph: MarkupGraph, notes: [MarkupNote]) {
        for property in links {
            guard case .text(let range, _) = graph.properties[property].value,
                let item = items[trimmed(bytes.attributeText(range))], item > 0, !graph.items[item].isEmpty
            else { continue }
            graph.properties[property].value = .item(item)
        }
        for index in graph.items.indices { graph.items[index].isRoot = true }
        for property in graph.properties {
            if case .item(let item) = property.value { graph.items[item].isRoot = false }
        }
        graph.items[0].isRoot = true
        return (graph, notes)
    }

    // MARK: - Subjects

    private mutating func newItem(_ tag: HTMLTag) -> Int {
        graph.items.append(MarkupGraph.Item(range: tag.range))
        return graph.items.count &- 1
    }

    /// The item that an attribute names; the page for an empty one.
    private mutating func item(_ range: Range<Int>, _ tag: HTMLTag, _ context: Context) -> Int {
        var name = trimmed(bytes.attributeText(range))
        if name.first == UInt8(ascii: "["), name.last == UInt8(ascii: "]") {
            name = expand(Array(name.dropFirst().dropLast()), at: range, context) ?? name
        }
        if let known = items[name] { return known }
        let index = newItem(tag)
        items[name] = index
        graph.items[index].identifier = MarkupGraph.Name(text: name, range: range)
        return index
    }

    private func trimmed(_ text: [UInt8]) -> [UInt8] {
        guard let start = text.firstIndex(where: { !$0.isHTMLWhitespace }),
            let end = text.lastIndex(where: { !$0.isHTMLWhitespace })
        else { return [] }
        return start == 0 && end == text.count - 1 ? text : Array(text[start...end])
    }

    private mutating func addTypes(_ types: Range<Int>, to item: Int, _ context: Context) {
        for word in bytes.words(of: types) {
            let text = bytes.attributeText(word)
            graph.items[item].types.append(
                MarkupGraph.Name(text: expand(text, at: word, context) ?? text, range: word))
        }
    }

    // MARK: - Links

    /// The names of `rel` and `rev`: on a link of HTML only those with a colon or a capital letter, which no link type of
    /// HTML has.
    private mutating func names(
        of attributes: MarkupAttributes, _ tag: HTMLTag, _ context: Context
    ) -> [(number: Int, range: Range<Int>, isReverse: Bool)] {
        var names: [(number: Int, range: Range<Int>, isReverse: Bool)] = []
        var isLink = false
        switch tag.element {
        case .a, .area, .link, .form: isLink = true
        default: break
        }
        for (value, isReverse) in [(attributes.rel, false), (attributes.rev, true)] {
            guard let value else { continue }
            let words = bytes.words(of: value)
            if words.count > RDFaReader.maximumLinks { note(.sizeLimit, at: value) }
            for word in words.prefix(RDFaReader.maximumLinks) {
                let text = bytes.attributeText(word)
                if !text.contains(.colon) {
                    let isTerm = !isLink || text.contains { (0x41...0x5A).contains($0) }
                    if !isTerm || context.vocabulary.isEmpty { continue }
                }
                guard let name = expand(text, at: word, context) else { continue }
                names.append((number(of: name), word, isReverse))
            }
        }
        return names
    }

    private mutating func addLinks(
        _ links: [(number: Int, range: Range<Int>, isReverse: Bool)], from subject: Int, to object: Int,
        at target: Range<Int>?, _ tag: HTMLTag, _ context: inout Context
    ) {
        guard !links.isEmpty else { return }
        guard let target else {
            if graph.items[object].types.isEmpty {
                context.pending = Pending(subject: subject, names: links, object: object)
            } else {
                for link in links { add(link, subject, object) }
            }
            return
        }
        for link in links {
            if object >= 0 {
                add(link, subject, object)
            } else if link.isReverse {
                let object = item(target, tag, context)
                add(link, subject, object)
            } else {
                self.links.append(graph.properties.count)
                graph.add(link.number, at: link.range, .text(target, .url), to: subject)
            }
        }
    }

    private mutating func add(_ link: (number: Int, range: Range<Int>, isReverse: Bool), _ from: Int, _ to: Int) {
        graph.add(link.number, at: link.range, .item(link.isReverse ? from : to), to: link.isReverse ? to : from)
    }

    /// Says of a subject what a `rel` or `rev` around it says.
    private mutating func complete(with subject: Int) {
        guard let pending = contexts.last?.pending else { return }
        if subject == pending.object {
            // Said once, however much is said of it.
            guard !pending.isCompleted else { return }
            contexts[contexts.count - 1].pending?.isCompleted = true
        }
        for link in pending.names { add(link, pending.subject, subject) }
    }

    // MARK: - Properties

    private mutating func addProperties(
        _ attributes: MarkupAttributes, _ tag: HTMLTag, of subject: Int, typed: Int, hasLinks: Bool, _ context: Context
    ) {
        guard let names = attributes.property else { return }
        let (value, isLink) = value(attributes, tag, typed: typed, hasLinks: hasLinks)
        for word in bytes.words(of: names) {
            let text = bytes.attributeText(word)
            // Of the page itself nothing is said without a vocabulary: `<meta property="description">`.
            if subject == 0, !text.contains(.colon), context.vocabulary.isEmpty { continue }
            guard let name = expand(text, at: word, context, isOfPage: subject == 0) else { continue }
            if isLink { links.append(graph.properties.count) }
            graph.add(number(of: name), at: word, value, to: subject)
        }
    }

    /// The value of a property (RDFa Core 1.1, section 7.5, step 11; HTML+RDFa 1.1, section 3.1), and whether it may be
    /// the identifier of an item.
    private func value(
        _ attributes: MarkupAttributes, _ tag: HTMLTag, typed: Int, hasLinks: Bool
    ) -> (value: MarkupGraph.Value, isLink: Bool) {
        if let content = attributes.content { return (.text(content, .attribute), false) }
        if let time = attributes.datetime { return (.text(time, .attribute), false) }
        if attributes.typeof != nil, attributes.about == nil, typed >= 0, !hasLinks { return (.item(typed), false) }
        if !hasLinks {
            if let resource = attributes.resource { return (.text(resource, .url), true) }
            if let link = attributes.href ?? attributes.src { return (.text(link, .url), false) }
        }
        if tag.element == .object, let data = attributes.data { return (.text(data, .url), false) }
        if tag.element == .data || tag.element == .meter, let value = attributes.value {
            return (.text(value, .attribute), false)
        }
        let empty = tag.range.upperBound..<tag.range.upperBound
        return (.text(empty, tag.element.isWithoutContent ? .attribute : .content(tag.element)), false)
    }

    private mutating func number(of name: [UInt8]) -> Int {
        graph.number(of: SchemaIRI.term(of: name).map { Array($0) } ?? name)
    }
}

// MARK: - Names

extension RDFaReader {
    /// Takes over the vocabulary and the prefixes that an element declares.
    private mutating func declare(_ attributes: MarkupAttributes, in context: inout Context) {
        if let vocabulary = attributes.vocab {
            let text = trimmed(bytes.attributeText(vocabulary))
            let isTooLong = text.count > RDFaReader.maximumIRILength
            if isTooLong { note(.sizeLimit, at: vocabulary) }
            context.vocabulary =
                isTooLong ? [] : SchemaIRI.isVocabulary(text) ? Array("https://schema.org/".utf8) : text
        }
        for namespace in attributes.namespaces {
            declare(
                bytes.attributeText(namespace.prefix), trimmed(bytes.attributeText(namespace.iri)), in: &context)
        }
        guard let list = attributes.prefix else { return }
        let words = bytes.words(of: list)
        var index = 0
        while index + 1 < words.count {
            let name = bytes.attributeText(words[index])
            guard name.last == .colon else {
                index += 1
                continue
            }
            declare(Array(name.dropLast()), bytes.attributeText(words[index + 1]), in: &context)
            index += 2
        }
    }

    private mutating func declare(_ name: [UInt8], _ iri: [UInt8], in context: inout Context) {
        guard context.prefixCount < RDFaReader.maximumPrefixes, iri.count <= RDFaReader.maximumIRILength else { return }
        let iri = SchemaIRI.isVocabulary(iri) ? Array("https://schema.org/".utf8) : iri
        prefixes.append((name.map { $0.asciiLowercased }, iri, context.prefix))
        context.prefix = prefixes.count &- 1
        context.prefixCount += 1
    }

    /// The IRI that a term, a compact IRI or an IRI stands for; what cannot be expanded as it is, and told.
    private mutating func expand(
        _ text: [UInt8], at range: Range<Int>, _ context: Context, isOfPage: Bool = false
    ) -> [UInt8]? {
        guard !text.isEmpty else { return nil }
        guard let colon = text.firstIndex(of: .colon) else {
            if context.vocabulary.isEmpty {
                note(.vocabularyMissing, at: range)
                return text
            }
            return context.vocabulary + text
        }
        let local = text[(colon + 1)...]
        if local.starts(with: [.solidus, .solidus]) { return text }
        let name = text[..<colon].map { $0.asciiLowercased }
        var next = context.prefix
        while next >= 0 {
            if prefixes[next].name == name { return prefixes[next].iri + local }
            next = prefixes[next].next
        }
        if let iri = RDFaPrefix.iri(of: name) { return iri + local }
        if !isOfPage, !RDFaPrefix.isScheme(name) { note(.prefixUnknown, at: range) }
        return text
    }

    private mutating func note(_ code: MarkupNote.Code, at range: Range<Int>) {
        if notes.count < limits.mends { notes.append(MarkupNote(code, range, .rdfa)) }
    }
}
