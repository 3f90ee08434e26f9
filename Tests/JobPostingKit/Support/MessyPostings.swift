/// Makes JSON texts with a JobPosting in them that has values of every type at every property that readers look at.
///
/// All texts are valid JSON on one line; keys repeat, escapes and deep or empty containers occur, `@type` is sometimes not
/// JobPosting and sometimes there are several postings.
struct MessyPostings {
    private var random: SeededGenerator
    private var text = ""

    init(seed: UInt64) { random = SeededGenerator(state: seed) }

    /// The properties of a posting and of what it holds.
    private static let properties = [
        "title", "name", "identifier", "url", "hiringOrganization", "datePosted", "validThrough", "employmentType",
        "jobLocationType", "jobLocation", "baseSalary", "estimatedSalary", "salaryCurrency", "educationRequirements",
        "experienceRequirements", "industry", "skills", "description", "applicantLocationRequirements", "workHours",
        "applicationContact", "directApply", "jobImmediateStart", "totalJobOpenings", "jobStartDate", "inLanguage",
        "occupationalCategory", "relevantOccupation", "qualifications", "responsibilities", "jobBenefits",
    ]
    private static let inner = [
        "name", "value", "@value", "@id", "@type", "url", "sameAs", "logo", "contentUrl", "address", "addressCountry",
        "addressRegion", "addressLocality", "postalCode", "streetAddress", "geo", "latitude", "longitude", "currency",
        "priceCurrency", "minValue", "maxValue", "minPrice", "maxPrice", "price", "unitText", "unitCode",
        "credentialCategory", "monthsOfExperience", "email", "telephone", "codeValue", "inCodeSet", "@graph", "",
    ]
    private static let scalars = [
        "null", "true", "false", "0", "-0", "1", "-1", "12", "2021", "59.3", "-118.25", "1e5", "1e-7", "1e308", "1e999",
        "-1e999", "9223372036854775807", "123456789012345678901234567890", "0.1000000000000000055",
    ]
    private static let strings = [
        "", " ", "\\n", "US", "us", "US-CA", "CA", "Deutschland", "USD", "€", "FULL_TIME", "FULL_TIME,INTERN",
        "TELECOMMUTE",
        "YEAR", "ANN", "bachelor degree", "no requirements", "confidential", "2021-08-03", "2021-08-03T10:00:00+02:00",
        "1970-01-01", "soon", "12", "12.5", "-3", "1e5", "a, b (c, d), e", "a,b", "R&amp;D", "&lt;p&gt;x&lt;/p&gt;",
        "<p>One<ul><li>Two</ul>", "&amp;amp;lt;b&amp;amp;gt;", "<script>x</script>", "<", "&", "&#0;", "\\u0000",
        "\\ud83d\\udd25", "\\\"", "\\\\", "Malmö", "看護", "https://k.example/?a=1&amp;b=2", "JobPosting",
        "VirtualLocation",
        "http://schema.org/JobPosting", "#org", "£30k – £35k p.a.", "Vollzeit", "Remote", "N/A", "Oslo, Norway",
        "<p>Pay: $18.50 an hour. Five years of experience and a degree. Work from home.</p>", "jobs@k.example",
    ]

    /// The next text.
    mutating func next() -> String {
        text = ""
        switch Int.random(in: 0...9, using: &random) {
        case 0: list("[", "]") { $0.posting() }
        case 1:
            text += #"{"@graph":"#
            list("[", "]") { $0.posting() }
            text += "}"
        case 2: value(depth: 4)
        default: posting()
        }
        return text
    }

    private mutating func posting() {
        text += #"{"@type":"#
        text += chance(0.9) ? #""JobPosting""# : string()
        for property in Self.properties where chance(0.5) { member(property, depth: 4) }
        if chance(0.1) { member(Self.properties.randomElement(using: &random) ?? "", depth: 4) }
        text += "}"
    }

    private mutating func member(_ name: String, depth: Int) {
        text += ",\"\(name)\":"
        value(depth: depth)
    }

    private mutating func value(depth: Int) {
        switch Int.random(in: 0...(depth > 0 ? 9 : 5), using: &random) {
        case 0, 1: text += Self.scalars.randomElement(using: &random) ?? "0"
        case 6: list("[", "]") { $0.value(depth: depth - 1) }
        case 7, 8, 9:
            list("{", "}") { generator in
                generator.text += "\"\(Self.inner.randomElement(using: &generator.random) ?? "")\":"
                generator.value(depth: depth - 1)
            }
        default: text += string()
        }
    }

    private mutating func list(_ open: String, _ close: String, _ item: (inout MessyPostings) -> Void) {
        text += open
        for index in 0..<Int.random(in: 0...4, using: &random) {
            if index > 0 { text += "," }
            item(&self)
        }
        text += close
    }

    private mutating func string() -> String { "\"\(Self.strings.randomElement(using: &random) ?? "")\"" }

    private mutating func chance(_ probability: Double) -> Bool {
        Double.random(in: 0..<1, using: &random) < probability
    }
}
