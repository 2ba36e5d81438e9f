import Appraisal
import ProgrammeModel

/// The costs that projects have reported, each for its own period alone.
struct ReportedCosts {
  struct Row {
    let project: Identifier<Project>
    let costType: CostType?
    let period: Period
    let amount: Money
  }

  /// What is reported of the years that the months lie in, also for longer periods than the months.
  let all: [Row]
  /// What is reported of periods within the months.
  let rows: [Row]

  /// What projects report of cost within some months, as far as the ledgers should hold it.
  init(_ programme: Programme, within months: ClosedRange<Period>, ledgers: Set<String>) {
    let scope = LedgerScope(programme)
    let (first, last) = (months.lowerBound.first, months.upperBound.last)
    let years = first.year...last.year
    all = programme.outcomes.flatMap { series -> [Row] in
      guard let project = series.project, series.counterparty == nil,
        AmountSelection.cost.kinds.contains(series.kind), scope.isHeld(by: ledgers, series.organisation)
      else { return [] }
      return Self.perPeriod(series).filter { years.contains($0.period.year) }.map {
        Row(project: project, costType: series.costType, period: $0.period, amount: $0.amount)
      }
    }
    rows = all.filter { $0.period.first >= first && $0.period.last <= last }
  }

  /// A series' values, accumulated ones as what came since the value before in the year.
  static func perPeriod(_ series: Outcome) -> [(period: Period, amount: Money)] {
    var before: (year: Int, amount: Money) = (0, .zero)
    return series.observations.compactMap { observation in
      guard let value = observation.value.value else { return nil }
      let amount = Money(ore: value.digits)
      guard series.counting == .accumulated else { return (observation.period, amount) }
      let earlier = before.year == observation.period.year ? before.amount : .zero
      before = (observation.period.year, amount)
      return (observation.period, amount - earlier)
    }
  }
}
