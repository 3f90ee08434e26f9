// swift-tools-version: 6.2
import PackageDescription

/// libFuzzer targets, a package of their own so that the library's manifest knows nothing of them. `run` builds them:
/// without its options there is no `main`, and nothing links.
let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "JobPostingKit", path: "../..")],
    targets: [
        .target(name: "Laws", dependencies: [.product(name: "JobPostingJSON", package: "JobPostingKit")])
    ]
        + ["FuzzJSON", "FuzzPath", "FuzzDocument", "FuzzQuery", "FuzzHTML", "FuzzPage", "FuzzFacts"].map { name in
            .executableTarget(
                name: name,
                dependencies: [
                    "Laws", .product(name: "JobPostingJSON", package: "JobPostingKit"),
                    .product(name: "JobPostingKit", package: "JobPostingKit"),
                ])
        },
    swiftLanguageModes: [.v6]
)
