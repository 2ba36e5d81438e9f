/// Yearly targets per indicator and object.
public struct TargetValue: Sendable {
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []

  // Apart, as tens of thousands of points leave room for a target and few have one.
  private let identity: IndicatorSeries

  /// A series without values.
  public init(indicator: Identifier<Indicator>, objectKind: ObjectKind, object: String, key: SeriesKey) {
    identity = IndicatorSeries(indicator: indicator, objectKind: objectKind, object: object, key: key)
  }

  /// The indicator.
  public var indicator: Identifier<Indicator> { identity.indicator }
  /// What the target is for.
  public var objectKind: ObjectKind { identity.objectKind }
  /// Id of the object; staden for the city.
  public var object: String { identity.object }
  /// The identity of the series in the register.
  public var key: SeriesKey { identity.key }
}
