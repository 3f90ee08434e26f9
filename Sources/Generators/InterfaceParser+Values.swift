import SwiftOperators
import SwiftSyntax

/// Constants and initial values.
extension InterfaceParser {
    /// The value of an expression of literals, constants declared before it, `+ - * / << |` and string interpolation.
    func value(_ expression: ExprSyntax) throws -> Value {
        let folded = try? OperatorTable.standardOperators.foldSingle(
            expression.as(SequenceExprSyntax.self) ?? SequenceExprSyntax(elements: [expression.trimmed]))
        return try evaluate(folded ?? expression, at: expression)
    }

    private func evaluate(_ expression: ExprSyntax, at place: ExprSyntax) throws -> Value {
        let text = expression.trimmedDescription
        if let literal = expression.as(IntegerLiteralExprSyntax.self) {
            if let number = integer(literal.literal.text) { return .integer(number) }
        } else if expression.is(FloatLiteralExprSyntax.self) {
            return .real(text.filter { $0 != "_" })
        } else if expression.is(BooleanLiteralExprSyntax.self) {
            return .boolean(text == "true")
        } else if expression.is(NilLiteralExprSyntax.self) {
            return .null
        } else if let literal = expression.as(StringLiteralExprSyntax.self) {
            return .text(try string(literal, at: place))
        } else if let prefix = expression.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-" {
            switch try evaluate(prefix.expression, at: place) {
            case .integer(let number): return .integer(-number)
            case .real(let number): return .real("-\(number)")
            default: break
            }
        } else if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1,
            let inner = tuple.elements.first
        {
            return try value(inner.expression)
        } else if let infix = expression.as(InfixOperatorExprSyntax.self) {
            return try combined(infix, at: place)
        } else if let call = expression.as(FunctionCallExprSyntax.self), call.arguments.isEmpty,
            case .structure(let members)? = declared[call.calledExpression.trimmedDescription],
            members.allSatisfy({ $0.initial != nil })
        {
            return .initialiser(of: call.calledExpression.trimmedDescription)
        } else if let found = namedValue(text.hasPrefix(".") ? String(text.dropFirst()) : text) {
            return found
        }
        throw file.failure(at: place, "`\(text)` is no value that C can spell")
    }

    /// A constant's value, or an enumerator.
    private func namedValue(_ name: String) -> Value? {
        if case .constant(let value)? = declared[name] { return value }
        for case .enumeration(let enumerators) in declared.values where enumerators.contains(where: { $0.name == name })
        {
            return .enumerator(name)
        }
        return nil
    }

    private func combined(_ infix: InfixOperatorExprSyntax, at place: ExprSyntax) throws -> Value {
        guard case .integer(let left) = try evaluate(infix.leftOperand, at: place),
            case .integer(let right) = try evaluate(infix.rightOperand, at: place)
        else { throw file.failure(at: place, "only whole numbers are calculated with") }
        switch infix.operator.trimmedDescription {
        case "+": return .integer(left + right)
        case "-": return .integer(left - right)
        case "*": return .integer(left * right)
        case "/" where right != 0: return .integer(left / right)
        case "<<": return .integer(left << right)
        case "|": return .integer(left | right)
        case let other: throw file.failure(at: place, "`\(other)` is not among + - * / << |")
        }
    }

    private func integer(_ literal: String) -> Int128? {
        let digits = literal.filter { $0 != "_" }
        for (prefix, radix) in [("0x", 16), ("0b", 2), ("0o", 8)] where digits.hasPrefix(prefix) {
            return Int128(digits.dropFirst(2), radix: radix)
        }
        return Int128(digits)
    }

    private func string(_ literal: StringLiteralExprSyntax, at place: ExprSyntax) throws -> String {
        try literal.segments.map { segment in
            guard case .expressionSegment(let inserted) = segment else { return segment.description }
            guard let expression = inserted.expressions.first?.expression else { return "" }
            switch try value(expression) {
            case .integer(let number): return String(number)
            case .text(let text): return text
            default: throw file.failure(at: place, "only numbers and strings are inserted in a string")
            }
        }.joined()
    }
}
