// swift-tools-version: 6.2
import PackageDescription

/// The peers are compiled for this very processor, so that what their headers choose when compiled (simdjson
/// On-Demand, RapidJSON) is their best; ours is built as users get it. `JOBPOSTING_PEER_FLAGS` replaces the choice.
let peerFlags = (Context.environment["JOBPOSTING_PEER_FLAGS"] ?? "-march=native").split(separator: " ").map(String.init)

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "JobPostingKit", path: "..")],
    targets: [
        // The generator of dumps; it knows nothing of the product.
        .target(name: "Postings"),
        .executableTarget(name: "generate", dependencies: ["Postings"]),
        // The C and C++ libraries that we are held against, and what needs the system.
        // RapidJSON 1.1.0 has an operator that today's clang refuses, unless templates nobody uses are left unread.
        .target(
            name: "CPeers",
            cxxSettings: [.unsafeFlags(["-O3", "-fdelayed-template-parsing"] + peerFlags)],
            linkerSettings: [.linkedLibrary("simdjson"), .linkedLibrary("jansson")]),
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "CPeers",
                .product(name: "JobPostingJSON", package: "JobPostingKit"),
                .product(name: "JobPostingKit", package: "JobPostingKit"),
            ]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
