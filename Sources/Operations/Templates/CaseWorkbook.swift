import Appraisal
import DataPackage
import ProgrammeModel
import Workbooks

/// The workbook of a benefit case: five tables to fill in, what they come to while typing, and what is still missing.
struct CaseWorkbook {
  /// The most years after the investment year that the results show.
  static let mostYears = 30

  let project: Project
  /// The version to go on from; `nil` for a project without a case.
  let current: BenefitCase?
  let book: Book
  let head: TemplateTable
  let costs: TemplateTable
  let benefits: TemplateTable
  let plan: TemplateTable
  /// Who realises and who follows up the project's benefits.
  let responsibilities: TemplateTable
  let created: Instant
  let language: Language

  init(
    project: Project, current: BenefitCase?, book: Book, snapshot: Snapshot, ids: [TableName: [String]],
    language: Language
  ) {
    self.project = project
    self.current = current
    self.book = book
    self.language = language
    created = snapshot.statedAt
    func table(_ definition: TableDefinition, _ column: FieldName, _ text: String?, _ blank: Int) -> TemplateTable {
      let rows = text.map { KnownRows(of: definition, in: snapshot).rows(of: definition, where: column, is: $0) } ?? []
      return TemplateTable(definition: definition, language: language, ids: ids, rows: rows, blankRows: blank)
    }
    let caseID = current?.id.rawValue
    var head = table(BenefitCaseTable.table, BenefitCaseTable.id.name, caseID, 0)
    if current == nil { head.rows = [Self.firstVersion(project, book, created.swedishDay)] }
    self.head = head
    costs = table(CaseCostTable.table, CaseCostTable.benefitCase.name, caseID, 60)
    let benefits = table(BenefitTable.table, BenefitTable.project.name, project.id.rawValue, 20)
    self.benefits = benefits
    responsibilities = Self.responsibilities(for: benefits, in: snapshot, ids)
    plan = table(BenefitPlanTable.table, BenefitPlanTable.benefitCase.name, caseID, 120)
  }

  /// The known responsibilities for benefits, with room for two more for each.
  private static func responsibilities(
    for benefits: TemplateTable, in snapshot: Snapshot, _ ids: [TableName: [String]]
  ) -> TemplateTable {
    let known = Set(benefits.rows.compactMap { $0[benefits.position(BenefitTable.id.name)]?.value })
    var table = TemplateTable(
      definition: ResponsibilityTable.table, language: benefits.language, ids: ids, rows: [],
      blankRows: 2 * (benefits.rows.count + benefits.blankRows))
    let (kind, object) = (
      table.position(ResponsibilityTable.objectTable.name), table.position(ResponsibilityTable.object.name)
    )
    table.rows = KnownRows(of: table.definition, in: snapshot).rows.filter { row in
      row[kind]?.value == BenefitTable.table.name.rawValue && known.contains(row[object]?.value ?? "")
    }
    return table
  }

  /// A proposal for the head of a first version: everything in it can be changed.
  private static func firstVersion(_ project: Project, _ book: Book, _ day: CalendarDay) -> [Reported<String>?] {
    var proposed: [FieldName: String] = [
      BenefitCaseTable.id.name: project.id.rawValue + "-K1", BenefitCaseTable.project.name: project.id.rawValue,
      BenefitCaseTable.version.name: "1", BenefitCaseTable.stage.name: CaseStage.beforeStart.rawValue,
      BenefitCaseTable.startYear.name: String(day.year), BenefitCaseTable.horizon.name: "5",
      BenefitCaseTable.status.name: CaseStatus.draft.rawValue,
    ]
    proposed[BenefitCaseTable.discountRate.name] = book.programme.plans.first?.discountRate.value?.text
    return BenefitCaseTable.table.columns.map { column in proposed[column.name].map { .value($0) } }
  }

  var workbook: Workbook {
    let title = CasePhrases.title(project.name)(language)
    let introduction = CasePhrases.introduction.map { $0(language) }
    let help = InstructionSheet(
      title: title, introduction: introduction,
      tables: [head, costs, benefits, responsibilities, plan].map(\.definition),
      language: language)
    return Workbook(
      title: title, created: created,
      sheets: [
        help.sheet, CaseResultSheet(self).sheet, CaseMissingSheet(self).sheet, head.sheet,
        following(costs, CaseCostTable.benefitCase.name, CaseCostTable.item.name), benefits.sheet,
        responsibilities.sheet,
        following(plan, BenefitPlanTable.benefitCase.name, BenefitPlanTable.benefit.name), CaseWorkings(self).sheet,
      ])
  }

  /// The case's id, as the sheet of heads has it.
  var caseID: String { head.rows.first?[head.position(BenefitCaseTable.id.name)]?.value ?? "" }

  /// A sheet whose rows take the case's id from the sheet of heads: a new version changes it in one place.
  private func following(_ table: TemplateTable, _ id: FieldName, _ item: FieldName) -> WorkSheet {
    var sheet = table.sheet
    let source = head.cell(BenefitCaseTable.id.name, row: 1)
    for row in 1...(table.rows.count + table.blankRows) {
      let other = CellPlace(row, table.position(item)).name
      let result = row <= table.rows.count ? caseID : ""
      sheet.put(
        .formula("IF(\(other)=\"\",\"\",\(source))", .text(result)), at: row, table.position(id),
        CellLook(.computed, .text))
    }
    sheet.isProtected = true
    return sheet
  }
}
