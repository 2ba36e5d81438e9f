/// The goals each project contributes to.
public struct ProjectGoal: Sendable {
  /// The project.
  public let project: Identifier<Project>
  /// The goal.
  public let goal: Identifier<Goal>
  /// How the project contributes.
  public var motive = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(project: Identifier<Project>, goal: Identifier<Goal>) {
    self.project = project
    self.goal = goal
  }
}
