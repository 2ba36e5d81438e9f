/// Licences per product: bought, used, reusable.
public struct LicenceCount: Sendable {
  /// What the values are.
  public enum Measure: String, Choice {
    /// Bought.
    case bought = "köpta"
    /// Used.
    case used = "använda"
    /// Reusable.
    case reusable = "återanvändbara"
  }

  /// The product.
  public let product: String
  /// The service.
  public var service: Identifier<ITService>?
  /// Board or company.
  public var organisation: Identifier<Organisation>?
  /// What the values are.
  public let measure: Measure
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(product: String, measure: Measure, key: SeriesKey) {
    self.product = product
    self.measure = measure
    self.key = key
  }
}
