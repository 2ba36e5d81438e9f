// swift-tools-version: 6.2
import PackageDescription

/// Settings every target of ours shares: Swift 6 language mode comes from the tools version.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
  // The compiler proves most accesses exclusive; checking the rest while running costs a tenth of a report (tests check them).
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// Modules in which tests spend most of their time; optimising them takes little longer to compile than tests then save.
let hot: Set = ["ProgrammeModel", "Appraisal"]

/// A module of ours, with the modules it may import and nothing else (`ArchitectureTests` holds the table).
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], path: String? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path ?? "Sources/\(name)", resources: resources,
    swiftSettings: house + (hot.contains(name) ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : []))
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: house)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// What the benchmarks measure from within; left out of every other build, which it would only make longer.
let benchmarks: [Target] =
  Context.environment["TERTIAL_BENCHMARKS"] == nil
  ? []
  : [
    .executableTarget(
      name: "calculations", dependencies: ["Appraisal"], path: "Benchmarks/Calculations", swiftSettings: house),
    .executableTarget(
      name: "rendering", dependencies: ["ProgrammeModel", "ReportContent", "Rendering"], path: "Benchmarks/Rendering",
      swiftSettings: house),
    .executableTarget(
      name: "readers", dependencies: ["SheetReaders"], path: "Benchmarks/Readers", swiftSettings: house),
  ]

let package = Package(
  name: "Tertial",
  products: [.executable(name: "tertial", targets: ["tertial"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"4.0.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CProcessMemory"),
    .systemLibrary(name: "CCbc", providers: [.apt(["coinor-libcbc-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    module("ProgrammeModel"),
    module("DataPackage", ["ProgrammeModel"]),
    module("Appraisal", ["ProgrammeModel"]),
    module("Prioritisation", ["ProgrammeModel", "Appraisal", "CCbc"]),
    module("Scrutiny", ["ProgrammeModel", "Appraisal"]),
    module("Governance", ["ProgrammeModel", "Appraisal", "Scrutiny"]),
    module("SheetReaders", ["CLibXML2", "CZip"]),
    module("Intake", ["ProgrammeModel", "DataPackage", "SheetReaders", yams]),
    module("Register", ["ProgrammeModel", grdb, crypto]),
    module("ReportContent", ["ProgrammeModel", "Appraisal", "Prioritisation", "Scrutiny", "Governance"]),
    module(
      "Rendering", ["ProgrammeModel", "ReportContent", "DataPackage", "CLibXML2", mustache],
      resources: [.embedInCode("Templates"), .embedInCode("Schemas")]),
    module("Workbooks", ["ProgrammeModel", "CXLSXWriter"]),
    module(
      "Operations",
      [
        "ProgrammeModel", "DataPackage", "Appraisal", "Prioritisation", "Scrutiny", "Governance", "SheetReaders",
        "Intake", "Register",
        "ReportContent", "Rendering", "Workbooks",
      ], resources: [.embedInCode("Presets"), .embedInCode("Word")]),
    module(
      "TertialCLI", ["ProgrammeModel", "Intake", "Register", "Scrutiny", "Operations", "CProcessMemory", arguments]),
    .executableTarget(
      name: "tertial", dependencies: ["TertialCLI", arguments], path: "Sources/tertial", swiftSettings: house),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    tests("ProgrammeModelTests", ["ProgrammeModel", "TestSupport"]),
    tests("DataPackageTests", ["ProgrammeModel", "DataPackage", "TestSupport"]),
    tests("AppraisalTests", ["ProgrammeModel", "Appraisal", "TestSupport"]),
    tests("PrioritisationTests", ["ProgrammeModel", "Appraisal", "Prioritisation", "TestSupport"]),
    tests("ScrutinyTests", ["ProgrammeModel", "DataPackage", "Appraisal", "Scrutiny", "TestSupport"]),
    tests("GovernanceTests", ["ProgrammeModel", "Appraisal", "Scrutiny", "Governance", "TestSupport"]),
    tests("SheetReadersTests", ["SheetReaders", "TestSupport"]),
    tests("IntakeTests", ["ProgrammeModel", "DataPackage", "SheetReaders", "Intake", "Workbooks", "TestSupport"]),
    tests("RegisterTests", ["ProgrammeModel", "Register", "TestSupport", grdb]),
    tests("ReportContentTests", ["ProgrammeModel", "Appraisal", "Scrutiny", "ReportContent", "TestSupport"]),
    tests("RenderingTests", ["ProgrammeModel", "ReportContent", "Rendering", "TestSupport"], exclude: ["Golden"]),
    tests("WorkbooksTests", ["ProgrammeModel", "Workbooks", "CZip", "TestSupport"]),
    tests(
      "OperationsTests",
      [
        "ProgrammeModel", "DataPackage", "Register", "Appraisal", "Scrutiny", "SheetReaders", "Intake",
        "ReportContent", "Operations", "Workbooks",
        "TestSupport",
      ]),
    tests("EndToEndTests", ["CZip", "DataPackage", "TestSupport", "tertial"]),
    tests("ArchitectureTests", ["TestSupport"]),
  ] + benchmarks
)
