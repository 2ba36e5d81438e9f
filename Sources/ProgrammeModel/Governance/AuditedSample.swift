/// A sample of reported amounts with what the auditor found, as it is registered.
public struct AuditedSample: Sendable {
  /// One amount of the sample.
  public struct Item: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The amount in the register.
    public let amount: Money
    /// The amount by the audit; `nil` while it has not been examined.
    public let audited: Money?
    /// Where in the register the item stands.
    public let origin: RecordOrigin

    /// An amount with its result.
    public init(number: Int, amount: Money, audited: Money?, origin: RecordOrigin) {
      self.number = number
      self.amount = amount
      self.audited = audited
      self.origin = origin
    }
  }

  /// Its number, from 1.
  public let number: Int
  /// Kronor between draws, where it was drawn by krona; `nil` where it was drawn at random.
  public let interval: Money?
  /// How many amounts could be drawn.
  public let populationCount: Int
  /// The confidence of the limit, in per cent.
  public let confidence: Int
  /// The last day of what it was drawn from; `nil` where it was drawn from all that there is.
  public let period: ReportPeriod?
  /// Its items, in order.
  public let items: [Item]
  /// Where in the register the sample stands.
  public let origin: RecordOrigin

  /// A sample with its results.
  public init(
    number: Int, interval: Money?, populationCount: Int, confidence: Int, period: ReportPeriod?, items: [Item],
    origin: RecordOrigin
  ) {
    self.number = number
    self.interval = interval
    self.populationCount = populationCount
    self.confidence = confidence
    self.period = period
    self.items = items
    self.origin = origin
  }
}
