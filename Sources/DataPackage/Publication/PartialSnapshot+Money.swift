import ProgrammeModel

extension PartialSnapshot {
  /// A hidden amount of a project's budget, application, decision, agreement or transition: the same amount wherever else
  /// the project's money is told, also as the sum of a budget's rows or by the years of an application.
  mutating func tellProjectMoney(_ mark: SecrecyMark) {
    let marked = hiddenMoney(mark)
    guard !marked.isEmpty else { return }
    let hidden = withApplications(marked)
    let stated = stated
    let projects = projectsOfApplications
    for place in MoneyPlace.all {
      hide(in: place.table, because: mark) { shown in
        let record = stated[place.table.name]?[shown.key] ?? shown
        guard let money = ProjectMoney(record, place, projects) else { return [] }
        return hidden.contains(money) ? [place.amount] : []
      }
    }
    var told: Set<BudgetSum> = []
    for (sum, amount) in budgetSums where hidden.contains(ProjectMoney(project: sum.project, amount: amount)) {
      told.insert(sum)
    }
    guard !told.isEmpty else { return }
    hideValues(in: BudgetTable.table, because: mark) { line, observation in
      !told.isDisjoint(with: BudgetSum.holding(line.key.dimensions, year: observation.period.year))
    }
  }

  /// The amounts that a mark hides, and the sums of budget rows that one of them is part of.
  private func hiddenMoney(_ mark: SecrecyMark) -> Set<ProjectMoney> {
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
    guard let place = MoneyPlace.all.first(where: { $0.table.name.rawValue == mark.table }),
      mark.column == place.amount.rawValue
    else { return [] }
    let projects = projectsOfApplications
    return Set(
      (records[place.table.name] ?? []).filter(covered(by: mark, in: place.table)).compactMap {
        ProjectMoney(stated[place.table.name]?[$0.key] ?? $0, place, projects)
      })
  }

  /// Hidden amounts with those of applications from which they could be subtracted: an application with a hidden year is
  /// hidden, and the years of a hidden application that none of them is hidden of; and what is equal to those in turn.
  private func withApplications(_ marked: Set<ProjectMoney>) -> Set<ProjectMoney> {
    let projects = projectsOfApplications
    func money(_ place: MoneyPlace) -> [(application: String, money: ProjectMoney)] {
      (stated[place.table.name] ?? [:]).values.compactMap { record in
        guard let application = record.key.parts.first, let money = ProjectMoney(record, place, projects) else {
          return nil
        }
        return (application, money)
      }
    }
    let years = Dictionary(grouping: money(.years), by: \.application).mapValues { $0.map(\.money) }
    // In order, since what is hidden first decides which years need not be.
    let applications = money(.applications).sorted { $0.application < $1.application }.compactMap { whole in
      years[whole.application].map { (whole: whole.money, years: $0) }
    }
    var hidden = marked
    var before = -1
    while before != hidden.count {
      before = hidden.count
      for (whole, years) in applications {
        if !hidden.isDisjoint(with: years) {
          hidden.insert(whole)
        } else if hidden.contains(whole) {
          hidden.formUnion(years)
        }
      }
    }
    return hidden
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
        for sum in BudgetSum.holding(line.key.dimensions, year: observation.period.year) {
          sums[sum, default: 0] += amount.double
        }
      }
    }
    return sums
  }
}
