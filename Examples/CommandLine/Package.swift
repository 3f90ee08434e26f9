// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that what it depends on never reaches who uses the library.
let package = Package(
    name: "CommandLine",
    // Not `jobposting`: the library's product has that name, and the two would be built in one folder. `build` gives the
    // program its name.
    products: [.executable(name: "jobposting-tool", targets: ["JobPostingTool"])],
    dependencies: [
        .package(name: "JobPostingKit", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "JobPostingTool",
            dependencies: [
                .product(name: "JobPostingKit", package: "JobPostingKit"),
                .product(name: "JobPostingJSON", package: "JobPostingKit"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: Context.environment["JOBPOSTING_STRICT"] == "1" ? [.treatAllWarnings(as: .error)] : [])
    ],
    swiftLanguageModes: [.v6]
)
