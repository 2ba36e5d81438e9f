/// Preconditions per project: process mapping, communication plan, user tests ...
public struct ChecklistPoint: Sendable {
  /// The project.
  public let project: Identifier<Project>
  /// The point.
  public let point: String
  /// Whether it is fulfilled.
  public var fulfilled: Reported<Fulfilment> = .missing(MissingValue(.unstated))
  /// When.
  public var date: CalendarDay?
  /// Document reference.
  public var evidence = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(project: Identifier<Project>, point: String) {
    self.project = project
    self.point = point
  }
}
