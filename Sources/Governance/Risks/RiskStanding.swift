import Appraisal
public import ProgrammeModel
public import Scrutiny

/// A risk as judged last, and how it has changed.
public struct RiskStanding: Sendable {
  /// The latest judgement by the day.
  public let now: Risk
  /// The judgement before it; `nil` where there is none.
  public let before: Risk?

  /// A judgement with the one before it.
  public init(now: Risk, before: Risk?) {
    self.now = now
    self.before = before
  }

  /// The risk's id.
  public var id: String { now.id }
  /// Probability × consequence, 1 to 25; `nil` where either is missing.
  public var value: Int? { now.value }
  /// The change of ``value`` since the judgement before; `nil` where there is none.
  public var change: Int? {
    guard let value, let earlier = before?.value else { return nil }
    return value - earlier
  }
  /// Green, yellow or red by the limits; not assessed without value.
  public func light(_ thresholds: ScrutinyThresholds) -> TrafficLight {
    guard let value else { return .notAssessed }
    return value >= thresholds.redRisk ? .red : value >= thresholds.yellowRisk ? .yellow : .green
  }
}

extension Risk {
  /// Probability × consequence, 1 to 25; `nil` where either is missing or outside 1 to 5.
  public var value: Int? {
    guard let probability = probability.value, let consequence = consequence.value,
      Risk.scale.contains(probability), Risk.scale.contains(consequence)
    else { return nil }
    return probability * consequence
  }
}

extension GovernanceContext {
  /// The risks of a project, by their last judgement to the period, the highest first.
  public func risks(of project: Project) -> [RiskStanding] { risks { $0.project == project.id } }

  /// The portfolio's own risks, not those of its projects.
  public func ownRisks(of node: Identifier<StructureNode>) -> [RiskStanding] {
    risks { $0.node == node && $0.project == nil }
  }

  /// One risk by its id; `nil` where it was not judged by the period.
  func risk(_ id: String) -> RiskStanding? { risks { $0.id == id }.first }

  /// Risks by their last judgement to the report period.
  private func risks(_ counts: (Risk) -> Bool) -> [RiskStanding] {
    standings(book.programme.risks.filter { counts($0) && $0.period <= period })
  }

  /// The risks of every project at once, the highest first.
  public func risksByProject() -> [Identifier<Project>: [RiskStanding]] {
    let judged = book.programme.risks.filter { $0.project != nil && $0.period <= period }
    return Dictionary(grouping: judged, by: { $0.project ?? "" }).mapValues { standings($0) }
  }

  private func standings(_ judged: [Risk]) -> [RiskStanding] {
    Dictionary(grouping: judged, by: \.id).values.compactMap { versions -> RiskStanding? in
      let ordered = versions.sorted { $0.period < $1.period }
      return ordered.last.map { RiskStanding(now: $0, before: ordered.dropLast().last) }
    }.sorted { ($1.value ?? 0, $0.id) < ($0.value ?? 0, $1.id) }
  }

  /// Whether a project is under way, so that its risks are still alive.
  public func isAlive(_ project: Project) -> Bool {
    switch project.state.value {
    case .refused, .returned, .cancelled: false
    default: !index.isClosed(project)
    }
  }
}
