/// Questions put to boards and companies about findings, with their answers.
public struct FindingAnswer: Hashable, Sendable {
  /// The finding's id, as check prints it.
  public let finding: String
  /// The organisation that answers.
  public let organisation: Identifier<Organisation>
  /// The day the question was put.
  public var asked: CalendarDay?
  /// The finding as it was put to the organisation.
  public var question = ""
  /// What would clear it.
  public var remedy = ""
  /// The organisation's answer.
  public var answer = ""
  /// What the organisation does.
  public var action = ""
  /// When the action is done.
  public var due: CalendarDay?
  /// The day of the answer.
  public var answered: CalendarDay?
  /// The role that answers.
  public var role = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(finding: String, organisation: Identifier<Organisation>) {
    self.finding = finding
    self.organisation = organisation
  }
}
