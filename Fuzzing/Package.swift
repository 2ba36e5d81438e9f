// swift-tools-version: 6.2
import PackageDescription

/// Coverage-guided fuzzing of every reader, apart from the product: the readers' own sources, compiled with libFuzzer.
let fuzzed: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library", "-O"]),
]

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "Modules/\(name)", swiftSettings: fuzzed)
}

func fuzz(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, swiftSettings: fuzzed,
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
}

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .systemLibrary(name: "CLibXML2", path: "Modules/CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZip", path: "Modules/CZip", pkgConfig: "libzip"),
    module("ProgrammeModel", []),
    module("DataPackage", ["ProgrammeModel"]),
    module("SheetReaders", ["CLibXML2", "CZip"]),
    module(
      "Intake", ["ProgrammeModel", "DataPackage", "SheetReaders", .product(name: "Yams", package: "Yams")]),
    fuzz("FuzzText", ["Intake", "ProgrammeModel", "SheetReaders"]),
    fuzz("FuzzWorkbook", ["Intake", "ProgrammeModel", "SheetReaders"]),
    fuzz("FuzzMapping", ["Intake", "ProgrammeModel"]),
    fuzz("FuzzFields", ["SheetReaders"]),
  ]
)
