// The program
// ===========
// A pattern is compiled to a list of instructions; several threads walk it in step with the text, so that the time is at
// most characters times instructions, whatever the pattern (K. Thompson, 1968): nothing is ever tried again.
//
//     a(b|c)*      0  scalar a
//                  1  split 2, 7
//                  2  split 3, 5
//                  3  scalar b
//                  4  jump 1
//                  5  scalar c
//                  6  jump 1
//                  7  accept

/// An I-Regexp (RFC 9485), compiled.
///
/// Beyond the RFC, for which `^` and `$` are plain characters, they stand for the ends of the text, as the patterns that
/// people write expect and the JSONPath compliance tests demand.
struct IRegexp: Sendable {
    /// The most instructions of a program, and the deepest nesting of groups; beyond them a pattern is refused.
    static let sizeLimit = 10_000
    /// The deepest nesting of groups; beyond it a pattern is refused.
    static let depthLimit = 64

    /// One step of a program.
    enum Instruction: Sendable {
        /// Consumes this character.
        case scalar(Unicode.Scalar)
        /// Any character but LF and CR.
        case any
        /// One of `classes`.
        case characterClass(Int)
        /// Goes on at the start of the text only.
        case start
        /// Goes on at the end of the text only.
        case end
        /// Goes on at both.
        case split(Int, Int)
        /// Goes on there.
        case jump(Int)
        /// The pattern has matched.
        case accept
    }

    /// The program; the last instruction accepts.
    let instructions: [Instruction]
    /// The classes that its instructions name by position.
    let classes: [CharacterClass]

    /// Compiles a pattern of UTF-8; nil where it is no I-Regexp, or too large.
    init?(_ pattern: [UInt8]) {
        var parser = IRegexpParser(Array(String(decoding: pattern, as: UTF8.self).unicodeScalars))
        guard let expression = parser.parse() else { return nil }
        var compiler = IRegexpCompiler()
        compiler.emit(expression)
        compiler.append(.accept)
        guard !compiler.isTooLarge else { return nil }
        instructions = compiler.instructions
        classes = parser.classes
    }

    /// A set of characters: ranges and general categories, or all but those.
    struct CharacterClass: Sendable {
        /// Whether it stands for all characters but those named.
        var isNegated = false
        /// Scalar values, both ends included.
        var ranges: [ClosedRange<UInt32>] = []
        /// General categories as bits of `GeneralCategory`, or all but those.
        var categories: [(mask: UInt32, isNegated: Bool)] = []

        /// Whether a character is one of the class.
        func contains(_ scalar: Unicode.Scalar) -> Bool {
            for range in ranges where range.contains(scalar.value) { return !isNegated }
            guard !categories.isEmpty else { return isNegated }
            let bit = GeneralCategory.bit(of: scalar)
            for category in categories where (category.mask & bit != 0) != category.isNegated { return !isNegated }
            return isNegated
        }
    }

    // MARK: - Matching

    /// Whether the pattern matches all of a text, or some part of it.
    ///
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - steps: What may be spent; one for each thread and character.
    /// - Returns: nil when the steps are spent.
    func matches(_ text: [UInt8], isWhole: Bool, steps: inout Int) -> Bool? {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var threads = Threads(count: instructions.count)
        var next = Threads(count: instructions.count)
        add(0, to: &threads, at: 0, of: scalars.count)
        for (index, scalar) in scalars.enumerated() {
            if threads.hasAccepted, !isWhole { return true }
            steps -= threads.list.count + 1
            guard steps >= 0 else { return nil }
            next.removeAll()
            for thread in threads.list where consumes(instructions[thread], scalar) {
                add(thread + 1, to: &next, at: index + 1, of: scalars.count)
            }
            if !isWhole { add(0, to: &next, at: index + 1, of: scalars.count) }
            swap(&threads, &next)
            if threads.list.isEmpty, isWhole { return threads.hasAccepted && index + 1 == scalars.count }
        }
        return threads.hasAccepted
    }

    private func consumes(_ instruction: Instruction, _ scalar: Unicode.Scalar) -> Bool {
        switch instruction {
        case .scalar(let wanted): wanted == scalar
        case .any: scalar != "\n" && scalar != "\r"
        case .characterClass(let index): classes[index].contains(scalar)
        case .start, .end, .split, .jump, .accept: false
        }
    }

    /// Where the threads stand: instructions that consume a character.
    private struct Threads {
        var list: [Int] = []
        var hasAccepted = false
        private var seen: [Int]
        private var generation = 1

        init(count: Int) {
            seen = Array(repeating: 0, count: count)
        }

        mutating func removeAll() {
            list.removeAll(keepingCapacity: true)
            hasAccepted = false
            generation += 1
        }

        /// Whether an instruction is met for the first time at this character.
        mutating func meets(_ instruction: Int) -> Bool {
            guard seen[instruction] != generation else { return false }
            seen[instruction] = generation
            return true
        }
    }

    /// Follows what consumes nothing, and adds where that leads.
    private func add(_ start: Int, to threads: inout Threads, at position: Int, of count: Int) {
        var pending = [start]
        while let index = pending.popLast() {
            guard threads.meets(index) else { continue }
            switch instructions[index] {
            case .scalar, .any, .characterClass: threads.list.append(index)
            case .start: if position == 0 { pending.append(index + 1) }
            case .end: if position == count { pending.append(index + 1) }
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .jump(let target): pending.append(target)
            case .accept: threads.hasAccepted = true
            }
        }
    }
}

/// Writes the program of an expression.
private struct IRegexpCompiler {
    var instructions: [IRegexp.Instruction] = []
    /// Copies of repeated parts, counted too because a copy of nothing writes nothing.
    private var copies = 0

    var isTooLarge: Bool { instructions.count > IRegexp.sizeLimit || copies > IRegexp.sizeLimit }

    mutating func append(_ instruction: IRegexp.Instruction) {
        instructions.append(instruction)
    }

    mutating func emit(_ expression: IRegexpParser.Expression) {
        guard !isTooLarge else { return }
        switch expression {
        case .scalar(let scalar): append(.scalar(scalar))
        case .any: append(.any)
        case .characterClass(let index): append(.characterClass(index))
        case .start: append(.start)
        case .end: append(.end)
        case .sequence(let parts): for part in parts { emit(part) }
        case .choice(let branches):
            var jumps: [Int] = []
            for (index, branch) in branches.enumerated() {
                guard index + 1 < branches.count else {
                    emit(branch)
                    break
                }
                let split = instructions.count
                append(.accept)
                emit(branch)
                jumps.append(instructions.count)
                append(.accept)
                instructions[split] = .split(split + 1, instructions.count)
            }
            for jump in jumps { instructions[jump] = .jump(instructions.count) }
        case .repetition(let part, let least, let most): emit(part, least: least, most: most)
        }
    }

    private mutating func emit(_ part: IRegexpParser.Expression, least: Int, most: Int?) {
        for _ in 0..<least {
            copies += 1
            guard !isTooLarge else { return }
            emit(part)
        }
        guard let most else {
            let split = instructions.count
            append(.accept)
            emit(part)
            append(.jump(split))
            instructions[split] = .split(split + 1, instructions.count)
            return
        }
        var splits: [Int] = []
        for _ in 0..<max(most - least, 0) {
            copies += 1
            guard !isTooLarge else { return }
            splits.append(instructions.count)
            append(.accept)
            emit(part)
        }
        for split in splits { instructions[split] = .split(split + 1, instructions.count) }
    }
}
