// swift-tools-version: 6.2
import PackageDescription

// The shipped library is built from the same targets as Embedded Swift, which SwiftPM would compile twice:
// Sources/build-library tells how.

/// CI refuses warnings; a user who builds with another compiler is not refused for a new one.
let swiftSettings: [SwiftSetting] =
    Context.environment["JOBPOSTING_STRICT"] == "1" ? [.treatAllWarnings(as: .error)] : []

let package = Package(
    name: "JobPostingKit",
    products: [
        .library(name: "JobPostingKit", targets: ["JobPostingKit"]),
        .library(name: "JobPostingJSON", targets: ["JobPostingJSON"]),
        .library(name: "jobposting", type: .dynamic, targets: ["JobPostingABI"]),
    ],
    targets: [
        .target(name: "JobPostingJSON", dependencies: ["CJobPostingSystem"], swiftSettings: swiftSettings),
        .target(name: "CJobPostingSystem"),
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
            swiftSettings: swiftSettings),
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
