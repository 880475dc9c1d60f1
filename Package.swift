// swift-tools-version: 6.2
// The manifest is the map of the house: one line a module, its arguments are the arrows.
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, uses: [Target.Dependency] = [], tests: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: uses, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.byName(name: name), "TuitionTesting"] + uses + tests,
      swiftSettings: strict),
  ]
}

let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Tuition",
  products: [.executable(name: "tuition", targets: ["TuitionCommand"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .target(name: "CPango", dependencies: ["CPangoCairo"]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "TuitionTesting", dependencies: ["Tuition"], swiftSettings: strict),
    .executableTarget(
      name: "TuitionCommand",
      dependencies: ["Workflow", "Tuition", arguments], swiftSettings: strict),
    .testTarget(
      name: "TuitionCommandTests",
      dependencies: ["TuitionCommand", "TuitionTesting", "Tuition", "Workflow"],
      swiftSettings: strict),
  ]
    + module("GLPK", uses: ["CGLPK"])
    + module("Tuition")
    + module("Reading", uses: ["Tuition", toml])
    + module("Drawing", uses: ["Tuition"], tests: ["Reading"])
    + module("Auditing", uses: ["Tuition"])
    + module("Matching", uses: ["Tuition"], tests: ["Auditing"])
    + module("Planning", uses: ["Tuition", "GLPK"], tests: ["Checking", "Drawing", "Reading"])
    + module("Checking", uses: ["Tuition"])
    + module("Identifying", uses: ["Tuition"], tests: ["Checking", "Drawing", "Reading"])
    + module(
      "Exploring", uses: ["Planning", "Tuition"], tests: ["Checking", "Drawing", "Reading"])
    + module(
      "Publishing", uses: ["CPango", "CXLSXWriter", "Tuition"],
      tests: ["Drawing", "Identifying", "Reading"])
    + module(
      "Workflow",
      uses: [
        "Reading", "Auditing", "Matching", "Drawing", "Planning", "Checking", "Identifying",
        "Exploring", "Publishing", "Tuition",
      ])
)
