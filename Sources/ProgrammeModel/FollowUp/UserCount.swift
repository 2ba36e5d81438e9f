/// Users per service, board and sex: authorised, active, trained, support calls.
public struct UserCount: Sendable {
  /// What the values are.
  public enum Measure: String, Choice {
    /// Authorised users at the end of the period.
    case authorised = "behöriga"
    /// Users who logged in during the period.
    case active = "aktiva"
    /// Authorised users who have been trained.
    case trained = "utbildade"
    /// Support calls in the period.
    case supportCalls = "supportärenden"
  }

  /// The service.
  public var service: Identifier<ITService>?
  /// Board or company.
  public var organisation: Identifier<Organisation>?
  /// All (default), women or men.
  public var sex: SexBreakdown?
  /// What the values are.
  public let measure: Measure
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(measure: Measure, key: SeriesKey) {
    self.measure = measure
    self.key = key
  }
}
