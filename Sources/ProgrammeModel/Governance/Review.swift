/// The auditors' reviews.
public struct Review: Sendable, Identifiable {
  /// The review's id.
  public let id: Identifier<Review>
  /// Name.
  public var name = ""
  /// Number of the report.
  public var number = ""
  /// Audit body.
  public var auditor = ""
  /// Case number.
  public var caseNumber = ""
  /// Date.
  public var date: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// Reply due.
  public var replyDue: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Review>) {
    self.id = id
  }
}
