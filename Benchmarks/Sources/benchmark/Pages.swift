import CPeers
import Foundation
import JobPostingKit

/// Reads pages when asked: the other half of a comparison with readers of another language, which ask one request a line.
///
/// `postings COUNT`, over the first COUNT pages of a file in which each has the number of its bytes on a line before it;
/// the answer is a line: the seconds it took, the number of postings, and the bytes of their titles.
enum Pages {
    static func serve(_ file: String) throws {
        let pages = try pages(of: file)
        while let request = readLine() {
            let count = request.split(separator: " ").last.flatMap { Int($0) } ?? .max
            var postings = 0
            var titles = 0
            let start = peers_now()
            for page in pages.prefix(count) {
                guard let document = try? Document(parsing: page, options: ReadingOptions(format: .automatic)) else {
                    continue
                }
                for posting in document {
                    postings += 1
                    titles += posting.published.title?.string?.utf8.count ?? 0
                }
            }
            print(peers_now() - start, postings, titles)
            fflush(nil)
        }
    }

    private static func pages(of file: String) throws -> [[UInt8]] {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        var pages: [[UInt8]] = []
        var start = 0
        while start < bytes.count, let end = bytes[start...].firstIndex(of: 0x0A),
            let size = Int(String(decoding: bytes[start..<end], as: UTF8.self)), size >= 0,
            size <= bytes.count - end - 1
        {
            pages.append(Array(bytes[(end + 1)..<(end + 1 + size)]))
            start = end + 1 + size
        }
        return pages
    }
}
