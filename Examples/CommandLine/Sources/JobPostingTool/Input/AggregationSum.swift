import JobPostingKit

extension Scan.Aggregation {
    /// Adds what was counted over another input.
    ///
    /// Each must hold all of its rows: most frequent values of two inputs say nothing of those of both.
    mutating func add(_ other: Scan.Aggregation) {
        postings += other.postings
        missing += other.missing
        unplaced += other.unplaced
        uncounted += other.uncounted
        var places: [Bucket.Key: Int] = [:]
        for (place, bucket) in buckets.enumerated() { places[bucket.key] = place }
        for bucket in other.buckets {
            if let place = places[bucket.key] {
                buckets[place].count += bucket.count
            } else {
                places[bucket.key] = buckets.count
                buckets.append(bucket)
            }
        }
        switch aggregate {
        case .facet, .distinct:
            distinctCount = buckets.count
            let order = buckets.enumerated().sorted {
                ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
            }
            buckets = order.map { $0.element }
        case .histogram: break
        case .dateHistogram:
            buckets.sort { left, right in
                guard case .dates(let first) = left.key, case .dates(let second) = right.key else { return false }
                return first.start < second.start
            }
        }
    }
}
