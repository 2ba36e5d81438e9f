/// What each board and company must report, when, and what has come in.
public struct ReportingDuty: Sendable {
  /// Board or company.
  public let organisation: Identifier<Organisation>
  /// Report period.
  public let period: ReportPeriod
  /// What is to be reported.
  public let subject: String
  /// Ordered or invited.
  public var duty: DutyToReport?
  /// Due date.
  public var due: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// The day it came in.
  public var received: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// Full, or a supplement to an earlier one; `nil` where not stated.
  public var scope: DeliveryScope?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(organisation: Identifier<Organisation>, period: ReportPeriod, subject: String) {
    self.organisation = organisation
    self.period = period
    self.subject = subject
  }
}
