import Appraisal
import DataPackage
import ProgrammeModel
import Workbooks

/// What is still to be filled in before the case can be decided on, counted while it is being typed.
struct CaseMissingSheet {
  /// One thing that should be there: what it is, how many are missing, and how many were when the workbook was made.
  struct Check {
    let what: Phrase
    let formula: String
    let count: Int
  }

  let book: CaseWorkbook
  private let language: Language

  init(_ book: CaseWorkbook) {
    self.book = book
    language = book.language
  }

  var sheet: WorkSheet {
    var sheet = WorkSheet(HelpSheet.missing)
    sheet.isProtected = true
    sheet.tab = .yellow
    sheet.columns = [0: .init(width: 78), 1: .init(width: 10), 2: .init(width: 12)]
    sheet.rowHeights = [0: 26]
    sheet.put(CaseMissingPhrases.title(language), at: 0, 0, CellLook(.title))
    sheet.put(CaseMissingPhrases.note(language), at: 1, 0, CellLook(.note))
    for (column, head) in [CaseMissingPhrases.what, CaseMissingPhrases.count, CaseMissingPhrases.state].enumerated() {
      sheet.put(head(language), at: 3, column, CellLook(.head))
    }
    let (done, open) = (CaseMissingPhrases.done(language), CaseMissingPhrases.open(language))
    for (index, check) in checks.enumerated() {
      let row = 4 + index
      sheet.put(check.what(language), at: row, 0, CellLook(.plain, .text, wraps: true))
      sheet.put(.formula(check.formula, .number(Double(check.count))), at: row, 1, CellLook(.computed, .decimal(0)))
      let state = "IF(\(CellPlace(row, 1).name)=0,\"\(done)\",\"\(open)\")"
      sheet.put(.formula(state, .text(check.count == 0 ? done : open)), at: row, 2, CellLook(.computed, .text))
    }
    let states = CellRange(column: 2, rows: 4...(3 + checks.count))
    sheet.colour(states, as: .green, when: "$B5=0")
    sheet.colour(states, as: .warning, when: "$B5>0")
    sheet.frozenRows = 4
    return sheet
  }

  private var checks: [Check] {
    headChecks + costChecks + rangeChecks + benefitChecks + responsibilityChecks + horizonChecks + limits
  }

  /// How many things in the case the sheet of results does not count: the formula, and what it came to.
  var uncounted: (formula: String, count: Int) {
    ("(" + limits.map(\.formula).joined(separator: "+") + ")", limits.reduce(0) { $0 + $1.count })
  }

  /// What the appraisal counts and the sheet of results does not.
  private var limits: [Check] {
    let own = book.head.cell(BenefitCaseTable.priceYear.name, row: 1)
    let caseYear = book.head.rows.first.flatMap { $0[book.head.position(BenefitCaseTable.priceYear.name)]?.value }
    let years = [(book.costs, CaseCostTable.priceYear.name), (book.benefits, BenefitTable.priceYear.name)]
    let adopted = book.book.programme.adoptionShares.count { $0.benefitCase.rawValue == book.caseID }
    let hourly = book.head.cell(BenefitCaseTable.hourlyCost.name, row: 1)
    let (volume, likely) = (BenefitPlanTable.volume.name, BenefitPlanTable.likely.name)
    let unvalued = [(book.plan, volume, likely), (book.costs, CaseCostTable.volume.name, CaseCostTable.likely.name)]
    let counted = unvalued.flatMap { table, hours, amount in [table.range(hours), table.range(amount)] }
    let hasHourly = !isBlank(book.head, 0, BenefitCaseTable.hourlyCost.name)
    return [
      Check(
        what: CaseMissingPhrases.priceYears,
        formula: years.map { table, column in
          "SUMPRODUCT((\(table.range(column))<>\"\")*(\(table.range(column))<>\(own)))"
        }.joined(separator: "+"),
        count: years.reduce(0) { sum, year in
          sum
            + year.0.rows.indices.count { row in
              let stated = text(year.0, row, year.1)
              return !stated.isEmpty && stated != caseYear
            }
        }),
      Check(what: CaseMissingPhrases.adoption, formula: "\(adopted)", count: adopted),
      Check(
        what: CaseMissingPhrases.hours,
        formula: "IF(ISNUMBER(\(hourly)),0,"
          + unvalued.map { table, hours, amount in
            "SUMPRODUCT((\(table.range(hours))<>\"\")*(\(table.range(amount))=\"\"))"
          }.joined(separator: "+") + ")",
        count: hasHourly
          ? 0
          : unvalued.reduce(0) { sum, one in
            sum + one.0.rows.indices.count { !isBlank(one.0, $0, one.1) && isBlank(one.0, $0, one.2) }
          }),
      // What the register knows is written as numbers; a reason why a number is missing begins with a letter.
      Check(
        what: CaseMissingPhrases.textAmounts,
        formula: counted.map { cells in
          "SUMPRODUCT(ISTEXT(\(cells))*ISNUMBER(FIND(LEFT(SUBSTITUTE(\(cells),\"-\",\"\")&\"x\",1),\"0123456789\")))"
        }.joined(separator: "+"), count: 0),
    ]
  }

  private var headChecks: [Check] {
    [
      (BenefitCaseTable.discountRate.name, CaseMissingPhrases.rate),
      (BenefitCaseTable.startYear.name, CaseMissingPhrases.startYear),
      (BenefitCaseTable.horizon.name, CaseMissingPhrases.horizon),
      (BenefitCaseTable.priceBasis.name, CaseMissingPhrases.priceBasis),
      (BenefitCaseTable.date.name, CaseMissingPhrases.date),
    ].map { column, what in
      Check(
        what: what, formula: "IF(\(book.head.cell(column, row: 1))=\"\",1,0)",
        count: isBlank(book.head, 0, column) ? 1 : 0)
    } + [
      Check(
        what: CaseMissingPhrases.tooLong(CaseWorkbook.mostYears),
        formula: "IF(N(\(book.head.cell(BenefitCaseTable.horizon.name, row: 1)))>\(CaseWorkbook.mostYears),1,0)",
        count: (book.current?.horizon ?? 0) > CaseWorkbook.mostYears ? 1 : 0)
    ]
  }

  private var costChecks: [Check] {
    let table = book.costs
    let (item, likely, kind) = (CaseCostTable.item.name, CaseCostTable.likely.name, CaseCostTable.kind.name)
    let capital = CaseCostKind.capitalCost.rawValue
    return [
      Check(
        what: CaseMissingPhrases.costs, formula: "IF(COUNTIF(\(table.range(item)),\"?*\")=0,1,0)",
        count: table.rows.isEmpty ? 1 : 0),
      blanks(of: likely, in: table, where: item, CaseMissingPhrases.costAmounts),
      blanks(of: CaseCostTable.payer.name, in: table, where: item, CaseMissingPhrases.payers),
      Check(
        what: CaseMissingPhrases.capitalCost, formula: "COUNTIF(\(table.range(kind)),\"\(capital)\")",
        count: table.rows.indices.count { text(table, $0, kind) == capital }),
    ]
  }

  private var benefitChecks: [Check] {
    let table = book.benefits
    let id = BenefitTable.id.name
    let planned = Set(book.plan.rows.indices.map { text(book.plan, $0, BenefitPlanTable.benefit.name) })
    let known = Set(table.rows.indices.map { text(table, $0, id) })
    let plan = book.plan.range(BenefitPlanTable.benefit.name)
    let red = BenefitClass.red.rawValue
    let columns: [(FieldName, Phrase)] = [
      (BenefitTable.benefitClass.name, CaseMissingPhrases.classes),
      (BenefitTable.how.name, CaseMissingPhrases.ways),
      (BenefitTable.when.name, CaseMissingPhrases.times),
      (BenefitTable.beneficiary.name, CaseMissingPhrases.beneficiaries),
      (BenefitTable.indicator.name, CaseMissingPhrases.indicators),
      (BenefitTable.baseline.name, CaseMissingPhrases.baselines),
      (BenefitTable.target.name, CaseMissingPhrases.targets),
      (BenefitTable.followUp.name, CaseMissingPhrases.followUps),
      (BenefitTable.takingHome.name, CaseMissingPhrases.takingHome),
    ]
    return [
      Check(
        what: CaseMissingPhrases.benefits, formula: "IF(COUNTIF(\(table.range(id)),\"?*\")=0,1,0)",
        count: table.rows.isEmpty ? 1 : 0)
    ] + columns.map { blanks(of: $0.0, in: table, where: id, $0.1) } + [
      Check(
        what: CaseMissingPhrases.plans,
        formula: "SUMPRODUCT((\(table.range(id))<>\"\")*(\(table.range(BenefitTable.benefitClass.name))<>\"\(red)\")"
          + "*(COUNTIF(\(plan),\(table.range(id)))=0))",
        count: table.rows.indices.count {
          text(table, $0, BenefitTable.benefitClass.name) != red && !planned.contains(text(table, $0, id))
        }),
      Check(
        what: CaseMissingPhrases.strangers,
        formula: "COUNTIF(\(CaseWorkings(book).range(0)),\"\(CaseWorkings.unknown)\")",
        count: book.plan.rows.indices.count { !known.contains(text(book.plan, $0, BenefitPlanTable.benefit.name)) }),
      blanks(
        of: BenefitPlanTable.likely.name, in: book.plan, where: BenefitPlanTable.benefit.name,
        CaseMissingPhrases.planAmounts),
    ]
  }

  /// Rows that are in use but leave a column out; a reason why a value is missing counts as said.
  func blanks(of column: FieldName, in table: TemplateTable, where key: FieldName, _ what: Phrase) -> Check {
    Check(
      what: what, formula: "SUMPRODUCT((\(table.range(key))<>\"\")*(\(table.range(column))=\"\"))",
      count: table.rows.indices.count { isBlank(table, $0, column) })
  }

  func isBlank(_ table: TemplateTable, _ row: Int, _ column: FieldName) -> Bool {
    switch table.rows.indices.contains(row) ? table.rows[row][table.position(column)] : nil {
    case nil: true
    case .missing(let missing)?: missing.reason == .unstated
    case .value?: false
    }
  }

  func text(_ table: TemplateTable, _ row: Int, _ column: FieldName) -> String {
    table.rows[row][table.position(column)]?.value ?? ""
  }
}
