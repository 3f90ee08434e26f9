/// Writes descriptions: a paragraph, then headings with lists, in one of the forms in which they are published.
struct Description {
    enum Form {
        /// HTML whose markup is itself escaped: `&lt;p&gt;`.
        case entityEscapedHTML
        case html
        case plain
    }

    let language: Language
    let form: Form
    /// Puts quotes, line ends, tabs and typographic marks everywhere, so that JSON must escape them.
    let isHeavyInEscapes: Bool
    private var text = ""

    init(in language: Language, as form: Form, isHeavyInEscapes: Bool) {
        self.language = language
        self.form = form
        self.isHeavyInEscapes = isHeavyInEscapes
    }

    /// A description of about so many bytes before the JSON is written.
    mutating func make(size: Int, title: String, _ random: inout RandomSource) -> String {
        text = ""
        let isMarkedUp = form != .plain
        block("p") { $0 += $1.sentence(&random) + " " + $1.sentence(&random) }
        var count = text.utf8.count
        while count < size {
            let heading = random.pick(language.headings)
            if isMarkedUp {
                add("<p><strong>" + heading.replacing("&") + "</strong></p><ul>")
            } else {
                add("\n" + heading + "\n")
            }
            for _ in 0..<(3 + random.below(5)) {
                let item = sentence(&random)
                add(isMarkedUp ? "<li>" + item.replacing("&") + "</li>" : "• " + item + "\n")
            }
            if isMarkedUp { add(isHeavyInEscapes ? "</ul>\n\n" : "</ul>") }
            if random.happens(120), isMarkedUp {
                add("<br><br><a href=\"https://jobs.example/apply\">" + title + "</a>")
            }
            count = text.utf8.count
        }
        return text
    }

    private mutating func block(_ tag: String, _ body: (inout String, Description) -> Void) {
        var inner = ""
        body(&inner, self)
        add(form == .plain ? inner + "\n" : "<\(tag)>" + inner.replacing("&") + "</\(tag)>")
    }

    private mutating func add(_ piece: String) {
        text += form == .entityEscapedHTML ? piece.replacing("&").replacing("<").replacing(">") : piece
    }

    private func sentence(_ random: inout RandomSource) -> String {
        var sentence = ""
        let count = 6 + random.below(16)
        for index in 0..<count {
            var word = random.pickEarly(language.words)
            if index == 0 { word = word.prefix(1).uppercased() + word.dropFirst() }
            if isHeavyInEscapes, random.happens(250) { word = "\"" + word + "\"" }
            if index > 0 { sentence += isHeavyInEscapes && random.happens(100) ? "\n" : language.space }
            sentence += word
            if index % 7 == 6, index + 1 < count { sentence += random.happens(15) ? " –" : "," }
        }
        if random.happens(60) { sentence += " (\(1 + random.below(12))+)" }
        if random.happens(30) { sentence += " & more" }
        return sentence + language.stop
    }
}

extension String {
    /// The text with one character of markup as its reference.
    fileprivate func replacing(_ character: Character) -> String {
        guard contains(character) else { return self }
        let reference =
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            default: "&gt;"
            }
        var result = ""
        for other in self { if other == character { result += reference } else { result.append(other) } }
        return result
    }
}
