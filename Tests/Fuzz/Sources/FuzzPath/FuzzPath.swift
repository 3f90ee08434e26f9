import JobPostingJSON
import Laws

/// A JSONPath query and a document, parted as ``FuzzInput`` says: every query is compiled or refused, evaluated within its
/// steps or stopped, and the normalised path of each result selects that result.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (text, rest) = FuzzInput(start, count).textAndRest
    let path: JSONPath
    do throws(JSONPathError) {
        path = try JSONPath(text)
    } catch {
        law((0...text.utf8.count).contains(error.offset), "an error lies in the query")
        return 0
    }
    var repairer = JSONRepairer()
    guard let node = try? repairer.parse(rest) else { return 0 }
    checkLocations(path, JSONDocument(copying: node, of: rest))
    return 0
}

/// Looks at the first results: the laws are the same for all.
private func checkLocations(_ path: JSONPath, _ document: JSONDocument) {
    withExtendedLifetime(document) {
        let root = document.rootNode
        let limits = JSONPath.Limits(steps: 20_000)
        guard let nodes = try? path.nodes(in: root, limits: limits) else { return }
        let locations = lawful("a query that ends, ends again") { try path.locations(in: root, limits: limits) }
        law(locations.count == nodes.count, "each result has its location")
        let hasDuplicates = !root.duplicateKeys(limit: 1).isEmpty
        for (node, location) in zip(nodes, locations).prefix(20) {
            let (found, again) = lawful("a normalised path is a query: \(location)") {
                let path = try JSONPath(location)
                return (try path.nodes(in: root), try path.locations(in: root))
            }
            // Of duplicate keys a name selects the last, a wildcard all: what lies in an earlier one cannot be named.
            if hasDuplicates, found.isEmpty { continue }
            law(again == [location], "a normalised path is its own location: \(location)")
            law(hasDuplicates || found[0].isSame(as: node), "a normalised path selects its value: \(location)")
        }
    }
}
