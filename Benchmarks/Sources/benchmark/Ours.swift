import CPeers
import JobPostingJSON
import JobPostingKit

/// What is measured of this product; each reads a whole dump, one JSON text a line.
enum Ours {
    /// The strict parser over every record, which finds its end on the way, and then what the work asks for.
    static func read(_ dump: Dump, _ work: peers_work, records limit: Int = .max) -> peers_tally {
        var tally = peers_tally.start
        var parser = JSONParser()
        var scratch: [UInt8] = []
        var lines = JSONLines(dump.bytes)
        while tally.records < limit, let parsed = lines.next(parsingWith: &parser) {
            guard case .success(let root) = parsed.result else {
                tally.refused += 1
                continue
            }
            tally.records += 1
            if work == PEERS_VALUES || work == PEERS_PROOF { visit(root, &tally, &scratch) }
            if work == PEERS_TITLE || work == PEERS_PROOF, let title = root.member("title")?.string {
                tally.add(title: title)
            }
        }
        return tally
    }

    /// The strict parser over every record, after its line was found.
    static func readFoundLines(_ dump: Dump) -> peers_tally {
        var tally = peers_tally.start
        var parser = JSONParser()
        for record in JSONLines(dump.bytes) {
            do {
                _ = try parser.parse(record.bytes, readable: record.readable)
                tally.records += 1
            } catch {
                tally.refused += 1
            }
        }
        return tally
    }

    /// The repairing parser over every record; the mends are counted as strings.
    static func repair(_ dump: Dump, _ work: peers_work) -> peers_tally {
        var tally = peers_tally.start
        var repairer = JSONRepairer()
        var lines = JSONLines(dump.bytes)
        while let parsed = lines.next(repairingWith: &repairer) {
            guard case .success(let root) = parsed.result else {
                tally.refused += 1
                continue
            }
            tally.records += 1
            tally.strings += UInt64(repairer.mendCount)
            if work == PEERS_TITLE, let title = root.member("title")?.string { tally.add(title: title) }
        }
        return tally
    }

    private static func visit(_ node: JSONNode, _ tally: inout peers_tally, _ scratch: inout [UInt8]) {
        switch node.kind {
        case .object:
            tally.objects += 1
            for (key, value) in node.members {
                tally.keys += 1
                tally.key_bytes += size(of: key, &scratch)
                visit(value, &tally, &scratch)
            }
        case .array:
            tally.arrays += 1
            for element in node.elements { visit(element, &tally, &scratch) }
        case .string:
            tally.strings += 1
            tally.string_bytes += size(of: node, &scratch)
        case .number:
            tally.numbers += 1
            tally.number_bits &+= node.double?.bitPattern ?? 0
        case .true: tally.trues += 1
        case .false: tally.falses += 1
        case .null: tally.nulls += 1
        }
    }

    /// The bytes of a string's value, decoded into the scratch memory when it is written with escapes.
    private static func size(of node: JSONNode, _ scratch: inout [UInt8]) -> UInt64 {
        guard node.hasEscapes else { return UInt64(node.source.count) }
        scratch.removeAll(keepingCapacity: true)
        node.appendText(to: &scratch)
        return UInt64(scratch.count)
    }

    /// Only finds the lines.
    static func splitLines(_ dump: Dump) -> peers_tally {
        var tally = peers_tally.start
        for _ in JSONLines(dump.bytes) { tally.records += 1 }
        return tally
    }

    // MARK: - The Kit

    private static let options = ReadingOptions(mode: .strict, format: .records)

    /// Reads these facts of every posting, as a caller who keeps none would.
    static func facts(_ fields: [Field], _ dump: Dump) -> peers_tally {
        var tally = peers_tally.start
        let scan = Scan(borrowing: dump.bytes, options: options)
        do throws(FileError) {
            while let posting = try scan.next() {
                tally.records += 1
                for field in fields { tally.strings += UInt64(posting.facts(field).count) }
            }
        } catch {
            tally.refused += 1
        }
        return tally
    }

    /// Finds the posting of every record, and asks nothing of it.
    ///
    /// - Parameter borrowsText: Whether postings refer to the dump, or keep a copy of their record each.
    static func scanOnly(_ dump: Dump, borrowsText: Bool) -> peers_tally {
        var tally = peers_tally.start
        var options = options
        options.borrowsText = borrowsText
        let scan = Scan(borrowing: dump.bytes, options: options)
        do throws(FileError) { while try scan.next() != nil { tally.records += 1 } } catch { tally.refused += 1 }
        return tally
    }

    /// Scans for a query; the matches are counted as strings.
    static func scan(_ query: Query, _ dump: Dump, mode: Scan.Mode = .verified, fromFile: Bool = false) -> peers_tally {
        var tally = peers_tally.start
        var wanted = Scan.Options()
        wanted.mode = mode
        do throws(FileError) {
            let scan =
                fromFile
                ? try Scan(path: dump.path, where: query, options: options, with: wanted)
                : Scan(borrowing: dump.bytes, where: query, options: options, with: wanted)
            defer { tally.records = UInt64(scan.report.records) }
            while try scan.next() != nil { tally.strings += 1 }
        } catch {
            tally.refused += 1
        }
        return tally
    }

    /// Counts the postings of each value of a fact.
    static func count(by field: Field, _ dump: Dump, threads: Int = 1) -> peers_tally {
        var tally = peers_tally.start
        var wanted = Scan.Options()
        wanted.threads = threads
        wanted.aggregates = [.facet(field, top: 10)]
        let scan = Scan(borrowing: dump.bytes, options: options, with: wanted)
        do throws(FileError) { tally.records = UInt64(try scan.run().records) } catch { tally.refused += 1 }
        return tally
    }
}

extension peers_tally {
    static var start: peers_tally {
        var tally = peers_tally()
        tally.title_hash = PEERS_HASH_START
        return tally
    }

    mutating func add(title: String) {
        var title = title
        title.withUTF8 { text in
            text.withMemoryRebound(to: CChar.self) { title_hash = peers_hash(title_hash, $0.baseAddress, $0.count) }
        }
    }
}
