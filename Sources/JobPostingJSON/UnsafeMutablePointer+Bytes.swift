extension UnsafeMutablePointer<UInt8> {
    /// Copies bytes to here; the two may overlap.
    ///
    /// In Embedded Swift of 6.3.1 `update(from:count:)` calls a function for each byte, and reads half a gigabyte a second;
    /// this is the system's `memmove`.
    package func copyBytes(from source: UnsafePointer<UInt8>, count: Int) {
        guard count > 0 else { return }
        UnsafeMutableRawPointer(self).copyMemory(from: source, byteCount: count)
    }
}
