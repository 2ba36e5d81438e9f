import DataPackage
import ProgrammeModel
import Workbooks

/// The hidden sheet that works out, for each row of the plan, its part, its year and its signed amount, and for each cost
/// its amount. Hours without an amount are valued at the case's hourly cost.
struct CaseWorkings {
  /// The words for parts, as the results look for them.
  enum Part: String, CaseIterable {
    case green = "grön"
    case yellow = "gul"
    case red = "röd"
    case external = "extern"
    case unclassed = "utan klass"
  }

  /// The word for a row whose benefit is not among the benefits.
  static let unknown = "okänd nytta"

  private let book: CaseWorkbook

  init(_ book: CaseWorkbook) { self.book = book }

  /// The cells of a column, for formulas of other sheets: part, year and amount of the plan, then amount of the costs.
  func range(_ column: Int) -> String {
    let table = column < 3 ? book.plan : book.costs
    let last = table.rows.count + table.blankRows
    return "\(HelpSheet.workings)!\(CellRange(column: column, rows: 1...last).fixedName)"
  }

  var sheet: WorkSheet {
    var sheet = WorkSheet(HelpSheet.workings)
    sheet.isHidden = true
    sheet.isProtected = true
    for (column, head) in ["del", "år", "belopp", "kostnad"].enumerated() {
      sheet.put(head, at: 0, column, CellLook(.head))
    }
    for row in 1...(book.plan.rows.count + book.plan.blankRows) {
      let known = row <= book.plan.rows.count
      sheet.put(.formula(part(row), .text(known ? Part.unclassed.rawValue : "")), at: row, 0)
      sheet.put(.formula(year(row), .number(0)), at: row, 1)
      sheet.put(.formula(amount(row), .number(0)), at: row, 2)
    }
    for row in 1...(book.costs.rows.count + book.costs.blankRows) {
      sheet.put(.formula(cost(row), .number(0)), at: row, 3)
    }
    return sheet
  }

  /// What the benefits' sheet says of the row's benefit in a column.
  private func ofBenefit(_ column: FieldName, _ row: Int) -> String {
    let benefit = book.plan.cell(BenefitPlanTable.benefit.name, row: row)
    return "INDEX(\(book.benefits.range(column)),MATCH(\(benefit),\(book.benefits.range(BenefitTable.id.name)),0))"
  }

  private func part(_ row: Int) -> String {
    let benefit = book.plan.cell(BenefitPlanTable.benefit.name, row: row)
    let word = ofBenefit(BenefitTable.benefitClass.name, row)
    let perspective = ofBenefit(BenefitTable.perspective.name, row)
    let outside = Perspective.externalBenefit.rawValue
    return "IF(\(benefit)=\"\",\"\",IFERROR(IF(\(word)=\"\(Part.red.rawValue)\",\"\(Part.red.rawValue)\","
      + "IF(OR(\(word)=\"\(Part.green.rawValue)\",\(word)=\"\(Part.yellow.rawValue)\"),"
      + "IF(\(perspective)=\"\(outside)\",\"\(Part.external.rawValue)\",\(word)),\"\(Part.unclassed.rawValue)\")),"
      + "\"\(Self.unknown)\"))"
  }

  private func year(_ row: Int) -> String {
    let period = book.plan.cell(BenefitPlanTable.period.name, row: row)
    return "IF(ISNUMBER(\(period)),\(period),IFERROR(VALUE(LEFT(\(period),4)),0))"
  }

  /// A negative effect is subtracted however it was written.
  private func amount(_ row: Int) -> String {
    let likely = amount(
      book.plan.cell(BenefitPlanTable.likely.name, row: row), book.plan.cell(BenefitPlanTable.volume.name, row: row),
      ofBenefit(BenefitTable.volumeUnit.name, row))
    let negative = ofBenefit(BenefitTable.isDisbenefit.name, row)
    return "IFERROR(IF(\(negative)=\"ja\",-ABS(\(likely)),\(likely)),0)"
  }

  private func cost(_ row: Int) -> String {
    func cell(_ column: FieldName) -> String { book.costs.cell(column, row: row) }
    return amount(cell(CaseCostTable.likely.name), cell(CaseCostTable.volume.name), cell(CaseCostTable.unit.name))
  }

  /// The amount that is stated, else hours at the case's hourly cost to the nearest öre.
  private func amount(_ stated: String, _ volume: String, _ unit: String) -> String {
    let hourly = book.head.cell(BenefitCaseTable.hourlyCost.name, row: 1)
    let isHours = "OR(\(unit)=\"h\",LEFT(\(unit),3)=\"tim\",LEFT(\(unit),9)=\"arbetstim\",LEFT(\(unit),4)=\"hour\")"
    let hours = "AND(ISNUMBER(\(volume)),ISNUMBER(\(hourly)),\(isHours))"
    return "IF(ISNUMBER(\(stated)),\(stated),IF(\(hours),ROUND(\(volume)*\(hourly),2),0))"
  }
}
