/// A change made to a service in operation, and whether it went well.
public struct ServiceChange: Sendable, Identifiable {
  /// The change's id.
  public let id: Identifier<ServiceChange>
  /// The service.
  public var service: Identifier<ITService> = ""
  /// The day it was made.
  public var made: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// Whether it was made without being rolled back and without causing an incident.
  public var succeeded: Reported<Bool> = .missing(MissingValue(.unstated))
  /// What was changed.
  public var description = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<ServiceChange>) {
    self.id = id
  }
}
