import Appraisal
public import ProgrammeModel

/// The cost of each project code and year according to the general ledger, to the cut-off.
///
/// Unit: öre, operating cost and investment expenditure, internal invoicing left out; cost is positive. An extract
/// (`huvudbok`) states cost by code; bookings (`bokföring`, from SIE files) state it by account, code and month. Where a
/// year has bookings of a project, they count instead of the extract, so that no cost counts twice.
public struct LedgerTotals: Sendable {
  private var amounts: [String: [Int: Money]]
  /// The last day that the extract covers in each year; within it absence is zero.
  private var covered: [Int: CalendarDay]
  private var booked: [Identifier<Project>: [Int: Money]] = [:]
  private var bookedUnknown: [String: Money] = [:]
  private var bookedThrough: [Int: CalendarDay] = [:]

  /// Totals by project code and year; empty where there is no ledger, and then nothing is compared.
  public init(_ amounts: [String: [Int: Money]] = [:], years: Set<Int> = []) {
    self.amounts = amounts
    let all = years.union(amounts.values.flatMap(\.keys))
    covered = Dictionary(all.map { ($0, Period.year($0).last) }, uniquingKeysWith: { $1 })
  }

  /// What a programme's ledger extracts and bookings say of periods that have ended by a day.
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
    for posting in LedgerMapping(programme).postings(programme.bookings) where posting.period.last <= last {
      let year = posting.period.year
      bookedThrough[year] = max(bookedThrough[year] ?? posting.period.last, posting.period.last)
      guard posting.isCost else { continue }
      if let project = posting.project {
        booked[project, default: [:]][year, default: .zero] += posting.amount
      } else if posting.code == .unknown {
        bookedUnknown[posting.booking.code, default: .zero] += posting.amount
      }
    }
  }

  /// The years that the ledger covers, wholly or in part.
  public var years: Set<Int> { Set(covered.keys).union(bookedThrough.keys) }

  /// Whether there is no ledger to compare with.
  public var isEmpty: Bool { covered.isEmpty && bookedThrough.isEmpty }

  /// Whether the ledger has any amount on a code.
  public func knows(_ code: String) -> Bool { amounts[code] != nil }

  /// Whether the ledger has any amount of a project.
  public func knows(_ project: Project) -> Bool { booked[project.id] != nil || knows(project.ledgerCode) }

  /// Whether a project has a code that its cost can be found by, or has been found by one.
  public func canFind(_ project: Project) -> Bool { !project.ledgerCode.isEmpty || booked[project.id] != nil }

  /// The codes with any amount, in order.
  public var codes: [String] { Set(amounts.keys).union(bookedUnknown.keys).sorted() }

  /// The last day of a year that the extract covers; `nil` for a year it does not cover.
  public func lastDay(of year: Int) -> CalendarDay? { covered[year] }

  /// The total of a code and year; zero where a covered year has none, `nil` for a year the extract does not cover.
  public func total(of code: String, year: Int) -> Money? {
    covered[year] == nil ? nil : amounts[code]?[year] ?? .zero
  }

  /// The total of a project and year, from its bookings where it has any that year, else from the extract.
  public func total(of project: Project, year: Int) -> Money? {
    if let booked = booked[project.id]?[year] { return booked }
    if let extract = total(of: project.ledgerCode, year: year) { return extract }
    return bookedThrough[year] == nil ? nil : .zero
  }

  /// What is booked on a code that no project has, over all years.
  public func unknownTotal(of code: String) -> Money {
    bookedUnknown[code, default: .zero] + (amounts[code]?.values.sum ?? .zero)
  }

  /// The last day of a year that a project can be compared through.
  private func lastDay(of project: Project, year: Int) -> CalendarDay? {
    booked[project.id]?[year] != nil ? bookedThrough[year] : covered[year] ?? bookedThrough[year]
  }
}

extension LedgerTotals {
  /// What a project has reported for a year, as far as the ledger covers it.
  func reported(by project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> Money {
    let last = min(lastDay(of: project, year: year) ?? Period.year(year).last, context.cutOff)
    return index.book.outcome(of: .project(project.id), from: Period.year(year).first, through: last).value.amount
      ?? .zero
  }

  /// The values that ``reported(by:year:_:_:)`` adds.
  func reportedRows(
    of project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> FactSelection {
    let last = min(lastDay(of: project, year: year) ?? Period.year(year).last, context.cutOff)
    return .observations(
      index.book.programme.outcomes.filter { $0.project == project.id }.map(\.key), from: Period.year(year).first,
      through: last)
  }

  /// The ledger's values behind ``unknownTotal(of:)``.
  func rows(ofUnknown code: String, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> FactSelection {
    let programme = index.book.programme
    let mapping = LedgerMapping(programme)
    let booked = programme.bookings.filter {
      $0.code == code && mapping.meaning(ofCode: code, administration: $0.administration, in: $0.ledger) == .unknown
    }
    return .observations(
      programme.ledgerEntries.filter { $0.code == code }.map(\.key) + booked.map(\.key), from: .beginning,
      through: context.cutOff)
  }

  /// The ledger's values behind ``total(of:year:)``: bookings where the project has any that year, else the extract.
  func rows(
    of project: Project, year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> FactSelection {
    let programme = index.book.programme
    let keys: [SeriesKey]
    if booked[project.id]?[year] != nil {
      let mapping = LedgerMapping(programme)
      keys = programme.bookings.filter {
        mapping.meaning(ofCode: $0.code, administration: $0.administration, in: $0.ledger) == .project(project.id)
      }.map(\.key)
    } else {
      keys = programme.ledgerEntries.filter { $0.code == project.ledgerCode }.map(\.key)
    }
    return .observations(
      keys, from: Period.year(year).first, through: min(Period.year(year).last, context.cutOff))
  }
}
