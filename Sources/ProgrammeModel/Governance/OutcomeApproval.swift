/// Who has approved reported benefit outcome.
public struct OutcomeApproval: Sendable {
  /// The benefit.
  public let benefit: Identifier<Benefit>
  /// The period of the outcome.
  public let period: Period
  /// The role that approves.
  public var role = ""
  /// The person who approves.
  public var person: Identifier<Person>?
  /// The day of the approval.
  public var date: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(benefit: Identifier<Benefit>, period: Period) {
    self.benefit = benefit
    self.period = period
  }
}
