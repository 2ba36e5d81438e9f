import Appraisal
public import ProgrammeModel

/// What a decision point asks of a project: what is there, what is missing, and who owes it.
public struct GateReview: Sendable {
  /// One demand held against the project.
  public struct Item: Sendable {
    /// The demand.
    public let demand: GateDemand
    /// Whether it is met.
    public let outcome: Demanded
    /// Who owes it, by name where one is registered.
    public let debtor: Phrase
    /// Whether it stops the decision point: missing, and more than advice.
    public var stops: Bool { outcome.isMissing && !demand.isAdvice }
  }

  /// The project.
  public let project: Project
  /// The decision point.
  public let point: DecisionPoint
  /// The demands that concern the project's category on the day, in the order of the table.
  public let items: [Item]

  /// What must be there and is not.
  public var stopping: [Item] { items.filter(\.stops) }
}

extension GovernanceContext {
  /// A project held against the demands of a decision point.
  ///
  /// Only demands count that are in force on the day and concern the project's category of IT support, or all. A
  /// project without category is held against what concerns all.
  public func review(of project: Project, at point: DecisionPoint) -> GateReview {
    let demands = book.programme.gateDemands.filter { demand in
      demand.point == point && (demand.category == nil || demand.category == project.category)
        && (demand.from.map { $0 <= day } ?? true) && (demand.to.map { $0 >= day } ?? true)
    }.sorted { $0.id < $1.id }
    return GateReview(
      project: project, point: point,
      items: demands.map { demand in
        GateReview.Item(demand: demand, outcome: proof(of: demand, by: project), debtor: debtor(demand, of: project))
      })
  }

  /// The decision point that a project comes to next by its transitions; `nil` when B4 is passed or its life is over.
  public func nextPoint(of project: Project) -> DecisionPoint? {
    let life = ProjectLife(of: project.id, in: book.programme.transitions, through: day)
    guard !life.next.isEmpty else { return nil }
    return DecisionPoint.allCases.first { point in life.position.point.map { $0.rawValue < point.rawValue } ?? true }
  }
}
