import Foundation
import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Queries that the compiler has checked, and their way to other processes.
@Suite struct QueryOperatorTests {
    /// What is written with operators, and what is read from a text, is the same query.
    private static let pairs: [(Query, String)] = [
        (
            Query.country == "US" && Query.salaryYear >= .usd(120_000) && !Query.expired,
            "country = US and salary_year >= 120k USD and not expired"
        ),
        (Query.remote || Query.hybrid || Query.onsite, "remote or hybrid or onsite"),
        (Query.remote && (Query.hybrid || Query.onsite), "remote and (hybrid or onsite)"),
        (Query.remote && (Query.hybrid && Query.onsite), "remote and hybrid and onsite"),
        (Query.remote && Query.hybrid || Query.onsite, "remote and hybrid or onsite"),
        (!(Query.remote || Query.hybrid), "not (remote or hybrid)"), (!(!Query.remote), "not not remote"),
        (Query.title == "Data Engineer", "title = \"Data Engineer\""), (Query.title != "x", "title != x"),
        (Query.title.contains("engin*"), "title ~ engin*"), (Query.title.isPresent, "title is present"),
        (Query.title.isMissing, "title is missing"), (Query.title.isIn(["a", "b", "a"]), "title in (a, b)"),
        (Query.country.isIn(["us", "CA"]), "country in (US, CA)"), (Query.region == "us-ca", "region = US-CA"),
        (Query.salaryCurrency != "EUR", "salary_currency != EUR"), (Query.language == "PT_br", "language = pt-BR"),
        (Query.employmentType == .fullTime, "employment_type = FULL_TIME"),
        (Query.employmentType.isIn([.contractor, .intern]), "employment_type in (CONTRACTOR, INTERN)"),
        (Query.workplace == .remote, "workplace = remote"),
        (Query.education == .noneRequired, "education = none_required"),
        (Query.salaryUnit == .hour, "salary_unit = HOUR"), (Query.salaryKind == .base, "salary_kind = base"),
        (Query.openings > 3, "openings > 3"), (Query.openings.isIn([1, 2]), "openings in (1, 2)"),
        (Query.fingerprint == 9_007_199_254_740_993, "fingerprint = 9007199254740993"),
        (Query.experienceMonths <= 24, "experience_months <= 24"), (Query.latitude < -33.5, "latitude < -33.5"),
        (Query.salaryMin.isBetween(1, and: 2), "salary_min between 1 and 2"),
        (Query.salary < .eur(20.5), "salary < 20.5 EUR"), (Query.salary != .gbp(1), "salary != 1 GBP"),
        (Query.salary.isPresent, "salary is present"), (Query.salaryYear.isMissing, "salary_year is missing"),
        (Query.salary.isIn([Query.Pay(1, "JPY"), .usd(2)]), "salary in (1 JPY, 2 USD)"),
        (Query.datePosted >= "2021-08-03", "date_posted >= 2021-08-03"),
        (Query.datePosted >= .today(-30, .days), "date_posted >= today - 30d"),
        (Query.validThrough < .today, "valid_through < today"),
        (Query.validThrough == .today(2, .weeks), "valid_through = today + 2w"),
        (Query.startDate.isBetween(.today, and: .today(1, .years)), "start_date between today and today + 1y"),
        (Query.startDate != .today(0, .months), "start_date != today"),
        (Query.directApply == true, "direct_apply"), (Query.directApply != true, "not direct_apply"),
        (Query.immediateStart.isMissing, "immediate_start is missing"),
        (Query.locations.isPresent, "locations is present"),
        (Query.within(.kilometres(50), ofLatitude: 34.05, longitude: -118.24), "within(34.05, -118.24, 50 km)"),
        (Query.within(.miles(0.5), ofLatitude: 0, longitude: -0.0), "within(0, 0, 0.5 mi)"),
        (
            Query.location(Query.Place.country == "US" && Query.Place.locality == "Paris"),
            "location(country = US and locality = Paris)"
        ),
        (
            Query.location(
                !(Query.Place.region == "US-CA" || Query.Place.postalCode.isMissing)
                    && Query.Place.within(.metres(5), ofLatitude: 1, longitude: 2)
                    && Query.Place.streetAddress.contains("main st")),
            "location(not (region = US-CA or postal_code is missing) and within(1, 2, 5 m) and street_address ~ \"main st\")"
        ),
    ]

    @Test(arguments: pairs)
    func `operators give what the text gives`(query: Query, text: String) throws {
        #expect(try query == Query(text))
        #expect(try Query(query.description) == query)
    }

    @Test func `paths are compared as in a text`() throws {
        let path = try Query.path("$.a[*]")
        #expect(try (path == "x") == Query("path($.a[*]) = \"x\"") && (path != 5) == Query("path($.a[*]) != 5"))
        #expect(try (path == true) == Query("path($.a[*]) = true") && (path >= 5) == Query("path($.a[*]) >= 5"))
        #expect(
            try path.contains("a b") == Query("path($.a[*]) ~ \"a b\"")
                && path.isMissing == Query("path($.a[*]) is missing"))
        #expect(throws: JSONPathError.self) { try Query.path("a") }
    }

    @Test func `what is no value is nothing's`() throws {
        #expect(Query.Country(rawValue: "UK") == nil && Query.Country(rawValue: "gb") == "GB")
        #expect(Query.Region(rawValue: "CA") == nil && Query.Currency(rawValue: "$") == nil)
        // A literal would be taken for the programmer's.
        let texts = ["...", "yesterday"]
        #expect(Query.Words(texts[0]) == nil && Query.Moment(texts[1]) == nil)
        #expect(Query.Moment(DateTimeInterval(start: 5, end: 6, precision: .day, zoneOffset: nil)) == nil)
        let day = try #require(ISO8601.interval("2021-08-03".utf8))
        #expect(Query.Moment(day) == "2021-08-03")
        let impossible = [
            Query.latitude >= .nan, Query.salaryMin < .infinity, Query.salary >= .usd(.nan), Query.openings.isIn([]),
            Query.title.isIn([]), Query.within(.kilometres(-1), ofLatitude: 0, longitude: 0),
            Query.within(.kilometres(1), ofLatitude: 91, longitude: 0),
            Query.location(Query.Place.within(.kilometres(.nan), ofLatitude: 0, longitude: 0)),
            try Query.path("$.title") > .infinity,
        ]
        let posting = try posting(#""title": "x", "jobLocation": {"latitude": 1, "longitude": 2}"#)
        for query in impossible {
            #expect(!query.matches(posting) && (!query).matches(posting), "\(query)")
            #expect(try Query(query.description) == query)
        }
    }

    @Test func `a query travels as its text`() throws {
        for (query, _) in Self.pairs {
            let encoded = try JSONEncoder().encode([query])
            #expect(try JSONDecoder().decode([String].self, from: encoded) == [query.description])
            #expect(try JSONDecoder().decode([Query].self, from: encoded) == [query])
            let read: Query? = Self.lossless(query.description)
            #expect(read == query)
        }
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Query].self, from: Data(#"["contry = US"]"#.utf8))
        }
        let none: Query? = Self.lossless("contry = US")
        #expect(none == nil)
    }

    private static func lossless<Value: LosslessStringConvertible>(_ text: String) -> Value? { Value(text) }

    @Test func `every fact has a typed subject`() throws {
        // The generated list is the catalogue's: each subject's name is asked for by its own text.
        let present = [
            Query.id.isPresent, Query.url.isPresent, Query.title.isPresent, Query.language.isPresent,
            Query.applyURL.isPresent,
            Query.contact.isPresent, Query.organization.isPresent, Query.organizationURL.isPresent,
            Query.organizationSameAs.isPresent, Query.organizationLogo.isPresent, Query.datePosted.isPresent,
            Query.validThrough.isPresent, Query.startDate.isPresent, Query.employmentType.isPresent,
            Query.workplace.isPresent,
            Query.directApply.isPresent, Query.immediateStart.isPresent, Query.openings.isPresent,
            Query.locations.isPresent,
            Query.country.isPresent, Query.region.isPresent, Query.locality.isPresent, Query.postalCode.isPresent,
            Query.streetAddress.isPresent, Query.latitude.isPresent, Query.longitude.isPresent,
            Query.applicantCountry.isPresent, Query.applicantRegion.isPresent, Query.salaryMin.isPresent,
            Query.salaryMax.isPresent, Query.salaryCurrency.isPresent, Query.salaryUnit.isPresent,
            Query.salaryKind.isPresent,
            Query.salaryYearMin.isPresent, Query.salaryYearMax.isPresent, Query.salaryNegotiable.isPresent,
            Query.education.isPresent, Query.experienceMonths.isPresent, Query.industry.isPresent,
            Query.skills.isPresent,
            Query.occupation.isPresent, Query.occupationCode.isPresent, Query.description.isPresent,
            Query.text.isPresent,
            Query.responsibilities.isPresent, Query.qualifications.isPresent, Query.benefits.isPresent,
            Query.workHours.isPresent, Query.fingerprint.isPresent, Query.nearDuplicateKey.isPresent,
        ]
        #expect(present.map(\.description) == Field.allCases.map { "\($0.name) is present" })
    }
}
