import CPeers
import JobPostingKit

/// Every line that is measured. A new target is a new line here, and a paragraph in Benchmarks/README.md.
enum Catalogue {
    private typealias Reader =
        @Sendable (UnsafePointer<CChar>?, Int, peers_work, UnsafeMutablePointer<peers_tally>?) -> Int32

    static let query =
        "country = US and employment_type = FULL_TIME and date_posted >= 2023-01-01 and salary >= 100k USD"

    static func lines() throws -> [Line] { strict + variants + repairing + values + splitting + (try kit()) }

    /// A pass of one of the C and C++ libraries.
    private static func pass(_ reader: @escaping Reader, _ work: peers_work) -> Line.Pass {
        { dump in
            var tally = peers_tally.start
            _ = reader(dump.characters, dump.bytes.count, work, &tally)
            return tally
        }
    }

    private static func ours(_ work: peers_work) -> Line.Pass { { Ours.read($0, work) } }

    private static func parse(
        _ work: String, _ dump: String, _ peer: String, _ reader: @escaping Reader, _ note: String = ""
    )
        -> Line
    {
        Line(
            work: work, dump: dump, peer: peer, ours: ours(PEERS_PARSE), theirs: pass(reader, PEERS_PARSE),
            proof: .values(pass(reader, PEERS_PROOF)), note: note)
    }

    private static let strict = [
        parse(
            "strict-parse", "mixed", "simdjson-dom", peers_simdjson_dom,
            "ours finds the lines while it parses, theirs with memchr; theirs decodes strings and numbers while it parses, "
                + "ours checks them and decodes on demand"),
        Line(
            work: "strict-parse-found-lines", peer: "simdjson-dom", ours: Ours.readFoundLines,
            theirs: pass(peers_simdjson_dom, PEERS_PARSE), proof: .records,
            note: "ours too finds the line first, and passes over it twice"),
        parse(
            "strict-parse", "mixed", "simdjson-parse-many", peers_simdjson_parse_many,
            "batches of 1 MB without a second thread; one broken record ends it"),
        Line(
            work: "strict-parse", peer: "simdjson-ondemand-field", ours: ours(PEERS_PARSE),
            theirs: pass(peers_simdjson_ondemand, PEERS_TITLE),
            proof: .titles(pass(peers_simdjson_ondemand, PEERS_TITLE)),
            note: "theirs reads the title, finds the structure and checks UTF-8, but not the grammar of the rest"),
        Line(
            work: "strict-parse", peer: "simdjson-ondemand-walk", ours: ours(PEERS_PARSE),
            theirs: pass(peers_simdjson_ondemand, PEERS_VALUES),
            proof: .values(pass(peers_simdjson_ondemand, PEERS_PROOF)),
            note: "theirs visits every value, without which it does not check them"),
        parse(
            "strict-parse", "mixed", "rapidjson-insitu", peers_rapidjson_insitu,
            "the copy of the line is counted; UTF-8 is not checked"),
        parse("strict-parse", "mixed", "rapidjson-insitu-utf8", peers_rapidjson_insitu_utf8, "the same, UTF-8 checked"),
        parse("strict-parse", "mixed", "jansson", peers_jansson),
        foundation("strict-parse", PEERS_PARSE, "mixed", "foundation-jsonserialization", FoundationPeers.serialization),
        foundation(
            "strict-parse-uniform", PEERS_PARSE, "uniform", "foundation-jsondecoder", FoundationPeers.decoder),
        foundation(
            "strict-parse-uniform", PEERS_PARSE, "uniform", "foundation-jsonserialization",
            FoundationPeers.serialization),
        foundation(
            "every-value-uniform", PEERS_VALUES, "uniform", "foundation-jsondecoder", FoundationPeers.decoder,
            "theirs makes values of the fields that the struct names, ours of all"),
    ]

    private static func foundation(
        _ work: String, _ asked: peers_work, _ dump: String, _ peer: String, _ reader: @escaping Line.Pass,
        _ note: String = "titles and numbers of records compared"
    ) -> Line {
        Line(
            work: work, dump: dump, peer: peer, ours: ours(asked), theirs: reader, proof: .titles(reader), note: note)
    }

    private static let variants = ["uniform", "numbers", "escapes", "multibyte"].flatMap { variant in
        [
            parse("strict-parse-\(variant)", variant, "simdjson-dom", peers_simdjson_dom),
            parse("strict-parse-\(variant)", variant, "rapidjson-insitu-utf8", peers_rapidjson_insitu_utf8),
        ]
    }

    private static let repairing = [
        Line(
            work: "repair-clean", peer: "strict-parse", ours: { Ours.repair($0, PEERS_PARSE) },
            theirs: ours(PEERS_PARSE), proof: .records, note: "the same sound dump"),
        Line(
            work: "repair-damaged", dump: "damaged", theirDump: "mixed", peer: "strict-parse",
            ours: { Ours.repair($0, PEERS_PARSE) }, theirs: ours(PEERS_PARSE), proof: .mends,
            note: "ours mends every record, theirs reads the same records unharmed; titles and mends compared"),
    ]

    /// Lazy against eager is not the same work: here both decode every string and convert every number.
    private static let values = [
        ("every-value", "mixed"), ("every-value-numbers", "numbers"), ("every-value-escapes", "escapes"),
        ("every-value-multibyte", "multibyte"),
    ].flatMap { work, dump in
        let peers: [(String, Reader)] = [
            ("simdjson-dom", peers_simdjson_dom), ("simdjson-ondemand-walk", peers_simdjson_ondemand),
            ("rapidjson-insitu-utf8", peers_rapidjson_insitu_utf8),
        ]
        return peers.map { peer, reader in
            Line(
                work: work, dump: dump, peer: peer, ours: ours(PEERS_VALUES), theirs: pass(reader, PEERS_VALUES),
                proof: .values(pass(reader, PEERS_PROOF)))
        }
    }

    private static let splitting = [
        Line(
            work: "split-lines", peer: "memchr", ours: Ours.splitLines, theirs: pass(peers_memchr, PEERS_PARSE),
            proof: .records)
    ]

    private static func kit() throws -> [Line] {
        let others = Facts.works["facts-all-but-text"] ?? []
        let query = try Query(query)
        let parse = ours(PEERS_PARSE)
        return [
            Line(
                work: "read-lazily", peer: "strict-parse-found-lines", ours: { Ours.scanOnly($0, borrowsText: true) },
                theirs: Ours.readFoundLines, proof: .records,
                note: "a posting of every record, ready to be asked, of which nothing is asked; the text is borrowed"),
            Line(
                work: "read-copying", peer: "strict-parse-found-lines", ours: { Ours.scanOnly($0, borrowsText: false) },
                theirs: Ours.readFoundLines, proof: .records, note: "the same, each posting with a copy of its record"),
            Line(
                work: "facts-all-but-text", peer: "strict-parse", ours: { Facts.read(others, $0.bytes) }, theirs: parse,
                proof: .records, note: "\(others.count) facts of every posting; the numbers of records compared"),
            Line(
                work: "facts-one-by-one", peer: "strict-parse", ours: { Ours.facts(others, $0) }, theirs: parse,
                proof: .records, note: "the same facts, one call a fact; the numbers of records compared"),
            Line(
                work: "facts-text", peer: "strict-parse", ours: { Facts.read([.text], $0.bytes) }, theirs: parse,
                proof: .records, note: "the description as plain text; the numbers of records compared"),
            Line(
                work: "scan-four-conditions", peer: "strict-parse", ours: { Ours.scan(query, $0) }, theirs: parse,
                proof: .truth, note: "records and matches compared with what the generator wrote"),
            Line(
                work: "scan-four-conditions-file", peer: "strict-parse",
                ours: { Ours.scan(query, $0, fromFile: true) }, theirs: parse, proof: .truth,
                note: "the same, read from the file that the system has in memory"),
            Line(
                work: "scan-four-conditions-fast", peer: "strict-parse",
                ours: { Ours.scan(query, $0, mode: .fast) }, theirs: parse, proof: .truth,
                note: "what cannot match is half read, and not validated; the same matches"),
            Line(
                work: "count-by-country", peer: "strict-parse", ours: { Ours.count(by: .country, $0) }, theirs: parse,
                proof: .records, note: "how many postings each country has; the numbers of records compared"),
            Line(
                work: "count-by-country-two-threads", peer: "one-thread",
                ours: { Ours.count(by: .country, $0, threads: 2) }, theirs: { Ours.count(by: .country, $0) },
                proof: .records, note: "the same on two threads; it needs two processors that do nothing else"),
        ]
    }
}
