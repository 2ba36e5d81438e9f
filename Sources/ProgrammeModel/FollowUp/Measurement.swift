/// Measurements per indicator, object and period.
public struct Measurement: Sendable {
  /// The indicator.
  public let indicator: Identifier<Indicator>
  /// What the value is for.
  public let objectKind: ObjectKind
  /// Id of the object; staden for the city.
  public let object: String
  /// All (default), women or men.
  public var sex: SexBreakdown?
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(indicator: Identifier<Indicator>, objectKind: ObjectKind, object: String, key: SeriesKey) {
    self.indicator = indicator
    self.objectKind = objectKind
    self.object = object
    self.key = key
  }
}
