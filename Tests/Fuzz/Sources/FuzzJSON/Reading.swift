import JobPostingJSON
import Laws

/// What the strict reader accepts is read alike by the repairing one, alone and where it takes over, without a mend.
func checkAccepted(_ node: JSONNode, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = node.written()
    var repairer = JSONRepairer()
    let read = lawful("repairing accepts what strict does") { try repairer.parse(bytes) }
    law(read.written() == text && repairer.mendCount == 0, "what is JSON is not touched")
    let repaired = lawful("the tolerant machine accepts what strict does") { try repairer.repair(bytes) }
    law(repaired.written() == text && repairer.mendCount == 0, "the tolerant machine does not touch JSON")
}

/// What the strict reader refuses is refused, or becomes JSON with at least one mend, every value and mend in its place.
func checkRefused(_ bytes: UnsafeBufferPointer<UInt8>) {
    var repairer = JSONRepairer()
    for isTakingOver in [true, false] {
        guard let node = try? isTakingOver ? repairer.parse(bytes) : repairer.repair(bytes) else {
            law(repairer.mendCount == 0 && repairer.diagnostics().isEmpty, "a text that is not read has no mends")
            continue
        }
        law(repairer.mendCount > 0, "what was no JSON has a mend")
        let text = node.written()
        let again = lawful("what is mended is JSON") { try JSONDocument(parsing: text, limits: .ofMended) }
        law(again.written() == text, "what is mended is read as it is written")
        law(JSONDocument(copying: node, of: bytes).written() == text, "a copy of what is mended is the same")
        for place in 0..<node.span {
            guard let range = node.descendant(at: place)?.byteRange else { fatalError("a place holds no value") }
            law(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a mended value lies in the input")
        }
        for diagnostic in repairer.diagnostics() {
            let range = diagnostic.byteRange
            law(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a mend lies in the input")
            law(JSONPointer(diagnostic.pointer) != nil, "a mend has a pointer")
        }
    }
}

/// A text that is part of a larger buffer is read as if it stood alone.
func checkPart(_ bytes: UnsafeBufferPointer<UInt8>) {
    let part = UnsafeBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
    var parser = JSONParser()
    let alone = (try? parser.parse(part))?.written()
    let within = (try? parser.parse(part, readable: bytes.count))?.written()
    law(alone == within, "what stands behind a text does not matter")
}

/// JSON in a JSON string is read, mended or refused; what it becomes is JSON inside the bytes of the string.
func checkUnwrapped(_ document: JSONDocument) {
    for mode in [JSONDocument.Mode.strict, .repairing] {
        var diagnostics: [Diagnostic] = []
        guard let inner = try? document.unwrapped(mode: mode, diagnostics: &diagnostics) else { continue }
        law(!diagnostics.isEmpty, "unwrapping is reported")
        let outer = document.root.byteRange
        withExtendedLifetime(inner) {
            for place in 0..<inner.rootNode.span {
                guard let range = inner.rootNode.descendant(at: place)?.byteRange else {
                    fatalError("a place holds no value")
                }
                law(
                    outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound,
                    "it lies in the string")
            }
        }
        let text = inner.written()
        let again = lawful("what is unwrapped is JSON") { try JSONDocument(parsing: text, limits: .ofMended) }
        law(again.written() == text, "what is unwrapped is read as it is written")
    }
}
