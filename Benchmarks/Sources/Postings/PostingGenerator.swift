/// Writes dumps of job postings, one JSON text a line, the same bytes for the same seed and variant everywhere.
///
/// The shapes and sizes are those of published dumps: records of 2 to 14 KB (median 4.6), descriptions as HTML that is
/// escaped once more (60 %), as HTML (30 %) or plain (10 %), several languages, one field in four in another of the
/// shapes that schema.org allows. Words, employers and addresses are invented.
public struct PostingGenerator {
    /// What a dump is heavy in.
    public enum Variant: String, CaseIterable, Sendable {
        case mixed
        /// One shape for every record: what a rigid decoder can read.
        case uniform
        /// Mostly numbers: coordinates and tables of pay.
        case numbers
        /// An escape every few bytes.
        case escapes
        /// Greek, Hindi and Japanese as UTF-8.
        case multibyte
        /// The records of `mixed`, each with one mistake that a repairing reader can mend.
        case damaged
    }

    /// What the whole dump holds, for whoever wants to check an answer.
    public struct Truth: Sendable {
        public var records = 0
        /// Records in the US, full time, posted since 2023, of which some pay reaches 100 000 USD.
        public var matches = 0
    }

    public let variant: Variant
    public private(set) var truth = Truth()
    private var random: RandomSource
    /// Chooses the mistakes: apart, so that the records are those of `mixed`.
    private var mistakes: RandomSource
    private let employers: [Employer]
    private let languages: [Language]
    private var json = JSONText()

    public init(_ variant: Variant, seed: UInt64) {
        self.variant = variant
        var random = RandomSource(seed: seed)
        employers = (0..<600).map { _ in
            var employer = Employer(&random)
            if variant == .multibyte { employer.escapesNonASCII = false }
            if variant == .escapes {
                employer.escapesNonASCII = true
                employer.escapesSlash = true
                employer.escapesMarkup = random.happens(500)
            }
            return employer
        }
        let known: [Language] =
            variant == .multibyte
            ? [.greek, .hindi, .japanese]
            : [.english, .german, .french, .spanish, .polish, .greek, .hindi, .japanese]
        languages = known.flatMap { Array(repeating: $0, count: $0.weight) }
        self.random = random
        mistakes = RandomSource(seed: ~seed)
    }

    /// The bytes of a description at evenly spaced quantiles, before the JSON is written.
    private static let descriptionSizes = [
        720, 1150, 1400, 1630, 1840, 2030, 2210, 2400, 2600, 2800, 3020, 3260, 3510, 3800, 4130, 4500, 5000, 5620, 6500,
        7800, 13300,
    ]

    /// Appends one record and its line feed.
    public mutating func append(to dump: inout [UInt8]) {
        let employer = random.pickEarly(employers)
        let language = random.pick(languages)
        let city = random.pick(language.cities)
        // Taken out for the call, so that what writes it may draw numbers meanwhile.
        var json = JSONText()
        swap(&json, &self.json)
        defer { swap(&json, &self.json) }
        json.begin(as: employer)
        var facts = Facts()
        json.object { json in
            json.member("@context", isOther() ? "https://schema.org/" : "http://schema.org")
            json.member("@type", "JobPosting")
            facts.year = appendDates(&json)
            let title = random.pick(language.titles)
            json.member("title", title)
            json.member("description", description(in: language, title: title))
            facts.isFullTime = appendEmploymentType(&json)
            appendOrganization(employer, &json)
            appendIdentifier(employer, &json)
            appendPlaces(city, &json)
            appendClassification(employer, language, &json)
            facts.reachesTarget = appendSalary(city, &json)
            appendRemote(city, &json)
            if variant == .numbers { appendNumbers(&json) }
        }
        truth.records += 1
        if city.country == "US", facts.isFullTime, facts.year >= 2023, facts.reachesTarget { truth.matches += 1 }
        if variant == .damaged { appendDamaged(json.bytes, to: &dump) } else { dump.append(contentsOf: json.bytes) }
        dump.append(0x0A)
    }

    /// What the query of the benchmarks asks for.
    private struct Facts {
        var year = 0
        var isFullTime = false
        var reachesTarget = false
    }

    /// Whether a field is published in another shape than the commonest.
    private mutating func isOther(_ perMille: Int = 250) -> Bool {
        let isOther = random.happens(perMille)
        return isOther && variant != .uniform
    }

    private mutating func description(in language: Language, title: String) -> String {
        let kind = random.below(10)
        let form: Description.Form = kind < 6 ? .entityEscapedHTML : kind < 9 ? .html : .plain
        var description = Description(in: language, as: form, isHeavyInEscapes: variant == .escapes)
        let size = variant == .numbers ? 200 : random.quantile(PostingGenerator.descriptionSizes)
        return description.make(size: size, title: title, &random)
    }

    /// A record with one mistake of the kinds that publishers make: at its start, in its middle or at its end.
    private mutating func appendDamaged(_ bytes: [UInt8], to dump: inout [UInt8]) {
        var record = bytes
        let end = record.count - 1
        // Every record has these two, and the first ends its description.
        let afterDescription = PostingGenerator.offset(of: #"", "employmentType": "#, in: record)
        let beforeURL = PostingGenerator.offset(of: #", "url": "#, in: record)
        switch mistakes.below(8) {
        case 0: record.insert(contentsOf: "\u{FEFF}".utf8, at: 0)
        case 1: record.insert(contentsOf: "/* version 2 */ ".utf8, at: 1)
        case 2: record.insert(UInt8(ascii: "\t"), at: afterDescription)
        case 3: record.insert(contentsOf: #"\'"#.utf8, at: afterDescription)
        case 4: record.remove(at: beforeURL)
        case 5: record.insert(UInt8(ascii: ","), at: end)
        case 6: record.insert(contentsOf: #", "openings": NaN"#.utf8, at: end)
        default: record.append(UInt8(ascii: ";"))
        }
        dump.append(contentsOf: record)
    }

    private static func offset(of text: String, in bytes: [UInt8]) -> Int {
        let wanted = Array(text.utf8)
        let offset = bytes.indices.first { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
        guard let offset else { preconditionFailure("every record has \(text)") }
        return offset
    }
}

// MARK: - Properties

extension PostingGenerator {
    private mutating func appendDates(_ json: inout JSONText) -> Int {
        let year = 2019 + random.below(8)
        let day = PostingGenerator.twoDigits(1 + random.below(28))
        let month = PostingGenerator.twoDigits(1 + random.below(12))
        let hour = PostingGenerator.twoDigits(random.below(24))
        let suffix = isOther() ? random.pick(["", "T\(hour):15:00+02:00"]) : "T\(hour):15:00.000Z"
        json.member("datePosted", "\(year)-\(month)-\(day)\(suffix)")
        json.member("validThrough", "\(year + 1)-\(month)-\(day)\(suffix)")
        // The zone may move the first of January into the year before.
        return suffix.hasSuffix("+02:00") && month == "01" && day == "01" && hour < "02" ? year - 1 : year
    }

    private mutating func appendEmploymentType(_ json: inout JSONText) -> Bool {
        let types = ["PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "OTHER"]
        let isFullTime = random.happens(700)
        let type = isFullTime ? "FULL_TIME" : random.pick(types)
        if isOther() {
            let second = random.pick(types)
            json.member("employmentType") { json in
                json.array { json in
                    json.string(type)
                    json.string(second)
                }
            }
        } else {
            json.member("employmentType", type)
        }
        return isFullTime
    }

    private mutating func appendOrganization(_ employer: Employer, _ json: inout JSONText) {
        guard !isOther(80) else { return json.member("hiringOrganization", employer.name) }
        let logo = random.next()
        json.member("hiringOrganization") { json in
            json.object { json in
                json.member("@type", "Organization")
                json.member("name", employer.name)
                json.member("sameAs", "https://www.\(employer.slug).example/")
                json.member("logo", "https://images.\(employer.slug).example/logo/\(logo)/200x200.png?e=16&amp;v=2")
            }
        }
    }

    private mutating func appendIdentifier(_ employer: Employer, _ json: inout JSONText) {
        let id = "R\(10_000_000 + random.below(90_000_000))"
        if isOther() {
            json.member("identifier", id)
        } else {
            json.member("identifier") { json in
                json.object { json in
                    json.member("@type", "PropertyValue")
                    json.member("name", employer.name)
                    json.member("value", id)
                }
            }
        }
        json.member("url", "https://jobs.\(employer.slug).example/en/openings/\(id)")
        if random.happens(200) || variant == .uniform {
            json.member("directApply", raw: id.hasSuffix("1") ? "true" : "false")
        }
    }

    private mutating func appendPlaces(_ city: Language.City, _ json: inout JSONText) {
        let isList = isOther()
        json.member("jobLocation") { json in
            if isList {
                json.array { json in for _ in 0..<(1 + random.below(2)) { appendPlace(city, &json) } }
            } else {
                appendPlace(city, &json)
            }
        }
    }

    private mutating func appendPlace(_ city: Language.City, _ json: inout JSONText) {
        let hasCountryObject = isOther()
        let hasCoordinates = isOther()
        let latitude = PostingGenerator.degrees(city.latitude, random.below(1000))
        let longitude = PostingGenerator.degrees(city.longitude, random.below(1000))
        let street = random.happens(700) ? nil : "\(1 + random.below(999)) Harbour Street"
        json.object { json in
            json.member("@type", "Place")
            json.member("address") { json in
                json.object { json in
                    json.member("@type", "PostalAddress")
                    if hasCountryObject {
                        json.member("addressCountry") { json in
                            json.object { json in
                                json.member("@type", "Country")
                                json.member("name", city.country)
                            }
                        }
                    } else {
                        json.member("addressCountry", city.country)
                    }
                    json.member("addressLocality", city.name)
                    json.member("addressRegion", city.region)
                    json.member("postalCode", city.postalCode)
                    if let street {
                        json.member("streetAddress", street)
                    } else {
                        json.member("streetAddress", raw: "null")
                    }
                }
            }
            if hasCoordinates {
                json.member("geo") { json in
                    json.object { json in
                        json.member("@type", "GeoCoordinates")
                        json.member("latitude", raw: latitude)
                        json.member("longitude", raw: longitude)
                    }
                }
            } else {
                json.member("latitude", raw: latitude)
                json.member("longitude", raw: longitude)
            }
        }
    }

    private mutating func appendClassification(_ employer: Employer, _ language: Language, _ json: inout JSONText) {
        let skills = (0..<(3 + random.below(5))).map { _ in random.pick(language.words) }
        appendList("industry", employer.industries, &json)
        appendList("skills", skills, &json)
        if random.happens(500) {
            let months = 12 * (1 + random.below(10))
            json.member("experienceRequirements") { json in
                json.object { json in
                    json.member("@type", "OccupationalExperienceRequirements")
                    json.member("monthsOfExperience", raw: "\(months)")
                }
            }
        }
        if random.happens(500) {
            let level = random.pick([
                "high school", "bachelor degree", "postgraduate degree", "professional certificate",
            ])
            json.member("educationRequirements") { json in
                json.object { json in
                    json.member("@type", "EducationalOccupationalCredential")
                    json.member("credentialCategory", level)
                }
            }
        }
    }

    private mutating func appendList(_ key: String, _ texts: [String], _ json: inout JSONText) {
        if isOther() {
            json.member(key) { json in json.array { json in for text in texts { json.string(text) } } }
        } else {
            json.member(key, texts.joined(separator: ", "))
        }
    }

    private mutating func appendSalary(_ city: Language.City, _ json: inout JSONText) -> Bool {
        guard random.happens(400) else { return false }
        let isHourly = random.happens(250)
        let lower = isHourly ? 14 + random.below(60) : 28_000 + 500 * random.below(220)
        let upper = lower + (isHourly ? 5 : 500 * random.below(60))
        let isText = isOther(100)
        let isOneAmount = isOther(100)
        json.member("baseSalary") { json in
            json.object { json in
                json.member("@type", "MonetaryAmount")
                json.member("currency", city.currency)
                json.member("value") { json in
                    json.object { json in
                        json.member("@type", "QuantitativeValue")
                        if isOneAmount {
                            json.member("value", raw: "\(upper)")
                        } else if isText {
                            json.member("minValue", "\(lower)")
                            json.member("maxValue", "\(upper)")
                        } else {
                            json.member("minValue", raw: isHourly ? "\(lower).50" : "\(lower)")
                            json.member("maxValue", raw: isHourly ? "\(upper).25" : "\(upper)")
                        }
                        json.member("unitText", isHourly ? "HOUR" : "YEAR")
                    }
                }
            }
        }
        return city.currency == "USD" && upper >= 100_000
    }

    private mutating func appendRemote(_ city: Language.City, _ json: inout JSONText) {
        guard random.happens(150) else { return }
        json.member("jobLocationType", "TELECOMMUTE")
        json.member("applicantLocationRequirements") { json in
            json.object { json in
                json.member("@type", "Country")
                json.member("name", city.country)
            }
        }
    }

    /// Whole numbers, fractions, exponents and seventeen digits in turn.
    private mutating func appendNumbers(_ json: inout JSONText) {
        json.member("track") { json in
            json.array { json in
                for _ in 0..<(60 + random.below(60)) {
                    json.array { json in
                        json.literal(PostingGenerator.degrees(random.below(900_000), random.below(1000)))
                        json.literal(PostingGenerator.degrees(-random.below(1_800_000) - 1, random.below(1000)))
                        json.literal("\(random.below(1 << 40))")
                        json.literal("-\(1 + random.below(1000))")
                        json.literal("\(1 + random.below(9)).\(random.below(1 << 50))e-\(random.below(12))")
                    }
                }
            }
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Ten-thousandths of a degree with three digits more.
    private static func degrees(_ value: Int, _ more: Int) -> String {
        let magnitude = value < 0 ? -value : value
        let fraction = String(10_000_000 + magnitude % 10_000 * 1000 + more).dropFirst()
        return "\(value < 0 ? "-" : "")\(magnitude / 10_000).\(fraction)"
    }
}
