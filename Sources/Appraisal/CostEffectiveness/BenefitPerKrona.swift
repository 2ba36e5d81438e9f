public import ProgrammeModel

/// Realised benefit against what has been spent, cumulative and in one price level.
public struct BenefitPerKrona: Hashable, Sendable {
  /// The benefit realised so far.
  public let realised: Money
  /// What the project has cost so far.
  public let projectCost: Money
  /// What running it has cost so far.
  public let runningCost: Money

  /// The amounts of a project, or of any sum of projects.
  public init(realised: Money, projectCost: Money, runningCost: Money) {
    self.realised = realised
    self.projectCost = projectCost
    self.runningCost = runningCost
  }

  /// Kronor of benefit per krona of project cost; undefined without cost.
  public var onProjectCost: Calculated<Double> { .ratio(realised, projectCost, ifZero: .noCost) }

  /// Kronor of benefit per krona of project and running cost together; undefined without cost.
  public var onAllCosts: Calculated<Double> { .ratio(realised, projectCost + runningCost, ifZero: .noCost) }
}
