/// Deviations with cause, action, responsible and due date.
public struct Deviation: Sendable, Identifiable {
  /// The deviation's id.
  public let id: Identifier<Deviation>
  /// The project.
  public var project: Identifier<Project>?
  /// The portfolio.
  public var node: Identifier<StructureNode>?
  /// Report period.
  public var period: ReportPeriod?
  /// What it concerns.
  public var kind: DeviationKind?
  /// Cause.
  public var cause = ""
  /// Action.
  public var action = ""
  /// Role responsible.
  public var responsible = ""
  /// Due date.
  public var due: CalendarDay?
  /// Done.
  public var done: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Deviation>) {
    self.id = id
  }
}
