import Testing

/// The import table, held against every line of source.
@Suite struct ImportTests {
  @Test func `every folder of Sources is a module of the table and every module a folder`() throws {
    #expect(try SourceTree.folders() == ImportTable.ours)
  }

  @Test func `every module has source or is a system library`() {
    let withSource = Set(SourceTree.sources.map(\.module))
    #expect(ImportTable.ours.subtracting(withSource) == ["CLibXML2"])
  }

  @Test(arguments: ImportTable.rules.map(\.module))
  func `a module imports only what the table allows`(_ module: String) throws {
    let rule = try #require(ImportTable.rules.first { $0.module == module })
    let allowed = rule.ours.union(rule.outside)
    for file in SourceTree.sources where file.module == module {
      let forbidden = Set(file.imports).subtracting(allowed)
      #expect(forbidden == [], "\(file.path)")
    }
  }

  @Test(arguments: ImportTable.rules.map(\.module))
  func `the table allows no import that nothing uses`(_ module: String) throws {
    let rule = try #require(ImportTable.rules.first { $0.module == module })
    let used = Set(SourceTree.sources.filter { $0.module == module }.flatMap(\.imports))
    // Operations may join every module, but need not name those whose types it only passes on. Foundation contains
    // FoundationEssentials, and a module may use the smaller.
    let mayBeUnused: Set<String> =
      module == "Operations"
      ? rule.ours : ["FoundationEssentials", "Foundation", "ProgrammeModel", "GRDBSQLite"]
    #expect(rule.ours.union(rule.outside).subtracting(used).subtracting(mayBeUnused) == [])
  }

  @Test func `the table has no circle`() {
    let order = ImportTable.rules.map(\.module)
    for (place, rule) in ImportTable.rules.enumerated() {
      #expect(rule.ours.isSubset(of: Set(order[..<place])), "\(rule.module)")
    }
  }

  @Test(arguments: [
    ("GRDB", ["Register"]), ("GRDBSQLite", ["Register"]), ("Crypto", ["Register"]), ("CLibXML2", ["Rendering"]),
    ("Mustache", ["Rendering"]), ("ArgumentParser", ["TertialCLI", "tertial"]),
  ])
  func `a library is used in one place`(_ library: String, _ places: [String]) {
    let users = Set(SourceTree.sources.filter { $0.imports.contains(library) }.map(\.module))
    #expect(users == Set(places))
  }

  @Test(arguments: ["ProgrammeModel", "DataPackage", "Appraisal", "Scrutiny", "ReportContent"])
  func `the pure core knows no clock, file or chance`(_ module: String) {
    let forbidden = [
      "Date()", "SystemRandomNumberGenerator", "FileManager", "FileHandle", "ProcessInfo", ".random(in:",
    ]
    for file in SourceTree.sources where file.module == module {
      #expect(file.imports.filter { $0.hasPrefix("Foundation") } == [], "\(file.path)")
      // A generator that is handed in is no chance of the module's own.
      for word in forbidden where file.text.contains(word) && !file.text.contains("using: &") {
        Issue.record("\(file.path) uses \(word)")
      }
    }
  }

  @Test func `imports are found in every form`() {
    let file = SourceFile(
      path: "Sources/X/Y.swift",
      text: """
        import A
        public import B
        @testable import C
        internal import struct D.Thing
        import E.F
        // import G
        let important = 1
        """)
    #expect(file.imports == ["A", "B", "C", "D", "E"])
  }
}
