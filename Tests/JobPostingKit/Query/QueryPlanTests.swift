import Testing

@testable import JobPostingKit

/// In which order the facts of a query are read.
@Suite struct QueryPlanTests {
    private static func fields(_ text: String, readsText: Bool = false) throws -> [Field] {
        QueryPlan(try Query(text).expression, now: 0, facts: FactOptions(readsText: readsText)).fields
    }

    @Test(
        arguments: [
            ("text ~ a and title ~ b", [.title, .text]), ("text ~ a or not title ~ b", [.title, .text]),
            (
                "fingerprint = 1 and text ~ a and salary >= 1 USD and id = x",
                [.id, .salaryMin, .salaryMax, .salaryCurrency, .text, .fingerprint]
            ),
            // A group costs what its parts do.
            ("(title = a or text ~ b) and country = US", [.country, .title, .text]),
            // What costs the same stays as it was written.
            ("salary_max > 1 and salary_min > 1", [.salaryMax, .salaryMin]),
            ("expired and date_posted > 2021", [.validThrough, .datePosted]),
            // Circles and places are read without slots.
            ("within(1, 2, 3 km) and location(country = US) and path($.a) = 1 and title = x", [.title]),
        ] as [(String, [Field])])
    func `what costs least is read first`(text: String, fields: [Field]) throws {
        #expect(try Self.fields(text) == fields)
    }

    @Test func `what may be read from the description costs as much`() throws {
        #expect(try Self.fields("skills ~ a and remote") == [.workplace, .skills])
        #expect(try Self.fields("skills ~ a and remote", readsText: true) == [.skills, .workplace])
    }

    @Test func `equal paths are one`() throws {
        let plan = QueryPlan(
            try Query("path($.a) = 1 or path($.b) = 1 or path(\"$.a\") = 2").expression, now: 0, facts: FactOptions())
        #expect(plan.paths.map(\.text) == ["$.a", "$.b"])
    }
}
