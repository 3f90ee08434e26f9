/// The one name of a thing in the spellings of the languages that know it.
enum Names {
    /// `organizationSameAs`, `applyURL` → `organization_same_as`, `apply_url`.
    static func snakeCase(_ camelCase: String) -> String {
        let letters = Array(camelCase)
        var result = ""
        for (index, letter) in letters.enumerated() {
            let followsLower = index > 0 && !letters[index - 1].isUppercase
            let startsWord = index > 0 && index + 1 < letters.count && letters[index + 1].isLowercase
            if letter.isUppercase, followsLower || startsWord { result += "_" }
            result += letter.lowercased()
        }
        return result
    }

    /// `jobposting_read_mode` → `ReadMode`: a C type as a Python class.
    static func className(_ cName: String) -> String {
        let words = cName.split(separator: "_")
        return words.dropFirst(words.first == "jobposting" ? 1 : 0).map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined()
    }

    /// `employmentType` → `EmploymentType`.
    static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    /// `JOBPOSTING_VERSION` → `VERSION`.
    static func withoutPrefix(_ constant: String) -> String {
        constant.hasPrefix("JOBPOSTING_") ? String(constant.dropFirst("JOBPOSTING_".count)) : constant
    }

    /// An enumerator without its type's name, when all of its siblings bear it, or else without `JOBPOSTING_`: of
    /// `jobposting_severity`, `JOBPOSTING_SEVERITY_ERROR` → `ERROR`. The enumerators of a `…_kind` bear the name of what it
    /// is a kind of: of `jobposting_order_kind`, `JOBPOSTING_ORDER_FIELD` → `FIELD`.
    static func member(_ enumerator: String, of type: String, among siblings: [String]) -> String {
        let bearer = type.hasSuffix("_kind") ? String(type.dropLast("_kind".count)) : type
        let prefix = bearer.uppercased() + "_"
        let isShared = siblings.allSatisfy { $0.hasPrefix(prefix) }
        return isShared ? String(enumerator.dropFirst(prefix.count)) : withoutPrefix(enumerator)
    }
}
