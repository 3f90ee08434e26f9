// HEADER 10: Version
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting

#if ABI_TYPES
    /// Changes when a program must be changed.
    let JOBPOSTING_VERSION_MAJOR = 0
    /// Changes when something is added.
    let JOBPOSTING_VERSION_MINOR = 1
    /// Changes when something is mended.
    let JOBPOSTING_VERSION_PATCH = 0
    /// The version as one number to compare: 1.2.3 is 1002003.
    let JOBPOSTING_VERSION_NUMBER =
        JOBPOSTING_VERSION_MAJOR * 1_000_000 + JOBPOSTING_VERSION_MINOR * 1_000 + JOBPOSTING_VERSION_PATCH
    /// The oldest header whose programs run with this library.
    let JOBPOSTING_VERSION_COMPATIBLE = 1_000
    /// The version for people.
    let JOBPOSTING_VERSION_STRING =
        "\(JOBPOSTING_VERSION_MAJOR).\(JOBPOSTING_VERSION_MINOR).\(JOBPOSTING_VERSION_PATCH)"
#endif

/// The version of the library that is loaded, as JOBPOSTING_VERSION_NUMBER of its header.
@implementation @_cdecl("jobposting_version_number")
public func jobposting_version_number() -> UInt32 { UInt32(JOBPOSTING_VERSION_NUMBER) }

/// The oldest header whose programs run with the library that is loaded, as a version number.
@implementation @_cdecl("jobposting_version_compatible")
public func jobposting_version_compatible() -> UInt32 { UInt32(JOBPOSTING_VERSION_COMPATIBLE) }

/// The version of the library that is loaded, for people; NUL-terminated and there for ever.
@implementation @_cdecl("jobposting_version_string")
public func jobposting_version_string() -> UnsafePointer<CChar> { versionText }

/// Memory for ever, filled once from the header's macro, which is the one place of the version.
nonisolated(unsafe) private let versionText = foreverText(JOBPOSTING_VERSION_STRING)
