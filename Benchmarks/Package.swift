// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that building quorate never builds what measures it.
let package = Package(
  name: "quorate-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "quorate", path: ".."),
    .package(
      url: "https://github.com/ordo-one/benchmark.git", from: "1.38.0", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Weeks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "QuorateKit", package: "quorate"),
      ],
      path: "Benchmarks/Weeks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
