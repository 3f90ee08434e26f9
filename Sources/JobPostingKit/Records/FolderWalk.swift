import CJobPostingSystem

/// The files that some paths name, one path after another: of a folder all files in it and in the folders in it, in the order
/// of the bytes of their names.
///
///     jobs/            ─▶ jobs/a.json
///     ├ a.json            jobs/b/1.html
///     ├ b/ ├ 1.html       jobs/b/2.ndjson.gz
///     │    └ 2.ndjson.gz  jobs/c.json
///     └ c.json
///     more.ndjson      ─▶ more.ndjson
///
/// Links are followed, and below one path no folder is read twice, so that a link to a folder above ends nothing and repeats
/// nothing. Names that begin with a dot are passed over, as the system's own tools do; a path that was given is not. Kept at a
/// time: the paths that are left, the names of the folders between the first and the current file, and sixteen bytes for
/// each folder.
struct FolderWalk {
    /// What comes next.
    enum Entry {
        /// The path of a regular file, or of anything else that was given by name, with its final NUL.
        case file([CChar])
        /// Something that cannot be read.
        case failure(FileError)
    }

    private struct Folder {
        /// Without the final NUL.
        var path: [CChar]
        /// Names that are left, the next one last.
        var names: [[CChar]]
    }

    private struct Identity: Hashable {
        var device: UInt64
        var number: UInt64
    }

    private var folders: [Folder] = []
    private var seen: Set<Identity> = []
    /// The paths that are left, the next one last.
    private var paths: [[CChar]]

    /// - Parameter paths: Of files and folders, without a final NUL.
    init(_ paths: [[CChar]]) {
        self.paths = paths.reversed()
    }

    /// The next file; nil at the end.
    mutating func next() -> Entry? {
        while true {
            if let path = nextInFolders() {
                var identity = system_identity()
                let status = system_identify(path + [0], &identity)
                if status < 0 { return .failure(FileError(number: -status, offset: 0, path: Self.text(path))) }
                switch identity.kind {
                case 0: return .file(path + [0])
                case 1: if let failure = enter(path) { return .failure(failure) }
                default: return .failure(FileError(.notRegular, offset: 0, path: Self.text(path)))
                }
                continue
            }
            guard let path = paths.popLast() else { return nil }
            seen.removeAll(keepingCapacity: true)
            var identity = system_identity()
            // Whoever opens what is no folder is told why that cannot be done.
            guard system_identify(path + [0], &identity) == 0, identity.kind == 1 else { return .file(path + [0]) }
            if let failure = enter(path) { return .failure(failure) }
        }
    }

    /// What comes next in the folders that are listed, without a final NUL; nil when nothing is left in them.
    private mutating func nextInFolders() -> [CChar]? {
        while let last = folders.indices.last {
            guard let name = folders[last].names.popLast() else {
                folders.removeLast()
                continue
            }
            var path = folders[last].path
            if path.last != CChar(bitPattern: UInt8(ascii: "/")) { path.append(CChar(bitPattern: UInt8(ascii: "/"))) }
            return path + name
        }
        return nil
    }

    /// Lists a folder.
    private mutating func enter(_ path: [CChar]) -> FileError? {
        var identity = system_identity()
        let status = system_identify(path + [0], &identity)
        if status < 0 { return FileError(number: -status, offset: 0, path: Self.text(path)) }
        guard seen.insert(Identity(device: identity.device, number: identity.number)).inserted else {
            return FileError(.folderLoop, offset: 0, path: Self.text(path))
        }
        var error: Int32 = 0
        guard let folder = system_folder_open(path + [0], &error) else {
            return FileError(number: error, offset: 0, path: Self.text(path))
        }
        defer { system_folder_close(folder) }
        var names: [[CChar]] = []
        while let name = system_folder_next(folder, &error) {
            guard name[0] != CChar(bitPattern: UInt8(ascii: ".")) else { continue }
            var length = 0
            while name[length] != 0 { length += 1 }
            names.append(Array(UnsafeBufferPointer(start: name, count: length)))
        }
        names.sort { left, right in
            right.lexicographicallyPrecedes(left) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
        }
        folders.append(Folder(path: path, names: names))
        // What was listed before the system refused is read.
        return error == 0 ? nil : FileError(number: error, offset: 0, path: Self.text(path))
    }

    /// A path without the NUL that it ends with.
    static func bytes(of path: UnsafePointer<CChar>) -> [CChar] {
        var length = 0
        while path[length] != 0 { length += 1 }
        return Array(UnsafeBufferPointer(start: path, count: length))
    }

    /// A path for people.
    static func text(_ path: [CChar]) -> String {
        String(decoding: path.lazy.map { UInt8(bitPattern: $0) }.filter { $0 != 0 }, as: UTF8.self)
    }
}
