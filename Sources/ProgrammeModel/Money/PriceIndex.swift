/// Index for conversion between price years.
public struct PriceIndex: Sendable {
  /// Name of the index.
  public let index: String
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(index: String, key: SeriesKey) {
    self.index = index
    self.key = key
  }
}
