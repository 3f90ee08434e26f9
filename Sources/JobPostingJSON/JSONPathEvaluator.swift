/// Carries out a compiled query over a tape.
///
/// Descendants are a slice of the tape, so `..` walks without a stack. Every value visited costs a step.
struct JSONPathEvaluator {
    /// What `$` stands for.
    let root: JSONNode
    /// What may still be spent.
    var steps: Int

    private mutating func spend(_ count: Int = 1) throws(JSONPathError) {
        steps -= count
        guard steps >= 0 else { throw JSONPathError(.stepLimit, at: 0, expected: "less work") }
    }

    // MARK: - Selecting

    /// The values that a query selects, where `@` stands for `current`.
    mutating func nodes(of query: JSONPath.Query, from current: JSONNode) throws(JSONPathError) -> [JSONNode] {
        var nodes = [query.isRelative ? current : root]
        for segment in query.segments {
            var selected: [JSONNode] = []
            for node in nodes {
                guard segment.isDescendant else {
                    try select(segment, from: node, into: &selected)
                    continue
                }
                for place in 0..<node.span {
                    try spend()
                    guard let inner = node.descendant(at: place) else { break }
                    // Keys and scalars have no children.
                    if inner.kind == .object || inner.kind == .array {
                        try select(segment, from: inner, into: &selected)
                    }
                }
            }
            nodes = selected
            if nodes.isEmpty { break }
        }
        return nodes
    }

    private mutating func select(
        _ segment: JSONPath.Segment, from node: JSONNode, into selected: inout [JSONNode]
    ) throws(JSONPathError) {
        for selector in segment.selectors {
            switch selector {
            case .name(let name):
                if let member = try member(name, of: node) { selected.append(member) }
            case .index(let index):
                if let element = try element(index, of: node) { selected.append(element) }
            case .wildcard:
                for (_, value) in node.members {
                    try spend()
                    selected.append(value)
                }
                for element in node.elements {
                    try spend()
                    selected.append(element)
                }
            case .slice(let start, let end, let step):
                try slice(node, start: start, end: end, step: step, into: &selected)
            case .filter(let condition):
                for (_, value) in node.members where try holds(condition, for: value) { selected.append(value) }
                for element in node.elements where try holds(condition, for: element) { selected.append(element) }
            }
        }
    }

    /// The last member with a name; every key that is passed costs a step.
    private mutating func member(_ name: [UInt8], of node: JSONNode) throws(JSONPathError) -> JSONNode? {
        var found: JSONNode?
        var passed = 1
        name.withUnsafeBufferPointer { name in
            for (key, value) in node.members {
                passed += 1
                if key.hasText(name) { found = value }
            }
        }
        try spend(passed)
        return found
    }

    /// The element at a position, from the end where that is negative.
    private mutating func element(_ position: Int, of node: JSONNode) throws(JSONPathError) -> JSONNode? {
        guard node.kind == .array else { return nil }
        var left = position
        if position < 0 {
            let count = node.count
            try spend(count)
            left += count
            guard left >= 0 else { return nil }
        }
        for element in node.elements {
            try spend()
            if left == 0 { return element }
            left -= 1
        }
        return nil
    }

    /// RFC 9535, section 2.3.4.2.2.
    private mutating func slice(
        _ node: JSONNode, start: Int?, end: Int?, step: Int, into selected: inout [JSONNode]
    ) throws(JSONPathError) {
        guard node.kind == .array, step != 0 else { return }
        let elements = Array(node.elements)
        try spend(elements.count)
        let count = elements.count
        func normalised(_ index: Int) -> Int { index >= 0 ? index : count + index }
        let first = normalised(start ?? (step > 0 ? 0 : count - 1))
        let last = normalised(end ?? (step > 0 ? count : -count - 1))
        if step > 0 {
            let upper = min(max(last, 0), count)
            var index = min(max(first, 0), count)
            // Steps and positions are within ±2⁵³, so their sums cannot overflow.
            while index < upper {
                selected.append(elements[index])
                index += step
            }
        } else {
            let lower = min(max(last, -1), count - 1)
            var index = min(max(first, -1), count - 1)
            while index > lower {
                selected.append(elements[index])
                index += step
            }
        }
    }

    // MARK: - Conditions

    private mutating func holds(
        _ condition: JSONPath.Condition, for node: JSONNode
    ) throws(JSONPathError) -> Bool {
        try spend()
        switch condition {
        case .any(let conditions):
            for condition in conditions where try holds(condition, for: node) { return true }
            return false
        case .all(let conditions):
            for condition in conditions where try !holds(condition, for: node) { return false }
            return true
        case .not(let condition): return try !holds(condition, for: node)
        case .exists(let query): return try !nodes(of: query, from: node).isEmpty
        case .comparison(let left, let comparison, let right):
            return try compare(value(of: left, for: node), comparison, value(of: right, for: node))
        case .matches(let subject, let pattern, let isWhole):
            guard let text = try value(of: subject, for: node).text else { return false }
            try spend(text.count / 4)
            let regexp: IRegexp?
            switch pattern {
            case .constant(let compiled): regexp = compiled
            case .computed(let operand):
                guard let source = try value(of: operand, for: node).text else { return false }
                try spend(source.count)
                regexp = IRegexp(source)
            }
            guard let regexp else { return false }
            guard let answer = regexp.matches(text, isWhole: isWhole, steps: &steps) else {
                throw JSONPathError(.stepLimit, at: 0, expected: "less work")
            }
            return answer
        }
    }

    // MARK: - Values

    /// A value of the RFC's `ValueType`.
    private enum Value {
        case nothing
        case literal(JSONPath.Literal)
        case node(JSONNode)

        /// The UTF-8 of a string.
        var text: [UInt8]? {
            switch self {
            case .literal(.string(let text)): return text
            case .node(let node) where node.kind == .string:
                var text: [UInt8] = []
                node.appendText(to: &text)
                return text
            default: return nil
            }
        }

        var number: Double? {
            switch self {
            case .literal(.number(let number)): number
            case .node(let node): node.double
            default: nil
            }
        }

        var boolean: Bool? {
            switch self {
            case .literal(.boolean(let boolean)): boolean
            case .node(let node): node.boolean
            default: nil
            }
        }

        var isNull: Bool {
            switch self {
            case .literal(.null): true
            case .node(let node): node.kind == .null
            default: false
            }
        }

        var container: JSONNode? {
            guard case .node(let node) = self, node.kind == .array || node.kind == .object else { return nil }
            return node
        }

        var isNothing: Bool {
            guard case .nothing = self else { return false }
            return true
        }
    }

    private mutating func value(
        of operand: JSONPath.Operand, for node: JSONNode
    ) throws(JSONPathError) -> Value {
        switch operand {
        case .literal(let literal): return .literal(literal)
        case .singular(let query): return try nodes(of: query, from: node).first.map { .node($0) } ?? .nothing
        case .count(let query): return .literal(.number(Double(try nodes(of: query, from: node).count)))
        case .value(let query):
            let nodes = try nodes(of: query, from: node)
            return nodes.count == 1 ? .node(nodes[0]) : .nothing
        case .length(let operand):
            let value = try value(of: operand, for: node)
            if let text = value.text {
                try spend(text.count)
                // Scalars, not bytes: continuation bytes do not count.
                return .literal(.number(Double(text.count { $0 & 0xC0 != 0x80 })))
            }
            guard let container = value.container else { return .nothing }
            try spend(container.span)
            return .literal(.number(Double(container.count)))
        }
    }

    /// RFC 9535, section 2.3.5.2.2.
    private mutating func compare(
        _ left: Value, _ comparison: JSONPath.Comparison, _ right: Value
    ) throws(JSONPathError) -> Bool {
        switch comparison {
        case .equal: try areEqual(left, right)
        case .notEqual: try !areEqual(left, right)
        case .less: try isLess(left, right)
        case .greater: try isLess(right, left)
        case .lessOrEqual: try isLess(left, right) ? true : areEqual(left, right)
        case .greaterOrEqual: try isLess(right, left) ? true : areEqual(left, right)
        }
    }

    private mutating func isLess(_ left: Value, _ right: Value) throws(JSONPathError) -> Bool {
        if let left = left.number, let right = right.number { return left < right }
        guard let left = left.text, let right = right.text else { return false }
        try spend((left.count + right.count) / 16)
        // The order of UTF-8 is that of scalar values.
        return left.lexicographicallyPrecedes(right)
    }

    private mutating func areEqual(_ left: Value, _ right: Value) throws(JSONPathError) -> Bool {
        if left.isNothing || right.isNothing { return left.isNothing && right.isNothing }
        if let left = left.number, let right = right.number { return left == right }
        if let left = left.text, let right = right.text {
            try spend((left.count + right.count) / 16)
            return left == right
        }
        if let left = left.boolean, let right = right.boolean { return left == right }
        if left.isNull { return right.isNull }
        guard let left = left.container, let right = right.container, left.kind == right.kind else { return false }
        try spend(left.byteRange.count + right.byteRange.count)
        // Equal values have equal canonical texts; a number beyond a double has none, and then the texts must agree.
        if let left = JSONWriter.canonical(left), let right = JSONWriter.canonical(right) { return left == right }
        var writers = (JSONWriter(), JSONWriter())
        writers.0.write(left)
        writers.1.write(right)
        return writers.0.text == writers.1.text
    }
}
