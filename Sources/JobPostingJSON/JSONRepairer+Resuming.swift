// Where the strict reader gives up, nearly all that it has read is sound, and its tape says where it stood: a container
// that is still open has no length. So the tolerant machine begins near that place, and not at the start:
//
//     {"title": "Welder", "skills": ["a", "b", "c" "d"], …
//                                         ^        ^ the strict reader stops here
//                                         the machine begins here
//
// It goes back over two members or elements of the innermost open container, because the defect may be a quote that ended
// a string too early, and the strict reader can have passed one more string before it noticed.

extension JSONRepairer {
    /// Takes over what the strict reader has read of a text, and returns the offset at which to go on.
    mutating func takeOver(_ scanner: JSONScanner) -> Int {
        let count = parser.count
        guard count > 0, isContainer(at: 0) else {
            parser.count = 0
            return 0
        }
        guard isOpen(at: 0) else {
            let end = Int(parser.entries[0].offset) + Int(parser.entries[0].length)
            // Words after the end are a sign that the end was inside a string.
            guard !canBeginKey(scanner, at: scanner.skipSpace(from: end)) else {
                parser.count = 0
                return 0
            }
            parser.count = Int(parser.entries[0].span)
            lastClose = (end - 1)..<end
            state = .afterValue
            return end
        }
        // The last two items of the innermost open container, or its inside where there are none.
        var previous = 0
        var last = 0
        var index = 0
        while index < count {
            if isOpen(at: index) {
                enter(index)
                (previous, last) = (index + 1, index + 1)
                index += 1
                continue
            }
            (previous, last) = (last, index)
            if isInObject {
                // A key, and its value if that has been read to its end.
                index += 1
                guard index < count else { break }
                if isOpen(at: index) { continue }
            }
            index += Int(parser.entries[index].span)
        }
        state = isInObject ? .key : .value
        let inside = Int(open) + 1
        guard previous < count, previous > inside else {
            parser.count = inside
            return Int(parser.entries[Int(open)].offset) + 1
        }
        parser.count = previous
        let entry = parser.entries[previous]
        return entry.kind == .string ? Int(entry.offset) - 1 : Int(entry.offset)
    }

    private mutating func enter(_ index: Int) {
        depth += 1
        open = UInt32(truncatingIfNeeded: index)
        isInObject = parser.entries[index].kind == .object
        if isInObject { openObjects += 1 } else { openArrays += 1 }
    }

    private func isContainer(at index: Int) -> Bool {
        parser.entries[index].kind == .object || parser.entries[index].kind == .array
    }

    private func isOpen(at index: Int) -> Bool { isContainer(at: index) && parser.entries[index].length == 0 }
}
