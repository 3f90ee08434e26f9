extension Query {
    /// A fact that is text, a code or one of a few words, and what can be asked of it: `Query.title.contains("engineer")`.
    ///
    /// `Condition` is what asking gives: a query, or a condition on one place.
    public struct TextField<Value: Sendable, Condition: Sendable>: Sendable {
        let field: Field
        let text: @Sendable (Value) -> String
        let make: @Sendable (QueryExpression) -> Condition

        /// Whether some value of the field is this one.
        public static func == (field: TextField, value: Value) -> Condition { field.isIn([value]) }

        /// Whether no value of the field is this one.
        public static func != (field: TextField, value: Value) -> Condition {
            field.make(.not(.text(field.field, [field.text(value)])))
        }

        /// Whether some value of the field is one of these.
        public func isIn(_ values: [Value]) -> Condition {
            guard !values.isEmpty else { return make(.and([.isPresent(field), .not(.isPresent(field))])) }
            return make(.anyOf(values.map { .text(field, [text($0)]) }))
        }

        /// Whether some value of the field has these words, as `~` asks.
        public func contains(_ words: Words) -> Condition { make(.words(field, words.words)) }

        /// Whether the field has a value.
        public var isPresent: Condition { make(.isPresent(field)) }

        /// Whether the field has no value.
        public var isMissing: Condition { make(.not(.isPresent(field))) }
    }

    /// A fact whose values have an order, or a range of pay: `Query.salaryYear >= .usd(120_000)`.
    public struct OrderedField<Value: Sendable>: Sendable {
        let presence: QueryExpression
        let compare: @Sendable (QueryComparison, Value) -> QueryExpression

        /// Whether some value is this one; of a date, whether the two overlap; of a range of pay, whether it is in it.
        public static func == (field: OrderedField, value: Value) -> Query { Query(field.compare(.equal, value)) }

        /// The complement of `==`.
        public static func != (field: OrderedField, value: Value) -> Query { Query(.not(field.compare(.equal, value))) }

        /// Whether some value, or some part of a range, is before this one.
        public static func < (field: OrderedField, value: Value) -> Query { Query(field.compare(.less, value)) }

        /// Whether some value, or some part of a range, is this one or before it.
        public static func <= (field: OrderedField, value: Value) -> Query { Query(field.compare(.lessOrEqual, value)) }

        /// Whether some value, or some part of a range, is after this one.
        public static func > (field: OrderedField, value: Value) -> Query { Query(field.compare(.greater, value)) }

        /// Whether some value, or some part of a range, is this one or after it.
        public static func >= (field: OrderedField, value: Value) -> Query {
            Query(field.compare(.greaterOrEqual, value))
        }

        /// Whether there is a value from the one to the other, both included; `between` of the language.
        public func isBetween(_ lower: Value, and upper: Value) -> Query {
            Query(.all([compare(.greaterOrEqual, lower), compare(.lessOrEqual, upper)]))
        }

        /// Whether some value is one of these.
        public func isIn(_ values: [Value]) -> Query {
            values.isEmpty ? Query(.nothing) : Query(.any(values.map { compare(.equal, $0) }))
        }

        /// Whether there is a value.
        public var isPresent: Query { Query(presence) }

        /// Whether there is no value.
        public var isMissing: Query { Query(.not(presence)) }
    }

    /// A fact that is true or false: `Query.directApply == true`.
    public struct BooleanField: Sendable {
        let field: Field

        /// Whether the fact is known to be so.
        public static func == (field: BooleanField, value: Bool) -> Query { Query(.boolean(field.field, value)) }

        /// The complement of `==`, which includes what is missing.
        public static func != (field: BooleanField, value: Bool) -> Query { Query(.not(.boolean(field.field, value))) }

        /// Whether the fact is known.
        public var isPresent: Query { Query(.isPresent(field)) }

        /// Whether the fact is not known.
        public var isMissing: Query { Query(.not(.isPresent(field))) }
    }

    /// The published places, each with its parts: ``Query/location(_:)`` compares them.
    public struct LocationsField: Sendable {
        /// Whether there is a published place.
        public var isPresent: Query { Query(.isPresent(.locations)) }

        /// Whether there is no published place.
        public var isMissing: Query { Query(.not(.isPresent(.locations))) }
    }

    /// What a JSONPath selects: `try Query.path("$.identifier.value") == "7"`.
    public struct PathField: Sendable {
        let path: QueryPath

        init(_ path: QueryPath) {
            self.path = path
        }

        /// Whether some selected value is a string with this text.
        public static func == (field: PathField, text: String) -> Query { field.ask(.text(text)) }

        /// The complement of `==`.
        public static func != (field: PathField, text: String) -> Query { !(field == text) }

        /// Whether some selected value is this number, or a string that is written as it.
        public static func == (field: PathField, number: Double) -> Query { field.ask(.equal, number) }

        /// The complement of `==`.
        public static func != (field: PathField, number: Double) -> Query { !(field == number) }

        /// Whether some selected value is this truth value.
        public static func == (field: PathField, value: Bool) -> Query { field.ask(.boolean(value)) }

        /// The complement of `==`.
        public static func != (field: PathField, value: Bool) -> Query { !(field == value) }

        /// Whether some selected value is a lesser number.
        public static func < (field: PathField, number: Double) -> Query { field.ask(.less, number) }

        /// Whether some selected value is this number or a lesser one.
        public static func <= (field: PathField, number: Double) -> Query { field.ask(.lessOrEqual, number) }

        /// Whether some selected value is a greater number.
        public static func > (field: PathField, number: Double) -> Query { field.ask(.greater, number) }

        /// Whether some selected value is this number or a greater one.
        public static func >= (field: PathField, number: Double) -> Query { field.ask(.greaterOrEqual, number) }

        /// Whether some selected string or number has these words, as `~` asks.
        public func contains(_ words: Words) -> Query { ask(.words(words.words)) }

        /// Whether the path selects a value.
        public var isPresent: Query { ask(.isPresent) }

        /// Whether the path selects nothing.
        public var isMissing: Query { !ask(.isPresent) }

        private func ask(_ test: QueryPath.Test) -> Query { Query(.path(path, test)) }

        private func ask(_ comparison: QueryComparison, _ number: Double) -> Query {
            PublishedNumber(number).map { ask(.number(comparison, $0)) } ?? Query(.nothing)
        }
    }
}

extension Query {
    /// The stated range of pay, for whatever time: a comparison holds when it does for some part of it.
    public static var salary: OrderedField<Pay> { OrderedField(.stated) }

    /// The range of a year's pay, under the annualization of the `FactOptions`.
    public static var salaryYear: OrderedField<Pay> { OrderedField(.year) }
}

// Infinities, and what is no number, are no values of the language: nothing satisfies a comparison with them.

extension Query.OrderedField<Double> {
    init(_ field: Field) {
        self.init(presence: .isPresent(field)) { comparison, number in
            number.isFinite ? .number(field, comparison, number + 0) : .nothing
        }
    }
}

extension Query.OrderedField<Int64> {
    init(_ field: Field) {
        self.init(presence: .isPresent(field)) { .integer(field, $0, $1) }
    }
}

extension Query.OrderedField<Query.Moment> {
    init(_ field: Field) {
        self.init(presence: .isPresent(field)) { .dateTime(field, $0, $1.moment) }
    }
}

extension Query.OrderedField<Query.Pay> {
    init(_ salary: QuerySalary) {
        self.init(presence: QuerySubject.salary(salary).presence) { comparison, pay in
            pay.amount.isFinite
                ? .salary(salary, comparison, pay.amount + 0, currency: pay.currency.rawValue) : .nothing
        }
    }
}

extension Query.TextField where Value == String {
    init(_ field: Field, _ make: @escaping @Sendable (QueryExpression) -> Condition) {
        self.init(field: field, text: { $0 }, make: make)
    }
}

extension Query.TextField where Value: RawRepresentable, Value.RawValue == String {
    init(_ field: Field, _ make: @escaping @Sendable (QueryExpression) -> Condition) {
        self.init(field: field, text: { $0.rawValue }, make: make)
    }
}
