/// Names places on a tape, asked for in rising order, in one walk.
public struct JSONPointerWalk {
    private var position: JSONNode
    private let root: JSONNode
    /// The containers around `position`: where each ends, and the last key or the count of the elements begun.
    private var open: [(end: JSONNode, isObject: Bool, key: JSONNode?, index: Int)] = []

    /// A walk that begins at the root.
    public init(root: JSONNode) {
        self.root = root
        position = root
    }

    /// The pointer to the value (or the value of the key) at a place; the nearest one before it where it is past the end.
    public mutating func pointer(toPlace place: Int) -> String {
        walk(toPlace: place)
        var pointer = JSONPointer(tokens: [])
        for container in open {
            if let key = container.key {
                pointer.tokens.append(key.string ?? "")
            } else if !container.isObject {
                pointer.tokens.append("\(container.index)")
            }
        }
        return pointer.text
    }

    /// The normalised JSONPath (RFC 9535, section 2.7) of the value at a place.
    mutating func normalizedPath(toPlace place: Int) -> String {
        walk(toPlace: place)
        var path: [UInt8] = [UInt8(ascii: "$")]
        for container in open {
            path.append(UInt8(ascii: "["))
            if let key = container.key {
                var name: [UInt8] = []
                key.appendText(to: &name)
                JSONPointerWalk.appendNormalized(name, to: &path)
            } else {
                path.append(contentsOf: "\(container.index)".utf8)
            }
            path.append(UInt8(ascii: "]"))
        }
        return String(decoding: path, as: UTF8.self)
    }

    private static func appendNormalized(_ name: [UInt8], to path: inout [UInt8]) {
        path.append(UInt8(ascii: "'"))
        for byte in name {
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\\"): path.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x08: path.append(contentsOf: "\\b".utf8)
            case 0x09: path.append(contentsOf: "\\t".utf8)
            case 0x0A: path.append(contentsOf: "\\n".utf8)
            case 0x0C: path.append(contentsOf: "\\f".utf8)
            case 0x0D: path.append(contentsOf: "\\r".utf8)
            case ..<0x20:
                path.append(contentsOf: "\\u00".utf8)
                path.append(hexadecimalDigit(byte >> 4))
                path.append(hexadecimalDigit(byte & 0xF))
            default: path.append(byte)
            }
        }
        path.append(UInt8(ascii: "'"))
    }

    private mutating func walk(toPlace place: Int) {
        while position.place(in: root) < place, position.place(in: root) + 1 < root.span { advance() }
    }

    /// Steps to the next entry: an object's key stands for its value, which follows it.
    private mutating func advance() {
        let isContainer = position.kind == .object || position.kind == .array
        let isKey = open.last.map { $0.isObject && $0.key.map { $0.isSame(as: position) } == true } ?? false
        let current = position
        position = position.first
        if isKey { return }
        if isContainer, current.span > 1 {
            open.append((current.next, current.kind == .object, nil, -1))
        }
        while let container = open.last, container.end.isSame(as: position) { open.removeLast() }
        guard !open.isEmpty else { return }
        if open[open.count - 1].isObject {
            open[open.count - 1].key = position
        } else {
            open[open.count - 1].index += 1
        }
    }
}
