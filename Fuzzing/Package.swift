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

/// A library with one function, `LLVMFuzzerTestOneInput`: SwiftPM gives executables a `main` of their own, and so does
/// libFuzzer, so that `run` links them.
func fuzz(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: fuzzed)
}

let fuzzers = [
  "FuzzFields", "FuzzCSV", "FuzzXLSX", "FuzzODS", "FuzzLedger", "FuzzXML", "FuzzMapping", "FuzzRestore",
]

let package = Package(
  name: "Fuzzing",
  products: fuzzers.map { .library(name: $0, type: .static, targets: [$0]) },
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"4.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", path: "Modules/CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZip", path: "Modules/CZip", pkgConfig: "libzip"),
    module("ProgrammeModel", []),
    module("DataPackage", ["ProgrammeModel"]),
    module("SheetReaders", ["CLibXML2", "CZip"]),
    module(
      "Intake", ["ProgrammeModel", "DataPackage", "SheetReaders", .product(name: "Yams", package: "Yams")]),
    module(
      "Register",
      [
        "ProgrammeModel", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    fuzz("FuzzFields", ["SheetReaders"]),
    fuzz("FuzzCSV", ["Intake", "SheetReaders"]),
    fuzz("FuzzXLSX", ["Intake", "SheetReaders"]),
    fuzz("FuzzODS", ["Intake", "SheetReaders"]),
    fuzz("FuzzLedger", ["Intake", "SheetReaders"]),
    fuzz("FuzzXML", ["Intake", "SheetReaders"]),
    fuzz("FuzzMapping", ["Intake", "ProgrammeModel"]),
    fuzz("FuzzRestore", ["Register", "SheetReaders"]),
  ]
)
