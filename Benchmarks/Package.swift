// swift-tools-version: 6.2
import PackageDescription

/// The benchmark library's own calls are not marked as memory-safe.
let checked: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// As strict as quorate's own targets.
let strict = checked + [.strictMemorySafety()]

/// What `swift package benchmark` runs.
func benchmarks(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [
      "Measuring",
      .product(name: "Benchmark", package: "benchmark"),
      .product(name: "QuorateKit", package: "quorate"),
    ],
    path: "Benchmarks/\(name)",
    swiftSettings: checked,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

/// A package of its own, so that building quorate never builds what measures it.
let package = Package(
  name: "quorate-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "quorate", path: ".."),
    .package(
      url: "https://github.com/ordo-one/benchmark.git", from: "1.38.0", traits: []),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.5.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.0.0"),
  ],
  targets: [
    .target(
      name: "Recordings",
      dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      resources: [.embedInCode("Templates")],
      swiftSettings: strict),
    .target(
      name: "Measuring",
      dependencies: ["Recordings", .product(name: "QuorateKit", package: "quorate")],
      swiftSettings: strict),
    .executableTarget(
      name: "Record",
      dependencies: [
        "Measuring", "Recordings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    benchmarks("Weeks"),
    benchmarks("Counts"),
    .testTarget(name: "RecordingsTests", dependencies: ["Recordings"], swiftSettings: strict),
  ]
)
