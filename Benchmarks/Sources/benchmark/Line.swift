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
        /// One mend a record, and the titles of the same records of the sound dump.
        case mends
        /// Nothing can be compared.
        case none
    }

    var work: String
    /// The dump's variant, as the generator names it.
    var dump = "mixed"
    /// The variant that the peer reads, where that is another.
    var theirDump: String?
    var peer: String
    var ours: Pass
    var theirs: Pass
    var proof: Proof
    /// What a reader of the ratio must know; empty where there is nothing.
    var note = ""
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
    ///
    /// What is compared is bytes a second, for both need not read the same dump.
    func measure(_ dump: Dump, against theirDump: Dump, rounds: Int) -> Measurement {
        var tally = (ours: ours(dump), theirs: theirs(theirDump))
        let size = (ours: Double(dump.bytes.count) / 1e9, theirs: Double(theirDump.bytes.count) / 1e9)
        var speeds: [(ours: Double, theirs: Double)] = []
        for _ in 0..<rounds {
            let start = peers_now()
            tally.ours = ours(dump)
            let middle = peers_now()
            tally.theirs = theirs(theirDump)
            speeds.append((size.ours / (middle - start), size.theirs / (peers_now() - middle)))
        }
        return Measurement(
            work: work, peer: peer, ours: speeds.map(\.ours).median, theirs: speeds.map(\.theirs).median,
            unit: "GB/s", ratio: speeds.map { $0.ours / $0.theirs }.median,
            sameAnswers: agree(dump, theirDump, tally), note: note)
    }

    private func agree(_ dump: Dump, _ theirDump: Dump, _ tally: (ours: peers_tally, theirs: peers_tally)) -> Bool? {
        let isWhole = tally.ours.records == dump.records && tally.ours.refused == 0
        switch proof {
        case .values(let theirs):
            return isWhole && Ours.read(dump, PEERS_PROOF).isSame(as: theirs(dump))
        case .titles(let theirs):
            let (ours, theirs) = (Ours.read(dump, PEERS_TITLE), theirs(dump))
            return isWhole && ours.records == theirs.records && ours.title_hash == theirs.title_hash
        case .records: return isWhole && tally.theirs.records == dump.records
        case .truth: return isWhole && tally.ours.strings == dump.matches
        case .mends:
            let titles = Ours.read(theirDump, PEERS_TITLE, records: dump.records)
            return isWhole && tally.ours.strings == dump.records
                && Ours.repair(dump, PEERS_TITLE).title_hash == titles.title_hash
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
