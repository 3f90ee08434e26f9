/// What the command line asks for.
struct Options {
    /// The folder of the dumps.
    var data = ""
    /// The built library whose loading is measured; none when empty.
    var library = ""
    /// One JSON object a line instead of the table.
    var isJSON = false
    /// Only works whose names begin with one of these; all when empty.
    var works: [String] = []
    var peers: [String] = []
    /// Pairs of runs after the warm-up.
    var rounds = 7
    /// Runs one side of a single line over and over, for a profiler: seconds.
    var profileSeconds = 0.0
    /// A file of pages to read when asked on standard input, which is then all that is done; none when empty.
    var servedPages = ""
    /// A dump of which to read facts when asked on standard input, which is then all that is done; none when empty.
    var servedFacts = ""
    /// Megabytes of input that is meant to be slow, which is then all that is measured; none when empty.
    var hostileSizes: [Int] = []

    static let usage = """
        benchmark --data FOLDER [--library FILE] [--json] [--work NAME]… [--peer NAME]… [--rounds COUNT]
                  [--profile SECONDS]   only our side of the first line that is chosen, for a profiler
        benchmark --serve PAGES       reads pages when asked on standard input
        benchmark --serve-facts DUMP  reads facts when asked on standard input
        benchmark --hostile [--hostile-sizes MEGABYTES,…] [--json]
        """

    /// - Returns: Nil when the arguments make no sense.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--json": isJSON = true
            case "--hostile": if hostileSizes.isEmpty { hostileSizes = [1, 10, 100] }
            case "--hostile-sizes":
                guard let sizes = rest.popFirst() else { return nil }
                hostileSizes = sizes.split(separator: ",").compactMap { Int($0) }.filter { 1...4_000 ~= $0 }
                if hostileSizes.isEmpty { return nil }
            case "--serve":
                guard let file = rest.popFirst() else { return nil }
                servedPages = file
            case "--serve-facts":
                guard let file = rest.popFirst() else { return nil }
                servedFacts = file
            case "--data", "--library", "--work", "--peer", "--rounds", "--profile":
                guard let value = rest.popFirst() else { return nil }
                switch argument {
                case "--data": data = value
                case "--library": library = value
                case "--work": works.append(value)
                case "--peer": peers.append(value)
                case "--rounds":
                    guard let count = Int(value), count > 0 else { return nil }
                    rounds = count
                default:
                    guard let seconds = Double(value), seconds > 0 else { return nil }
                    profileSeconds = seconds
                }
            default: return nil
            }
        }
        if data.isEmpty, hostileSizes.isEmpty, servedPages.isEmpty, servedFacts.isEmpty { return nil }
    }

    func asks(for line: Line) -> Bool {
        (works.isEmpty || works.contains { line.work.hasPrefix($0) })
            && (peers.isEmpty || peers.contains { line.peer.hasPrefix($0) })
    }
}
