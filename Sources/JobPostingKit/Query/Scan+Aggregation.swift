extension Scan {
    /// What one ``Aggregate`` came to.
    public struct Aggregation: Hashable, Sendable {
        /// One row of a facet or histogram.
        public struct Bucket: Hashable, Sendable {
            /// What its postings have in common.
            public enum Key: Hashable, Sendable {
                /// A value of the fact.
                case value(FactValue)
                /// At least the first and less than the second; nil where it has no end.
                case numbers(from: Double?, to: Double?)
                /// A day, week, month or year of UTC; a week has the precision of a day.
                case dates(DateTimeInterval)
            }

            public var key: Key
            /// Postings that have it.
            public var count: Int
        }

        /// What was asked for.
        public var aggregate: Aggregate
        /// The rows: of a facet by falling count, values with the same count in the order in which they were met first; of a
        /// histogram in the order of numbers or time, of dates only those that have postings.
        public var buckets: [Bucket] = []
        /// Distinct values, of a facet and a count of distinct values.
        public var distinctCount = 0
        /// Postings that were counted in.
        public var postings = 0
        /// Postings among them that have no value of the fact.
        public var missing = 0
        /// Dates that lie in no bucket alone, since they were published less precisely than it: `2021` in a histogram of
        /// months.
        public var unplaced = 0
        /// Values, each posting's counted, that found no room in the table (``Options/tableSizeLimit``). Those that stand in
        /// ``buckets`` are counted exactly all the same, since none that has found room is ever dropped; but
        /// ``distinctCount`` is too small, and a value without room may have as many postings as this.
        public var uncounted = 0
        /// Whether all found room.
        public var isExact: Bool { uncounted == 0 }
        /// Whether ``buckets`` are the most frequent values for sure: all found room, or what did not is together less frequent
        /// than the last of them.
        public var isTopExact: Bool { uncounted == 0 || buckets.last.map { $0.count >= uncounted } ?? false }
    }
}
