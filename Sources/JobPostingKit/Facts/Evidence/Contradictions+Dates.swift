import JobPostingJSON

// Dates against each other and against the time of reading.

extension Contradictions {
    mutating func findInDates(readAt now: Int64?) {
        let posted = statedDate(.datePosted)
        let through = statedDate(.validThrough)
        if let posted, let through {
            findOrder(posted, through)
            findSameMillisecond(posted, through)
        }
        guard let now else { return }
        if let posted, isTimeOfReading(posted.interval, now) {
            remark(
                "date-posted.time-of-reading", posted.node, "\(posted.node.quoted) is the second in which it was read")
        }
        if let through, isTimeOfReading(through.interval, now) {
            remark(
                "valid-through.time-of-reading", through.node,
                "\(through.node.quoted) is the second in which it was read")
        }
    }

    private typealias StatedDate = (interval: DateTimeInterval, node: JSONNode)

    private mutating func statedDate(_ field: Field) -> StatedDate? {
        guard let (value, node) = stated(field), case .dateTime(let interval) = value else { return nil }
        return (interval, node)
    }

    /// Silent where a zone that only one of them names could make up for it: zones are up to 26 hours apart, and one of
    /// them was read as UTC.
    private mutating func findOrder(_ posted: StatedDate, _ through: StatedDate) {
        let isComparable = (posted.interval.zoneOffset == nil) == (through.interval.zoneOffset == nil)
        let slack: Int64 = isComparable ? 0 : 14 * 3_600_000
        guard through.interval.end + slack <= posted.interval.start else { return }
        remark(
            "valid-through.before-date-posted", through.node,
            "the posting ended at \(through.interval.iso8601), before it was published at \(posted.interval.iso8601)")
    }

    /// Silent for whole seconds: midnight, and times that people set, recur after years.
    private mutating func findSameMillisecond(_ posted: StatedDate, _ through: StatedDate) {
        guard posted.interval.precision == .millisecond, through.interval.precision == .millisecond else { return }
        let first = CivilDateTime(unixMilliseconds: posted.interval.start)
        let last = CivilDateTime(unixMilliseconds: through.interval.start)
        let years = last.year - first.year
        guard first.millisecond != 0, years >= 1,
            first.adding(months: 12 * years).unixMilliseconds == last.unixMilliseconds
        else { return }
        remark(
            "valid-through.same-millisecond", through.node,
            "\(through.interval.iso8601) is \(years) \(years == 1 ? "year" : "years") after"
                + " \(posted.interval.iso8601) to the millisecond: both were made when the page was asked for")
    }

    /// Whether a date is the time of reading but for a second, which the answer may have taken.
    private func isTimeOfReading(_ date: DateTimeInterval, _ now: Int64) -> Bool {
        guard date.precision >= .second, date.zoneOffset != nil else { return false }
        let (distance, isTooFar) = now.subtractingReportingOverflow(date.start)
        return !isTooFar && distance > -1000 && distance < 2000
    }
}
