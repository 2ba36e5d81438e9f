/// Findings that somebody answers for leaving as they are, with a motive and a last day.
public struct AcceptedFinding: Hashable, Sendable, Identifiable {
  /// The acceptance's id.
  public let id: Identifier<AcceptedFinding>
  /// The finding's id, as check prints it.
  public var finding = ""
  /// Why the finding may stand.
  public var motive = ""
  /// The role that accepts and answers for it.
  public var role = ""
  /// The person in the role.
  public var person: Identifier<Person>?
  /// The organisation that answers for it.
  public var organisation: Identifier<Organisation>?
  /// Case number of the decision.
  public var decision = ""
  /// First day.
  public var from: CalendarDay?
  /// Last day; after it the finding stands again.
  public var to: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<AcceptedFinding>) {
    self.id = id
  }
}
