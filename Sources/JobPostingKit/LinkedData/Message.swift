/// The words of a remark or an error, put together from a literal with values in it, as a `String` is.
///
/// A message is made where something is wrong and nowhere else. The standard library's own interpolation is compiled
/// into each place that uses it, about a kilobyte each; these are calls.
struct Message: ExpressibleByStringInterpolation {
    var text: String

    init(_ text: String) { self.text = text }

    init(stringLiteral text: String) { self.text = text }

    init(stringInterpolation parts: Parts) { text = parts.text }

    @inline(never)
    static func + (left: Message, right: Message) -> Message { Message(left.text + right.text) }

    /// The parts of a message, in order.
    struct Parts: StringInterpolationProtocol {
        fileprivate var text = ""

        @inline(never)
        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        @inline(never)
        mutating func appendLiteral(_ literal: String) { text += literal }

        @inline(never)
        mutating func appendInterpolation(_ value: String) { text += value }

        @inline(never)
        mutating func appendInterpolation(_ value: StaticString) { text += value.description }

        @inline(never)
        mutating func appendInterpolation(_ value: Int) { text += value.description }

        @inline(never)
        mutating func appendInterpolation(_ value: Double) { text += value.description }
    }
}
