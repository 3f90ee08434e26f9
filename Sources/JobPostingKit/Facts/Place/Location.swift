/// One published place of work.
public struct Location: Hashable, Sendable {
    /// ISO 3166-1 alpha-2 code: `US`.
    public var country: String?
    /// ISO 3166-2 code: `US-CA`.
    public var region: String?
    /// Town or city, as published, entities decoded.
    public var locality: String?
    /// As published; with the zeros in front that a number has lost, where the form of the country's codes says so.
    public var postalCode: String?
    /// As published, entities decoded.
    public var streetAddress: String?
    /// The place's own name, or the whole place where it was published as one text.
    public var name: String?
    /// Latitude and longitude, when both are known.
    public var coordinates: Coordinates?

    public init() {}

    /// A point on the earth, WGS 84.
    public struct Coordinates: Hashable, Sendable {
        /// Degrees, −90 to 90.
        public var latitude: Double
        /// Degrees, −180 to 180.
        public var longitude: Double

        /// Nil outside the ranges, and for 0, 0: the sea off Ghana, published where nothing is known.
        public init?(latitude: Double, longitude: Double) {
            guard abs(latitude) <= 90, abs(longitude) <= 180, latitude != 0 || longitude != 0 else { return nil }
            self.latitude = latitude
            self.longitude = longitude
        }
    }
}
