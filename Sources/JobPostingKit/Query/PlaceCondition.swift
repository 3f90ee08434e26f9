/// A condition that one published place must satisfy: what stands in `location(…)`.
struct PlaceCondition {
    /// What the place must be.
    let root: Step
    /// Whether a place of which nothing is known satisfies it; such a place does not count.
    let holdsForNothing: Bool
    /// Whether more than the country and the region is looked at.
    let readsTexts: Bool
    /// Whether coordinates are looked at.
    let readsCoordinates: Bool

    /// A part of a place that is text.
    enum Part {
        case country, region, locality, postalCode, streetAddress
    }

    indirect enum Step {
        case all([Step])
        case any([Step])
        case not(Step)
        case isPresent(Part)
        case texts(Part, [String])
        case words(Part, WordPattern)
        case within(QueryCircle)
        /// What says nothing of one place, which the parser refuses.
        case never
    }

    init(_ expression: QueryExpression) {
        root = PlaceCondition.step(expression)
        holdsForNothing = root.holds(part: { _ in nil }, coordinates: { nil })
        readsTexts = root.reads { $0 != .country && $0 != .region }
        readsCoordinates = root.readsCoordinates
    }

    private static func step(_ expression: QueryExpression) -> Step {
        switch expression {
        case .and(let terms): .all(terms.map { step($0) })
        case .or(let terms): .any(terms.map { step($0) })
        case .not(let term): .not(step(term))
        case .isPresent(let field): Part(field).map { .isPresent($0) } ?? .never
        case .text(let field, let texts): Part(field).map { .texts($0, texts) } ?? .never
        case .words(let field, let words): Part(field).map { .words($0, words.pattern) } ?? .never
        case .within(let circle): .within(circle)
        case .flag, .number, .integer, .boolean, .dateTime, .salary, .location, .path: .never
        }
    }
}

extension PlaceCondition.Part {
    fileprivate init?(_ field: Field) {
        switch field {
        case .country: self = .country
        case .region: self = .region
        case .locality: self = .locality
        case .postalCode: self = .postalCode
        case .streetAddress: self = .streetAddress
        default: return nil
        }
    }
}

extension PlaceCondition.Step {
    /// Whether a place satisfies the condition, given what is known of it.
    func holds(part: (PlaceCondition.Part) -> String?, coordinates: () -> Location.Coordinates?) -> Bool {
        switch self {
        case .all(let terms): terms.allSatisfy { $0.holds(part: part, coordinates: coordinates) }
        case .any(let terms): terms.contains { $0.holds(part: part, coordinates: coordinates) }
        case .not(let term): !term.holds(part: part, coordinates: coordinates)
        case .isPresent(let wanted): part(wanted) != nil
        case .texts(let wanted, let texts): part(wanted).map { texts.contains($0) } ?? false
        case .words(let wanted, let pattern): part(wanted).map { pattern.matches($0) } ?? false
        case .within(let circle): coordinates().map { circle.contains($0) } ?? false
        case .never: false
        }
    }

    fileprivate func reads(_ isWanted: (PlaceCondition.Part) -> Bool) -> Bool {
        switch self {
        case .all(let terms), .any(let terms): terms.contains { $0.reads(isWanted) }
        case .not(let term): term.reads(isWanted)
        case .isPresent(let part), .texts(let part, _), .words(let part, _): isWanted(part)
        case .within, .never: false
        }
    }

    fileprivate var readsCoordinates: Bool {
        switch self {
        case .all(let terms), .any(let terms): terms.contains { $0.readsCoordinates }
        case .not(let term): term.readsCoordinates
        case .within: true
        case .isPresent, .texts, .words, .never: false
        }
    }
}

extension FactReader {
    /// Whether some published place with coordinates lies in a circle.
    mutating func hasPlace(in circle: QueryCircle) -> Bool {
        for index in placesWithCoordinates() {
            guard let point = memo.places.part(index, { $0.pointee.coordinates?.value }) else { continue }
            if circle.contains(point) { return true }
        }
        return false
    }

    /// Whether some published place of which something is known satisfies a condition; only what it looks at is read.
    mutating func hasPlace(_ condition: PlaceCondition) -> Bool {
        let readsAll = condition.holdsForNothing
        var places = placesWithCodes()
        if condition.readsTexts || readsAll { places = placesWithTexts() }
        if condition.readsCoordinates || readsAll { places = placesWithCoordinates() }
        for index in places {
            let isFound = memo.places.part(index) { place -> Bool? in
                if readsAll, !place.pointee.isKnown { return nil }
                return condition.root.holds {
                    place.pointee[$0]
                } coordinates: {
                    place.pointee.coordinates?.value
                }
            }
            if isFound == true { return true }
        }
        return false
    }
}

extension PlaceReading.Place {
    /// Whether anything is known of the place, as far as it was read.
    fileprivate var isKnown: Bool {
        country != nil || region != nil || locality != nil || postalCode != nil || streetAddress != nil || name != nil
            || coordinates != nil
    }

    fileprivate subscript(part: PlaceCondition.Part) -> String? {
        switch part {
        case .country: country?.value.text
        case .region: region?.value.text
        case .locality: locality?.value
        case .postalCode: postalCode?.value
        case .streetAddress: streetAddress?.value
        }
    }
}
