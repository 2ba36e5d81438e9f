/// Who answers for what, in which role and when.
public struct Responsibility: Sendable, Identifiable {
  /// The id of the row.
  public let id: Identifier<Responsibility>
  /// What it concerns: projekt, nyttor, tjänster, rekommendationer, insatser.
  public var objectTable = ""
  /// Id of what it concerns.
  public var object = ""
  /// Role.
  public var role: ResponsibilityRole?
  /// Organisation.
  public var organisation: Identifier<Organisation>?
  /// Position in the line.
  public var position = ""
  /// The person.
  public var person: Reported<Identifier<Person>> = .missing(MissingValue(.unstated))
  /// The day it was accepted.
  public var acceptedOn: CalendarDay?
  /// First day.
  public var from: CalendarDay?
  /// Last day.
  public var to: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Responsibility>) {
    self.id = id
  }
}
