import ProgrammeModel

/// What the one-file form says about the case as a whole: the first statement of each head counts.
struct CaseFormSettings {
  private let rows: [CaseFormRow]

  init(_ rows: [CaseFormRow]) { self.rows = rows }

  private func first<Value>(_ column: Column<Value>) -> Value? {
    for row in rows { if let value = row.value(column) { return value } }
    return nil
  }

  /// The project.
  var project: Project {
    var project = Project(id: first(CaseFormHead.project) ?? "kalkyl")
    project.name = first(CaseFormHead.projectName) ?? ""
    project.category = first(CaseFormHead.category)
    project.hypothesis = first(CaseFormHead.hypothesis) ?? ""
    project.costCap = first(CaseFormHead.costCap)
    project.stopCriterion = first(CaseFormHead.stopCriterion) ?? ""
    if let day = first(CaseFormHead.goLive) { project.goLive = .value(day) }
    if let day = first(CaseFormHead.end) { project.end = .value(day) }
    return project
  }

  /// The case, as a draft of a day.
  func benefitCase(on day: CalendarDay) -> BenefitCase {
    let amounts = rows.filter { $0.kind != .adoption }
    let years = amounts.flatMap(\.years)
    var found = BenefitCase(id: CaseForm.caseID)
    found.project = project.id
    found.version = 1
    found.stage = .beforeStart
    found.date = .value(day)
    found.status = .draft
    if let rate = first(CaseFormHead.discountRate) { found.discountRate = .value(rate) }
    found.rateBasis = first(CaseFormHead.rateBasis)
    found.convention = first(CaseFormHead.convention)
    found.startYear = first(CaseFormHead.startYear) ?? years.min() ?? 0
    found.horizon = first(CaseFormHead.horizon) ?? max(0, (years.max() ?? 0) - found.startYear)
    found.priceBasis = first(CaseFormHead.priceBasis)
    found.priceYear = first(CaseFormHead.casePriceYear)
    found.priceIndex = first(CaseFormHead.priceIndex) ?? ""
    found.hourlyCostModel = first(CaseFormHead.hourlyCostModel) ?? ""
    found.hourlyCost = first(CaseFormHead.hourlyCost)
    found.monthlySalary = first(CaseFormHead.monthlySalary)
    found.employerAdditions = first(CaseFormHead.employerAdditions)
    found.hoursPerYear = first(CaseFormHead.hoursPerYear)
    found.overheadPerHour = first(CaseFormHead.overheadPerHour)
    return found
  }
}
