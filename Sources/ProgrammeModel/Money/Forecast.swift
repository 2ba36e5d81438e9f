/// Forecast per project or service, occasion and year.
public struct Forecast: Sendable {
  /// The project.
  public var project: Identifier<Project>?
  /// The service.
  public var service: Identifier<ITService>?
  /// Board or company.
  public var organisation: Identifier<Organisation>?
  /// Kind of amount.
  public let kind: AmountKind
  /// Cost type.
  public var costType: CostType?
  /// Who bears the amount.
  public let financier: Financier
  /// Forecast occasion, such as 2014T2.
  public let occasion: ReportPeriod
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(kind: AmountKind, financier: Financier, occasion: ReportPeriod, key: SeriesKey) {
    self.kind = kind
    self.financier = financier
    self.occasion = occasion
    self.key = key
  }
}
