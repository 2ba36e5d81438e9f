public import Appraisal
public import ProgrammeModel
public import Scrutiny

/// What every view of the steering is made from: a programme as known, a report period and a day.
public struct GovernanceContext: Sendable {
  /// The programme laid out.
  public let book: Book
  /// The report period, for what the ledger and the boards have reported.
  public let period: ReportPeriod
  /// The day of the view: what is dated later does not count.
  public let day: CalendarDay

  /// The limits in force on the day: the registered ones, else the published ones.
  public let thresholds: ScrutinyThresholds

  let index: ScrutinyIndex

  /// A view of a book on a day.
  ///
  /// - Parameters:
  ///   - period: the report period.
  ///   - day: what is dated later does not count.
  public init(_ book: Book, period: ReportPeriod, on day: CalendarDay) {
    self.book = book
    self.period = period
    self.day = day
    thresholds = ThresholdsInForce(book.programme, on: day).thresholds
    // The views speak of a day, not of a report: the report period that the day lies in leaves the cut-off at the day.
    let around =
      [day.year, day.year + 1].flatMap { year in
        ReportPeriod.Occasion.allCases.map { ReportPeriod(year: year, occasion: $0) }
      }.first { $0.cutOff >= day } ?? period
    index = ScrutinyIndex(book, at: ScrutinyContext(period: around, asOf: day, thresholds: thresholds))
  }

  /// The name of an organisation, or its id where it is not registered.
  public func name(of organisation: Identifier<Organisation>) -> String {
    book.organisations[organisation]?.name ?? organisation.rawValue
  }

  /// A person's name, or the position once the name is removed, or the id.
  public func name(of person: Identifier<Person>) -> String {
    guard let found = book.persons[person] else { return person.rawValue }
    return [found.name, found.position, person.rawValue].first { !$0.isEmpty } ?? ""
  }
}
