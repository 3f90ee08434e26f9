import JobPostingJSON
import Testing

@testable import JobPostingKit

/// The key of near duplicates: what it leaves out, and how often it is right on labelled advertisements.
@Suite struct NearDuplicateKeyTests {
    private static let text = """
        We build and repair the ships of the northern lines, and we do it in all weathers. You cut, bend and weld plates, \
        read drawings and keep your place of work tidy. You have learnt the trade and can show it.
        """

    private static func key(
        _ title: String, at organization: String = "Harbour Yard 3", in place: String = "Oslo", _ text: String = text
    ) throws -> Int64? {
        var posting = JobPosting()
        posting.published.title = .string(title)
        posting.published.hiringOrganization = .organization { $0.name = .string(organization) }
        posting.published.jobLocation = .string(place)
        posting.published.description = .string(text)
        return posting.nearDuplicateKey
    }

    @Test(arguments: [
        ("Welder", "Harbour Yard 3", "Oslo"), ("WELDER (m/f/d)", "Harbour Yard 3", "Oslo"),
        ("Welder - Oslo", "Harbour Yard 3", "Oslo"), ("Welder in San Diego, CA", "Harbour Yard 3", "San Diego, CA"),
        ("Welder | Harbour Yard 3", "Harbour Yard 3 Ltd.", "Leeds"), ("Welder (R20418)", "HARBOUR YARD 3 GmbH", "Graz"),
        ("Welder at Harbour Yard 3 Inc.", "Harbour Yard 3, Inc.", "Porto"),
        ("Welder 2026", "The Harbour Yard 3", "Remote"),
    ])
    func `what stands beside the job is left out`(title: String, organization: String, place: String) throws {
        #expect(try Self.key("Welder") == Self.key(title, at: organization, in: place))
    }

    @Test func `what tells jobs apart is kept`() throws {
        let all = try [
            Self.key("Welder"), Self.key("Senior Welder"), Self.key("Welder II"), Self.key("Welder I"),
            Self.key("Welder, grade 2"), Self.key("Welder, grade 3"), Self.key("Welder part time"),
            Self.key("C Welder"),
            Self.key("Welder", at: "Harbour Yard 4"), Self.key("Welder", at: "Harbour"),
            Self.key("Welder", "You look after the books of three yards, and answer for the pay of all of us."),
        ]
        #expect(!all.contains(nil) && Set(all).count == all.count)
    }

    @Test func `too little to compare has no key`() throws {
        #expect(try Self.key("Welder", "Apply now!") == nil)
        #expect(try Self.key("Welder", "") == nil)
        #expect(try Self.key("Oslo") == nil)
        #expect(try Self.key("(m/w/d)") == nil)
    }

    @Test func `numbers, addresses and places of the text are left out`() throws {
        let first =
            Self.text + " In Oslo since 12.03.2026. See https://yard3.example/a?b=1 or www.yard3.example/jobs today."
        let second =
            Self.text + " In Graz since 24.11.2027. See https://yard3.example/c?d=2 or www.other.example/x today."
        #expect(try Self.key("Welder", in: "Oslo", first) == Self.key("Welder", in: "Graz", second))
    }

    /// The labelled set: 60 employers with 20 advertisements each, of which every fifth has the title of the one before
    /// it at the same employer, and five copies of each.
    @Test func `labelled advertisements are told apart and recognised again`() throws {
        var generator = AdvertisementGenerator(seed: 11)
        var copies: [AdvertisementGenerator.Change: Int] = [:]
        var found: [AdvertisementGenerator.Change: Int] = [:]
        var owners: [Int64: Set<Int>] = [:]
        var advertisements = 0
        for employer in generator.families(employers: 60, jobs: 20) {
            for family in employer {
                advertisements += 1
                let key = try JobPosting(parsing: family.original.json.utf8).nearDuplicateKey
                if let key { owners[key, default: []].insert(advertisements) }
                for (change, copy) in family.copies {
                    let other = try JobPosting(parsing: copy.json.utf8).nearDuplicateKey
                    copies[change, default: 0] += 1
                    if key != nil, key == other { found[change, default: 0] += 1 }
                    if let other { owners[other, default: []].insert(advertisements) }
                }
            }
        }
        let right = found.values.reduce(0, +)
        let wrong = owners.values.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
        let precision = Double(right) / Double(right + wrong)
        let recall = Double(right) / Double(copies.values.reduce(0, +))
        let shares = copies.map { "\($0.key) \(Double(found[$0.key] ?? 0) / Double($0.value))" }.sorted()
        #expect(precision >= 0.99, "\(precision), \(wrong) wrong")
        #expect(recall >= 0.95, "\(recall), \(shares)")
        for (change, count) in copies { #expect(Double(found[change] ?? 0) >= 0.9 * Double(count), "\(shares)") }
        print(
            "near_duplicate_key: \(advertisements) advertisements, precision \(precision), recall \(recall), \(shares)")
    }
}
