/// How far a recommendation had come when it was followed up.
public struct RecommendationFollowUp: Sendable {
  /// The recommendation.
  public let recommendation: Identifier<Recommendation>
  /// The day of the follow-up.
  public let date: CalendarDay
  /// The state by the follow-up.
  public var status: Reported<ActionStatus> = .missing(MissingValue(.unstated))
  /// The role that followed up.
  public var role = ""
  /// What the follow-up found.
  public var comment = ""
  /// Evidence that was looked at.
  public var evidence = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(recommendation: Identifier<Recommendation>, date: CalendarDay) {
    self.recommendation = recommendation
    self.date = date
  }
}
