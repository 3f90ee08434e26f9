import JobPostingJSON

/// Writes one JSON object on a line, member by member.
///
///     var json = JSONObject()
///     json.key("title")
///     json.string("Welder")
///     json.line                   // {"title":"Welder"} and a line break
struct JSONObject {
    private var text: [UInt8] = [UInt8(ascii: "{")]
    /// Whether a value stands before the next one in the same container.
    private var needsComma = false

    /// The whole object and a line break.
    var line: [UInt8] { text + [UInt8(ascii: "}"), UInt8(ascii: "\n")] }
    /// The whole object.
    var object: String { String(decoding: text + [UInt8(ascii: "}")], as: UTF8.self) }

    /// The name of the next member.
    mutating func key(_ name: String) {
        separate()
        JSONWriter.appendQuoted(name.utf8, to: &text)
        text.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A string as the next value.
    mutating func string(_ value: String) {
        separate()
        JSONWriter.appendQuoted(value.utf8, to: &text)
    }

    /// A number as the next value, with the shortest digits that say it; `null` for what JSON cannot say.
    mutating func number(_ value: Double) {
        separate()
        if !JSONWriter.appendNumber(value, to: &text) { text += "null".utf8 }
    }

    /// A whole number as the next value, with all its digits.
    mutating func integer(_ value: some BinaryInteger) { plain("\(value)") }
    /// A truth value as the next value.
    mutating func boolean(_ value: Bool) { plain(value ? "true" : "false") }
    /// `null` as the next value.
    mutating func null() { plain("null") }

    /// A list as the next value; the function writes one value for each element.
    mutating func array<Element>(_ elements: [Element], _ body: (Element, inout JSONObject) -> Void) {
        enclosed("[", "]") { json in
            for element in elements { body(element, &json) }
        }
    }

    /// An object as the next value; the function writes its members.
    mutating func object(_ body: (inout JSONObject) -> Void) { enclosed("{", "}", body) }

    private mutating func plain(_ value: String) {
        separate()
        text += value.utf8
    }

    private mutating func enclosed(
        _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ body: (inout JSONObject) -> Void
    ) {
        separate()
        text.append(UInt8(ascii: opening))
        needsComma = false
        body(&self)
        text.append(UInt8(ascii: closing))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { text.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}
