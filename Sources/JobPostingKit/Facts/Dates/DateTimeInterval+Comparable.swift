extension DateTimeInterval: Comparable {
    /// The order of sorting: by the first millisecond, then by the end, so that a day comes after its first hour; of the
    /// same interval the coarser precision first, then the zone.
    ///
    /// It says nothing of what overlaps: queries compare dates as intervals.
    public static func < (left: DateTimeInterval, right: DateTimeInterval) -> Bool {
        if left.start != right.start { return left.start < right.start }
        if left.end != right.end { return left.end < right.end }
        if left.precision != right.precision { return left.precision < right.precision }
        // No zone comes before any.
        return left.zoneOffset ?? .min < right.zoneOffset ?? .min
    }
}
