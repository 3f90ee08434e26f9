import ArgumentParser
import JobPostingKit

/// Names of facts, with commas between them.
struct FieldList {
    /// In the order in which they were named.
    var fields: [Field]

    /// - Throws: The name that is none, and the one that was probably meant.
    init(_ text: String) throws {
        fields = try text.split(separator: ",", omittingEmptySubsequences: false).map { try FieldList.field($0) }
    }

    /// A fact by its name.
    static func field(_ name: some StringProtocol) throws -> Field {
        let name = String(name)
        if let field = Field(name: name) { return field }
        // The language of queries knows what is near.
        var nearest = ""
        do { _ = try Query(name + " is present") } catch {
            if let suggestion = error.suggestion, Field(name: suggestion) != nil {
                nearest = ", did you mean \(suggestion)?"
            }
        }
        throw ValidationError("unknown field \"\(name)\"\(nearest)")
    }

    /// What a shell offers behind `--columns` and the like: the names, each behind those that stand there already.
    static let completion = CompletionKind.custom { _, _, prefix in
        let typed = String(
            prefix.prefix(upTo: prefix.lastIndex(of: ",").map { prefix.index(after: $0) } ?? prefix.startIndex))
        return Field.allCases.map { typed + $0.name }
    }

    /// What a shell offers where a query is expected: the names that one begins with.
    static let queryCompletion = CompletionKind.list(
        Field.allCases.map { $0.name } + ["remote", "onsite", "hybrid", "expired", "salary", "salary_year", "not"])
}

/// The keys of an order: names of facts with commas between them, a minus before those whose greatest values come first.
struct OrderList {
    /// The first key first.
    var keys: [Scan.Order]

    /// - Throws: The name that is none, and the one that was probably meant.
    init(_ text: String) throws {
        keys = try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
            name.hasPrefix("-")
                ? .descending(try FieldList.field(name.dropFirst())) : .ascending(try FieldList.field(name))
        }
    }
}

/// A point on the earth as `LATITUDE,LONGITUDE` in degrees.
struct Point {
    /// Where it is.
    var coordinates: Location.Coordinates

    init(_ text: String) throws {
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        guard numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1],
            let coordinates = Location.Coordinates(latitude: latitude, longitude: longitude)
        else { throw ValidationError("a point is LATITUDE,LONGITUDE in degrees: 48.14,11.58") }
        self.coordinates = coordinates
    }
}
