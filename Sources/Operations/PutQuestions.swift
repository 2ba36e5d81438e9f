import DataPackage
public import ProgrammeModel
public import Register
import Scrutiny
import Workbooks

/// Writes an organisation's findings as a workbook that it answers in; `import` takes the answers back.
public struct PutQuestions: Sendable {
  /// What was written.
  public struct Result: Sendable {
    /// The report period.
    public let period: ReportPeriod
    /// How many findings the organisation must answer.
    public let questions: Int
    /// How many of them it has answered already; the answers stand in the workbook.
    public let answered: Int
  }

  private let workspace: Workspace

  /// Questions from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Writes the workbook: a sheet with the findings as rows of the table `svar`, and one that says how to answer.
  ///
  /// The same register state, period and language give the same bytes.
  ///
  /// - Throws: ``OperationError`` for an unknown organisation, where there is nothing to ask, or a file that cannot be
  ///   written.
  public func write(
    to path: String, organisation: String, period: ReportPeriod?, asOf: AsOf, language: Language, today: CalendarDay
  ) throws(OperationError) -> Result {
    let checked = try CheckProgramme(workspace).run(
      period: period, asOf: asOf, organisation: organisation, today: today)
    let open = checked.findings.filter { !$0.isAccepted }
    guard !open.isEmpty else {
      throw OperationError(
        Phrase(
          sv: "\(organisation) har inga öppna iakttagelser att svara på för \(checked.period).",
          en: "\(organisation) has no open findings to answer for \(checked.period)."))
    }
    let programme = try workspace.programme(asOf: asOf)
    let name = programme.organisations.first { $0.id == Identifier(organisation) }?.name ?? organisation
    var workbook = Workbook(
      title: Phrase(sv: "Frågor till \(name) \(checked.period)", en: "Questions to \(name) \(checked.period)")(
        language),
      created: programme.statedAt)
    let rows = open.map { row($0, organisation, checked.asOf, language) }
    workbook.sheets = [
      TypedTable(
        name: FindingAnswerTable.table.name.rawValue, columns: columns(language), rows: rows, isProtected: true,
        frozenColumns: 2, language: language
      ).sheet,
      guide(name, checked, language),
    ]
    try workbook.save(to: path)
    let answered = open.count { finding in
      finding.answers.contains { $0.organisation == Identifier(organisation) && !$0.answer.isEmpty }
    }
    return Result(period: checked.period, questions: open.count, answered: answered)
  }

  /// The columns of the table `svar`, with those that the organisation fills in open.
  private func columns(_ language: Language) -> [TypedColumn] {
    let inputs: Set<FieldName> = [
      FindingAnswerTable.answer.name, FindingAnswerTable.action.name, FindingAnswerTable.due.name,
      FindingAnswerTable.answered.name, FindingAnswerTable.role.name,
    ]
    return FindingAnswerTable.table.columns.filter { $0.name != FindingAnswerTable.reference.name }.map { column in
      let isInput = inputs.contains(column.name)
      return switch column.kind {
      case .day: TypedColumn(column.name.rawValue, width: 12, .day, isInput: isInput, help: column.help(language))
      case .longText:
        TypedColumn(column.name.rawValue, width: 44, .longText, isInput: isInput, help: column.help(language))
      default: TypedColumn(column.name.rawValue, width: 22, .text, isInput: isInput, help: column.help(language))
      }
    }
  }

  private func row(
    _ finding: Finding, _ organisation: String, _ asked: CalendarDay, _ language: Language
  ) -> [CellContent] {
    let earlier = finding.answers.first { $0.organisation == Identifier(organisation) }
    func text(_ words: String?) -> CellContent { words.map { $0.isEmpty ? .blank : .text($0) } ?? .blank }
    func day(_ day: CalendarDay?) -> CellContent { day.map(CellContent.day) ?? .blank }
    return [
      .text(finding.id.text), .text(organisation), .day(earlier?.asked ?? asked), .text(finding.found(language)),
      .text(finding.remedy(language)), text(earlier?.answer), text(earlier?.action), day(earlier?.due),
      day(earlier?.answered), text(earlier?.role),
    ]
  }

  /// How to answer, on a sheet of its own that import does not read as a table.
  private func guide(_ name: String, _ checked: CheckProgramme.Result, _ language: Language) -> WorkSheet {
    var sheet = WorkSheet("Läs mig")
    sheet.columns[0] = .init(width: 100)
    sheet.put(
      Phrase(sv: "Frågor till \(name), \(checked.period)", en: "Questions to \(name), \(checked.period)")(language),
      at: 0, 0, CellLook(.title))
    let lines = [
      Phrase(
        sv: "Varje rad på bladet svar är en iakttagelse som kontrollen gav \(checked.asOf) och som ni ska svara på.",
        en: "Each row of the sheet svar is a finding of the check on \(checked.asOf) that you are to answer."),
      Phrase(
        sv:
          "Fyll i de öppna cellerna: svar, åtgärd, senast (dag då åtgärden är klar), besvarad (dagens datum) och roll.",
        en: "Fill in the open cells: svar, åtgärd, senast (the day the action is done), besvarad (today) and roll."),
      Phrase(
        sv: "Ändra inte iakttagelsens id. Rader som ni inte kan svara på ännu lämnas tomma.",
        en: "Do not change the finding's id. Leave rows that you cannot answer yet empty."),
      Phrase(
        sv: "Skicka tillbaka filen. Programkontoret läser in den med tertial import.",
        en: "Send the file back. The programme office takes it in with tertial import."),
    ]
    for (place, line) in lines.enumerated() {
      sheet.put(line(language), at: place + 2, 0, CellLook(.plain, wraps: true))
    }
    return sheet
  }
}
