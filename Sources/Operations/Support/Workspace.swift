public import Appraisal
import DataPackage
public import ProgrammeModel
public import Register
import Scrutiny

/// A register opened for the use cases: the programme as it was known, its book, and what the rules say.
public struct Workspace: Sendable {
  /// The open register.
  public let register: Register
  /// The looks of the HTML pages made from it.
  public var theme = PageTheme.standard
  /// What may be made public; `nil` where everything is read.
  let disclosure: Disclosure?
  /// The marks of secrecy that may be told of where only what is public is read.
  let told: [SecrecyMark]
  /// What counts as the latest knowledge, read once for many pages; `nil` where all is read when it is asked for.
  private let held: Snapshot?
  private let heldBook: Book?

  /// Opens the register at a path.
  ///
  /// - Throws: ``OperationError`` where there is no register, or one that cannot be read.
  public init(register path: String) throws(OperationError) {
    register = try onRegister { () throws(RegisterError) in try Register(opening: path) }
    disclosure = nil
    told = []
    held = nil
    heldBook = nil
  }

  init(
    _ register: Register, showing disclosure: Disclosure?, telling told: [SecrecyMark], holding held: Snapshot? = nil,
    in theme: PageTheme = .standard
  ) {
    self.theme = theme
    self.register = register
    self.disclosure = disclosure
    self.told = told
    self.held = held
    heldBook = held.map { Book(Programme($0)) }
  }

  /// The same register with what was known at a time read once and taken for the latest, for making many pages of it.
  func holding(_ asOf: AsOf) throws(OperationError) -> Workspace {
    Workspace(register, showing: disclosure, telling: told, holding: try snapshot(asOf: asOf), in: theme)
  }

  /// The facts of a part of the register as they were known, with some kinds of the later changes.
  ///
  /// Published reports are kept in the register too; nothing that is computed or shown needs their bytes.
  func snapshot(
    asOf: AsOf, of extent: Extent = .everything, later: LaterChanges? = nil
  ) throws(OperationError) -> Snapshot {
    if let held, asOf == .latest, later == nil { return held }
    return disclosed(
      try onRegister { () throws(RegisterError) in try register.snapshot(asOf: asOf, of: extent, later: later) })
  }

  private func disclosed(_ snapshot: Snapshot) -> Snapshot { disclosure?.publicPart(of: snapshot) ?? snapshot }

  /// The programme as it was known.
  public func programme(asOf: AsOf = .latest) throws(OperationError) -> Programme {
    try programme(asOf: asOf, of: .everything)
  }

  func programme(asOf: AsOf, of extent: Extent) throws(OperationError) -> Programme {
    let snapshot = try snapshot(asOf: asOf, of: extent)
    let programme = Programme(snapshot)
    // Nobody waits while a city's hundred thousand series are let go.
    discard(consume snapshot)
    return programme
  }

  /// The book of the programme as it was known at one time, with some kinds of the later changes.
  func book(asOf: AsOf, of extent: Extent, later: LaterChanges) throws(OperationError) -> Book {
    Book(Programme(try snapshot(asOf: asOf, of: extent, later: later)))
  }

  /// The book of the programme as it was known.
  public func book(asOf: AsOf = .latest, isTracing: Bool = false) throws(OperationError) -> Book {
    if let heldBook, asOf == .latest, !isTracing { return heldBook }
    return try book(asOf: asOf, of: .everything, isTracing: isTracing)
  }

  func book(asOf: AsOf, of extent: Extent, isTracing: Bool = false) throws(OperationError) -> Book {
    Book(try programme(asOf: asOf, of: extent), isTracing: isTracing)
  }

  /// What a view of a report period shows, as the report on it does; without a period what `--as-of` says.
  public func knowledge(for period: ReportPeriod?, asOf: String?) throws(OperationError) -> AsOf {
    if let period { return try knowledge(for: period, asOf: asOf) }
    return try AsOf(argument: asOf)
  }

  /// What a report on a period shows unless something else is asked for: what was known on the report's own date.
  ///
  /// An old report printed again must not show today's data. Where the report's date is not registered, or lies before
  /// the first registration, it is what is known now.
  public func knowledge(for period: ReportPeriod, asOf: String?) throws(OperationError) -> AsOf {
    if let asOf { return try AsOf(argument: asOf) }
    let heads = try onRegister { () throws(RegisterError) in
      try register.snapshot(asOf: .latest, tables: [ReportHeadTable.table.name])
    }
    guard let date = Programme(heads).reportHeads.first(where: { $0.id == period })?.date else { return .latest }
    let first = try onRegister { () throws(RegisterError) in
      try register.registration(RegistrationNumber(rawValue: 1))
    }
    guard let first, first.header.statedAt <= Instant(endOf: date) else { return .latest }
    return .endOf(date)
  }
}

extension AsOf {
  /// What `--as-of` says: a day (its end, Swedish time), the number of a registration, or `latest`.
  ///
  /// - Throws: ``OperationError`` for anything else.
  public init(argument: String?) throws(OperationError) {
    guard let argument, argument != "latest" else {
      self = .latest
      return
    }
    if let day = CalendarDay(argument) {
      self = .endOf(day)
    } else if let number = Int64(argument), number > 0 {
      self = .registration(RegistrationNumber(rawValue: number))
    } else {
      throw OperationError(
        Phrase(
          sv: "\"\(argument)\" är varken en dag eller ett registreringsnummer. Skriv till exempel 2014-09-15 eller 12.",
          en: "\"\(argument)\" is neither a day nor the number of a registration. Write for example 2014-09-15 or 12."),
        isUsage: true)
    }
  }
}

extension ReportPeriod {
  /// The period that an argument says.
  ///
  /// - Throws: ``OperationError`` for anything but `2014T1`, `2014T2` and `2014VB`.
  public init(argument: String) throws(OperationError) {
    guard let period = ReportPeriod(argument) else {
      throw OperationError(
        Phrase(
          sv: "\"\(argument)\" är ingen rapportperiod. Skriv till exempel 2014T1, 2014T2 eller 2014VB.",
          en: "\"\(argument)\" is no report period. Write for example 2014T1, 2014T2 or 2014VB."),
        isUsage: true)
    }
    self = period
  }

  /// The last report period that has ended on a day.
  public init(endedBy day: CalendarDay) {
    let occasions: [ReportPeriod] = [day.year, day.year - 1].flatMap { year in
      Occasion.allCases.reversed().map { ReportPeriod(year: year, occasion: $0) }
    }
    self = occasions.first { $0.cutOff <= day } ?? ReportPeriod(year: day.year - 1, occasion: .annual)
  }
}
