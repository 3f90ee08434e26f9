import Foundation
import Testing

@testable import JobPostingJSON

struct JSONNumberTests {
    /// A number as written, and what it is as each type.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let int64: Int64?
        let uint64: UInt64?
        let double: Double
        var testDescription: String { text }

        init(_ text: String, _ int64: Int64?, _ uint64: UInt64?, _ double: Double) {
            (self.text, self.int64, self.uint64, self.double) = (text, int64, uint64, double)
        }
    }

    @Test(arguments: [
        Case("0", 0, 0, 0),
        Case("-0", 0, nil, -0.0),
        Case("7", 7, 7, 7),
        Case("-7", -7, nil, -7),
        Case("1.0", nil, nil, 1),
        Case("1e2", nil, nil, 100),
        Case("1E+2", nil, nil, 100),
        Case("-1.5e-3", nil, nil, -0.0015),
        Case("9223372036854775807", .max, 9_223_372_036_854_775_807, 0x1p63),
        Case("9223372036854775808", nil, 9_223_372_036_854_775_808, 0x1p63),
        Case("-9223372036854775808", .min, nil, -0x1p63),
        Case("-9223372036854775809", nil, nil, -0x1p63),
        Case("18446744073709551615", nil, .max, 0x1p64),
        Case("18446744073709551616", nil, nil, 0x1p64),
        Case("100000000000000000000000000", nil, nil, 1e26),
        // The limits of a double, and what rounds to them.
        Case("1.7976931348623157e308", nil, nil, .greatestFiniteMagnitude),
        Case("1.7976931348623159e308", nil, nil, .infinity),
        Case("1e400", nil, nil, .infinity),
        Case("-1e400", nil, nil, -.infinity),
        Case("1e99999999999999999999", nil, nil, .infinity),
        Case("2.2250738585072014e-308", nil, nil, .leastNormalMagnitude),
        Case("4.9e-324", nil, nil, .leastNonzeroMagnitude),
        Case("2.4703282292062327e-324", nil, nil, 0),
        Case("2.4703282292062328e-324", nil, nil, .leastNonzeroMagnitude),
        Case("1e-99999999999999999999", nil, nil, 0),
        // Halfway between two doubles: to the even one, unless a later digit says otherwise.
        Case("9007199254740993", 9_007_199_254_740_993, 9_007_199_254_740_993, 9_007_199_254_740_992),
        Case("9007199254740993.0000000000000000000001", nil, nil, 9_007_199_254_740_994),
        Case("9007199254740995", 9_007_199_254_740_995, 9_007_199_254_740_995, 9_007_199_254_740_996),
        // The edges of the exact way: 2⁵³ and 10²².
        Case("9007199254740992e22", nil, nil, 9_007_199_254_740_992e22),
        Case("9007199254740991e-22", nil, nil, 9_007_199_254_740_991e-22),
        Case("1e23", nil, nil, 1e23),
        Case("123456789012345678901e-20", nil, nil, 1.23456789012345678901),
    ])
    func converts(_ number: Case) throws {
        let value = try JSONDocument(parsing: "[\(number.text)]").root[0]
        let node = try #require(value)
        #expect(node.kind == .number)
        #expect(node.source == number.text)
        #expect(node.int64 == number.int64)
        #expect(node.uint64 == number.uint64)
        #expect(node.double?.bitPattern == number.double.bitPattern)
    }

    /// A number ends with its text, whatever the buffer holds behind it, and at the first byte that is no digit.
    @Test func endsWhereverItEnds() throws {
        let digits = Array("1234567890123456789012345678901234567890".utf8)
        for size in 1...digits.count {
            var parser = JSONParser()
            try digits.withUnsafeBufferPointer { buffer in
                let number = try parser.parse(
                    UnsafeBufferPointer(rebasing: buffer[..<size]), readable: buffer.count)
                #expect(number.source.count == size)
            }
            for next in UInt8.min...UInt8.max where !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= next) {
                let text = [UInt8(ascii: "[")] + digits[..<size] + [next] + Array("00000000]".utf8)
                let error = text.withUnsafeBufferPointer { text -> JSONError? in
                    do throws(JSONError) { _ = try parser.parse(text) } catch { return error }
                    return nil
                }
                guard next != UInt8(ascii: "."), next | 0x20 != UInt8(ascii: "e") else {
                    #expect(error == nil)
                    continue
                }
                // White space and a comma are followed by what cannot follow them; all else is refused where it stands.
                let isSpace = [0x20, 0x09, 0x0A, 0x0D].contains(next)
                if next == UInt8(ascii: ",") {
                    #expect(error?.code == .invalidNumber)
                } else if next == UInt8(ascii: "]") {
                    #expect(error?.code == .trailingData)
                } else {
                    #expect(error?.offset == size + (isSpace ? 2 : 1))
                }
            }
        }
    }

    @Test func aNumberOfAMillionDigitsIsRead() throws {
        let digits = String(repeating: "1", count: 1_000_000)
        #expect(try JSONDocument(parsing: digits).root.double == .infinity)
        #expect(try JSONDocument(parsing: digits).root.int64 == nil)
        #expect(try JSONDocument(parsing: "0." + digits).root.double == 0.1111111111111111)
    }

    /// Law: a number's double is what the C library makes of its text, to the bit.
    @Test func doublesAreThoseOfTheCLibrary() throws {
        var generator = JSONGenerator(seed: 53)
        for _ in 0..<20_000 {
            let text = generator.number()
            let value = try JSONDocument(parsing: text).root
            #expect(value.double?.bitPattern == strtod(text, nil).bitPattern, "\(text)")
        }
    }

    /// Law: the same for whole numbers beside the middle of two doubles, where a digit far behind decides.
    @Test func numbersNextToATieAreThoseOfTheCLibrary() throws {
        var random = SeededGenerator(seed: 754)
        for _ in 0..<2_000 {
            // 54 bits of which the last is set: exactly between two doubles; times a power of two, still so.
            let odd = random.next() >> 10 | 1 << 53 | 1
            let tie = "\(odd)"
            let larger = "\(UInt128(odd) << UInt128.random(in: 0...70, using: &random))"
            for text in [tie, larger] {
                for tail in ["", ".0", ".0000000000000000000000001", ".000e0", "e-5", "e200", "000e-3"] {
                    try expectSameDouble(text + tail)
                }
                // One less at the end, and nines behind it.
                try expectSameDouble(
                    text.dropLast() + "\(Int(String(text.suffix(1))).map { max($0 - 1, 0) } ?? 0).9999999999999")
            }
            // The exact digits of any double, and cut anywhere.
            let double = Double(bitPattern: random.next() & 0x7FEF_FFFF_FFFF_FFFF)
            for digits in [15, 16, 17, 18, 19, 20, 30, 780] {
                try expectSameDouble(String(format: "%.\(digits)e", double))
            }
        }
    }

    private func expectSameDouble(_ text: String) throws {
        let value = try JSONDocument(parsing: text).root
        #expect(value.double?.bitPattern == strtod(text, nil).bitPattern, "\(text)")
    }

    /// Law: the powers of the table are those of the standard library, as near as a double shows.
    @Test func everyPowerOfTenIsRight() throws {
        for exponent in -345...310 {
            for digits in ["1", "3", "9007199254740993", "18446744073709551615", "184467440737095516159"] {
                try expectSameDouble("\(digits)e\(exponent)")
            }
        }
    }

    /// Law: a double's shortest text leads back to it.
    @Test func everyDoubleIsReachedFromItsText() throws {
        var random = SeededGenerator(seed: 64)
        for _ in 0..<20_000 {
            let double = Double(bitPattern: random.next())
            guard double.isFinite else { continue }
            #expect(try JSONDocument(parsing: "\(double)").root.double?.bitPattern == double.bitPattern)
        }
    }

    @Test(arguments: ["true", "\"1\"", "null", "[1]", "{}"])
    func whatIsNoNumberHasNone(_ text: String) throws {
        let value = try JSONDocument(parsing: text).root
        #expect(value.double == nil)
        #expect(value.int64 == nil)
        #expect(value.uint64 == nil)
    }
}
