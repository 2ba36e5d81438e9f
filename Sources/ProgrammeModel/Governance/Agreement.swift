/// Agreements and call-offs with value, options and decider.
public struct Agreement: Sendable, Identifiable {
  /// The agreement's id.
  public let id: Identifier<Agreement>
  /// The project.
  public var project: Identifier<Project> = ""
  /// The supplier.
  public var supplier = ""
  /// Procurement, agreement or call-off.
  public var kind: AgreementKind?
  /// Value without options.
  public var value: Reported<Money> = .missing(MissingValue(.unstated))
  /// Value of options.
  public var options: Money?
  /// Date.
  public var date: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// The role that decided.
  public var decider = ""
  /// The person who decided.
  public var person: Identifier<Person>?
  /// Case number.
  public var caseNumber = ""
  /// The day it was accounted for to the executive board.
  public var reportedOn: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Agreement>) {
    self.id = id
  }
}
