// Edits by JSON Pointer (RFC 6901). The words are those of JSON Patch (RFC 6902, section 4): `insert` is its "add", `set`
// its "replace" that may also add a member, `remove` its "remove"; `append` has no counterpart there.
//
// An edit goes down its pointer by recursion, one level a token; a pointer of more tokens than the depth limit leads
// nowhere and is refused before.

extension JSONTree {
    /// Sets the value at a pointer: replaces what stands there, or adds a member that is not there yet.
    ///
    /// Of duplicate keys the last, which is the one that counts, is replaced. The token `-` adds an element behind the
    /// last one of an array; any other position must be there. What holds the value must be there.
    ///
    /// - Throws: Why nothing was changed.
    /// - Complexity: O(tokens × members and elements of the containers on the way + size of the value); what was
    ///   unfolded by an earlier edit is not copied again.
    public mutating func set(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.set(value), at: pointer)
    }

    /// Inserts an element before the one at a position, or sets a member: "add" of RFC 6902, section 4.1.
    ///
    /// The token `-`, and the number of the elements, insert behind the last one.
    ///
    /// - Throws: Why nothing was changed.
    /// - Complexity: That of ``set(_:at:)``.
    public mutating func insert(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.insert(value), at: pointer)
    }

    /// Removes the value at a pointer; of a member all duplicates of its key.
    ///
    /// - Throws: Why nothing was changed: nothing stands there, or it is the whole.
    /// - Complexity: That of ``set(_:at:)``.
    public mutating func remove(at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.remove, at: pointer)
    }

    /// Adds a value to those at a pointer: to an array behind its last element; any other value becomes the first
    /// element of an array of two; a member that is not there becomes an array of one.
    ///
    /// - Throws: Why nothing was changed.
    /// - Complexity: That of ``set(_:at:)``.
    public mutating func append(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.append(value), at: pointer)
    }

    /// What is done at the end of a pointer.
    package enum Edit {
        /// ``set(_:at:)``
        case set(JSONTree)
        /// ``insert(_:at:)``
        case insert(JSONTree)
        /// ``append(_:at:)``
        case append(JSONTree)
        /// ``remove(at:)``
        case remove

        /// What it brings.
        package var value: JSONTree? {
            switch self {
            case .set(let value), .insert(let value), .append(let value): value
            case .remove: nil
            }
        }
    }

    /// Does one edit.
    package mutating func edit(_ edit: Edit, at pointer: JSONPointer) throws(JSONEditError) {
        guard pointer.tokens.count <= Limits.depth else { throw JSONEditError(.depthLimit, at: pointer) }
        if let value = edit.value {
            var room = Limits.depth - pointer.tokens.count
            if case .append = edit { room -= 1 }
            try value.check(depth: room, at: pointer)
        }
        guard !pointer.tokens.isEmpty else {
            switch edit {
            case .set(let value), .insert(let value): replace(with: value)
            case .append(let value): try extend(with: value, at: pointer)
            case .remove: throw JSONEditError(.root, at: pointer)
            }
            return
        }
        try apply(edit, at: pointer, 0)
    }

    /// Applies an edit to what the token at `index` names inside this value.
    private mutating func apply(_ edit: Edit, at pointer: JSONPointer, _ index: Int) throws(JSONEditError) {
        unfold()
        let token = pointer.tokens[index]
        let isLast = index + 1 == pointer.tokens.count
        switch content {
        case .object(var members):
            // Given up here, so that the array has one owner and is changed in place.
            content = .null
            defer { content = .object(members) }
            let found = members.lastIndex { $0.key.utf8.elementsEqual(token.utf8) }
            if isLast {
                try JSONTree.apply(edit, to: &members, found, token, at: pointer)
            } else if let found {
                try members[found].value.apply(edit, at: pointer, index + 1)
            } else {
                throw JSONEditError(.absent, at: pointer.prefix(index + 1))
            }
        case .array(var elements):
            content = .null
            defer { content = .array(elements) }
            let position = token == "-" ? elements.count : JSONPointer.position(token)
            guard let position, position <= elements.count else {
                throw JSONEditError(.invalidPosition, at: pointer.prefix(index + 1))
            }
            if isLast {
                try JSONTree.apply(edit, to: &elements, position, isEnd: token == "-", at: pointer)
            } else if position < elements.count {
                try elements[position].apply(edit, at: pointer, index + 1)
            } else {
                throw JSONEditError(.invalidPosition, at: pointer.prefix(index + 1))
            }
        case .null, .boolean, .number, .string, .read:
            throw JSONEditError(.notAContainer, at: pointer.prefix(index))
        }
    }

    private static func apply(
        _ edit: Edit, to members: inout [Member], _ found: Int?, _ key: String, at pointer: JSONPointer
    ) throws(JSONEditError) {
        switch edit {
        case .set(let value), .insert(let value):
            if let found {
                members[found].value.replace(with: value)
            } else {
                members.append(Member(key, value))
            }
        case .append(let value):
            if let found {
                try members[found].value.extend(with: value, at: pointer)
            } else {
                members.append(Member(key, JSONTree(.array([value]))))
            }
        case .remove:
            guard found != nil else { throw JSONEditError(.absent, at: pointer) }
            members.removeAll { $0.key.utf8.elementsEqual(key.utf8) }
        }
    }

    private static func apply(
        _ edit: Edit, to elements: inout [JSONTree], _ position: Int, isEnd: Bool, at pointer: JSONPointer
    ) throws(JSONEditError) {
        switch edit {
        case .insert(let value): elements.insert(value, at: position)
        case .set(let value) where isEnd: elements.append(value)
        case .append(let value) where isEnd: elements.append(JSONTree(.array([value])))
        case .set(let value):
            guard position < elements.count else { throw JSONEditError(.invalidPosition, at: pointer) }
            elements[position].replace(with: value)
        case .append(let value):
            guard position < elements.count else { throw JSONEditError(.invalidPosition, at: pointer) }
            try elements[position].extend(with: value, at: pointer)
        case .remove:
            guard position < elements.count else { throw JSONEditError(.invalidPosition, at: pointer) }
            elements.remove(at: position)
        }
    }

    /// Takes another value that stands where this one stood.
    private mutating func replace(with value: JSONTree) {
        content = value.content
        guard let here = place, let there = value.place else {
            place = place ?? value.place
            return
        }
        // A value of this document brings its place with it; a place in another document would say nothing here.
        if here.document.whereRead === there.document.whereRead { place = there }
    }

    /// Adds a value behind those of a list; what is none becomes the first of one, a level deeper than it was.
    private mutating func extend(with value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        unfold()
        if case .array(var elements) = content {
            content = .null
            elements.append(value)
            content = .array(elements)
        } else {
            try check(depth: Limits.depth - pointer.tokens.count - 1, at: pointer)
            let first = self
            content = .array([first, value])
        }
    }
}

extension JSONPointer {
    /// The pointer of its first tokens.
    func prefix(_ count: Int) -> JSONPointer { JSONPointer(tokens: Array(tokens.prefix(count))) }
}

// MARK: - What a value must keep

extension JSONTree {
    /// Checks numbers and nesting of a value that is to be set.
    ///
    /// Recursion ends at `depth`, which is at most ``Limits/depth``.
    ///
    /// - Complexity: O(values).
    package func check(depth: Int, at pointer: JSONPointer) throws(JSONEditError) {
        switch content {
        case .null, .boolean, .string: break
        case .number(let text):
            guard JSONTree.isNumber(text) else { throw JSONEditError(.invalidNumber, at: pointer) }
        case .array(let elements):
            guard depth > 0 else { throw JSONEditError(.depthLimit, at: pointer) }
            for element in elements { try element.check(depth: depth - 1, at: pointer) }
        case .object(let members):
            guard depth > 0 else { throw JSONEditError(.depthLimit, at: pointer) }
            for member in members { try member.value.check(depth: depth - 1, at: pointer) }
        case .read(let value):
            guard withExtendedLifetime(value.document, { value.node.depth }) <= depth else {
                throw JSONEditError(.depthLimit, at: pointer)
            }
        }
    }

    /// Whether a text is a number of RFC 8259, section 6.
    static func isNumber(_ text: String) -> Bool {
        var bytes = text.utf8[...]
        func digits() -> Int {
            let count = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
            bytes = bytes.dropFirst(count)
            return count
        }
        if bytes.first == UInt8(ascii: "-") { bytes = bytes.dropFirst() }
        let startsWithZero = bytes.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !startsWithZero || whole == 1 else { return false }
        if bytes.first == UInt8(ascii: ".") {
            bytes = bytes.dropFirst()
            guard digits() > 0 else { return false }
        }
        if bytes.first == UInt8(ascii: "e") || bytes.first == UInt8(ascii: "E") {
            bytes = bytes.dropFirst()
            if bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") { bytes = bytes.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return bytes.isEmpty
    }
}

extension JSONNode {
    /// How many containers are nested in one another, this one included: 0 for a scalar.
    ///
    /// - Complexity: O(span), and as many words of heap as containers are open at once: no stack.
    var depth: Int {
        var deepest = 0
        var ends: [Int] = []
        for place in 0..<span {
            while let end = ends.last, end <= place { ends.removeLast() }
            guard let node = descendant(at: place), node.kind == .array || node.kind == .object else { continue }
            ends.append(place + node.span)
            deepest = max(deepest, ends.count)
        }
        return deepest
    }
}
