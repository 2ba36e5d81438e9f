/// Incidents with start, end and priority.
public struct Incident: Sendable, Identifiable {
  /// The incident's id.
  public let id: Identifier<Incident>
  /// The service.
  public var service: Identifier<ITService> = ""
  /// When it began.
  public var start: Reported<Instant> = .missing(MissingValue(.unstated))
  /// When service was restored.
  public var end: Reported<Instant> = .missing(MissingValue(.unstated))
  /// P1-P4.
  public var priority = ""
  /// Planned maintenance.
  public var isPlanned = false
  /// Solved within agreed time.
  public var withinAgreement: Reported<Bool> = .missing(MissingValue(.unstated))
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Incident>) {
    self.id = id
  }
}
