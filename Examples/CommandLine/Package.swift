// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that what it depends on never reaches who uses the library.
let package = Package(
    name: "CommandLine",
    products: [.executable(name: "jobposting", targets: ["jobposting"])],
    dependencies: [
        .package(name: "JobPostingKit", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        .executableTarget(
            name: "jobposting",
            dependencies: [
                .product(name: "JobPostingKit", package: "JobPostingKit"),
                .product(name: "JobPostingJSON", package: "JobPostingKit"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
