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

  /// The indicator.
  public let indicator: Identifier<Indicator>
  /// What the value is for.
  public let objectKind: ObjectKind
  /// Id of the object; staden for the city.
  public let object: String
  /// All (default), women or men.
  public var sex: SexBreakdown?
  /// The value, or one of the two numbers it is made of.
  public var measure = Measure.value
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
