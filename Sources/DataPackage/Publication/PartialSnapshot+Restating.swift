import ProgrammeModel

extension PartialSnapshot {
  /// A hidden lowest, likely or highest value: the other two, between which or beside which it lies.
  mutating func tellRanges(_ mark: SecrecyMark) {
    let (costs, plan) = (CaseCostTable.table, BenefitPlanTable.table)
    let range: Set<FieldName> = [CaseCostTable.lowest.name, CaseCostTable.likely.name, CaseCostTable.highest.name]
    guard range.contains(FieldName(mark.column)) else { return }
    if mark.table == costs.name.rawValue {
      let isCovered = covered(by: mark, in: costs)
      hide(in: costs, because: mark) { isCovered($0) ? range : [] }
    }
    let hidden = hiddenSpans(in: plan, by: mark)
    guard !hidden.isEmpty else { return }
    hideValues(in: plan, because: mark) { line, observation in
      range.contains(line.key.measure)
        && hidden.contains { $0.0 == line.key.dimensions && $0.1.overlaps(Months.of(observation.period)) }
    }
  }

  /// A hidden amount of a benefit taken home: the transitions of the same benefit by the same decision or with the same
  /// amount; and the reverse.
  mutating func tellTakingHome(_ mark: SecrecyMark) {
    let places: [(table: TableDefinition, benefit: FieldName, decision: FieldName, amount: FieldName)] = [
      (
        TakingHomeTable.table, TakingHomeTable.benefit.name, TakingHomeTable.decision.name, TakingHomeTable.amount.name
      ),
      (
        TransitionTable.table, TransitionTable.benefit.name, TransitionTable.caseNumber.name,
        TransitionTable.amount.name
      ),
    ]
    guard let marked = places.first(where: { $0.table.name.rawValue == mark.table }),
      marked.amount.rawValue == mark.column
    else { return }
    let stated = stated
    func signs(_ shown: StoredRecord, _ table: TableDefinition, _ columns: [FieldName]) -> Set<[String]> {
      let record = stated[table.name]?[shown.key] ?? shown
      let texts = columns.map { record.fields[$0]?.value ?? "" }
      guard !texts[0].isEmpty else { return [] }
      let kinds = ["beslut", "belopp"]
      return Set(zip(kinds, texts.dropFirst()).filter { !$0.1.isEmpty }.map { [texts[0], $0.0, $0.1] })
    }
    var hidden: Set<[String]> = []
    for record in (records[marked.table.name] ?? []).filter(covered(by: mark, in: marked.table)) {
      hidden.formUnion(signs(record, marked.table, [marked.benefit, marked.decision, marked.amount]))
    }
    for place in places {
      let columns = [place.benefit, place.decision, place.amount]
      hide(in: place.table, because: mark) { record in
        hidden.isDisjoint(with: signs(record, place.table, columns)) ? [] : [place.amount]
      }
    }
  }

  /// A hidden amount of a project's budget, application, decision or transition: the same amount wherever else the
  /// project's money is told, also as the sum of a budget's rows.
  mutating func tellProjectMoney(_ mark: SecrecyMark) {
    let hidden = hiddenMoney(mark)
    guard !hidden.isEmpty else { return }
    let stated = stated
    let projects = projectsOfApplications
    for table in Self.tablesWithMoney {
      hide(in: table, because: mark) { shown in
        let record = stated[table.name]?[shown.key] ?? shown
        guard let sum = ProjectMoney(record, table, projects) else { return [] }
        return hidden.contains(sum) ? [DecisionTable.amount.name] : []
      }
    }
    let budget = BudgetTable.table
    var told: Set<BudgetSum> = []
    for (sum, amount) in budgetSums where hidden.contains(ProjectMoney(project: sum.project, amount: amount)) {
      told.insert(sum)
    }
    guard !told.isEmpty else { return }
    hideValues(in: budget, because: mark) { line, observation in
      !told.isDisjoint(with: BudgetSum.holding(line.key.dimensions, observation.period))
    }
  }

  private static let tablesWithMoney = [
    DecisionTable.table, ApplicationTable.table, ApplicationYearTable.table, TransitionTable.table,
  ]

  /// The amounts that a mark hides, and the sums of budget rows that one of them is part of.
  private func hiddenMoney(_ mark: SecrecyMark) -> Set<ProjectMoney> {
    guard mark.column.isEmpty || mark.column == DecisionTable.amount.name.rawValue else { return [] }
    if mark.table == BudgetTable.table.name.rawValue {
      let sums = budgetSums
      var hidden: Set<ProjectMoney> = []
      for (dimensions, months) in hiddenSpans(in: BudgetTable.table, by: mark) {
        for sum in BudgetSum.holding(dimensions, year: (months.lowerBound - 1) / 12) {
          if let amount = sums[sum] { hidden.insert(ProjectMoney(project: sum.project, amount: amount)) }
        }
      }
      return hidden
    }
    guard !mark.hidesRows, let table = Self.tablesWithMoney.first(where: { $0.name.rawValue == mark.table }) else {
      return []
    }
    let projects = projectsOfApplications
    return Set(
      (records[table.name] ?? []).filter(covered(by: mark, in: table)).compactMap {
        ProjectMoney(stated[table.name]?[$0.key] ?? $0, table, projects)
      })
  }

  private var projectsOfApplications: [String: String] {
    (stated[ApplicationTable.table.name] ?? [:]).reduce(into: [:]) { found, application in
      found[application.key.text] = application.value.fields[ApplicationTable.project.name]?.value
    }
  }

  /// What the rows of budgets come to, as they were stated.
  private var budgetSums: [BudgetSum: Double] {
    var sums: [BudgetSum: Double] = [:]
    for line in statedSeries[BudgetTable.table.name] ?? [] {
      for observation in line.observations {
        guard let amount = observation.value.value else { continue }
        for sum in BudgetSum.holding(line.key.dimensions, observation.period) { sums[sum, default: 0] += amount.double }
      }
    }
    return sums
  }
}

/// An amount of money of a project.
private struct ProjectMoney: Hashable {
  let project: String
  /// In öre, so that sums of kronor are compared as they are printed.
  let amount: Double

  init(project: String, amount: Double) {
    self.project = project
    self.amount = (amount * 100).rounded()
  }

  /// The amount of a record; `nil` where it is about no project or has no amount.
  init?(_ record: StoredRecord, _ table: TableDefinition, _ projectsOfApplications: [String: String]) {
    let named =
      table.name == ApplicationYearTable.table.name
      ? record.key.parts.first.flatMap { projectsOfApplications[$0] }
      : record.fields[DecisionTable.project.name]?.value
    guard let project = named, !project.isEmpty,
      let amount = record.fields[DecisionTable.amount.name]?.value.flatMap({ FixedDecimal(text: $0) }),
      amount.digits != 0
    else { return nil }
    self.init(project: project, amount: amount.double)
  }
}

/// Rows of a project's budget that somebody may have summed: of a version, a year, a financier or a cost type.
private struct BudgetSum: Hashable {
  let project: String
  let version: String
  /// `nil` for all years.
  let year: Int?
  /// `nil` for all.
  let financier: String?
  /// The row itself; `nil` for a sum.
  let row: Key?

  /// Everything that a budget row of a year is part of.
  static func holding(_ dimensions: Key, year: Int) -> [BudgetSum] {
    let parts = dimensions.parts
    guard parts.count > 6, !parts[0].isEmpty else { return [] }
    let (project, financier, version) = (parts[0], parts[5], parts[6])
    return [
      BudgetSum(project: project, version: version, year: nil, financier: nil, row: nil),
      BudgetSum(project: project, version: version, year: nil, financier: financier, row: nil),
      BudgetSum(project: project, version: version, year: year, financier: nil, row: nil),
      BudgetSum(project: project, version: version, year: year, financier: financier, row: nil),
      BudgetSum(project: project, version: version, year: year, financier: financier, row: dimensions),
    ]
  }

  static func holding(_ dimensions: Key, _ period: Period) -> [BudgetSum] { holding(dimensions, year: period.year) }
}
