import JobPostingJSON

/// What a posting says of the order of the numbers in its dates.
///
///     datePosted   03/25/2024   only month first is a day: so are the posting's other dates with slashes
///     validThrough 04/05/2024   → 2024-04-05
///
/// Without such a date, the country of the place of work decides, where its official languages agree (CLDR); and a point
/// between the numbers is only ever written where the day stands first, or the year.
struct DateEvidence {
    /// The forms of dates with one possible order, and that order; nil where two of one form disagree.
    private var orders: [(form: DateReading.Form, order: DateReading.Order?)] = []
    /// The order of all countries of the posting.
    private var countryOrder: DateReading.Order?

    /// Looks at all dates of a posting, and at its countries.
    init(_ reader: inout FactReader) {
        for property in [Property.datePosted, .validThrough, .jobStartDate] {
            for node in reader.values(property) where node.kind == .string {
                guard ISO8601.interval(node.source) == nil, let text = reader.plainText(node) else { continue }
                let reading = DateText.reading(of: text)
                if let form = reading.form, let order = reading.provenOrder { add(form, order) }
            }
        }
        var isFirst = true
        for fact in reader.facts(of: .country) {
            guard case .text(let code) = fact.value else { continue }
            let order = DateTables.orders[code].flatMap { DateReading.Order($0) }
            countryOrder = isFirst || countryOrder == order ? order : nil
            if countryOrder == nil { break }
            isFirst = false
        }
    }

    private mutating func add(_ form: DateReading.Form, _ order: DateReading.Order) {
        // There are six forms at most.
        if let index = orders.firstIndex(where: { $0.form == form }) {
            if orders[index].order != order { orders[index].order = nil }
        } else {
            orders.append((form, order))
        }
    }

    /// The order of a date with several possible ones, and why; nil when nothing decides.
    func order(of reading: DateReading) -> (order: DateReading.Order, reason: String)? {
        guard let form = reading.form else { return nil }
        if let known = orders.first(where: { $0.form == form }) {
            guard let order = known.order, reading.interval(under: order) != nil else { return nil }
            return (order, "as in the posting's other dates")
        }
        let hasPoints = form.separator == UInt8(ascii: ".")
        if let countryOrder, reading.interval(under: countryOrder) != nil {
            // The country writes the month first, the point says that it does not stand first.
            guard !hasPoints || countryOrder != .monthFirst else { return nil }
            return (countryOrder, "as the posting's country writes dates")
        }
        guard hasPoints, !form.hasShortYear, countryOrder != .monthFirst, reading.interval(under: .dayFirst) != nil
        else { return nil }
        return (.dayFirst, "as dates with points are written")
    }
}
