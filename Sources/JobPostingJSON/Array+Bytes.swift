// The standard library appends a buffer or a repeated value by a loop over its elements. That is fast where the compiler
// may make a long loop of vectors of it; the shipped library is compiled for size, where it stays a byte at a time. These
// take the place of the generic ones wherever the types are known, and copy as C does. They are in each module for itself,
// of one file: rooms that know nothing of JSON append bytes as well.

extension [UInt8] {
    /// Appends the bytes of a buffer.
    ///
    /// - Complexity: O(size of the buffer).
    @inline(never)
    mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        append(addingCapacity: bytes.count) { output in
            output.withUnsafeMutableBufferPointer { free, count in
                // The capacity that was asked for is there.
                guard let source = bytes.baseAddress, let target = free.baseAddress, bytes.count <= free.count &- count
                else { return }
                UnsafeMutableRawPointer(target + count).copyMemory(from: source, byteCount: bytes.count)
                count &+= bytes.count
            }
        }
    }

    /// Appends the bytes of a part of a buffer.
    ///
    /// - Complexity: O(size of the part).
    mutating func append(contentsOf bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes))
    }

    /// Appends a byte so many times.
    ///
    /// - Complexity: O(count).
    @inline(never)
    mutating func append(contentsOf bytes: Repeated<UInt8>) {
        append(addingCapacity: bytes.count) { output in
            output.append(repeating: bytes.repeatedValue, count: bytes.count)
        }
    }
}
