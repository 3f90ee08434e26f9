import CPeers

/// One comparison: our way of doing some work and theirs, over the same bytes.
struct Line: Sendable {
    /// A whole pass over a dump.
    typealias Pass = @Sendable (Dump) -> peers_tally

    /// How it is shown that both sides gave the same answers.
    enum Proof: Sendable {
        /// Every value: how many of each kind, the bytes of all keys and strings, the bits of all numbers, the titles.
        case values(Pass)
        /// The number of records and the titles, which is all that the peer was asked for.
        case titles(Pass)
        /// The number of records.
        case records
        /// The number of records and of matches that the generator counted when it wrote them.
        case truth
        /// Nothing can be compared.
        case none
    }

    var work: String
    /// The dump's variant, as the generator names it.
    var dump = "mixed"
    var peer: String
    var ours: Pass
    var theirs: Pass
    var proof: Proof
    /// What a reader of the ratio must know; empty where there is nothing.
    var note = ""
    /// Whether the peer is known to answer otherwise, as the note says.
    var mayDiffer = false
}

/// What was measured of a line.
struct Measurement {
    var work: String
    var peer: String
    var ours: Double
    var theirs: Double
    var unit: String
    /// How many times as good as the peer we are: more is better, whatever the unit.
    var ratio: Double
    var sameAnswers: Bool?
    var note: String

    /// The line as one JSON object.
    var json: String {
        let answers = sameAnswers.map { $0 ? "true" : "false" } ?? "null"
        return #"{"work":"\#(work)","peer":"\#(peer)","ours":\#(ours.short),"theirs":\#(theirs.short),"#
            + #""unit":"\#(unit)","ratio":\#(ratio.short),"same_answers":\#(answers)}"#
    }
}

extension Line {
    /// Runs both sides in turn, after one run of each to warm up.
    func measure(_ dump: Dump, rounds: Int) -> Measurement {
        var tally = (ours: ours(dump), theirs: theirs(dump))
        var times: [(ours: Double, theirs: Double)] = []
        for _ in 0..<rounds {
            let start = peers_now()
            tally.ours = ours(dump)
            let middle = peers_now()
            tally.theirs = theirs(dump)
            times.append((middle - start, peers_now() - middle))
        }
        let size = Double(dump.bytes.count) / 1e9
        let refused = tally.theirs.refused
        let note = refused > 0 ? note + " (it refused \(refused) of \(dump.records))" : note
        return Measurement(
            work: work, peer: peer, ours: size / times.map(\.ours).median, theirs: size / times.map(\.theirs).median,
            unit: "GB/s", ratio: times.map { $0.theirs / $0.ours }.median, sameAnswers: agree(dump, tally), note: note)
    }

    private func agree(_ dump: Dump, _ tally: (ours: peers_tally, theirs: peers_tally)) -> Bool? {
        let isWhole = tally.ours.records == dump.records && tally.ours.refused == 0
        switch proof {
        case .values(let theirs):
            return isWhole && Ours.read(dump, PEERS_PROOF).isSame(as: theirs(dump))
        case .titles(let theirs):
            let (ours, theirs) = (Ours.read(dump, PEERS_TITLE), theirs(dump))
            return isWhole && ours.records == theirs.records && ours.title_hash == theirs.title_hash
        case .records: return isWhole && tally.theirs.records == dump.records
        case .truth: return isWhole && tally.ours.strings == dump.matches
        case .none: return nil
        }
    }
}

extension peers_tally {
    fileprivate func isSame(as other: peers_tally) -> Bool {
        records == other.records && refused == other.refused && objects == other.objects && arrays == other.arrays
            && keys == other.keys && strings == other.strings && numbers == other.numbers && trues == other.trues
            && falses == other.falses && nulls == other.nulls && key_bytes == other.key_bytes
            && string_bytes == other.string_bytes && title_hash == other.title_hash
            && number_bits == other.number_bits
    }
}

extension [Double] {
    /// Of an even count, the mean of the middle two.
    var median: Double {
        let sorted = self.sorted()
        guard !sorted.isEmpty else { return .nan }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}

extension Double {
    /// Four significant digits, without exponent.
    var short: String {
        guard isFinite, self > 0 else { return "0" }
        var scale = 1.0
        while self * scale < 1000, scale < 1e9 { scale *= 10 }
        return "\((self * scale).rounded() / scale)"
    }
}
