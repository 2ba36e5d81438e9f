/// Yearly targets per indicator and object.
public struct TargetValue: Sendable {
  /// The indicator.
  public let indicator: Identifier<Indicator>
  /// What the target is for.
  public let objectKind: ObjectKind
  /// Id of the object; staden for the city.
  public let object: String
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
