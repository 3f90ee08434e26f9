// HEADER 20: Version
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting

#if ABI_TYPES
    /// Changes when a program must be changed.
    let JOBPOSTING_VERSION_MAJOR = 1
    /// Changes when something is added.
    let JOBPOSTING_VERSION_MINOR = 2
    /// One number to compare.
    let JOBPOSTING_VERSION = JOBPOSTING_VERSION_MAJOR * 1_000 + JOBPOSTING_VERSION_MINOR
    /// The same for people.
    let JOBPOSTING_VERSION_STRING = "\(JOBPOSTING_VERSION_MAJOR).\(JOBPOSTING_VERSION_MINOR)"
    /// Bytes of a message, the final NUL included.
    let JOBPOSTING_MESSAGE_SIZE = 1 << 6
#endif

/// The version of the library that is loaded.
@implementation @_cdecl("jobposting_version_string")
public func jobposting_version_string() -> UnsafePointer<CChar> { versionText }

nonisolated(unsafe) private let versionText: UnsafePointer<CChar> = {
    let text = UnsafeMutablePointer<CChar>.allocate(capacity: 4)
    text.initialize(repeating: 0, count: 4)
    text[0] = 49
    text[1] = 46
    text[2] = 50
    return UnsafePointer(text)
}()
