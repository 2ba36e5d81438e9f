/// Cost by project code according to the general ledger, as the accounts department extracts it.
public struct LedgerEntry: Sendable {
  /// The project's code in the ledger.
  public let code: String
  /// Kind of amount.
  public let kind: AmountKind
  /// Internal counterparty where invoiced internally.
  public var counterparty: Identifier<Organisation>?
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(code: String, kind: AmountKind, key: SeriesKey) {
    self.code = code
    self.kind = kind
    self.key = key
  }
}
