// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ReadPostings",
    dependencies: [.package(name: "JobPostingKit", path: "../..")],
    targets: [
        .executableTarget(
            name: "ReadPostings", dependencies: [.product(name: "JobPostingKit", package: "JobPostingKit")])
    ],
    swiftLanguageModes: [.v6]
)
