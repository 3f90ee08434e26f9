import JobPostingJSON

extension Query {
    /// What satisfies both: `Query.country == "US" && Query.remote`.
    public static func && (left: Query, right: Query) -> Query { Query(.all([left.expression, right.expression])) }

    /// What satisfies one or both.
    public static func || (left: Query, right: Query) -> Query { Query(.any([left.expression, right.expression])) }

    /// The plain complement, which includes what is missing.
    public static prefix func ! (query: Query) -> Query { Query(.not(query.expression)) }

    /// Whether the work is wholly done elsewhere than at the employer's place.
    public static var remote: Query { Query(.flag(.remote)) }

    /// Whether the work is said to be done at the employer's place.
    public static var onsite: Query { Query(.flag(.onsite)) }

    /// Whether the work is partly done at the employer's place.
    public static var hybrid: Query { Query(.flag(.hybrid)) }

    /// Whether the posting stood until a time that has passed.
    public static var expired: Query { Query(.flag(.expired)) }

    /// Whether some published place with coordinates lies within a distance of a point, in degrees.
    ///
    /// Nothing does where there is no such point (latitudes are −90 to 90, longitudes −180 to 180) or distance.
    public static func within(_ distance: Distance, ofLatitude latitude: Double, longitude: Double) -> Query {
        Query(.within(distance, latitude, longitude))
    }

    /// Whether one and the same published place satisfies a condition:
    ///
    ///     Query.location(Query.Place.country == "US" && Query.Place.locality == "Paris")
    public static func location(_ condition: Place) -> Query { Query(.location(condition.expression)) }

    /// What a JSONPath (RFC 9535) selects from the posting as it was published.
    ///
    /// - Throws: The first error in the path.
    public static func path(_ text: String) throws(JSONPathError) -> PathField { PathField(try QueryPath(text)) }
}

extension Query {
    /// A condition on one published place, for ``Query/location(_:)``.
    public struct Place: Hashable, Sendable {
        let expression: QueryExpression

        init(_ expression: QueryExpression) {
            self.expression = expression
        }

        /// What satisfies both.
        public static func && (left: Place, right: Place) -> Place { Place(.all([left.expression, right.expression])) }

        /// What satisfies one or both.
        public static func || (left: Place, right: Place) -> Place { Place(.any([left.expression, right.expression])) }

        /// The plain complement, which includes what is missing.
        public static prefix func ! (place: Place) -> Place { Place(.not(place.expression)) }

        /// The place's country, ISO 3166-1.
        public static var country: TextField<Country, Place> { TextField(.country) { Place($0) } }

        /// The place's region, ISO 3166-2.
        public static var region: TextField<Region, Place> { TextField(.region) { Place($0) } }

        /// The place's town or city.
        public static var locality: TextField<String, Place> { TextField(.locality) { Place($0) } }

        /// The place's postal code.
        public static var postalCode: TextField<String, Place> { TextField(.postalCode) { Place($0) } }

        /// The place's street address.
        public static var streetAddress: TextField<String, Place> { TextField(.streetAddress) { Place($0) } }

        /// Whether the place has coordinates within a distance of a point, in degrees.
        public static func within(_ distance: Distance, ofLatitude latitude: Double, longitude: Double) -> Place {
            Place(.within(distance, latitude, longitude))
        }
    }
}

extension QueryExpression {
    /// A circle; where there is none, what no place and no posting satisfies.
    fileprivate static func within(_ distance: Query.Distance, _ latitude: Double, _ longitude: Double) -> Self {
        QueryCircle(latitude: latitude, longitude: longitude, distance: distance.amount, unit: distance.unit)
            .map { .within($0) } ?? .and([.isPresent(.country), .not(.isPresent(.country))])
    }
}
