import CPeers
import Foundation
import JobPostingJSON

/// Foundation's two readers, over the same lines.
enum FoundationPeers {
    /// What a program declares that shows postings and knows one shape of them.
    private struct Posting: Decodable {
        struct Organization: Decodable {
            var name: String
            var sameAs: String?
            var logo: String?
        }
        struct Place: Decodable {
            struct Address: Decodable {
                var addressCountry: String
                var addressLocality: String
                var addressRegion: String?
                var postalCode: String?
                var streetAddress: String?
            }
            var address: Address
        }
        struct Identifier: Decodable {
            var value: String
        }
        struct Salary: Decodable {
            struct Amount: Decodable {
                var minValue: Double?
                var maxValue: Double?
                var unitText: String?
            }
            var currency: String
            var value: Amount
        }
        var title: String
        var description: String
        var datePosted: String
        var validThrough: String?
        var employmentType: String
        var hiringOrganization: Organization
        var identifier: Identifier
        var url: String
        var directApply: Bool?
        var jobLocation: Place
        var jobLocationType: String?
        var industry: String?
        var skills: String?
        var baseSalary: Salary?
    }

    static func decoder(_ dump: Dump) -> peers_tally {
        let decoder = JSONDecoder()
        return read(dump) { try decoder.decode(Posting.self, from: $0).title }
    }

    static func serialization(_ dump: Dump) -> peers_tally {
        read(dump) { (try JSONSerialization.jsonObject(with: $0) as? [String: Any])?["title"] as? String }
    }

    private static func read(_ dump: Dump, _ title: (Data) throws -> String?) -> peers_tally {
        var tally = peers_tally.start
        for record in JSONLines(dump.bytes) {
            guard let start = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(record.bytes.baseAddress)) else {
                continue
            }
            do {
                let text = try title(Data(bytesNoCopy: start, count: record.bytes.count, deallocator: .none))
                tally.records += 1
                if let text { tally.add(title: text) }
            } catch {
                tally.refused += 1
            }
        }
        return tally
    }
}
