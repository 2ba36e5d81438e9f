/// Milestones and decision points: first, decided, latest and actual day.
public struct Milestone: Sendable {
  /// The project.
  public let project: Identifier<Project>
  /// The milestone's code, such as B2 or driftstart.
  public let code: String
  /// The milestone's name.
  public var name = ""
  /// The day first planned.
  public var first: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// The day decided.
  public var decided: CalendarDay?
  /// The day now expected.
  public var forecast: CalendarDay?
  /// The day it happened.
  public var actual: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(project: Identifier<Project>, code: String) {
    self.project = project
    self.code = code
  }
}
