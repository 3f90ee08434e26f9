#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the tool asks of the operating system; everything else of it is plain Swift.
enum System {
    /// The descriptors that every program begins with (POSIX, `unistd.h`).
    static let standardInput: Int32 = 0
    static let standardOutput: Int32 = 1
    static let standardError: Int32 = 2

    /// Whether somebody sits before a descriptor.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The columns of the terminal that the tool talks to, whichever of its descriptors that is; nil where there is none.
    static func terminalWidth() -> Int? {
        for descriptor in [standardOutput, standardError, standardInput] {
            var size = winsize()
            if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        }
        return nil
    }

    /// A variable of the environment; nil where it is not set.
    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Writes all of some bytes.
    ///
    /// - Returns: 0, or the system's number of why it could not: `EPIPE` when nobody reads any more, `ENOSPC` of a full disk.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                #if canImport(Glibc)
                    let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                #elseif canImport(Musl)
                    let count = Musl.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                #else
                    let count = Darwin.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                #endif
                if count < 0 {
                    if errno == EINTR { continue }
                    if errno == EAGAIN {
                        // Who shares the descriptor has made it one that does not wait.
                        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                        poll(&wait, 1, -1)
                        continue
                    }
                    return errno
                }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }

    /// The reader of the output has gone: `head` has what it wants.
    static let brokenPipe = EPIPE

    /// The system's words for one of its numbers.
    static func message(_ number: Int32) -> String { String(cString: strerror(number)) }

    /// Whether there is something at a path.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The bytes that a scan of a path will report in the end; nil where that is not known beforehand: a folder, a pipe,
    /// a compressed file.
    static func plainSize(of path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 4)
        guard read(descriptor, &head, head.count) == head.count else { return nil }
        // gzip (RFC 1952), zlib with its usual window (RFC 1950), zstd (RFC 8878).
        if head.starts(with: [0x1F, 0x8B]) || head == [0x28, 0xB5, 0x2F, 0xFD] || head[0] == 0x78 { return nil }
        return Int(status.st_size)
    }

    /// Ends the tool at once.
    static func exit(_ status: Int32) -> Never {
        #if canImport(Glibc)
            Glibc.exit(status)
        #elseif canImport(Musl)
            Musl.exit(status)
        #else
            Darwin.exit(status)
        #endif
    }
}
