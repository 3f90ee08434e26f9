import JobPostingJSON

/// Readers of the pay.
///
/// `baseSalary`, or where it gives no amount `estimatedSalary`, is a number, a MonetaryAmount, a QuantitativeValue or a
/// PriceSpecification (schema.org 30.0), and publishers put bounds, currency and unit on either of the nested nodes:
///
///     "baseSalary": {"@type": "MonetaryAmount", "currency": "USD",
///                    "value": {"@type": "QuantitativeValue", "minValue": 90000, "maxValue": 120000, "unitText": "YEAR"}}
///
/// All facts are read from one published salary, the first with an amount: the currency of one beside the amount of
/// another would be nobody's pay. Where none has an amount, and the caller asks for evidence from text, a salary that the
/// description states is read.
enum SalaryFacts {
    @Sendable static func minimum(_ reader: inout FactReader) {
        reader.readSalary()
        reader.addNumber(reader.memo.salary?.lower)
    }

    @Sendable static func maximum(_ reader: inout FactReader) {
        reader.readSalary()
        reader.addNumber(reader.memo.salary?.upper)
    }

    @Sendable static func currency(_ reader: inout FactReader) {
        reader.readSalary()
        guard let found = reader.memo.salary?.currency else { return }
        reader.add(.text(found.value.text), found.method, from: found.node, textRange: found.textRange)
    }

    @Sendable static func unit(_ reader: inout FactReader) {
        reader.readSalary()
        guard let found = reader.memo.salary?.unit else { return }
        reader.add(.text(found.value.rawValue), found.method, from: found.node, textRange: found.textRange)
    }

    @Sendable static func kind(_ reader: inout FactReader) {
        reader.readSalary()
        guard let found = reader.memo.salary?.kind else { return }
        reader.add(.text(found.value.rawValue), found.method, from: found.node)
    }

    @Sendable static func yearMinimum(_ reader: inout FactReader) {
        reader.readSalary()
        guard let amount = reader.memo.salary?.lower else { return }
        reader.addNumber(reader.memo.salary?.year(amount, reader.options.annualization))
    }

    @Sendable static func yearMaximum(_ reader: inout FactReader) {
        reader.readSalary()
        guard let amount = reader.memo.salary?.upper else { return }
        reader.addNumber(reader.memo.salary?.year(amount, reader.options.annualization))
    }

    @Sendable static func negotiable(_ reader: inout FactReader) {
        reader.readSalary()
        guard let found = reader.memo.salary?.isNegotiable else { return }
        reader.add(.boolean(found.value), found.method, from: found.node, textRange: found.textRange)
    }
}

extension FactReader {
    fileprivate mutating func addNumber(_ found: SalaryReading.Found<Double>?) {
        guard let found else { return }
        add(.number(found.value), found.method, from: found.node, textRange: found.textRange)
    }

    /// The posting's pay, read once.
    mutating func salaryReading() -> SalaryReading {
        readSalary()
        return memo.salary ?? SalaryReading()
    }

    /// Reads the posting's pay into ``FactMemo/salary``, once; whoever wants a part of it looks at it there, since copying
    /// all of it costs more than that part.
    mutating func readSalary() {
        if let isRemarked = memo.salary?.isRemarked, isRemarked || !keepsRemarks { return }
        var reading = SalaryReading()
        readPublishedSalary(into: &reading)
        checkSize(of: &reading)
        if !reading.hasAmount { readSalaryFromText(into: &reading) }
        reading.isRemarked = keepsRemarks
        memo.salary = reading
    }
}
