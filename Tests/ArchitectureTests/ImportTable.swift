/// Which module may import what: of ours, and from outside.
struct ImportRule: Sendable {
  let module: String
  let ours: Set<String>
  let outside: Set<String>

  init(_ module: String, ours: Set<String> = [], outside: Set<String> = []) {
    self.module = module
    self.ours = ours
    self.outside = outside
  }
}

/// The import table. Data flows one way: file, SheetReaders, Intake, Register, Programme, Appraisal and Scrutiny,
/// ReportContent, Rendering, file; only Operations joins them.
enum ImportTable {
  static let rules: [ImportRule] = [
    ImportRule("CLibXML2"),
    ImportRule("ProgrammeModel"),
    ImportRule("DataPackage", ours: ["ProgrammeModel"]),
    ImportRule("Appraisal", ours: ["ProgrammeModel"]),
    ImportRule("Scrutiny", ours: ["ProgrammeModel", "Appraisal"]),
    ImportRule("SheetReaders", outside: ["Foundation", "FoundationEssentials"]),
    ImportRule("Intake", ours: ["ProgrammeModel", "DataPackage", "SheetReaders"], outside: ["FoundationEssentials"]),
    ImportRule(
      "Register", ours: ["ProgrammeModel"], outside: ["GRDB", "GRDBSQLite", "Crypto", "FoundationEssentials"]),
    ImportRule("ReportContent", ours: ["ProgrammeModel", "Appraisal", "Scrutiny"]),
    ImportRule(
      "Rendering", ours: ["ProgrammeModel", "ReportContent", "DataPackage", "CLibXML2"], outside: ["Mustache"]),
    ImportRule(
      "Operations",
      ours: [
        "ProgrammeModel", "DataPackage", "Appraisal", "Scrutiny", "SheetReaders", "Intake", "Register",
        "ReportContent", "Rendering",
      ], outside: ["FoundationEssentials", "Glibc"]),
    ImportRule(
      "TertialCLI", ours: ["Operations", "ProgrammeModel", "Intake", "Register", "Scrutiny"],
      outside: ["ArgumentParser", "Foundation"]),
    ImportRule("tertial", ours: ["TertialCLI"], outside: ["ArgumentParser"]),
  ]

  static let ours = Set(rules.map(\.module))
}
