/// Measurements per indicator, object and period.
public struct Measurement: Sendable {
  /// What the values are.
  public enum Measure: String, Choice {
    /// The indicator's value.
    case value = "värde"
    /// What is divided.
    case numerator = "täljare"
    /// What it is divided by.
    case denominator = "nämnare"
    /// How many persons the value is about.
    case persons = "personer"
  }

  /// All (default), women or men.
  public var sex: SexBreakdown?
  /// The value, or one of the two numbers it is made of.
  public var measure = Measure.value
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []

  @usableFromInline let identity: IndicatorSeries

  /// A series without values.
  public init(indicator: Identifier<Indicator>, objectKind: ObjectKind, object: String, key: SeriesKey) {
    identity = IndicatorSeries(indicator: indicator, objectKind: objectKind, object: object, key: key)
  }

  /// The indicator.
  @inlinable public var indicator: Identifier<Indicator> { identity.indicator }
  /// What the value is for.
  @inlinable public var objectKind: ObjectKind { identity.objectKind }
  /// Id of the object; staden for the city.
  @inlinable public var object: String { identity.object }
  /// The identity of the series in the register.
  @inlinable public var key: SeriesKey { identity.key }
}
