/// Limits that rules and computed status go by, with validity and decision.
public struct RegisteredThreshold: Sendable {
  /// Which limit.
  public let threshold: ThresholdName
  /// First day.
  public let from: CalendarDay
  /// Last day.
  public var to: CalendarDay?
  /// The limit, in the threshold's unit.
  public var value: Reported<FixedDecimal> = .missing(MissingValue(.unstated))
  /// Case number of the decision.
  public var decision = ""
  /// Why the limit was chosen.
  public var motive = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(threshold: ThresholdName, from: CalendarDay) {
    self.threshold = threshold
    self.from = from
  }
}
