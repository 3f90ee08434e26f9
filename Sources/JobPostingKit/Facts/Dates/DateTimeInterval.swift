/// A date or time as an interval at the precision that was published: a day is the whole day.
///
/// Bounds are milliseconds of Unix time (UTC). What was published without a zone is taken as UTC and says so.
public struct DateTimeInterval: Hashable, Sendable {
    public enum Precision: UInt8, Sendable, Comparable {
        case year = 1
        case month = 2
        case day = 3
        case minute = 4
        case second = 5
        case millisecond = 6

        /// Whether a precision is coarser than another.
        public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// The first millisecond of the interval.
    public var start: Int64
    /// The first millisecond after it.
    public var end: Int64
    public var precision: Precision
    /// Minutes that the published zone is ahead of UTC; nil where none was published.
    public var zoneOffset: Int?

    public init(start: Int64, end: Int64, precision: Precision, zoneOffset: Int?) {
        self.start = start
        self.end = end
        self.precision = precision
        self.zoneOffset = zoneOffset
    }

    /// The single millisecond of Unix time.
    public init(millisecond: Int64) {
        self.init(
            start: millisecond, end: millisecond.addingReportingOverflow(1).partialValue, precision: .millisecond,
            zoneOffset: 0)
    }

    /// Whether all of the interval has passed at a time, in milliseconds of Unix time.
    public func isOver(at now: Int64) -> Bool { end <= now }

    /// The interval in ISO 8601 at its precision and in its zone: `2021-08-03`, `2021-08-03T00:46:20Z`.
    public var iso8601: String {
        let shift = Int64(zoneOffset ?? 0).multipliedReportingOverflow(by: 60_000).partialValue
        var clock = CivilDateTime(unixMilliseconds: start.addingReportingOverflow(shift).partialValue)
        if let zoneOffset { clock.zoneOffset = zoneOffset }
        return clock.text(to: precision)
    }
}

extension DateTimeInterval: CustomStringConvertible {
    public var description: String { iso8601 }
}
