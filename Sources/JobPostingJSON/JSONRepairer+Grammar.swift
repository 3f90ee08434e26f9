extension JSONRepairer {
    // MARK: - Values and keys

    /// Reads a value, or begins a container, or meets the end of one; returns the offset after that.
    mutating func value(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        let byte = scanner.byte(offset)
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return try openContainer(isObject: byte == UInt8(ascii: "{"), at: offset)
        case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
            guard depth > 0 else { throw JSONError(.unexpectedByte, at: offset, expected: "a value") }
            if isInObject {
                appendMissingValue(at: offset)
                return offset
            }
            if byte == UInt8(ascii: ",") {
                note(.extraComma, offset..<(offset &+ 1))
                return offset &+ 1
            }
            return closeBracket(scanner, at: offset)
        default:
            let start = isInObject ? keyStart : offset
            comma = nil
            if let quote = Quote(scanner, at: offset) {
                guard let end = try string(scanner, at: offset, quote: quote, isKey: false) else {
                    try cut(scanner, from: start)
                    return scanner.count
                }
                state = .afterValue
                return end
            }
            guard let end = try scalar(scanner, at: offset) else {
                try cut(scanner, from: start)
                return scanner.count
            }
            state = .afterValue
            return end
        }
    }

    private mutating func openContainer(isObject: Bool, at offset: Int) throws(JSONError) -> Int {
        guard depth - (isGathering ? 1 : 0) < limits.depth else {
            throw JSONError(.depthLimit, at: offset, expected: "at most \(limits.depth) levels")
        }
        depth += 1
        if isObject { openObjects += 1 } else { openArrays += 1 }
        let index = UInt32(truncatingIfNeeded: parser.count)
        parser.append(JSONEntry(isObject ? .object : .array, offset: offset, length: 0, span: open))
        open = index
        isInObject = isObject
        comma = nil
        state = isObject ? .key : .value
        return offset &+ 1
    }

    /// Reads a key and its colon, or meets the end of the object; returns the offset after that.
    mutating func key(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        let byte = scanner.byte(offset)
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { return closeBracket(scanner, at: offset) }
        if byte == UInt8(ascii: ",") {
            note(.extraComma, offset..<(offset &+ 1))
            return offset &+ 1
        }
        keyStart = offset
        let end: Int
        if let quote = Quote(scanner, at: offset) {
            guard let closed = try string(scanner, at: offset, quote: quote, isKey: true) else {
                try cut(scanner, from: offset, hasKey: false)
                return scanner.count
            }
            if let value = splitKey(scanner, from: offset, end: closed) {
                comma = nil
                state = .value
                return value
            }
            end = closed
        } else {
            end = try unquotedKey(scanner, at: offset)
        }
        comma = nil
        state = .value
        return try colon(scanner, after: end)
    }

    private mutating func colon(_ scanner: JSONScanner, after key: Int) throws(JSONError) -> Int {
        let offset = skipBlank(scanner, from: key)
        switch scanner.peek(offset) {
        case UInt8(ascii: ":"): return offset &+ 1
        case UInt8(ascii: "="):
            let end = scanner.peek(offset &+ 1) == UInt8(ascii: ">") ? offset &+ 2 : offset &+ 1
            note(.missingColon, offset..<end)
            return end
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): break
        default: if offset < scanner.count { note(.missingColon, offset..<offset) }
        }
        return offset
    }

    private mutating func appendMissingValue(at offset: Int) {
        ledger.add(.missingValue, offset..<offset, place: parser.count)
        appendMended(.null, "null", from: offset..<offset)
        state = .afterValue
    }

    // MARK: - Ends

    /// Reads what stands between values; returns the offset after that.
    mutating func afterValue(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        if isAtTop { return try afterTopValue(scanner, at: offset) }
        let byte = scanner.byte(offset)
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            let range = offset..<(offset &+ 1)
            if byte == UInt8(ascii: ";") { note(.missingComma, range) }
            comma = range
            state = isInObject ? .key : .value
            return offset &+ 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): return closeBracket(scanner, at: offset)
        default:
            guard isInObject ? canBeginKey(scanner, at: offset) : canBeginValue(scanner, at: offset) else {
                throw JSONError(
                    .unexpectedByte, at: offset, expected: isInObject ? "\",\" or \"}\"" : "\",\" or \"]\"")
            }
            note(.missingComma, offset..<offset)
            state = isInObject ? .key : .value
            return offset
        }
    }

    /// Closes what a bracket closes, or drops it; returns the offset after it.
    mutating func closeBracket(_ scanner: JSONScanner, at offset: Int) -> Int {
        let isBrace = scanner.byte(offset) == UInt8(ascii: "}")
        let range = offset..<(offset &+ 1)
        if isBrace != isInObject {
            let openOfKind = isBrace ? openObjects : openArrays
            guard openOfKind > 0 else {
                note(.extraBracket, range)
                return offset &+ 1
            }
            // Closing the root here would leave the rest of its members outside.
            let next = scanner.skipSpace(from: offset &+ 1)
            if depth > 1, openOfKind == 1, closesRoot(isBrace), scanner.peek(next) == UInt8(ascii: ",") {
                note(.mismatchedBracket, range)
            } else {
                while isInObject != isBrace {
                    note(.missingBracket, offset..<offset)
                    closeContainer(end: offset)
                }
            }
        }
        closeContainer(end: offset &+ 1)
        lastClose = range
        return offset &+ 1
    }

    private func closesRoot(_ isBrace: Bool) -> Bool {
        parser.count > 0 && (parser.entries.pointee.kind == .object) == isBrace && !isGathering
    }

    private mutating func closeContainer(end: Int) {
        if let comma { note(.trailingComma, comma) }
        comma = nil
        if isInObject { openObjects -= 1 } else { openArrays -= 1 }
        depth -= 1
        parser.close(&open, &isInObject, end: end)
        state = .afterValue
    }

    /// Drops a value that the end of the text has cut, with its key.
    private mutating func cut(_ scanner: JSONScanner, from start: Int, hasKey: Bool = true) throws(JSONError) {
        guard depth > 0 else {
            throw JSONError(.unexpectedEnd, at: scanner.count, expected: "the end of the value")
        }
        if isInObject, hasKey { parser.count -= 1 }
        note(.truncated, start..<scanner.count)
        closeAll(end: scanner.count)
    }

    /// Closes what is open at the end of the text.
    mutating func end(_ scanner: JSONScanner) throws(JSONError) {
        guard parser.count > 0 else { throw JSONError(.empty, at: scanner.count, expected: "a value") }
        if !isAtTop {
            switch state {
            case .afterValue: note(.missingBracket, scanner.count..<scanner.count)
            case .value where isInObject:
                parser.count -= 1
                note(.truncated, keyStart..<scanner.count)
            case .value, .key: note(.truncated, scanner.count..<scanner.count)
            }
        }
        closeAll(end: scanner.count)
    }

    private mutating func closeAll(end: Int) {
        comma = nil
        while depth > 0 { closeContainer(end: end) }
        isFinished = true
    }

    // MARK: - What follows the value of the text

    private mutating func afterTopValue(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        let range = offset..<(offset &+ 1)
        let root = parser.entries.pointee
        guard root.kind == .object || root.kind == .array else {
            guard scanner.byte(offset) == UInt8(ascii: ";") else {
                throw JSONError(.trailingData, at: offset, expected: "the end")
            }
            note(.trailingSemicolon, range)
            return offset &+ 1
        }
        switch scanner.byte(offset) {
        case UInt8(ascii: ";"):
            note(.trailingSemicolon, range)
            return offset &+ 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            note(.extraBracket, range)
            return offset &+ 1
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if !isGathering { gather() }
            note(.severalValues, offset..<offset)
            state = .value
            return offset
        case UInt8(ascii: ","):
            let next = scanner.skipSpace(from: offset &+ 1)
            switch scanner.peek(next) {
            case UInt8(ascii: "{"), UInt8(ascii: "["): return next
            case _ where next == scanner.count:
                note(.extraComma, range)
                return next
            case _ where root.kind == .object && isKeyLike(scanner, at: next):
                reopenRoot()
                return offset
            default: break
            }
        case UInt8(ascii: "\"") where root.kind == .object && isKeyLike(scanner, at: offset, longKeys: false):
            reopenRoot()
            return offset
        default: break
        }
        note(.trailingData, offset..<scanner.count)
        closeAll(end: offset)
        return scanner.count
    }

    /// Makes an array around the first value, to hold those that follow.
    private mutating func gather() {
        let root = parser.entries.pointee
        parser.append(root)
        let count = parser.count
        for index in stride(from: count &- 1, to: 0, by: -1) { parser.entries[index] = parser.entries[index &- 1] }
        parser.entries[0] = JSONEntry(.array, offset: Int(root.offset), length: 0, span: .max)
        ledger.shiftPlaces()
        // No bracket of the text closes this array, so it is not counted among those that one could.
        (open, isInObject, depth, openArrays) = (0, false, 1, 0)
        isGathering = true
    }

    /// Takes the bracket that has closed the root for one too many.
    private mutating func reopenRoot() {
        parser.entries.pointee.span = .max
        (open, isInObject, depth, openObjects) = (0, true, 1, 1)
        note(.extraBracket, lastClose)
    }
}
