/// What a name before a colon stands for in a search.
enum SearchName: Hashable {
    case field(Field)
    case salary(QuerySalary)
    /// `near:`, `place:`.
    case place
    /// `remote:`.
    case flag(QueryFlag)
    /// `is:`, with a flag behind it.
    case state

    /// A name of the catalogue or an everyday one, in letters of either case; nil for any other.
    init?(_ name: String) {
        guard name.utf8.count <= 24 else { return nil }
        let lower = String(
            decoding: name.utf8.map { $0 == UInt8(ascii: "-") ? 0x5F : $0.asciiLowercased }, as: UTF8.self)
        if let flag = QueryFlag(rawValue: lower) {
            self = .flag(flag)
        } else if let salary = QuerySalary(rawValue: lower) {
            self = .salary(salary)
        } else if let field = Field(name: lower) {
            self = field == .locations ? .place : .field(field)
        } else {
            switch lower {
            case "near", "place", "location", "where": self = .place
            case "is": self = .state
            case "pay", "wage", "income": self = .salary(.year)
            default:
                guard let field = SearchName.everyday(lower) else { return nil }
                self = .field(field)
            }
        }
    }

    private static func everyday(_ name: String) -> Field? {
        switch name {
        case "company", "employer", "organisation", "org": .organization
        case "job", "role", "position", "intitle": .title
        case "skill": .skills
        case "city", "town": .locality
        case "state", "province": .region
        case "zip", "zipcode", "postcode", "plz": .postalCode
        case "street": .streetAddress
        case "type", "jobtype", "contract": .employmentType
        case "currency": .salaryCurrency
        case "degree": .education
        case "posted", "date", "since": .datePosted
        case "expires", "deadline", "until": .validThrough
        case "starts", "start": .startDate
        case "lang": .language
        case "apply": .applyURL
        case "profession": .occupation
        case "sector": .industry
        case "intext": .text
        default: nil
        }
    }
}
