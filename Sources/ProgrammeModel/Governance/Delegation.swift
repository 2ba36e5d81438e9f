/// Who may decide what, up to which amount and when.
public struct Delegation: Sendable, Identifiable {
  /// The delegation's id.
  public let id: Identifier<Delegation>
  /// The role or body that may decide.
  public var role = ""
  /// What it concerns, such as per agreement.
  public var scope = ""
  /// Highest amount; empty where unlimited.
  public var limit: Reported<Money> = .missing(MissingValue(.unstated))
  /// First day.
  public var from: CalendarDay?
  /// Last day.
  public var to: CalendarDay?
  /// Case number of the decision.
  public var decision = ""
  /// Condition.
  public var condition = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Delegation>) {
    self.id = id
  }
}
