import JobPostingJSON
import Laws

/// What is written in any style is JSON of the same values.
func checkWritten(_ document: JSONDocument) {
    let compact = document.written()
    let canonical = JSONWriter.canonical(document.root)
    for style in [.compact, .pretty, JSONWriter.Style(indentation: 1, isSafeInScript: true)] {
        let text = document.written(style)
        let again = lawful("what is written is JSON") { try JSONDocument(parsing: text) }
        law(again.written(style) == text, "writing is stable")
        law(JSONWriter.canonical(again.root) == canonical, "what is written has the same values")
        if style.isSafeInScript {
            law(!text.contains { [0x3C, 0x3E, 0x26].contains($0) }, "nothing written ends a script element")
        } else {
            law(again.written() == compact, "layout changes nothing else")
        }
    }
    guard let canonical else { return }
    let again = lawful("canonical text is JSON") { try JSONDocument(parsing: canonical) }
    law(JSONWriter.canonical(again.root) == canonical, "canonical text is its own canonical text")
    law(again.written() == canonical, "canonical text is compact")
}

/// The pointer of a value leads back to it; of duplicate keys, to the last, and what lies in an earlier one has none.
func checkPointers(_ document: JSONDocument) {
    withExtendedLifetime(document) {
        let root = document.rootNode
        let hasDuplicates = !root.duplicateKeys(limit: 1).isEmpty
        var walk = JSONPointerWalk(root: root)
        for place in 0..<min(root.span, 100) {
            guard let node = root.descendant(at: place), let pointer = root.pointer(to: node) else {
                fatalError("a place has no pointer")
            }
            law(walk.pointer(toPlace: place) == pointer.text, "the walk finds the same pointer")
            law(JSONPointer(pointer.text) == pointer, "a pointer is read as it is written")
            guard let found = root.at(pointer) else {
                law(hasDuplicates, "a pointer leads somewhere: \(pointer.text)")
                continue
            }
            if hasDuplicates {
                law(root.pointer(to: found) == pointer, "a pointer leads to a value of that pointer")
            } else {
                // A key is named by its value, the next entry.
                law(found.isSame(as: node) || found.place(in: node) == 1, "a pointer leads back to its value")
            }
        }
    }
}
