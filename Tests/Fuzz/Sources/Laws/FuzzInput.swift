/// The bytes that the fuzzer hands over; good until its call ends.
///
/// They are not copied, and nothing readable lies behind them: AddressSanitizer sees a read of one byte too many.
public struct FuzzInput {
    /// All of them.
    public let bytes: UnsafeBufferPointer<UInt8>

    /// What `LLVMFuzzerTestOneInput` is given.
    public init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
        bytes = UnsafeBufferPointer(start: start, count: count)
    }

    /// A text and what it is applied to, parted by the first NUL; by the first line feed where there is no NUL, so that
    /// seeds can be written by hand. Without either all is text.
    public var textAndRest: (text: String, rest: UnsafeBufferPointer<UInt8>) {
        let end = bytes.firstIndex(of: 0) ?? bytes.firstIndex(of: 0x0A) ?? bytes.count
        let rest = bytes[min(end + 1, bytes.count)...]
        return (String(decoding: bytes[..<end], as: UTF8.self), UnsafeBufferPointer(rebasing: rest))
    }
}
