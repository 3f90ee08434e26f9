/// Numbers that look random and are the same on every machine: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014).
public struct RandomSource: Sendable {
    private var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed &>> 31)
    }

    /// A number from 0 up to, not including, `bound`, which is positive.
    public mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// Whether something happens that happens `perMille` times in a thousand.
    public mutating func happens(_ perMille: Int) -> Bool { below(1000) < perMille }

    /// One of some choices, each as likely as the next.
    public mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }

    /// One of some choices, the first ones much oftener than the last, as words are in a text.
    public mutating func pickEarly<Choice>(_ choices: [Choice]) -> Choice {
        choices[below(1 + below(choices.count))]
    }

    /// A value of a distribution that is given by values at evenly spaced quantiles, straight lines between them.
    public mutating func quantile(_ values: [Int]) -> Int {
        let place = below((values.count - 1) * 4096)
        let low = values[place / 4096]
        let high = values[place / 4096 + 1]
        return low + (high - low) * (place % 4096) / 4096
    }
}
