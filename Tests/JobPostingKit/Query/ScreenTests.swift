import Testing

@testable import JobPostingKit

/// A screen only says what the facts would say, and fast mode finds what verified mode finds.
@Suite struct ScreenTests {
    private static let queries = [
        "country = US and employment_type = FULL_TIME and date_posted >= 2023-01-01 and salary >= 100k USD",
        "country = US", "country in (US, DE)", "country != US", "not country in (FR, GB)",
        "employment_type = FULL_TIME", "employment_type in (INTERN, CONTRACTOR)", "employment_type != FULL_TIME",
        "date_posted >= 2023-01-01", "date_posted < 2023-01-01", "date_posted = 2023", "not date_posted <= 2023-01",
        "date_posted between 2022-12-31 and 2023-01-01", "expired", "not expired", "valid_through > 2023-06",
        "salary >= 100k USD", "salary < 100k USD", "salary = 120000 EUR", "not salary > 90k USD",
        "country = US and title is present", "employment_type = FULL_TIME and title ~ welder",
        "country = US or expired",
        "date_posted >= 2023 and not (country = DE or country = FR)", "expired and salary > 0 USD and country = DE",
    ]

    private static func dump(_ count: Int, seed: UInt64, damage: Int = 0) -> [UInt8] {
        var records = ScreenedPostings(seed: seed, damage: damage)
        return Array((0..<count).map { _ in records.next() }.joined(separator: [0x0A]))
    }

    private static func scan(
        _ bytes: [UInt8], _ query: Query, _ mode: Scan.Mode, _ reading: ReadingOptions, threads: Int = 1
    ) throws -> ([JobPosting], Scan.Report) {
        var options = Scan.Options()
        (options.mode, options.threads) = (mode, threads)
        let scan = Scan(copying: bytes, where: query, now: Fixtures.referenceTime, options: reading, with: options)
        var found: [JobPosting] = []
        while let posting = try scan.next() { found.append(posting) }
        return (found, scan.report)
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `scans find what the typed model matches`(seed: UInt64) throws {
        let reading = ReadingOptions(format: .records)
        let bytes = Self.dump(400, seed: seed, damage: seed == 3 ? 40 : 0)
        let document = try Document(parsing: bytes, options: reading)
        #expect(document.count >= 200)
        for text in Self.queries {
            let query = try Query(text)
            let expected = document.filter { query.matches($0, now: Fixtures.referenceTime) }
            let (found, report) = try Self.scan(bytes, query, .verified, reading)
            #expect(found.map(\.origin) == expected.map(\.origin), "\(text)")
            #expect(report.postings == document.count && report.skipped == 0, "\(text)")
        }
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func `fast mode finds what verified mode finds`(seed: UInt64) throws {
        let reading = ReadingOptions(mode: seed % 3 == 2 ? .strict : .repairing, format: .records)
        let bytes = Self.dump(400, seed: seed &+ 50, damage: [0, 50, 90][Int(seed) % 3])
        var skipped = 0
        for text in Self.queries {
            let query = try Query(text)
            let (expected, verified) = try Self.scan(bytes, query, .verified, reading)
            let (found, fast) = try Self.scan(bytes, query, .fast, reading, threads: Int(seed) % 2 + 1)
            let known = Set(found.map(\.origin))
            for posting in expected where !known.contains(posting.origin) {
                let line = String(decoding: bytes[posting.origin.offset...].prefix { $0 != 0x0A }, as: UTF8.self)
                Issue.record("\(text) has lost \(line)")
            }
            #expect(found.map(\.origin) == expected.map(\.origin), "\(text)")
            #expect(fast.records == verified.records && fast.bytes == verified.bytes, "\(text)")
            skipped += fast.skipped
        }
        #expect(skipped > 200, "\(skipped)")
    }

    @Test func `random queries find the same in both modes`() throws {
        let reading = ReadingOptions(format: .records)
        let bytes = Self.dump(300, seed: 7, damage: 20) + [0x0A] + MixedDump.text(300, seed: 8)
        let document = try Document(parsing: bytes, options: reading)
        var generator = QueryGenerator(seed: 9, postings: Array(document.prefix(100)))
        for _ in 0..<80 {
            let query = Query(generator.expression())
            let expected = document.filter { query.matches($0, now: Fixtures.referenceTime) }.map(\.origin)
            for mode in Scan.Mode.allCases {
                #expect(try Self.scan(bytes, query, mode, reading).0.map(\.origin) == expected, "\(query)")
            }
        }
    }

    @Test(arguments: [1, 2], [false, true])
    func `countries are counted as the facts say them`(threads: Int, hasQuery: Bool) throws {
        let reading = ReadingOptions(format: .records)
        let query = hasQuery ? try Query("employment_type = FULL_TIME or date_posted >= 2023") : nil
        for (seed, condition) in [(21, query), (22, hasQuery ? try Query("employment_type = FULL_TIME") : nil)] {
            var bytes = Self.dump(600, seed: UInt64(seed), damage: 10)
            // As many as give several chunks to several threads.
            if threads > 1 { while bytes.count < 1 << 20 { bytes += [0x0A] + bytes } }
            let document = try Document(parsing: bytes, options: reading)
            var counts: [String: Int] = [:]
            var missing = 0
            let matches = document.filter { condition?.matches($0, now: Fixtures.referenceTime) ?? true }
            for posting in matches {
                if posting.country.isEmpty { missing += 1 }
                for country in posting.country { counts[country, default: 0] += 1 }
            }
            var options = Scan.Options()
            options.threads = threads
            options.aggregates = [.facet(.country, top: 3), .distinct(.country)]
            let scan = Scan(
                copying: bytes, where: condition, now: Fixtures.referenceTime, options: reading, with: options)
            let report = try scan.run()
            #expect(report.matches == matches.count && report.postings == document.count)
            for result in scan.aggregations {
                #expect(result.postings == matches.count && result.missing == missing)
                #expect(result.distinctCount == counts.count)
            }
            let buckets = scan.aggregations[0].buckets
            #expect(buckets.map(\.count) == Array(counts.values.sorted(by: >).prefix(3)))
            for bucket in buckets {
                guard case .value(.text(let code)) = bucket.key else { return #expect(Bool(false), "no code") }
                #expect(bucket.count == counts[code])
            }
        }
    }

    @Test func `a record is never passed over for what another says`() throws {
        // The posting that stands in another, and the description elsewhere of one.
        let lines = [
            #"{"@type": "JobPosting", "@id": "x:a", "about": {"@id": "x:a", "employmentType": "INTERN"}}"#,
            #"{"@type": "JobPosting", "datePosted": "2020-01-01", "datePosted": "2024-01-01", "employmentType": "INTERN"}"#,
            #"{"@type": "JobPosting", "title": "x"; "employmentType": "INTERN"}"#,
            #"{"@type": "JobPosting", "employmentType": "FULL_TIME"} {"@type": "JobPosting", "employmentType": "INTERN"}"#,
            #"[{"@type": "JobPosting", "employmentType": "INTERN"}]"#,
            #"{"@type": "JobPosting", "description": "\ud800", "employmentType": "INTERN"}"#,
        ]
        let query = try Query("employment_type = INTERN and not date_posted < 2021")
        let reading = ReadingOptions(format: .records)
        let (found, report) = try Self.scan(Array(lines.joined(separator: "\n").utf8), query, .fast, reading)
        #expect(found.count == lines.count && report.skipped == 0)
    }

    @Test func `what is left out half read is told`() throws {
        var options = Scan.Options()
        options.mode = .fast
        let lines = [
            #"{"@type": "JobPosting", "employmentType": "INTERN"}"#,
            #"{"@type": "JobPosting", "employmentType": "OTHER"}"#,
            #"{"@type": "JobPosting", "employmentType": "trainee"}"#,
        ]
        let scan = Scan(
            copying: Array(lines.joined(separator: "\n").utf8),
            where: try Query("title is missing and employment_type = INTERN"),
            options: ReadingOptions(format: .records), with: options)
        try scan.run()
        #expect(scan.report.skipped == 1 && scan.report.records == 3 && scan.report.postings == 2)
        #expect(scan.explanation.screened == ["employment_type = INTERN"] && scan.explanation.obstacle == nil)
        #expect(scan.explanation.description.contains("fail employment_type = INTERN, 1 record half read"))
    }

    @Test func `plain dates are read as all dates are`() {
        var random = SeededGenerator(state: 5)
        func digits(_ count: Int, _ most: Int) -> String {
            let text = String(Int.random(in: 0...most, using: &random))
            return String(repeating: "0", count: max(count - text.count, 0)) + text
        }
        var plain = 0
        for _ in 0..<20_000 {
            var text = "\(digits(4, 2400))-\(digits(2, 13))-\(digits(2, 32))"
            if Bool.random(using: &random) {
                text += "T\(digits(2, 25)):\(digits(2, 61)):\(digits(2, 61))"
                if Bool.random(using: &random) { text += ".\(digits(3, 999))" }
                let sign = Bool.random(using: &random) ? "+" : "-"
                text += Bool.random(using: &random) ? "Z" : sign + "\(digits(2, 15)):\(digits(2, 61))"
            }
            var bytes = Array(text.utf8)
            if Int.random(in: 0..<4, using: &random) == 0 {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0x20...0x7F, using: &random)
            }
            let found = bytes.withUnsafeBufferPointer { ISO8601.plainInterval($0) }
            guard let found else { continue }
            plain += 1
            #expect(found == ISO8601.interval(bytes), "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(plain > 1500)
    }
}
