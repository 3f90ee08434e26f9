import Testing

@testable import JobPostingKit

/// Laws that hold of every query.
@Suite struct QueryLawTests {
    private static let postings: [JobPosting] = {
        let documents = (Fixtures.names + ["dump.ndjson"]).compactMap { name in
            (try? Fixtures.bytes(name)).flatMap { try? Document(parsing: $0) }
        }
        return Array(documents.joined())
    }()

    @Test func `reading the canonical text gives the same query`() {
        var generator = QueryGenerator(seed: 1, postings: Self.postings)
        for _ in 0..<5000 {
            let query = Query(generator.expression())
            guard query.description.utf8.count <= Query.Limits.size else { continue }
            do throws(QueryError) {
                #expect(try Query(query.description) == query, "\(query)")
            } catch {
                Issue.record("\(error.explanation(in: query.description))")
            }
        }
    }

    @Test func `the matcher agrees with a slow evaluator`() {
        #expect(Self.postings.count >= 60)
        var generator = QueryGenerator(seed: 2, postings: Self.postings)
        var matches = 0
        for _ in 0..<300 {
            let expression = generator.expression()
            let query = Query(expression)
            for posting in Self.postings {
                let expected = QueryEvaluator(posting: posting, now: Fixtures.referenceTime).holds(expression)
                #expect(query.matches(posting, now: Fixtures.referenceTime) == expected, "\(query) \(posting.id ?? "")")
                matches += expected ? 1 : 0
            }
        }
        // Neither nothing nor everything, or the law would say little.
        #expect(matches > 300 * Self.postings.count / 10 && matches < 300 * Self.postings.count * 9 / 10)
    }

    @Test(arguments: [Int64.min, -1, 0, Int64.max - 1, Int64.max])
    func `no reference time traps`(now: Int64) throws {
        let texts = [
            "expired", "date_posted >= today - 1000000y", "date_posted < today + 1000000y",
            "valid_through = today + 1000000m",
        ]
        for text in texts {
            let query = try Query(text)
            for posting in Self.postings.prefix(5) {
                #expect([true, false].contains(query.matches(posting, now: now)))
            }
        }
    }

    @Test func `not is the plain complement, and comparisons come in pairs`() throws {
        for posting in Self.postings {
            func holds(_ text: String) throws -> Bool { try Query(text).matches(posting, now: Fixtures.referenceTime) }
            for predicate in [
                "country = US", "salary >= 50k EUR", "title ~ engineer", "date_posted < 2025-06", "expired",
            ] {
                #expect(try holds("not \(predicate)") != holds(predicate))
            }
            #expect(try holds("country != US") == !holds("country = US"))
            // What is missing satisfies nothing, so of a fact of one value one of three comparisons holds.
            let isPresent = try holds("salary_min is present")
            let three = try ["< 5000", "= 5000", "> 5000"].filter { try holds("salary_min \($0)") }
            #expect(three.count == (isPresent ? 1 : 0))
            #expect(try holds("salary_min is missing") != isPresent)
        }
    }
}
