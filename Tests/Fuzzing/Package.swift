// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that neither building nor testing quorate ever builds it.
let package = Package(
  name: "quorate-fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "quorate", path: "../..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "FuzzReaders",
      dependencies: ["CLibFuzzer", .product(name: "QuorateKit", package: "quorate")]),
  ]
)
