import Foundation
import Testing

@testable import JobPostingJSON

/// The strict reader beside Foundation's `JSONSerialization`, over generated documents and broken ones.
struct JSONDifferentialTests {
    @Test func acceptedDocumentsHaveTheSameValues() throws {
        var generator = JSONGenerator(seed: 11)
        var compared = 0
        for _ in 0..<2_000 {
            let text = generator.document()
            let document = try JSONDocument(parsing: text)
            guard JSONDifferentialTests.isComparable(document.rootNode) else { continue }
            let theirs = try JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
            #expect(
                JSONDifferentialTests.isSame(document.root, theirs), "\(String(decoding: text, as: UTF8.self))")
            compared += 1
        }
        #expect(compared > 500)
    }

    @Test func brokenDocumentsAreRefusedByBoth() {
        var generator = JSONGenerator(seed: 12)
        var (accepted, refused) = (0, 0)
        for _ in 0..<30_000 {
            let text = generator.mutatedDocument()
            let theirs = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
            do throws(JSONError) {
                let document = try JSONDocument(parsing: text)
                accepted += 1
                guard JSONDifferentialTests.isComparable(document.rootNode) else { continue }
                #expect(theirs != nil, "Foundation refuses \(text)")
            } catch {
                refused += 1
                // Foundation reads UTF-16 and UTF-32, which it knows by their zero bytes, passes over U+FEFF, and accepts
                // a comma before the end of an array.
                if text.prefix(4).contains(0) || text.prefix(2).contains(where: { $0 >= 0xEF }) { continue }
                if error.offset < text.count, text[error.offset] == UInt8(ascii: "]") { continue }
                #expect(theirs == nil, "Foundation accepts \(text)")
            }
        }
        #expect(accepted > 1_000 && refused > 1_000)
    }

    /// Foundation keeps neither duplicate keys nor numbers beyond a double.
    private static func isComparable(_ node: JSONNode) -> Bool {
        guard node.duplicateKeys(limit: 1).isEmpty else { return false }
        return (0..<node.span).allSatisfy { place in
            guard let node = node.descendant(at: place), let double = node.double else { return true }
            return double.isFinite
        }
    }

    private static func isSame(_ ours: JSONValue, _ theirs: Any) -> Bool {
        switch ours.kind {
        case .null: return theirs is NSNull
        case .true, .false: return (theirs as? Bool) == ours.boolean
        case .number:
            guard let number = theirs as? NSNumber else { return false }
            if let integer = ours.int64 { return number.int64Value == integer }
            // Foundation goes through Decimal, which is not exact; JSONNumberTests compares to the bit.
            guard let double = ours.double else { return false }
            return abs(number.doubleValue - double) <= abs(double) * 1e-14
        case .string: return (theirs as? String).map { Array($0.utf8) } == ours.string.map { Array($0.utf8) }
        case .array:
            guard let array = theirs as? [Any], array.count == ours.elements.count else { return false }
            return zip(ours.elements, array).allSatisfy { isSame($0, $1) }
        case .object:
            guard let object = theirs as? [String: Any], object.count == ours.members.count else { return false }
            return ours.members.allSatisfy { member in object[member.key].map { isSame(member.value, $0) } == true }
        }
    }
}
