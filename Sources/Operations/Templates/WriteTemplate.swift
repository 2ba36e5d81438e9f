import Appraisal
import DataPackage
import FoundationEssentials
public import ProgrammeModel
public import Register
import SheetReaders
import Workbooks

/// Writes what people fill in: any table of the data package, or a whole benefit case, prefilled with what is known.
public struct WriteTemplate: Sendable {
  /// How a table's template is written.
  public enum Format: Sendable {
    /// An XLSX workbook with instructions and drop-down lists.
    case workbook
    /// CSV.
    case text
  }

  private let workspace: Workspace
  private let asOf: AsOf
  private let language: Language

  /// Templates from what a register knew.
  public init(_ workspace: Workspace, asOf: AsOf, _ language: Language) {
    self.workspace = workspace
    self.asOf = asOf
    self.language = language
  }

  /// The table that a name means, capital letters, hyphens and å/ä/ö not minded.
  ///
  /// - Throws: ``OperationError`` where there is none.
  public static func table(named name: String) throws(OperationError) -> TableName {
    let folded = Heading.folded(name)
    if let table = DataPackage.tables.first(where: { Heading.folded($0.name.rawValue) == folded }) { return table.name }
    let near = Suggestion.nearest(to: name, among: DataPackage.tables.map(\.name.rawValue))
    throw OperationError(
      Phrase(
        sv: "Det finns ingen tabell \"\(name)\"." + (near.map { " Menade du \($0)?" } ?? "")
          + " tertial schema --data-package visar alla.",
        en: "There is no table \"\(name)\"." + (near.map { " Did you mean \($0)?" } ?? "")
          + " tertial schema --data-package shows all."), isUsage: true)
  }

  /// Writes a table's template.
  ///
  /// - Parameters:
  ///   - name: the table.
  ///   - project: only the rows of this project are filled in; `nil` for all.
  ///   - format: a workbook or CSV.
  ///   - path: where the file is to be.
  /// - Returns: how many rows were filled in.
  /// - Throws: ``OperationError`` where the register cannot be read or the file cannot be written.
  public func write(
    table name: TableName, project: String?, as format: Format, to path: String
  ) throws(OperationError) -> Int {
    guard let definition = DataPackage.tables.first(where: { $0.name == name }) else { return 0 }
    let snapshot = try self.snapshot()
    var rows = KnownRows(of: definition, in: snapshot).rows
    if let project {
      let column = definition.columns.first {
        $0.kind == .reference(ProjectTable.table.name) || $0.name == ProjectTable.id.name
      }
      guard let column else {
        throw OperationError(
          Phrase(
            sv: "Tabellen \(name.rawValue) har ingen kolumn för projekt. Utelämna --project.",
            en: "The table \(name.rawValue) has no column for projects. Leave --project out."), isUsage: true)
      }
      guard Self.ids(snapshot)[ProjectTable.table.name, default: []].contains(project) else {
        throw Self.unknown(project, in: snapshot)
      }
      rows = KnownRows(of: definition, in: snapshot).rows(of: definition, where: column.name, is: project)
    }
    if format == .text {
      try FileWriting.write(Array(TemplateText(definition, rows).csv.utf8), to: path)
    } else {
      let table = TemplateTable(definition: definition, language: language, ids: Self.ids(snapshot), rows: rows)
      let title = TemplatePhrases.tableTitle(definition.title)(language)
      let help = InstructionSheet(
        title: title, introduction: [definition.description(language)], tables: [definition], language: language)
      try Workbook(title: title, created: snapshot.statedAt, sheets: [help.sheet, table.sheet]).save(to: path)
    }
    return rows.count
  }

  /// Writes the workbook of a project's benefit case.
  ///
  /// - Throws: ``OperationError`` where there is no such project, or the file cannot be written.
  public func writeCase(of project: String, to path: String) throws(OperationError) {
    try caseWorkbook(of: project).save(to: path)
  }

  /// The workbook of a project's benefit case: its version in force, else its latest, else an empty first one.
  func caseWorkbook(of project: String) throws(OperationError) -> Workbook {
    let snapshot = try self.snapshot()
    let book = Book(Programme(snapshot))
    guard let known = book.projects[Identifier(project)] else { throw Self.unknown(project, in: snapshot) }
    let day = snapshot.statedAt.swedishDay
    let current = book.caseInForce(of: known.id, on: day) ?? book.casesOfProject[known.id]?.last
    let workbook = CaseWorkbook(
      project: known, current: current, book: book, snapshot: snapshot, ids: Self.ids(snapshot), language: language)
    return workbook.workbook
  }

  private static func unknown(_ project: String, in snapshot: Snapshot) -> OperationError {
    let known = KnownNames.phrase(ids(snapshot)[ProjectTable.table.name, default: []], like: project)
    return OperationError(
      Phrase(
        sv: "Det finns inget projekt \(project).\(known.swedish)",
        en: "There is no project \(project).\(known.english)"))
  }

  private func snapshot() throws(OperationError) -> Snapshot {
    let tables = Set(DataPackage.tables.map(\.name))
    return try onRegister { () throws(RegisterError) in try workspace.register.snapshot(asOf: asOf, tables: tables) }
  }

  /// The ids of each table whose rows have one.
  private static func ids(_ snapshot: Snapshot) -> [TableName: [String]] {
    snapshot.records.mapValues { records in
      records.compactMap { $0.key.parts.count == 1 ? $0.key.parts[0] : nil }.sorted()
    }
  }
}
