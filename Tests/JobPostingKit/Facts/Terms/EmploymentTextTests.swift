import Foundation
import Testing

@testable import JobPostingKit

@Suite struct EmploymentTextTests {
    /// A line of `Cases/employment-types.txt`.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: String

        var testDescription: String { text }
    }

    /// A file that cannot be read gives no cases, and fails the count below.
    private static let cases: [Case] = {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Cases/employment-types.txt")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return text.components(separatedBy: "\n").compactMap { line in
            let parts = line.components(separatedBy: " → ")
            return parts.count == 2 ? Case(text: parts[0], expected: parts[1]) : nil
        }
    }()

    @Test func `there are enough cases, none twice`() {
        #expect(Self.cases.count >= 250)
        #expect(Set(Self.cases.map(\.text)).count == Self.cases.count)
    }

    @Test(arguments: cases)
    func `says these codes and no others`(employment: Case) throws {
        let json = String(decoding: try JSONSerialization.data(withJSONObject: [employment.text]), as: UTF8.self)
        let posting = try posting("\"employmentType\": \(json)")
        let prefix = "fact.employment-type."
        let said =
            posting.employmentType.map(\.rawValue)
            + posting.diagnostics.map { $0.code.hasPrefix(prefix) ? String($0.code.dropFirst(prefix.count)) : $0.code }
        #expect(said.joined(separator: " ") == employment.expected)
    }

    @Test func `a remark names what was published, and what may have been meant`() throws {
        func messages(_ text: String) throws -> [String] {
            try posting("\"employmentType\": \"\(text)\"").diagnostics.map(\.message)
        }
        #expect(try messages("Fultime")[0].contains("did you mean FULL_TIME?"))
        #expect(try messages("契約社員")[0].contains("CONTRACTOR or TEMPORARY"))
        #expect(try messages("Vollzeit, Spätschicht")[0].contains("spatschicht is not a code"))
    }

    @Test func `reads long texts in linear time`() throws {
        for text in [String(repeating: "full time ", count: 100_000), String(repeating: "正社員", count: 100_000)] {
            #expect(EmploymentText(text).types.isEmpty)
        }
    }
}
