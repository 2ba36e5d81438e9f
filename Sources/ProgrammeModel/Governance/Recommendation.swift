/// Audit recommendations until they are done.
public struct Recommendation: Sendable, Identifiable {
  /// The id.
  public let id: Identifier<Recommendation>
  /// The review.
  public var review: Identifier<Review> = ""
  /// Number in the report.
  public var number = 0
  /// The recommendation.
  public var text = ""
  /// Organisation in charge.
  public var owner: Reported<Identifier<Organisation>> = .missing(MissingValue(.unstated))
  /// Role in charge.
  public var ownerRole: Reported<String> = .missing(MissingValue(.unstated))
  /// Due date.
  public var due: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// Status.
  public var status: Reported<ActionStatus> = .missing(MissingValue(.unstated))
  /// The answer to it.
  public var answer: Reported<String> = .missing(MissingValue(.unstated))
  /// Evidence.
  public var evidence: Reported<String> = .missing(MissingValue(.unstated))
  /// Done.
  public var done: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Recommendation>) {
    self.id = id
  }
}
