/// Outcome per project or service and period.
public struct Outcome: Sendable {
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
  /// Per period (default) or accumulated from 1 January.
  public var counting: Counting?
  /// Internal counterparty where invoiced internally.
  public var counterparty: Identifier<Organisation>?
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(kind: AmountKind, financier: Financier, key: SeriesKey) {
    self.kind = kind
    self.financier = financier
    self.key = key
  }
}
