/// Resource need and availability in hours per node or project, skill and year.
public struct ResourceNeed: Sendable {
  /// What the values are.
  public enum Measure: String, Choice {
    /// Hours needed.
    case need = "behov"
    /// Hours available.
    case available = "tillgång"
  }

  /// Portfolio or other node.
  public var node: Identifier<StructureNode>?
  /// The project.
  public var project: Identifier<Project>?
  /// Skill.
  public let skill: String
  /// What the values are.
  public let measure: Measure
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(skill: String, measure: Measure, key: SeriesKey) {
    self.skill = skill
    self.measure = measure
    self.key = key
  }
}
