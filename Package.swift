// swift-tools-version: 6.2
import PackageDescription

/// The shipped library is built as Embedded Swift: `JOBPOSTING_EMBEDDED=1`, set by `Sources/build-library`.
/// `JOBPOSTING_UNICODE` names the toolchain's archive of Unicode tables, which that build links.
let isEmbedded = Context.environment["JOBPOSTING_EMBEDDED"] == "1"
/// CI refuses warnings; a user who builds with another compiler is not refused for a new one.
let isStrict = Context.environment["JOBPOSTING_STRICT"] == "1"

/// Each function of the shipped library has a section of its own, so that the linker leaves out what no export reaches:
/// that halves it.
///
/// The outliner of constant arrays is off. Embedded Swift puts a copy of an inlinable function into each module that
/// calls it, and swift 6.3.1 numbers the arrays of the copies in different orders under one weak name: the linker keeps
/// one array for all, and `"~1"` becomes `"~0"`.
let swiftSettings: [SwiftSetting] =
    (isEmbedded
        ? [
            .enableExperimentalFeature("Embedded"),
            .unsafeFlags(["-Xfrontend", "-function-sections", "-Xllvm", "-sil-disable-pass=object-outliner"]),
        ] : [])
    + (isStrict ? [.treatAllWarnings(as: .error)] : [])

/// Only `jobposting_*` leaves the shipped library; whatever it lacks is found when it is linked (`-z defs`).
let shipping: [LinkerSetting] =
    isEmbedded
    ? [
        .linkedLibrary("m"),
        .unsafeFlags(
            [
                "-Xlinker", "--version-script=\(Context.packageDirectory)/Sources/JobPostingABI/exports.map",
                "-Xlinker", "-soname=libjobposting.so.1", "-Xlinker", "-z", "-Xlinker", "defs",
                "-Xlinker", "--gc-sections",
            ] + [Context.environment["JOBPOSTING_UNICODE"]].compactMap { $0 }),
    ]
    : []

let package = Package(
    name: "JobPostingKit",
    products: [
        .library(name: "JobPostingKit", targets: ["JobPostingKit"]),
        .library(name: "JobPostingJSON", targets: ["JobPostingJSON"]),
        .library(name: "jobposting", type: .dynamic, targets: ["JobPostingABI"]),
    ],
    targets: [
        .target(name: "JobPostingJSON", swiftSettings: swiftSettings),
        .target(
            name: "CJobPostingSystem",
            cSettings: isEmbedded ? [.define("JOBPOSTING_EMBEDDED")] : []),
        .target(
            name: "JobPostingKit",
            dependencies: ["JobPostingJSON", "CJobPostingSystem"],
            exclude: ["Facts/Fields.md", "Facts/Identity/Fingerprints.md"],
            swiftSettings: swiftSettings),
        // The header is the module: SwiftPM rebuilds what imports it when `include/jobposting.h` changes.
        .target(
            name: "CJobPosting", path: ".", sources: ["Sources/CJobPosting"], publicHeadersPath: "include"),
        .target(
            name: "JobPostingABI",
            dependencies: ["CJobPosting", "JobPostingKit"],
            exclude: ["exports.map"],
            swiftSettings: swiftSettings, linkerSettings: shipping),
        .testTarget(
            name: "JobPostingJSONTests", dependencies: ["JobPostingJSON"], path: "Tests/JobPostingJSON"),
        .testTarget(
            name: "JobPostingKitTests", dependencies: ["JobPostingKit"], path: "Tests/JobPostingKit",
            exclude: [
                "Deviations/Variants", "Facts/Dates/Cases", "Facts/Place/Cases", "Facts/Salary/Cases",
                "Facts/Terms/Cases", "Facts/Text/Cases",
            ]),
        .testTarget(
            name: "JobPostingABITests", dependencies: ["JobPostingABI", "CJobPosting", "JobPostingKit"],
            path: "Tests/JobPostingABI"),
    ],
    swiftLanguageModes: [.v6]
)
