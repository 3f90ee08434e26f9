/// The name of a place as the tables of place names know it.
///
/// It is the key of ``PhraseKey`` with letters that stand alone joined, since abbreviations are published with points
/// and without:
///
///     "U.S.A."  →  "usa"        "Washington, D.C."  →  "washington dc"        "Côte d’Ivoire"  →  "cote d ivoire"
struct PlaceKey: Hashable {
    /// The key in UTF-8.
    let bytes: [UInt8]

    /// The key of a name.
    ///
    /// - Complexity: O(*n*).
    init(_ name: String) { self.init(PhraseKey(name)) }

    /// The key of a name whose key as a phrase is known.
    init(_ key: PhraseKey) {
        let phrase = key.bytes
        var joined: [UInt8] = []
        joined.reserveCapacity(phrase.count)
        var letters = 0
        for word in phrase.split(separator: 0x20) {
            let isLetter = word.count == 1 && word.allSatisfy { $0.isASCIILetter }
            letters = isLetter ? letters &+ 1 : 0
            if !joined.isEmpty, letters < 2 { joined.append(0x20) }
            joined.append(contentsOf: word)
        }
        bytes = joined
    }

    /// A key that is known.
    init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// The value of the key in a table.
    func value(in table: PhraseTable) -> String? {
        bytes.withUnsafeBufferPointer { table[$0[...]] }
    }
}
