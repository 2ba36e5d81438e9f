/// Case details of the reports: case number, date, handler, addressee.
public struct ReportHead: Sendable, Identifiable {
  /// Report period.
  public let id: ReportPeriod
  /// Case number.
  public var caseNumber = ""
  /// Date of the report.
  public var date: CalendarDay?
  /// Handler.
  public var handler: Identifier<Person>?
  /// Sending office.
  public var sender = ""
  /// Addressee.
  public var addressee: Identifier<Organisation>?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: ReportPeriod) {
    self.id = id
  }
}
