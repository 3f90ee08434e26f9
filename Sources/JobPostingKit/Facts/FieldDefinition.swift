/// One row of the catalogue: what a field's values are, and who reads them.
public struct FieldDefinition: Sendable {
    /// What kind of value a field has.
    public enum ValueType: Hashable, Sendable {
        case text
        case number
        case integer
        case boolean
        case dateTime
        case location
        case enumeration(Enumeration)
    }

    /// The closed sets of codes that a field may be limited to.
    public enum Enumeration: Sendable {
        case employmentType
        case workplace
        case salaryUnit
        case salaryKind
        case educationLevel

        /// All codes, in the order of the enumeration.
        public var codes: [String] {
            switch self {
            case .employmentType: EmploymentType.allCases.map { $0.rawValue }
            case .workplace: Workplace.allCases.map { $0.rawValue }
            case .salaryUnit: SalaryUnit.allCases.map { $0.rawValue }
            case .salaryKind: SalaryKind.allCases.map { $0.rawValue }
            case .educationLevel: EducationLevel.allCases.map { $0.rawValue }
            }
        }
    }

    /// Whether a posting has at most one value of the field, or any number.
    public enum Cardinality: Sendable {
        case one
        case many
    }

    /// The standard that a text field's values are codes of.
    public enum CodeList: Sendable {
        /// ISO 3166-1 alpha-2.
        case country
        /// ISO 3166-2.
        case subdivision
        /// ISO 4217.
        case currency
        /// Tags of BCP 47.
        case language
    }

    public let field: Field
    public let type: ValueType
    public let cardinality: Cardinality
    /// The standard that the values are codes of, if they are.
    public let codes: CodeList?
    /// What a number counts, for people; empty where there is nothing to count.
    public let unit: String
    /// Puts the field's values into the reader, from the reader's posting.
    let read: @Sendable (inout FactReader) -> Void

    init(
        _ field: Field, _ type: ValueType, _ cardinality: Cardinality, codes: CodeList? = nil, unit: String = "",
        read: @escaping @Sendable (inout FactReader) -> Void
    ) {
        self.field = field
        self.type = type
        self.cardinality = cardinality
        self.codes = codes
        self.unit = unit
        self.read = read
    }
}
