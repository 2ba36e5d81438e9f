import ProgrammeModel

/// A table that tells money of projects, and the column with it.
struct MoneyPlace {
  let table: TableDefinition
  let amount: FieldName

  static let applications = MoneyPlace(table: ApplicationTable.table, amount: ApplicationTable.amount.name)
  static let years = MoneyPlace(table: ApplicationYearTable.table, amount: ApplicationYearTable.amount.name)
  static let all = [
    MoneyPlace(table: DecisionTable.table, amount: DecisionTable.amount.name), applications, years,
    MoneyPlace(table: TransitionTable.table, amount: TransitionTable.amount.name),
    MoneyPlace(table: AgreementTable.table, amount: AgreementTable.value.name),
  ]
}

/// An amount of money of a project.
struct ProjectMoney: Hashable {
  let project: String
  /// In öre, so that sums of kronor are compared as they are printed.
  let amount: Double

  init(project: String, amount: Double) {
    self.project = project
    self.amount = (amount * 100).rounded()
  }

  /// The amount of a record; `nil` where it is about no project or has no amount.
  init?(_ record: StoredRecord, _ place: MoneyPlace, _ projectsOfApplications: [String: String]) {
    let named =
      place.table.name == ApplicationYearTable.table.name
      ? record.key.parts.first.flatMap { projectsOfApplications[$0] }
      : record.fields[DecisionTable.project.name]?.value
    guard let project = named, !project.isEmpty,
      let amount = record.fields[place.amount]?.value.flatMap({ FixedDecimal(text: $0) }), amount.digits != 0
    else { return nil }
    self.init(project: project, amount: amount.double)
  }
}

/// Rows of a project's budget that somebody may have summed: of a version, and any of a year, a kind, a cost type and a
/// financier.
struct BudgetSum: Hashable {
  let project: String
  let version: String
  /// `nil` for all years, as in the others for all.
  let year: Int?
  let kind: String?
  let costType: String?
  let financier: String?
  /// The row itself; `nil` for a sum.
  let row: Key?

  /// Everything that a budget row of a year is part of.
  static func holding(_ dimensions: Key, year: Int) -> [BudgetSum] {
    let parts = dimensions.parts
    guard parts.count > 6, !parts[0].isEmpty else { return [] }
    func sum(_ year: Int?, _ kind: String?, _ costType: String?, _ financier: String?, row: Key? = nil) -> BudgetSum {
      BudgetSum(
        project: parts[0], version: parts[6], year: year, kind: kind, costType: costType, financier: financier, row: row
      )
    }
    var sums = [sum(year, parts[3], parts[4], parts[5], row: dimensions)]
    for year in [year, nil] {
      for kind in [parts[3], nil] {
        for costType in [parts[4], nil] {
          for financier in [parts[5], nil] { sums.append(sum(year, kind, costType, financier)) }
        }
      }
    }
    return sums
  }
}
