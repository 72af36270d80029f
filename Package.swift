// swift-tools-version: 6.2
import PackageDescription

// Layers as in the README: a target imports only what stands below it.
// Tests/ArchitectureTests holds the same table and fails when the two differ.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["AssessmentTesting"], swiftSettings: settings)
}

let package = Package(
  name: "ccms",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "ccms", targets: ["ccms"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Build time: the data folders as Swift string literals.
    .executableTarget(name: "embed-files", swiftSettings: settings),
    .plugin(
      name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["embed-files"],
      path: "Sources/EmbedFilesPlugin"),

    // Layer 1: values and primitives.
    library("AssessmentModel", [bigInt]),
    library("Wording"),
    library("DelimitedText"),
    library("TerminalIO"),
    .target(
      name: "BundledFiles", exclude: ["Questionnaires", "Migrations"], swiftSettings: settings,
      plugins: ["EmbedFilesPlugin"]),

    // Layer 2: one concern each, never each other.
    library("Scoring", ["AssessmentModel"]),
    library("QuestionnaireFormat", ["AssessmentModel", yams, crypto]),
    library("AssessmentStore", ["AssessmentModel", grdb, crypto]),
    library("Interview", ["AssessmentModel"]),

    // Layer 3: what people see.
    library("TerminalInterview", ["AssessmentModel", "Interview", "TerminalIO", "Wording"]),
    library("Reporting", ["AssessmentModel", "Scoring", "Wording", "DelimitedText"]),

    // Layer 4: wiring.
    library(
      "Commands",
      [
        "AssessmentModel", "AssessmentStore", "BundledFiles", "DelimitedText", "Interview",
        "QuestionnaireFormat", "Reporting", "Scoring", "TerminalIO", "TerminalInterview",
        "Wording", argumentParser, yams,
      ]),
    .executableTarget(name: "ccms", dependencies: ["Commands"], swiftSettings: settings),

    // Tests.
    .target(
      name: "AssessmentTesting", dependencies: ["AssessmentModel"], path: "Tests/AssessmentTesting",
      swiftSettings: settings),
    tests("ArchitectureTests", []),
    tests("AssessmentModelTests", ["AssessmentModel"]),
    tests("AssessmentStoreTests", ["AssessmentModel", "AssessmentStore", grdb]),
    tests("BundledFilesTests", ["AssessmentModel", "BundledFiles", "QuestionnaireFormat"]),
    tests("CommandsTests", ["AssessmentModel", "Commands", "DelimitedText", "TerminalIO"]),
    tests("BinaryTests", ["ccms"]),
    tests("DelimitedTextTests", ["DelimitedText"]),
    tests("InterviewTests", ["AssessmentModel", "Interview"]),
    tests("QuestionnaireFormatTests", ["AssessmentModel", "QuestionnaireFormat", yams]),
    tests(
      "ReportingTests", ["AssessmentModel", "DelimitedText", "Reporting", "Scoring", "Wording"]),
    tests("ScoringTests", ["AssessmentModel", "Scoring"]),
    tests("TerminalIOTests", ["TerminalIO"]),
    tests(
      "TerminalInterviewTests",
      [
        "AssessmentModel", "Interview", "TerminalInterview", "TerminalIO", "Wording",
      ]),
    tests("WordingTests", ["Wording"]),
  ],
  swiftLanguageModes: [.v6]
)
