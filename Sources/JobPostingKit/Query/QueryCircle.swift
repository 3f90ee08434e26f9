/// The part of the earth that lies within a distance of a point.
///
/// Distances are those of great circles on a sphere of the earth's mean radius, 6,371.0088 km (IUGG, Geodetic Reference
/// System 1980: R₁), by the haversine formula; on the ellipsoid they differ by half a hundredth at most.
struct QueryCircle: Hashable, Sendable {
    /// Degrees of the centre, −90 to 90.
    let latitude: Double
    /// Degrees of the centre, −180 to 180.
    let longitude: Double
    /// How far from the centre, in the unit.
    let distance: Double
    let unit: Unit

    /// A unit of length, as it is written.
    enum Unit: String, CaseIterable, Sendable {
        case kilometres = "km"
        /// International miles of 1,609.344 m.
        case miles = "mi"
        case metres = "m"

        var metres: Double {
            switch self {
            case .kilometres: 1000
            case .miles: 1609.344
            case .metres: 1
            }
        }
    }

    /// Nil outside the ranges of degrees, and for a distance that is negative or no number.
    init?(latitude: Double, longitude: Double, distance: Double, unit: Unit) {
        guard abs(latitude) <= 90, abs(longitude) <= 180, distance >= 0, distance.isFinite else { return nil }
        // There is one nought.
        (self.latitude, self.longitude, self.distance) = (latitude + 0, longitude + 0, distance + 0)
        self.unit = unit
    }

    /// The mean radius of the earth, in metres.
    static let earthRadius = 6_371_008.8

    /// Whether a point lies within the distance.
    ///
    /// - Complexity: O(1), without allocation; a point that is too far north or south is told at once.
    func contains(_ point: Location.Coordinates) -> Bool {
        let angle = distance * unit.metres / QueryCircle.earthRadius
        // Half way round the earth there is nothing left.
        guard angle < Double.pi else { return true }
        let northward = QueryCircle.radians(point.latitude - latitude)
        // A little room, so that rounding decides nothing here.
        guard abs(northward) <= angle + 1e-9 else { return false }
        let half = QueryCircle.sine(northward / 2)
        let eastward = QueryCircle.sine(QueryCircle.radians(point.longitude - longitude) / 2)
        let cosines =
            QueryCircle.cosine(QueryCircle.radians(latitude))
            * QueryCircle.cosine(QueryCircle.radians(point.latitude))
        // hav(angle between) <= hav(angle), and on this range each grows with the other.
        let reach = QueryCircle.sine(angle / 2)
        return half * half + cosines * eastward * eastward <= reach * reach
    }

    private static func radians(_ degrees: Double) -> Double { degrees * (Double.pi / 180) }

    /// The cosine of an angle of −π/2 to π/2.
    private static func cosine(_ angle: Double) -> Double {
        let half = sine(angle / 2)
        return 1 - 2 * half * half
    }

    /// The sine of an angle of −π to π, by its Taylor series on −π/2 to π/2, where twelve terms leave less than the
    /// precision of a double. (The mathematical library's is not everywhere to be had without Foundation.)
    static func sine(_ angle: Double) -> Double {
        let folded = angle > Double.pi / 2 ? Double.pi - angle : angle < -Double.pi / 2 ? -Double.pi - angle : angle
        let square = folded * folded
        var sum = 1.0
        var divisor = 23.0
        while divisor > 1 {
            sum = 1 - square / (divisor * (divisor - 1)) * sum
            divisor -= 2
        }
        return folded * sum
    }
}
