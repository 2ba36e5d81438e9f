public import ProgrammeModel

/// Things placed by two amounts, each with the sign of its risk.
public struct PortfolioMap: Sendable {
  /// The things, each by id and name; where there is no room for the name, the id stands alone.
  public let things: [Thing]
  /// The amount on the horizontal axis.
  public let across: Chart.Series
  /// The amount on the upright axis.
  public let upwards: Chart.Series
  /// The risk, probability × consequence.
  public let risk: Chart.Series

  /// A thing on the map.
  public struct Thing: Sendable {
    /// The id.
    public let id: String
    /// The name.
    public let name: String
    /// How high its risk is.
    public let light: TrafficLight

    /// A thing on the map.
    public init(id: String, name: String, light: TrafficLight) {
      self.id = id
      self.name = name
      self.light = light
    }

    /// Id and name.
    public var label: String { name.isEmpty ? id : "\(id) \(name)" }
  }

  /// A map; the series have a figure for each thing.
  public init(things: [Thing], across: Chart.Series, upwards: Chart.Series, risk: Chart.Series) {
    self.things = things
    self.across = across
    self.upwards = upwards
    self.risk = risk
  }
}
