import Foundation
import Testing

@testable import JobPostingKit

/// A file that cannot be read says why.
@Suite struct FileErrorTests {
    @Test func `the system's reason is told`() throws {
        let missing = FileManager.default.temporaryDirectory.appendingPathComponent("jobposting-\(UUID().uuidString)")
        do throws(FileError) {
            _ = try Scan(path: missing.path)
            Issue.record("a file that is not there was opened")
        } catch {
            #expect(error.number == ENOENT && error.code == .system)
            #expect(error.message == "the file could not be read: No such file or directory")
            #expect("\(error)".hasSuffix("the file could not be read: No such file or directory [file]"))
        }
    }

    @Test(arguments: [Int32.min, -1, 0, 99_999, .max])
    func `a number that is no error has words too`(number: Int32) {
        #expect(FileError(number: number, offset: 0).message.count > "the file could not be read: ".count)
    }
}
