import JobPostingJSON

// Items of markup
// ===============
// What Microdata and RDFa say is the same in other words: items with types, an identifier and properties, whose values
// are texts or other items. Both readers fill one of these, and it becomes one JSON-LD document over the page's bytes:
//
//     <div itemscope itemtype="https://schema.org/JobPosting">        item 0   range of the div
//       <h1 itemprop="title">Tig &amp; Weld</h1>                        title → content of the h1
//       <p itemprop="jobLocation" itemscope>                            jobLocation → item 1
//         <meta itemprop="name" content="Yard 3"></p></div>           item 1   name → the attribute's value
//
//     {"@context":"https://schema.org","@type":"JobPosting","title":"Tig & Weld","jobLocation":{"name":"Yard 3"}}
//
// Nothing is decoded before it is written: a value is a range of the page and how it is to be read. A property that is
// met again becomes an array, in the order of the page, at the place of the first. An item that is the value of several
// properties is written where it is met first; elsewhere stands a reference to its `@id`, which it is given if it has
// none (`_:item3`). So the document is linear in the page, cycles included.

/// The items that a page describes in one kind of markup.
struct MarkupGraph {
    /// How a range of the page is read as a text.
    enum Form {
        /// The value of an attribute.
        case attribute
        /// The value of an attribute that is a URL: without white space around it. It is not resolved.
        case url
        /// The content of an element of this name, as words or, for a long text with blocks in it, as HTML.
        case content(HTMLElement)
    }

    /// What a property may be.
    enum Value {
        /// A text.
        case text(Range<Int>, Form)
        /// Another item.
        case item(Int)
    }

    /// A text with its place: a type or an identifier.
    struct Name {
        /// The text itself.
        var text: [UInt8]
        /// Where it stands in the page.
        var range: Range<Int>
    }

    /// One property of an item.
    struct Property {
        /// The number of its name.
        var name: Int
        /// Where its name stands.
        var nameRange: Range<Int>
        /// What it is.
        var value: Value
        /// The next property of the same item, or -1.
        var next = -1
        /// While a tape is written: the next property of the same item and name, or -1.
        var sibling = -1
    }

    /// One item.
    struct Item {
        /// The bytes that it stands for.
        var range: Range<Int>
        /// Its types, as IRIs or as published.
        var types: [Name] = []
        /// Its identifier.
        var identifier: Name?
        /// Whether it stands on its own: it is no property of another item.
        var isRoot = false
        /// Whether it is the page itself, of which the head says things.
        var isPage = false
        /// Its text content, which is written as its name when it has no property.
        var content: Value?
        /// Its first property, or -1.
        var first = -1
        /// Its last property, or -1.
        var last = -1
        /// Whether it says nothing.
        var isEmpty: Bool { types.isEmpty && first < 0 }
    }

    /// The items in the order of the page.
    var items: [Item] = []
    /// The properties of all items.
    var properties: [Property] = []
    private var names: [[UInt8]] = []
    private var numbers: [[UInt8]: Int] = [:]

    /// A graph without items.
    init() {}

    /// The number of a property's name, by which properties are gathered.
    mutating func number(of name: [UInt8]) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = names.count
        names.append(name)
        return names.count &- 1
    }

    /// The name that has a number.
    func name(_ number: Int) -> [UInt8] { names.indices.contains(number) ? names[number] : [] }

    /// The number of names.
    var nameCount: Int { names.count }

    /// Adds a property to an item.
    mutating func add(_ name: Int, at nameRange: Range<Int>, _ value: Value, to item: Int) {
        guard items.indices.contains(item) else { return }
        let index = properties.count
        properties.append(Property(name: name, nameRange: nameRange, value: value))
        let last = items[item].last
        if last >= 0 { properties[last].next = index } else { items[item].first = index }
        items[item].last = index
    }
}
