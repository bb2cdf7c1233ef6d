// swift-tools-version: 6.2
import PackageDescription

/// Every target is built in the strictest mode the compiler offers, and a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// The search reads its tables millions of times a second, on one thread; checking each time that
/// nobody writes to them meanwhile takes a tenth of it. Tests, built for debugging, do check.
let unchecked: [SwiftSetting] = [
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

let package = Package(
  name: "quorate",
  products: [
    .executable(name: "quorate", targets: ["quorate"]),
    .library(
      name: "QuorateKit",
      targets: [
        "WorkingTime", "Conferences", "ScenarioFiles", "Synthetic", "LinearModels", "GLPKSolver",
        "Planning", "Simulating", "Reporting",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.0.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.0.0"),
  ],
  targets: [
    .target(name: "WorkingTime", swiftSettings: strict),
    .target(name: "Conferences", dependencies: ["WorkingTime"], swiftSettings: strict),
    .target(
      name: "ScenarioFiles",
      dependencies: ["Conferences", "WorkingTime", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Policies")],
      swiftSettings: strict),
    .target(
      name: "Synthetic", dependencies: ["Conferences", "WorkingTime"], swiftSettings: strict),
    .target(name: "LinearModels", swiftSettings: strict),
    .target(
      name: "CGLPK",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "GLPKSolver", dependencies: ["LinearModels", "CGLPK"], swiftSettings: strict),
    .target(
      name: "Planning", dependencies: ["Conferences", "WorkingTime", "LinearModels"],
      swiftSettings: strict + unchecked),
    .target(
      name: "Simulating",
      dependencies: ["Conferences", "WorkingTime", "Synthetic", "Planning", "LinearModels"],
      swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: [
        "Conferences", "WorkingTime", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: strict),
    .executableTarget(
      name: "quorate",
      dependencies: [
        "WorkingTime", "Conferences", "ScenarioFiles", "Synthetic", "LinearModels", "GLPKSolver",
        "Planning", "Simulating", "Reporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "WorkingTimeTests", dependencies: ["WorkingTime"], swiftSettings: strict),
    .testTarget(
      name: "ConferencesTests", dependencies: ["Conferences", "WorkingTime", "ScenarioFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioFilesTests", dependencies: ["ScenarioFiles", "Conferences", "WorkingTime"],
      exclude: ["Broken"],
      swiftSettings: strict),
    .testTarget(
      name: "SyntheticTests",
      dependencies: ["Synthetic", "ScenarioFiles", "Conferences", "WorkingTime"],
      swiftSettings: strict),
    .testTarget(name: "LinearModelsTests", dependencies: ["LinearModels"], swiftSettings: strict),
    .testTarget(
      name: "GLPKSolverTests", dependencies: ["GLPKSolver", "LinearModels", "CGLPK"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Planning", "GLPKSolver", "LinearModels", "ScenarioFiles", "Conferences", "WorkingTime",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SimulatingTests",
      dependencies: [
        "Simulating", "Planning", "Synthetic", "GLPKSolver", "LinearModels", "ScenarioFiles",
        "Conferences", "WorkingTime",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Conferences", "WorkingTime"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "quorateTests",
      dependencies: [
        "quorate", "Planning", "GLPKSolver", "LinearModels", "Reporting", "ScenarioFiles",
        "Conferences", "WorkingTime", .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Random"],
      swiftSettings: strict),
  ]
)
