/// Reports after close: when the result of a project was told to the board or to the staff.
public struct ReportBack: Sendable {
  /// The project.
  public let project: Identifier<Project>
  /// To whom.
  public let audience: ReportAudience
  /// When.
  public let date: CalendarDay
  /// Board or company.
  public var organisation: Identifier<Organisation>?
  /// Case number or other reference to the document.
  public var evidence = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(project: Identifier<Project>, audience: ReportAudience, date: CalendarDay) {
    self.project = project
    self.audience = audience
    self.date = date
  }
}

/// Who is told of a project's result after close.
public enum ReportAudience: String, Choice {
  /// The board.
  case board = "nämnd"
  /// The staff.
  case staff = "personal"
}
