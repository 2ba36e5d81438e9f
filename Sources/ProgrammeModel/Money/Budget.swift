/// Budget per project or service, organisation, kind, cost type, financier and budget version.
public struct Budget: Sendable {
  /// The project; empty where the row is about a service.
  public var project: Identifier<Project>?
  /// The service; empty where the row is about a project.
  public var service: Identifier<ITService>?
  /// Board or company.
  public var organisation: Identifier<Organisation>?
  /// Kind of amount.
  public let kind: AmountKind
  /// Cost type.
  public var costType: CostType?
  /// Who bears the amount.
  public let financier: Financier
  /// Budget version: ursprunglig, or justerad 1, justerad 2 ... The highest is in force.
  public let version: String
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(kind: AmountKind, financier: Financier, version: String, key: SeriesKey) {
    self.kind = kind
    self.financier = financier
    self.version = version
    self.key = key
  }
}
