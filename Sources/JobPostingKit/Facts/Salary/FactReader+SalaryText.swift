import JobPostingJSON

extension FactReader {
    /// Reads a text that stands where an amount should be.
    mutating func readText(_ text: String, _ node: JSONNode, into reading: inout SalaryReading) {
        if text.utf8.count <= SalaryNumber.digitLimit, let value = DecimalText.number(text.utf8),
            !DecimalText.isAmbiguous(text.utf8)
        {
            guard value > 0, value.isFinite else {
                return remark("fact.salary.not-positive", node, "\(node.quoted) is no amount of pay")
            }
            reading.lower = SalaryReading.Found(value: value, method: .converted, node: node)
            reading.upper = reading.lower
            return
        }
        let found = salaryText(text, SalaryText.Evidence(currency: reading.currency?.value, unit: reading.unit?.value))
        remark(on: found, node)
        let place = SalaryReading.Found(value: 0.0, method: .converted, node: node)
        reading.lower = found.lower.map { place.with($0, .converted) }
        reading.upper = found.upper.map { place.with($0, .converted) }
        reading.isNegotiable = found.isNegotiable.map { place.with($0, .converted) }
        reading.hasExtraPayments = found.hasExtraPayments
        readCurrency(of: found, place, into: &reading)
        readUnit(of: found, place, into: &reading)
    }

    /// What a text says, with the countries of the work as evidence where they help.
    mutating func salaryText(_ text: String, _ evidence: SalaryText.Evidence) -> SalaryText {
        let found = SalaryText(text, evidence: evidence)
        guard found.asksForCountry else { return found }
        var evidence = evidence
        evidence.countries = salaryCountries()
        return SalaryText(text, evidence: evidence)
    }

    /// The countries of the work; where no place of work names one, those in which a remote applicant may live.
    mutating func salaryCountries() -> [String] {
        let countries = facts(of: .country)
        return (countries.isEmpty ? facts(of: .applicantCountry) : countries).compactMap {
            if case .text(let code) = $0.value { code } else { nil }
        }
    }

    private mutating func remark(on found: SalaryText, _ node: JSONNode) {
        if found.isSwapped { remark("fact.salary.swapped", node, "the bounds of \(node.quoted) are swapped") }
        switch found.problem {
        case .ambiguousNumber(let thousands, let fraction):
            remark("fact.salary.ambiguous", node, "\(node.quoted) may mean \(thousands) or \(fraction)")
        case .ambiguousAmounts:
            remark("fact.salary.ambiguous", node, "\(node.quoted) has more than one reading")
        case .notPositive:
            remark("fact.salary.not-positive", node, "\(node.quoted) has an amount that is no pay")
        case .placeholder:
            remark("fact.salary.placeholder", node, "\(node.quoted) says nothing about the pay")
        case .unrecognised:
            remark("fact.salary.unrecognised", node, "\(node.quoted) is no amount of pay that can be read for certain")
        case nil: break
        }
    }

    private mutating func readCurrency(
        of found: SalaryText, _ place: SalaryReading.Found<Double>, into reading: inout SalaryReading
    ) {
        if let code = found.currency {
            if reading.currency == nil, !reading.namesCurrency {
                reading.currency = place.with(code, found.isCurrencyInferred ? .inferred : .converted)
                reading.namesCurrency = true
            }
        } else if found.hasCurrencyClash || (found.currencies.count > 1 && reading.currency == nil) {
            var candidates = found.currencies.prefix(6).map { $0.text }
            if let stated = reading.currency { candidates.insert(stated.value.text, at: 0) }
            reading.currency = nil
            reading.namesCurrency = true
            remark(
                "fact.currency.ambiguous", place.node,
                "the currency of \(place.node.quoted) may be \(candidates.joined(separator: ", "))")
        }
    }

    private mutating func readUnit(
        of found: SalaryText, _ place: SalaryReading.Found<Double>, into reading: inout SalaryReading
    ) {
        if let stated = reading.unit {
            guard found.hasOtherUnit || (found.unit.map { $0 != stated.value } ?? false) else { return }
            reading.unit = nil
            reading.hasUnitClash = true
            remark(
                "fact.salary-unit.ambiguous", place.node,
                "\(place.node.quoted) is not for the \(stated.value.rawValue) that stands beside it")
        } else if !reading.hasUnitClash {
            reading.unit = found.unit.map { place.with($0, .converted) }
        }
    }

    // MARK: - Currency and unit that have properties of their own

    mutating func readCurrency(_ properties: SalaryProperties, into reading: inout SalaryReading) {
        readCurrency(properties.currency, into: &reading)
        readCurrency(properties.priceCurrency, into: &reading)
    }

    private mutating func readCurrency(_ property: JSONNode?, into reading: inout SalaryReading) {
        guard let property else { return }
        for value in PropertyValues(property) where reading.currency == nil {
            reading.currency = currency(value)
            if reading.currency != nil || !isBlank(value) { reading.namesCurrency = true }
        }
    }

    /// Whether a value stands where one is missing, so that another property may say it: "", "null", "N/A".
    private mutating func isBlank(_ node: JSONNode) -> Bool {
        guard node.kind == .string else { return node.kind == .null }
        guard let text = plainText(node) else { return true }
        return SalaryWords.table[text] == "z"
    }

    /// Says where properties of one salary, or the posting's own currency, contradict what is taken.
    @inline(never)
    mutating func remarkOnOthers(
        _ part: SalaryProperties, _ other: SalaryProperties?, _ reading: SalaryReading
    ) {
        guard keepsRemarks else { return }
        keepsRemarks = false
        var currencies = [part.currency, part.priceCurrency, other?.currency, other?.priceCurrency].compactMap { $0 }
            .compactMap { currency(among: PropertyValues($0)) }
        if let code = currency(among: values(.salaryCurrency)) { currencies.append(code) }
        let units = [part, other].compactMap { $0 }.flatMap { [$0.unitText, $0.unitCode] }.compactMap { $0 }
            .compactMap { property -> SalaryReading.Found<SalaryUnit>? in
                for value in PropertyValues(property) { if let unit = unit(value) { return unit } }
                return nil
            }
        keepsRemarks = true
        if let taken = reading.currency, let clash = currencies.first(where: { $0.value != taken.value }) {
            remark(
                "fact.currency.several", clash.node,
                "\(clash.node.quoted) is not \(taken.value.text), which is taken")
        }
        if let taken = reading.unit, let clash = units.first(where: { $0.value != taken.value }) {
            remark(
                "fact.salary-unit.several", clash.node,
                "\(clash.node.quoted) is not \(taken.value.rawValue), which is taken")
        }
    }

    // MARK: - Size

    /// Leaves out what cannot be right: a bound of a range that cannot be pay for its time, or the time where no amount can.
    mutating func checkSize(of reading: inout SalaryReading) {
        guard let unit = reading.unit?.value else { return }
        let currency = reading.currency?.value
        let isLowerPay = reading.lower.map { SalarySize.canBePay($0.value, unit, currency) } ?? true
        let isUpperPay = reading.upper.map { SalarySize.canBePay($0.value, unit, currency) } ?? true
        if !isLowerPay || !isUpperPay { leaveOut(unit, isLowerPay: isLowerPay, isUpperPay: isUpperPay, of: &reading) }
    }

    @inline(never)
    private mutating func leaveOut(
        _ unit: SalaryUnit, isLowerPay: Bool, isUpperPay: Bool, of reading: inout SalaryReading
    ) {
        if isLowerPay != isUpperPay, let lower = reading.lower, let upper = reading.upper,
            upper.value / lower.value > SalaryText.widestRange
        {
            let wrong = isLowerPay ? upper : lower
            if isLowerPay { reading.upper = nil } else { reading.lower = nil }
            return remark("fact.salary.implausible", wrong.node, "\(wrong.value) is no pay for the \(unit.rawValue)")
        }
        guard let amount = isLowerPay ? reading.upper : reading.lower else { return }
        (reading.unit, reading.hasUnitClash) = (nil, true)
        let currency = reading.currency.map { " \($0.value.text)" } ?? ""
        remark(
            "fact.salary-unit.implausible", amount.node,
            "\(amount.value)\(currency) is no pay for the \(unit.rawValue)")
    }

    /// The first currency among some texts.
    mutating func currency(among nodes: PropertyValues) -> SalaryReading.Found<CurrencyCode>? {
        for node in nodes { if let found = currency(node) { return found } }
        return nil
    }

    /// The currency that a text names by its code, its sign or its name.
    private mutating func currency(_ node: JSONNode) -> SalaryReading.Found<CurrencyCode>? {
        if node.kind == .string, !node.hasEscapes, let code = CurrencyCode(node.source) {
            return SalaryReading.Found(value: code, method: .stated, node: node)
        }
        guard let text = plainText(node) else { return nil }
        if let code = CurrencyCode(ignoringCase: text) {
            return SalaryReading.Found(value: code, method: .converted, node: node)
        }
        if CurrencyCode.isHistoric(text) {
            remark("fact.currency.historic", node, "\(node.quoted) is a code of ISO 4217 that is no longer in use")
            return nil
        }
        let found = salaryText(text, SalaryText.Evidence())
        if let code = found.currency, found.problem == nil, found.lower == nil, found.unit == nil {
            return SalaryReading.Found(
                value: code, method: found.isCurrencyInferred ? .inferred : .converted, node: node)
        }
        if found.currencies.count > 1 || found.hasCurrencyClash {
            let candidates = found.currencies.prefix(6).map { $0.text }.joined(separator: ", ")
            remark("fact.currency.ambiguous", node, "\(node.quoted) may be \(candidates)")
        } else if found.problem == .placeholder {
            remark("fact.currency.placeholder", node, "\(node.quoted) names no currency")
        } else {
            remark("fact.currency.unrecognised", node, "\(node.quoted) is not a currency in use (ISO 4217)")
        }
        return nil
    }

    mutating func readUnit(_ properties: SalaryProperties, into reading: inout SalaryReading) {
        if let node = properties.unitText {
            for value in PropertyValues(node) where reading.unit == nil { reading.unit = unit(value) }
        }
        if reading.unit == nil, let node = properties.unitCode {
            for value in PropertyValues(node) where reading.unit == nil { reading.unit = unit(value) }
        }
        if reading.unit == nil, let node = properties.duration {
            for value in PropertyValues(node) where reading.unit == nil {
                reading.unit = value.kind == .object ? unit(ofQuantity: value) : unit(value)
            }
        }
        if reading.unit == nil, let node = properties.referenceQuantity {
            for value in PropertyValues(node) where reading.unit == nil { reading.unit = unit(ofQuantity: value) }
        }
    }

    /// The unit of a QuantitativeValue of exactly one.
    private mutating func unit(ofQuantity node: JSONNode) -> SalaryReading.Found<SalaryUnit>? {
        if let value = value(.value, of: node), number(value) != 1 {
            remark(
                "fact.salary-unit.unrecognised", node, "a price for \(value.quoted) of something is no pay for a time")
            return nil
        }
        return (value(.unitText, of: node) ?? value(.unitCode, of: node)).flatMap { unit($0) }
    }

    private mutating func unit(_ node: JSONNode) -> SalaryReading.Found<SalaryUnit>? {
        if node.kind == .string, !node.hasEscapes, let unit = SalaryUnit(code: node.source) {
            let isLetterByLetter = unit.rawValue.utf8.elementsEqual(node.source)
            return SalaryReading.Found(value: unit, method: isLetterByLetter ? .stated : .converted, node: node)
        }
        guard let text = plainText(node) else { return nil }
        if let unit = SalaryUnit(phrase: text) ?? SalaryUnit(duration: text.utf8) {
            return SalaryReading.Found(value: unit, method: .converted, node: node)
        }
        if SalaryWords.table[text] == "z" {
            remark("fact.salary-unit.placeholder", node, "\(node.quoted) names no time")
        } else {
            remark("fact.salary-unit.unrecognised", node, "\(node.quoted) is not HOUR, DAY, WEEK, MONTH or YEAR")
        }
        return nil
    }
}

extension SalaryUnit {
    /// Google's own words, and UN/CEFACT Recommendation 20, which schema.org's `unitCode` cites, in letters of either case.
    @inline(__always)
    init?(code: UnsafeBufferPointer<UInt8>) {
        guard let packed = PackedCode(code, ignoringCase: true) else { return nil }
        switch packed.bits {
        case 0x484F_5552_0000_0000, 0x4855_5200_0000_0000: self = .hour
        case 0x4441_5900_0000_0000: self = .day
        case 0x5745_454B_0000_0000, 0x5745_4500_0000_0000: self = .week
        case 0x4D4F_4E54_4800_0000, 0x4D4F_4E00_0000_0000: self = .month
        case 0x5945_4152_0000_0000, 0x414E_4E00_0000_0000: self = .year
        default: return nil
        }
    }
}
