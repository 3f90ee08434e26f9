@testable import JobPostingKit

/// Records whose dates, places, types and pay are written in the plain ways, in unusual ones, and in ways that only look plain:
/// keys in other spellings or twice, contexts, references, lists, and at last a byte that is wrong.
struct ScreenedPostings {
    private var random: SeededGenerator
    /// How many in a hundred records get a wrong byte.
    private let damagePercent: Int

    init(seed: UInt64, damage: Int = 0) {
        random = SeededGenerator(state: seed)
        damagePercent = damage
    }

    /// The next line.
    mutating func next() -> [UInt8] {
        var members = [#""@type": "JobPosting""#]
        if chance(60) {
            members.append(
                #""@context": "#
                    + pick([#""https://schema.org""#, #""http:\/\/schema.org\/""#, #""http://schema.org/""#]))
        }
        if chance(3) {
            members.append(
                #""@context": "#
                    + pick([
                        #""https://example.org""#, #"{"@vocab": "http://schema.org/"}"#, "null",
                        #"{"when": "http://schema.org/datePosted", "datePosted": "http://example.org/x"}"#,
                    ]))
        }
        if chance(90) { members.append(key("datePosted") + date()) }
        if chance(30) { members.append(key("validThrough") + date()) }
        if chance(90) { members.append(key("employmentType") + list(percent: 20) { $0.type() }) }
        if chance(90) { members.append(key("jobLocation") + list(percent: 20) { $0.place() }) }
        if chance(50) { members.append(key("baseSalary") + pay()) }
        if chance(5) { members.append(key("estimatedSalary") + pay()) }
        if chance(2) { members.append(key("salary") + pay()) }
        if chance(2) { members.append(key("salaryCurrency") + string(pick(["USD", "EUR"]))) }
        if chance(40) {
            members.append(#""title": "# + pick([#""Welder""#, #""@home""#, #""\u0041pi""#, #""id""#, #""""#]))
        }
        if chance(10) { members.append(pick([#""@id": "#, #""id": "#]) + string(pick(["x:a", "x:b"]))) }
        if chance(4) {
            members.append(
                pick([
                    #""about": {"@id": "x:a", "datePosted": "2024-05-06", "employmentType": "INTERN"}"#,
                    #""about": {"@id": "x:a", "@reverse": {"baseSalary": {"currency": "USD", "value": 120000}}}"#,
                    #""about": {"\u0040id": "x:a", "jobLocation": {"address": {"addressCountry": "US"}}}"#,
                    #""@graph": [{"@type": "JobPosting", "datePosted": "2024-01-01"}]"#,
                    #""subjectOf": {"@type": "JobPosting", "@id": "x:a", "employmentType": "FULL_TIME"}"#,
                ]))
        }
        if chance(5) { members.append(key("datePosted") + date()) }
        members.append(
            #""description": "#
                + pick([#""<p class=\"a\">x\\\"y\\</p>\n\u00fc""#, #""{[\"}]: , \\""#, #""é日🔥""#, #"null"#]))
        if chance(5) { members.append(#""deep": [[[{"a": [{}, [], {"b": [1, -2.5e3, true, null]}]}]]]"#) }
        members.shuffle(using: &random)
        let gap = pick(["", " ", ""])
        var line = Array(("{" + members.joined(separator: gap + "," + gap) + "}").utf8)
        if chance(damagePercent) { damage(&line) }
        return line
    }

    // MARK: - Values

    private mutating func key(_ name: String) -> String {
        let first = String(name.prefix(1))
        switch Int.random(in: 0..<60, using: &random) {
        case 0: return "\"schema:\(name)\": "
        case 1: return "\"http://schema.org/\(name)\": "
        case 2: return "\"\(first.uppercased())\(name.dropFirst())\": "
        case 3: return "\"\\u00\(String(first.utf8.first ?? 0, radix: 16))\(name.dropFirst())\": "
        case 4: return "\"\(name) \": "
        default: return "\"\(name)\": "
        }
    }

    private mutating func date() -> String {
        string(
            pick([
                "2024-02-29", "2023-01-01", "2022-12-31", "2023-02-30", "2019-07-05T22:15:00.000Z",
                "2026-03-02T09:30:00Z",
                "2023-01-01T00:00:00+02:00", "2022-12-31T23:59:59.999Z", "2023", "2023-01", "03/04/2023",
                "January 2, 2023",
                "1970-01-01", "2023-13-01", "2023-01-01T24:00:00Z", "2023-06-31T00:00:00Z", "2023-01-01 10:00", "",
                "2023-01-0\\u0031", "2023-05-06T12:00:60Z", "0001-01-01T00:00:00Z", "2150-01-01", " 2023-05-06 ",
            ]), percent: 3)
    }

    private mutating func type() -> String {
        string(
            pick([
                "FULL_TIME", "FULL_TIME", "FULL_TIME", "PART_TIME", "INTERN", "CONTRACTOR", "Full-time", "full time",
                "Vollzeit",
                "FULL_TIME, PART_TIME", "OTHER", "FULLTIME", "", "Part time", "FULL\\u005fTIME",
            ]), percent: 4)
    }

    private mutating func place() -> String {
        let country = pick([
            #""US""#, #""US""#, #""DE""#, #""us""#, #""UK""#, #""USA""#, #""United States""#, #""ZZ""#, "null", #""""#,
            #"{"@type": "Country", "name": "US"}"#, #"{"@type": "Country", "name": "DE"}"#, #"{"name": "Germany"}"#,
            #"{"@type": "Country", "name": ["US"]}"#, #"{"identifier": "US"}"#, #"["US", "DE"]"#, #"["DE"]"#,
            #"{"@value": "US"}"#, #"{"@id": "http://en.wikipedia.org/wiki/Germany"}"#, #""U\u0053""#,
        ])
        let address =
            "{" + pick([#""@type": "PostalAddress", "#, "", #""type": "PostalAddress", "#, #""@id": "x:b", "#])
            + key("addressCountry") + country + pick([#", "addressRegion": "CA""#, "", #", "addressRegion": "DE-NW""#])
            + pick([#", "addressCountry": "FR""#, "", "", "", "", ""]) + "}"
        switch Int.random(in: 0..<20, using: &random) {
        case 0: return string("Oslo, Norway")
        case 1: return #"{"@type": "VirtualLocation", "address": \#(address)}"#
        case 2: return #"{"@type": ["Place", "VirtualLocation"], "address": \#(address)}"#
        case 3: return #"{"@type": "Place", "address": "Berlin, Germany"}"#
        case 4: return #"{"@type": "Place", "address": [\#(address), {"addressCountry": "US"}]}"#
        case 5: return #"{"@type": "Place", "address": []}"#
        case 6: return address
        case 7: return #"{"@id": "x:a"}"#
        case 8: return #"{"@type": "Place", "schema:address": \#(address)}"#
        case 9: return pick(["null", "true", "12", "[]", "{}"])
        case 10: return #"{"@type": "schema:VirtualLocation", "address": \#(address)}"#
        default: return #"{"@type": "Place", "address": \#(address), "geo": {"latitude": 1.5, "longitude": -2}}"#
        }
    }

    private mutating func pay() -> String {
        let currency = pick([
            #""currency": "USD", "#, #""currency": "USD", "#, #""currency": "EUR", "#, #""priceCurrency": "USD", "#, "",
            #""currency": "usd", "#, #""currency": "$", "#, #""currency": null, "#, #""currency": ["USD"], "#,
        ])
        let amount = pick([
            "100000", "99999.99", "1e5", "120000", "0", "-5", #""120,000""#, #""100000""#, "null", "[120000]", "1e999",
        ])
        let other = pick(["150000", "90000", "null", #""90k""#])
        switch Int.random(in: 0..<14, using: &random) {
        case 0: return amount
        case 1: return "[" + #"{\#(currency)"value": \#(amount)}"# + #", {"currency": "USD", "value": 200000}]"#
        case 2: return #"{\#(currency)"value": \#(amount)}"#
        case 3: return #"{\#(currency)"minValue": \#(amount), "maxValue": \#(other)}"#
        case 4: return #"{\#(currency)"value": [{"minValue": \#(amount)}, {"minValue": \#(other)}]}"#
        case 5: return #"{\#(currency)"value": {"value": \#(amount), "unitText": "YEAR"}}"#
        case 6: return #"{\#(currency)"value": {\#(currency)"maxValue": \#(amount)}}"#
        case 7: return #"{"price": \#(amount), "priceCurrency": "USD", "minValue": null}"#
        case 8: return pick(["null", "{}", "[]", #""$120,000 a year""#, #""competitive""#])
        case 9: return #"{\#(currency)"MinValue": 5, "value": {"minValue": \#(amount), "schema:maxValue": \#(other)}}"#
        default:
            return
                #"{"@type": "MonetaryAmount", \#(currency)"value": {"@type": "QuantitativeValue", "minValue": \#(amount), "#
                + #""maxValue": \#(other), "unitText": "YEAR"}}"#
        }
    }

    // MARK: - Pieces

    private mutating func string(_ text: String, percent: Int = 0) -> String {
        chance(percent)
            ? pick(["null", "12", "[]", "{}", #"{"@value": "\#(text)"}"#, #"["\#(text)"]"#]) : "\"\(text)\""
    }

    private mutating func list(percent: Int, _ item: (inout ScreenedPostings) -> String) -> String {
        guard chance(percent) else { return item(&self) }
        return "[" + (0..<Int.random(in: 0...3, using: &random)).map { _ in item(&self) }.joined(separator: ", ") + "]"
    }

    /// Changes, adds or drops a byte or two.
    private mutating func damage(_ line: inout [UInt8]) {
        for _ in 0..<pick([1, 1, 1, 2, 3]) {
            let place = Int.random(in: 0..<line.count, using: &random)
            let wrong = pick(Array(#""\{}[],:'/ x1"#.utf8) + [0x01, 0x09, 0xFF, 0xC3, 0xE2, 0x0D])
            switch Int.random(in: 0..<5, using: &random) {
            case 0: line.remove(at: place)
            case 1: line.insert(wrong, at: place)
            case 2:
                line.insert(
                    contentsOf: Array(pick([#"\q"#, #"\u12"#, #"\ud800"#, #"\x22"#, #"\""#, #"", ""#]).utf8), at: place)
            case 3: line = Array(line[..<place])
            default: line[place] = wrong
            }
            if line.isEmpty { line = [0x7B] }
        }
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
}
