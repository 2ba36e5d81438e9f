import Appraisal
public import ProgrammeModel

/// The cost of each project code and year according to the general ledger, to the cut-off.
///
/// Unit: öre, operating cost and investment expenditure, internal invoicing left out; cost is positive.
public struct LedgerTotals: Sendable {
  private var amounts: [String: [Int: Money]]
  /// The last day that the extract covers in each year; within it absence is zero.
  private var covered: [Int: CalendarDay]

  /// Totals by project code and year; empty where there is no ledger, and then nothing is compared.
  public init(_ amounts: [String: [Int: Money]] = [:], years: Set<Int> = []) {
    self.amounts = amounts
    let all = years.union(amounts.values.flatMap(\.keys))
    covered = Dictionary(all.map { ($0, Period.year($0).last) }, uniquingKeysWith: { $1 })
  }

  /// What a programme's ledger extracts say of periods that have ended by a day.
  public init(_ programme: Programme, through last: CalendarDay) {
    amounts = [:]
    covered = [:]
    for entry in programme.ledgerEntries
    where entry.counterparty == nil
      && AmountSelection.cost.kinds.contains(entry.kind)
    {
      for observation in entry.observations where observation.period.last <= last {
        guard let value = observation.value.value else { continue }
        let year = observation.period.year
        amounts[entry.code, default: [:]][year, default: .zero] += Money(ore: value.digits)
        covered[year] = max(covered[year] ?? observation.period.last, observation.period.last)
      }
    }
  }

  /// The years that the extract covers, wholly or in part.
  public var years: Set<Int> { Set(covered.keys) }

  /// Whether there is no ledger to compare with.
  public var isEmpty: Bool { covered.isEmpty }

  /// Whether the ledger has any amount on a code.
  public func knows(_ code: String) -> Bool { amounts[code] != nil }

  /// The codes with any amount, in order.
  public var codes: [String] { amounts.keys.sorted() }

  /// The last day of a year that the extract covers; `nil` for a year it does not cover.
  public func lastDay(of year: Int) -> CalendarDay? { covered[year] }

  /// The total of a code and year; zero where a covered year has none, `nil` for a year the extract does not cover.
  public func total(of code: String, year: Int) -> Money? {
    covered[year] == nil ? nil : amounts[code]?[year] ?? .zero
  }
}

extension LedgerTotals {
  /// What a project has reported for a year, as far as the extract covers it.
  func reported(by project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> Money {
    reportedSum(by: project, year: year, index, context).value.amount ?? .zero
  }

  /// ``reported(by:year:_:_:)`` with the facts it rests on.
  func reportedSum(
    by project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Traced<ReportedSum> {
    let last = min(lastDay(of: year) ?? Period.year(year).last, context.cutOff)
    return index.book.outcome(of: .project(project.id), from: Period.year(year).first, through: last)
  }
}

extension ScrutinyIndex {
  /// The rows of the ledger behind the total of a code and year.
  func ledgerRows(of code: String, _ year: Int, through last: CalendarDay) -> Origin {
    guard book.isTracing else { return .facts(.untraced) }
    let entries = book.programme.ledgerEntries.filter {
      $0.code == code && $0.counterparty == nil && AmountSelection.cost.kinds.contains($0.kind)
    }
    return .facts(.observations(entries.map(\.key), from: Period.year(year).first, through: last))
  }
}
