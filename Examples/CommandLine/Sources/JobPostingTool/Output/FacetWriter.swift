import JobPostingKit

/// Writes what was counted of each fact: a table with a bar for each value, a line of JSON or of CSV.
struct FacetWriter: ~Copyable {
    private let format: OutputFormat
    private let top: Int
    private let unit: FacetsCommand.Unit
    private let width: Int
    private var isBegun = false

    init(_ format: OutputFormat, top: Int, by unit: FacetsCommand.Unit, width: Int) {
        self.format = format
        self.top = top
        self.unit = unit
        self.width = width
    }

    /// Writes what was counted of one fact.
    mutating func write(_ aggregation: Scan.Aggregation, to output: inout Output) throws(Failure) {
        var aggregation = aggregation
        if case .facet = aggregation.aggregate, top > 0 { aggregation.buckets = Array(aggregation.buckets.prefix(top)) }
        let name = aggregation.aggregate.field.name
        switch format {
        case .table: try writeTable(aggregation, name, to: &output)
        case .json:
            for bucket in aggregation.buckets {
                try output.write(
                    json(name, bucket.count) { append(bucket.key, of: aggregation.aggregate.field, to: &$0) })
            }
            if aggregation.missing > 0 { try output.write(json(name, aggregation.missing) { $0.null() }) }
        case .csv:
            if !isBegun { try output.write(CSV.line(["field", "value", "postings"])) }
            for bucket in aggregation.buckets {
                try output.write(CSV.line([name, text(bucket.key), "\(bucket.count)"]))
            }
            if aggregation.missing > 0 { try output.write(CSV.line([name, "", "\(aggregation.missing)"])) }
        }
        isBegun = true
    }

    /// Ends the output.
    mutating func finish(_ output: inout Output) throws(Failure) { try output.flush() }

    private func writeTable(
        _ aggregation: Scan.Aggregation, _ name: String, to output: inout Output
    ) throws(Failure) {
        if isBegun { try output.line("") }
        var rows = aggregation.buckets.map { (text($0.key), $0.count) }
        if aggregation.missing > 0 { rows.append(("(missing)", aggregation.missing)) }
        if aggregation.unplaced > 0 { rows.append(("(no \(unit.rawValue) alone)", aggregation.unplaced)) }
        let most = rows.reduce(1) { max($0, $1.1) }
        let columns = [
            Table.Column(title: name), Table.Column(title: "postings", isRight: true),
            Table.Column(title: "share", isRight: true), Table.Column(title: ""),
        ]
        var table = Table(columns, width: width)
        let bar = min(max(width - 50, 10), 30)
        for (value, count) in rows {
            try table.add(
                [
                    value, Quantity.grouped(count), Quantity.share(count, of: aggregation.postings),
                    Quantity.bar(Double(count) / Double(most), width: bar),
                ], to: &output)
        }
        try table.finish(&output)
        var note = Quantity.count(aggregation.postings, "posting")
        if case .facet = aggregation.aggregate {
            let isCut = aggregation.distinctCount > aggregation.buckets.count
            note += ", " + Quantity.count(aggregation.distinctCount, "distinct value")
            if isCut { note += ", of which \(aggregation.buckets.count) are shown (--top)" }
        }
        if !aggregation.isExact {
            note += "; \(Quantity.grouped(aggregation.uncounted)) values found no room and were not counted"
        }
        try output.line(note)
    }

    private func json(_ name: String, _ count: Int, _ value: (inout JSONObject) -> Void) -> [UInt8] {
        var json = JSONObject()
        json.key("field")
        json.string(name)
        json.key("value")
        value(&json)
        json.key("postings")
        json.integer(count)
        return json.line
    }

    private func append(_ key: Scan.Aggregation.Bucket.Key, of field: Field, to json: inout JSONObject) {
        switch key {
        case .value(let value): FactText.append(value, of: field, to: &json)
        case .numbers(let from, let to):
            json.object { json in
                json.key("from")
                if let from { json.number(from) } else { json.null() }
                json.key("to")
                if let to { json.number(to) } else { json.null() }
            }
        case .dates(let interval): json.string(interval.iso8601)
        }
    }

    /// What the postings of a bucket have in common, for people: `US`, `50000 to less than 100000`, `2021-08`.
    private func text(_ key: Scan.Aggregation.Bucket.Key) -> String {
        switch key {
        case .value(let value): return FactText.text(value)
        case .dates(let interval): return interval.iso8601
        case .numbers(let from, let to):
            switch (from, to) {
            case (let from?, let to?): return FactText.decimal(from) + " to less than " + FactText.decimal(to)
            case (let from?, nil): return FactText.decimal(from) + " or more"
            case (nil, let to?): return "less than " + FactText.decimal(to)
            case (nil, nil): return "any number"
            }
        }
    }
}
