import Appraisal
public import ProgrammeModel

/// The cost of each project and year according to the general ledgers, to the cut-off.
///
/// Unit: öre, operating cost and investment expenditure, internal invoicing left out; cost is positive. An extract
/// (`huvudbok`) states cost by code for the whole city; bookings (`bokföring`, from SIE files) state it by account, code
/// and month, one ledger at a time. Where a year has bookings of a project, or on a code, they count instead of the
/// extract, so that no cost counts twice. The registered table says what a code means, in both.
public struct LedgerTotals: Sendable {
  /// A month's cost of a project in one ledger.
  private struct Booked {
    let ledger: String
    let last: CalendarDay
    let amount: Money
  }

  /// What the extract has on codes that are no single project's.
  private var amounts: [String: [Int: Money]]
  /// What the extract has on codes that mean one project.
  private var extract: [Identifier<Project>: [Int: Money]] = [:]
  /// The last day that the extract covers in each year; within it absence is zero.
  private var covered: [Int: CalendarDay]
  private var booked: [Identifier<Project>: [Int: [Booked]]] = [:]
  private var bookedUnknown: [String: [Int: Money]] = [:]
  /// The last day that each ledger covers in each year.
  private var bookedThrough: [Int: [String: CalendarDay]] = [:]
  private var scope = LedgerScope()

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
    scope = LedgerScope(programme)
    let mapping = LedgerMapping(programme)
    for entry in programme.ledgerEntries where entry.isComparedCost {
      let meaning = mapping.meaning(ofExtract: entry)
      for observation in entry.observations where observation.period.last <= last {
        guard let value = observation.value.value else { continue }
        let year = observation.period.year
        covered[year] = max(covered[year] ?? observation.period.last, observation.period.last)
        switch meaning {
        case .project(let project): extract[project, default: [:]][year, default: .zero] += Money(ore: value.digits)
        case .unknown: amounts[entry.code, default: [:]][year, default: .zero] += Money(ore: value.digits)
        case .outside: break
        }
      }
    }
    for posting in mapping.postings(programme.bookings) where posting.period.last <= last {
      let (year, ledger) = (posting.period.year, posting.booking.ledger)
      let end = posting.period.last
      bookedThrough[year, default: [:]][ledger] = max(bookedThrough[year]?[ledger] ?? end, end)
      guard posting.isCost else { continue }
      if let project = posting.project {
        booked[project, default: [:]][year, default: []].append(
          Booked(ledger: ledger, last: end, amount: posting.amount))
      } else if posting.code == .unknown {
        bookedUnknown[posting.booking.code, default: [:]][year, default: .zero] += posting.amount
      }
    }
  }

  /// The years that the ledger covers, wholly or in part.
  public var years: Set<Int> { Set(covered.keys).union(bookedThrough.keys) }

  /// Whether there is no ledger to compare with.
  public var isEmpty: Bool { covered.isEmpty && bookedThrough.isEmpty }

  /// Whether the ledger has any amount of a project.
  public func knows(_ project: Project) -> Bool {
    booked[project.id] != nil || extract[project.id] != nil || amounts[project.ledgerCode] != nil
  }

  /// Whether a project has a code that its cost can be found by, or has been found by one.
  public func canFind(_ project: Project) -> Bool {
    !project.ledgerCode.isEmpty || booked[project.id] != nil || extract[project.id] != nil
  }

  /// The codes that are no single project's, with any amount, in order.
  public var codes: [String] { Set(amounts.keys).union(bookedUnknown.keys).sorted() }

  /// The total that the extract has on a code that is no single project's; zero where a covered year has none, `nil` for a
  /// year the extract does not cover.
  public func total(of code: String, year: Int) -> Money? {
    covered[year] == nil ? nil : amounts[code]?[year] ?? .zero
  }

  /// The total of a project and year, from its bookings where it has any that year, else from the extract.
  ///
  /// Bookings count as far as every ledger goes that the project's cost is in. `nil` where no ledger covers the year.
  func total(of project: Project, year: Int, in book: Book) -> Money? {
    if let rows = booked[project.id]?[year] {
      let end = lastDay(of: project, year: year, in: book)
      return rows.filter { row in end.map { row.last <= $0 } ?? true }.map(\.amount).sum
    }
    guard covered[year] == nil else {
      return (extract[project.id]?[year] ?? .zero) + (amounts[project.ledgerCode]?[year] ?? .zero)
    }
    return holders(of: project, year: year, in: book).isEmpty ? nil : .zero
  }

  /// The last day of a year that the extract covers; `nil` for a year it does not cover.
  func lastDayOfExtract(_ year: Int) -> CalendarDay? { covered[year] }

  /// What is booked on a code that no project has, over all years: bookings of a year where there are any, else the
  /// extract.
  public func unknownTotal(of code: String) -> Money {
    (amounts[code] ?? [:]).merging(bookedUnknown[code] ?? [:]) { _, booked in booked }.values.reduce(.zero, +)
  }

  /// Whether a year's bookings, and not the extract, say what a project has cost.
  func isBooked(_ project: Project, year: Int) -> Bool { booked[project.id]?[year] != nil }

  /// Whether bookings, and not the extract, say what stands on a code in a year.
  func isBooked(code: String, year: Int) -> Bool { bookedUnknown[code]?[year] != nil }

  /// The last day of a year that a project can be compared through.
  func lastDay(of project: Project, year: Int, in book: Book) -> CalendarDay? {
    guard isBooked(project, year: year) || covered[year] == nil else { return covered[year] }
    return holders(of: project, year: year, in: book).compactMap { bookedThrough[year]?[$0] }.min()
  }

  /// The ledgers taken in for a year that a project's cost is in or ought to be in; with bookings of it or with what it
  /// reports for an organisation of theirs.
  func holders(of project: Project, year: Int, in book: Book) -> Set<String> {
    let imported = Set((bookedThrough[year] ?? [:]).keys)
    let own = Set((booked[project.id]?[year] ?? []).map(\.ledger))
    let reporting = book.amounts.outcomes(of: .project(project.id)).filter { series in
      series.observations.contains { $0.period.year == year }
    }
    return own.union(
      imported.filter { ledger in reporting.contains { scope.isHeld(by: [ledger], $0.organisation) } })
  }

  /// Whether what an organisation reports should be in one of some ledgers.
  func isHeld(by ledgers: Set<String>, _ organisation: Identifier<Organisation>?) -> Bool {
    scope.isHeld(by: ledgers, organisation)
  }
}

extension LedgerEntry {
  /// Whether it is cost of the city, as it is compared: operating cost or investment that is not invoiced internally.
  var isComparedCost: Bool { counterparty == nil && AmountSelection.cost.kinds.contains(kind) }
}

extension LedgerMapping {
  /// What the code of an extract means: an extract is of the whole city and names no ledger.
  func meaning(ofExtract entry: LedgerEntry) -> CodeMeaning {
    meaning(ofCode: entry.code, administration: "", in: "")
  }
}
