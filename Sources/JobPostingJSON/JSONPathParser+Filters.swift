// Filters (RFC 9535, section 2.3.5) and functions (section 2.4). An expression is parsed to what it may be, and the place
// where it stands decides whether that is well-typed.

extension JSONPathParser {
    /// What stands where a basic expression or an argument may stand.
    private enum Term {
        case literal(JSONPath.Literal)
        case query(JSONPath.Query)
        /// A function of `ValueType`.
        case value(JSONPath.Operand)
        /// A function of `LogicalType`, or an expression of `&&`, `||`, `!`, parentheses or a comparison.
        case logical(JSONPath.Condition)
    }

    /// A logical expression.
    mutating func condition() throws(JSONPathError) -> JSONPath.Condition {
        let start = offset
        return try test(disjunction(), at: start)
    }

    private mutating func disjunction() throws(JSONPathError) -> Term {
        try enter()
        defer { leave() }
        let start = offset
        let first = try conjunction()
        guard takeOperator("||") else { return first }
        var all = [try test(first, at: start)]
        repeat {
            skipSpace()
            let start = offset
            all.append(try test(conjunction(), at: start))
        } while takeOperator("||")
        return .logical(.any(all))
    }

    private mutating func conjunction() throws(JSONPathError) -> Term {
        let start = offset
        let first = try basic()
        guard takeOperator("&&") else { return first }
        var all = [try test(first, at: start)]
        repeat {
            skipSpace()
            let start = offset
            all.append(try test(basic(), at: start))
        } while takeOperator("&&")
        return .logical(.all(all))
    }

    /// Passes over white space and an operator; over neither where there is no operator.
    private mutating func takeOperator(_ symbol: StaticString) -> Bool {
        let start = offset
        skipSpace()
        if take(symbol) { return true }
        offset = start
        return false
    }

    private mutating func basic() throws(JSONPathError) -> Term {
        if take("!") {
            skipSpace()
            let start = offset
            if next == UInt8(ascii: "(") { return .logical(.not(try parenthesised())) }
            return .logical(.not(try test(term(), at: start)))
        }
        if next == UInt8(ascii: "(") { return .logical(try parenthesised()) }
        let start = offset
        let left = try term()
        guard let comparison = takeComparison() else { return left }
        let leftOperand = try operand(left, at: start)
        skipSpace()
        let rightStart = offset
        let right = try operand(term(), at: rightStart)
        return .logical(.comparison(leftOperand, comparison, right))
    }

    private mutating func parenthesised() throws(JSONPathError) -> JSONPath.Condition {
        offset += 1
        skipSpace()
        let condition = try condition()
        skipSpace()
        guard take(")") else { throw syntax("\")\"") }
        return condition
    }

    private mutating func takeComparison() -> JSONPath.Comparison? {
        if takeOperator("==") { return .equal }
        if takeOperator("!=") { return .notEqual }
        if takeOperator("<=") { return .lessOrEqual }
        if takeOperator(">=") { return .greaterOrEqual }
        if takeOperator("<") { return .less }
        if takeOperator(">") { return .greater }
        return nil
    }

    // MARK: - Types

    /// A term where a condition is wanted: a query asks for existence.
    private func test(_ term: Term, at start: Int) throws(JSONPathError) -> JSONPath.Condition {
        switch term {
        case .logical(let condition): return condition
        case .query(let query): return .exists(query)
        case .literal: throw JSONPathError(.type, at: start, expected: "a comparison with the literal")
        case .value: throw JSONPathError(.type, at: start, expected: "a comparison with the function's value")
        }
    }

    /// A term where a value is wanted.
    private func operand(_ term: Term, at start: Int) throws(JSONPathError) -> JSONPath.Operand {
        switch term {
        case .literal(let literal): return .literal(literal)
        case .value(let operand): return operand
        case .query(let query):
            guard query.isSingular else {
                throw JSONPathError(.type, at: start, expected: "a query of names and positions only")
            }
            return .singular(query)
        case .logical: throw JSONPathError(.type, at: start, expected: "a value, not a condition")
        }
    }

    private func nodes(_ term: Term, at start: Int) throws(JSONPathError) -> JSONPath.Query {
        guard case .query(let query) = term else { throw JSONPathError(.type, at: start, expected: "a query") }
        return query
    }

    // MARK: - Terms

    private mutating func term() throws(JSONPathError) -> Term {
        switch next ?? 0 {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            let isRelative = next == UInt8(ascii: "@")
            offset += 1
            return .query(JSONPath.Query(isRelative: isRelative, segments: try segments()))
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .literal(.string(try string()))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .literal(.number(try number()))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return try word()
        default: throw syntax("\"@\", \"$\", a literal or a function")
        }
    }

    private mutating func number() throws(JSONPathError) -> Double {
        let scanned: Result<Int, JSONError> = text.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return .failure(JSONError(.empty, at: 0)) }
            do throws(JSONError) {
                let scanner = JSONScanner(base: base, count: text.count, readable: text.count)
                return .success(try scanner.number(from: offset).end)
            } catch {
                return .failure(error)
            }
        }
        switch scanned {
        case .success(let end):
            let digits = String(decoding: text[offset..<end], as: UTF8.self)
            offset = end
            return Double(digits) ?? 0
        case .failure(let error): throw JSONPathError(.syntax, at: error.offset, expected: error.expected)
        }
    }

    private mutating func word() throws(JSONPathError) -> Term {
        let start = offset
        while let byte = next, isDigit(byte) || isNameFirst(byte) && byte < 0x80 { offset += 1 }
        let word = text[start..<offset]
        guard next == UInt8(ascii: "(") else {
            if word.elementsEqual("true".utf8) { return .literal(.boolean(true)) }
            if word.elementsEqual("false".utf8) { return .literal(.boolean(false)) }
            if word.elementsEqual("null".utf8) { return .literal(.null) }
            throw JSONPathError(.syntax, at: start, expected: "true, false, null or a function")
        }
        offset += 1
        let arguments = try self.arguments()
        let end = offset
        func check(_ count: Int) throws(JSONPathError) {
            guard arguments.count == count else {
                throw JSONPathError(.type, at: end, expected: "\(count) argument\(count == 1 ? "" : "s")")
            }
        }
        if word.elementsEqual("length".utf8) {
            try check(1)
            return .value(.length(try operand(arguments[0].term, at: arguments[0].start)))
        }
        if word.elementsEqual("count".utf8) {
            try check(1)
            return .value(.count(try nodes(arguments[0].term, at: arguments[0].start)))
        }
        if word.elementsEqual("value".utf8) {
            try check(1)
            return .value(.value(try nodes(arguments[0].term, at: arguments[0].start)))
        }
        let isWhole = word.elementsEqual("match".utf8)
        guard isWhole || word.elementsEqual("search".utf8) else {
            throw JSONPathError(.unknownFunction, at: start, expected: "length, count, value, match or search")
        }
        try check(2)
        let subject = try operand(arguments[0].term, at: arguments[0].start)
        let pattern = try operand(arguments[1].term, at: arguments[1].start)
        if case .literal(let literal) = pattern {
            guard case .string(let text) = literal else {
                return .logical(.matches(subject, .constant(nil), isWhole: isWhole))
            }
            return .logical(.matches(subject, .constant(IRegexp(text)), isWhole: isWhole))
        }
        return .logical(.matches(subject, .computed(pattern), isWhole: isWhole))
    }

    /// The arguments of a function whose opening parenthesis has been passed.
    private mutating func arguments() throws(JSONPathError) -> [(term: Term, start: Int)] {
        var arguments: [(term: Term, start: Int)] = []
        skipSpace()
        if take(")") { return arguments }
        repeat {
            skipSpace()
            let start = offset
            arguments.append((try disjunction(), start))
            skipSpace()
        } while take(",")
        guard take(")") else { throw syntax("\",\" or \")\"") }
        return arguments
    }
}
