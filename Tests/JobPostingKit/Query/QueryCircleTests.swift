import Foundation
import Testing

@testable import JobPostingKit

/// Distances on the sphere.
@Suite struct QueryCircleTests {
    @Test func `the sine is the mathematical library's`() {
        for step in -10_000...10_000 {
            let angle = Double(step) / 10_000 * Double.pi
            #expect(abs(QueryCircle.sine(angle) - sin(angle)) < 1e-15, "\(angle)")
        }
    }

    @Test func `a circle's edge is where another formula has it`() throws {
        var random = SeededGenerator(state: 7)
        for _ in 0..<20_000 {
            let (latitude, longitude) = (
                Double.random(in: -90...90, using: &random), Double.random(in: -180...180, using: &random)
            )
            // As often next to the centre as anywhere.
            let isNear = Bool.random(using: &random)
            let other = (
                isNear
                    ? min(max(latitude + Double.random(in: -0.1...0.1, using: &random), -90), 90)
                    : Double.random(in: -90...90, using: &random),
                isNear ? longitude : Double.random(in: -180...180, using: &random)
            )
            let point = try #require(Location.Coordinates(latitude: other.0, longitude: other.1))
            let metres = Self.metres(latitude, longitude, other.0, other.1)
            for (factor, isInside) in [(1.000_001, true), (0.999_999, false)] where metres > 100 && metres < 20_000_000
            {
                let circle = try #require(
                    QueryCircle(latitude: latitude, longitude: longitude, distance: metres * factor, unit: .metres))
                #expect(circle.contains(point) == isInside, "\(circle.text) \(point)")
            }
        }
    }

    /// By the angle between two vectors.
    private static func metres(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
        let (north, east) = (a * .pi / 180, b * .pi / 180)
        let (other, otherEast) = (c * .pi / 180, d * .pi / 180)
        let east2 = otherEast - east
        let y = hypot(cos(other) * sin(east2), cos(north) * sin(other) - sin(north) * cos(other) * cos(east2))
        return atan2(y, sin(north) * sin(other) + cos(north) * cos(other) * cos(east2)) * QueryCircle.earthRadius
    }

    @Test func `there is no circle of nonsense`() {
        for (latitude, longitude, distance) in [
            (90.1, 0, 1), (0, 180.1, 1), (0, 0, -1), (.nan, 0, 1), (0, .nan, 1), (0, 0, .infinity), (0, 0, .nan),
        ] as [(Double, Double, Double)] {
            #expect(QueryCircle(latitude: latitude, longitude: longitude, distance: distance, unit: .metres) == nil)
        }
    }
}
