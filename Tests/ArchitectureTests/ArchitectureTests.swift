import Foundation
import Testing

/// The house as Documentation/Architecture.md draws it, read from the sources themselves.
@Suite struct ArchitectureTests {
  /// Who may import whom, of our modules and from outside; what is not named is forbidden.
  private static let allowed: [String: Set<String>] = [
    "ProgrammeModel": ["Synchronization", "Dispatch"],
    "DataPackage": ["ProgrammeModel"],
    "Appraisal": ["ProgrammeModel", "Synchronization"],
    "Prioritisation": ["ProgrammeModel", "Appraisal", "CCbc", "Synchronization"],
    "Scrutiny": ["ProgrammeModel", "Appraisal"],
    "Governance": ["ProgrammeModel", "Appraisal", "Scrutiny"],
    "SheetReaders": ["CLibXML2", "CZip", "FoundationEssentials", "Foundation", "Glibc", "Musl", "Darwin"],
    "Intake": ["ProgrammeModel", "DataPackage", "SheetReaders", "FoundationEssentials", "Yams"],
    "Register": [
      "ProgrammeModel", "GRDB", "GRDBSQLite", "Crypto", "FoundationEssentials", "Foundation", "Glibc",
      "Synchronization", "Dispatch",
    ],
    "ReportContent": ["ProgrammeModel", "Appraisal", "Prioritisation", "Scrutiny", "Governance"],
    "Rendering": ["ProgrammeModel", "ReportContent", "DataPackage", "CLibXML2", "Mustache", "Synchronization"],
    "Operations": [
      "ProgrammeModel", "DataPackage", "Appraisal", "Prioritisation", "Scrutiny", "Governance", "SheetReaders",
      "Intake", "Register",
      "ReportContent", "Rendering", "Workbooks", "FoundationEssentials", "Glibc", "Synchronization",
    ],
    "Workbooks": ["ProgrammeModel", "CXLSXWriter", "Glibc", "Musl", "Darwin"],
    "TertialCLI": [
      "ProgrammeModel", "Operations", "Intake", "Register", "Scrutiny", "ArgumentParser", "Foundation",
      "CProcessMemory",
    ],
    "tertial": ["TertialCLI", "ArgumentParser"],
    "CCbc": [],
    "CLibXML2": [],
    "CXLSXWriter": [],
    "CZip": [],
    "CProcessMemory": [],
  ]

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private static func sources(_ folder: String) -> [(path: String, text: String)] {
    let base = root + "/" + folder
    let names = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let bytes = FileManager.default.contents(atPath: base + "/" + name) ?? Data()
      return ("\(folder)/\(name)", String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `every module imports only what the table allows`() {
    for (path, text) in Self.sources("Sources") {
      let module = path.split(separator: "/")[1]
      for line in text.split(separator: "\n") where line.contains("import ") {
        let words = line.split(separator: " ").filter { !["public", "internal", "package", "private"].contains($0) }
        guard words.first == "import", let name = words.last else { continue }
        let imported = String(name.split(separator: ".").first ?? name)
        #expect(Self.allowed[String(module)]?.contains(imported) == true, "\(path) imports \(imported)")
      }
    }
  }

  @Test func `the table names every module and no other`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root + "/Sources")
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test func `files are small`() {
    for folder in ["Sources", "Tests"] {
      let lengths = Self.sources(folder).map {
        ($0.path, $0.text.split(separator: "\n", omittingEmptySubsequences: false).count)
      }
      for (path, length) in lengths { #expect(length <= 400, "\(path) has \(length) lines") }
      let sorted = lengths.map(\.1).sorted()
      #expect(sorted[sorted.count / 2] < 100, "the median of \(folder) is \(sorted[sorted.count / 2])")
    }
  }

  @Test func `nothing is left undone or tied to one machine`() {
    for (path, text) in Self.sources("Sources") {
      for mark in ["TO" + "DO", "FIX" + "ME", "/wo" + "rk/", "/ho" + "me/"] {
        #expect(!text.contains(mark), "\(path) holds \(mark)")
      }
    }
  }
}
