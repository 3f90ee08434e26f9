/// Makes advertisements and what becomes of them elsewhere, for measuring what recognises them again.
///
///     employer   intro, what it offers, stock duties        shared by all of its advertisements
///     job        title, summary, duties, requirements       one advertisement
///     copy       another date, board, city, a correction    the same advertisement
///
/// Words are made of syllables, the commonest first, so that texts share as many rows of words as texts of a trade do.
struct AdvertisementGenerator {
    /// What was done to an advertisement; the label of a pair of it and the original.
    enum Change: String, CaseIterable {
        /// The same again: another date, reference and end.
        case repost
        /// Another board's markup, headings, lines before and after, spelling of the employer.
        case board
        /// The same in another city.
        case city
        /// One to three words added, left out or changed.
        case correction
        /// Cut by another board after some 1,500 to 3,000 characters.
        case cut
    }

    /// One advertisement as somebody publishes it.
    struct Advertisement {
        var title: String
        var organization: String
        var city: City
        var paragraphs: [String]
        var isMarkedUp = true

        /// Its description as published.
        var description: String {
            isMarkedUp
                ? paragraphs.map { "<p>" + $0 + "</p>" }.joined(separator: "\n")
                : paragraphs.joined(separator: "<br /> <br>")
        }

        /// It as a posting.
        var json: String {
            """
            {"@type": "JobPosting", "title": "\(title)", "hiringOrganization": {"name": "\(organization)"}, \
            "jobLocation": {"address": {"addressLocality": "\(city.name)", "addressRegion": "\(city.region)"}}, \
            "description": "\(description.replacing("\n", with: "\\n"))"}
            """
        }
    }

    struct City: Equatable {
        var name: String
        var region: String
    }

    private struct Employer {
        var name: String
        var form: String
        var intro: [String]
        var offer: [String]
        var stock: [String]
    }

    private var random: SeededGenerator
    private let vocabulary: [String]
    private static let cities = [
        City(name: "Oslo", region: "Viken"), City(name: "San Diego", region: "CA"),
        City(name: "Leeds", region: "England"),
        City(name: "Graz", region: "Steiermark"), City(name: "Gent", region: "Vlaanderen"),
        City(name: "New Haven", region: "CT"), City(name: "Porto", region: "Norte"),
        City(name: "Aarhus", region: "Midtjylland"),
    ]
    private static let roles = [
        "Welder", "Crane Operator", "Payroll Clerk", "Data Analyst", "Ward Nurse", "Line Cook", "Site Manager",
        "Software Engineer", "Store Manager", "Forklift Driver", "Lab Technician", "Account Executive",
    ]
    private static let grades = ["", "", "", "Senior ", "Junior ", "Lead "]
    private static let common = "the and to of a in with our for we you your will on is as are that or at have".split(
        separator: " ")
    private static let statement = """
        All applicants are considered without regard to age, colour, origin, religion or gender, and everyone is welcome \
        to ask for what they need to apply.
        """

    init(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let syllables = "ba co de fi gu la me ni po ra se ti vo wa yn ker lon mar tis ver".split(separator: " ")
        var words: [String] = []
        var seen: Set<String> = []
        while words.count < 1500 {
            let count = Int.random(in: 2...4, using: &random)
            let word = (0..<count).map { _ in String(syllables.randomElement(using: &random) ?? "") }.joined()
            if seen.insert(word).inserted { words.append(word) }
        }
        vocabulary = words
        self.random = random
    }

    // MARK: - Labelled families

    /// Advertisements that are all different, each with copies of it.
    ///
    /// - Returns: For each employer its advertisements, of which some have one title, and two employers have every title
    ///   in common.
    mutating func families(employers count: Int, jobs: Int) -> [[(
        original: Advertisement, copies: [(Change, Advertisement)]
    )]] {
        let titles = (0..<jobs).map { _ in title() }
        return (0..<count).map { index in
            let employer = employer(index)
            // Every fifth title occurs twice at the employer, for different work.
            return titles.indices.map { job in
                let original = advertisement(job % 5 == 4 ? titles[job - 1] : titles[job], at: employer)
                return (original, Change.allCases.map { ($0, copy(of: original, $0)) })
            }
        }
    }

    private mutating func employer(_ index: Int) -> Employer {
        Employer(
            name: sentence(2).dropLast().capitalized + " \(index + 1)",
            form: ["Ltd", "Inc.", "GmbH", ""].randomElement(using: &random) ?? "",
            intro: (0..<Int.random(in: 3...8, using: &random)).map { _ in
                sentence(Int.random(in: 10...20, using: &random))
            },
            offer: (0..<Int.random(in: 3...8, using: &random)).map { _ in
                sentence(Int.random(in: 6...14, using: &random))
            },
            stock: (0..<6).map { _ in sentence(Int.random(in: 8...15, using: &random)) })
    }

    private mutating func title() -> String {
        (Self.grades.randomElement(using: &random) ?? "") + (Self.roles.randomElement(using: &random) ?? "")
            + (chance(0.3) ? ", " + (vocabulary.randomElement(using: &random) ?? "").capitalized : "")
    }

    private mutating func advertisement(_ title: String, at employer: Employer) -> Advertisement {
        let city = Self.cities.randomElement(using: &random) ?? Self.cities[0]
        var paragraphs = [employer.intro.joined(separator: " ")]
        paragraphs.append(
            sentence(20) + " " + sentence(14) + " You will work in \(city.name), \(city.region). " + sentence(10))
        for _ in 0..<Int.random(in: 5...10, using: &random) {
            paragraphs.append(
                chance(0.3)
                    ? employer.stock.randomElement(using: &random) ?? ""
                    : sentence(Int.random(in: 8...15, using: &random)))
        }
        for _ in 0..<Int.random(in: 3...6, using: &random) {
            paragraphs.append(
                chance(0.4)
                    ? employer.stock.randomElement(using: &random) ?? ""
                    : sentence(Int.random(in: 6...12, using: &random)))
        }
        if chance(0.5) { paragraphs.append("Our team in \(city.name) is looking forward to meet you.") }
        paragraphs += employer.offer
        paragraphs.append("Reference R\(Int.random(in: 10_000...99_999, using: &random)).")
        paragraphs.append(Self.statement)
        return Advertisement(
            title: chance(0.3) ? title + " - " + city.name : title,
            organization: employer.form.isEmpty ? employer.name : employer.name + " " + employer.form, city: city,
            paragraphs: paragraphs)
    }

    // MARK: - Copies

    private mutating func copy(of original: Advertisement, _ change: Change) -> Advertisement {
        var copy = original
        let reference = copy.paragraphs.count - 2
        switch change {
        case .repost:
            copy.paragraphs[reference] = "Reference R\(Int.random(in: 10_000...99_999, using: &random))."
            copy.paragraphs.append(
                "Posted on 2026-0\(Int.random(in: 1...9, using: &random))-14. Apply until the end of the month.")
        case .board:
            copy.isMarkedUp = false
            copy.paragraphs.insert("Job Description:", at: 0)
            copy.paragraphs.append(
                "Apply now at https://jobs.example/apply?id=\(Int.random(in: 1...9999, using: &random)) or call us.")
            copy.organization = copy.organization.split(separator: " ").prefix(3).joined(separator: " ").uppercased()
            copy.title = chance(0.5) ? copy.title + " (m/f/d)" : copy.title + " at " + copy.organization
        case .city:
            copy.city = Self.cities.filter { $0 != original.city }.randomElement(using: &random) ?? original.city
            let (from, to) = (original.city, copy.city)
            copy.title = copy.title.replacing(from.name, with: to.name)
            copy.paragraphs = copy.paragraphs.map {
                $0.replacing(from.name + ", " + from.region, with: to.name + ", " + to.region).replacing(
                    from.name, with: to.name)
            }
        case .correction:
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = Int.random(in: 0..<copy.paragraphs.count - 1, using: &random)
                var words = copy.paragraphs[index].split(separator: " ").map(String.init)
                let place = Int.random(in: 0..<words.count, using: &random)
                let word = vocabulary.randomElement(using: &random) ?? ""
                switch Int.random(in: 0...2, using: &random) {
                case 0: words[place] = word
                case 1: words.insert(word, at: place)
                default: words.remove(at: place)
                }
                copy.paragraphs[index] = words.joined(separator: " ")
            }
        case .cut:
            var left = Int.random(in: 1500...3000, using: &random)
            copy.paragraphs = copy.paragraphs.compactMap { paragraph in
                defer { left -= paragraph.utf8.count }
                return left <= 0 ? nil : String(paragraph.prefix(left))
            }
        }
        return copy
    }

    // MARK: - Words

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    private mutating func sentence(_ count: Int) -> String {
        let words = (0..<count).map { _ in
            // The square of an even number falls on the commonest words most often.
            let draw = Double.random(in: 0..<1, using: &random)
            return chance(0.4)
                ? String(Self.common.randomElement(using: &random) ?? "")
                : vocabulary[Int(draw * draw * Double(vocabulary.count))]
        }
        return words.joined(separator: " ") + "."
    }
}
