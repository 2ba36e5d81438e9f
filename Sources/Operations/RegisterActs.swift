import Appraisal
import DataPackage
import Intake
public import ProgrammeModel
public import Register
import Rendering
import Scrutiny

/// The acts on the register itself: its log, its verification, its backup, and the published schema.
public struct RegisterActs: Sendable {
  private let register: Register

  /// Acts on an open register.
  public init(_ workspace: Workspace) { register = workspace.register }

  /// The registrations in order, as known at one time.
  public func log(asOf: AsOf = .latest) throws(OperationError) -> [RegistrationEntry] {
    try onRegister { () throws(RegisterError) in
      let last = try register.snapshot(asOf: asOf, tables: []).registration
      return try register.log().filter { $0.number <= last }
    }
  }

  /// What each registration corrects, by its number.
  public func corrections() throws(OperationError) -> [RegistrationNumber: [Corrected]] {
    try onRegister { () throws(RegisterError) in try register.corrections() }
  }

  /// Copies the register while it may be in use; the copy appears whole or not at all.
  public func backup(to path: String) throws(OperationError) -> RegisterHead {
    try onRegister { () throws(RegisterError) in try register.backup(to: path) }
  }
}

/// The schemas that Tertial publishes.
public enum PublishedSchema {
  /// The tables of the data package as Frictionless Table Schema.
  public static var dataPackage: [UInt8] { DataPackageWriter.bytes(of: DataPackage.tables) }

  /// The XSD of a register's facts as XML, made from the same definitions of tables.
  public static var facts: [UInt8] { FactsSchema.bytes(of: DataPackage.tables) }

  /// The XSD of the report, with its documentation.
  public static var report: [UInt8] { ReportSchema.bytes }

  /// The codes that intake and the appraisal of a case complain with, as a Markdown table.
  public static func diagnostics(_ language: Language) -> String {
    IntakeCode.markdownTable(language)
      + CaseProblemCode.allCases.map { code in
        "| `\(code.rawValue)` | \(code.severity.phrase(language)) | \(code.meaning(language)) | "
          + "\(code.remedy(language)) |\n"
      }.joined()
  }

  /// The rules of the check, as a Markdown table: what each tests, how serious it is, and whose demand it is.
  public static func rules(_ language: Language) -> String {
    let head =
      language == .swedish
      ? "| regel | prövar | grad | krav |\n|---|---|---|---|\n"
      : "| rule | tests | severity | demand |\n|---|---|---|---|\n"
    return head
      + Scrutiny.allRules.map { rule in
        "| \(rule.id) | \(rule.title(language)) | \(rule.severity.phrase(language)) | \(rule.demand.citation(language)) |\n"
      }.joined()
  }
}
