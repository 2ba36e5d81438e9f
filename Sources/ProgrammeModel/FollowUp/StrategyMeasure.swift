/// Measures of the strategy's action plans per service area and year.
public struct StrategyMeasure: Sendable, Identifiable {
  /// The measure's id.
  public let id: Identifier<StrategyMeasure>
  /// Field of action.
  public var area = ""
  /// The measure.
  public var name = ""
  /// Service area.
  public var serviceArea = ""
  /// Year of the action plan.
  public var year = 0
  /// Organisation in charge.
  public var organisation: Reported<Identifier<Organisation>> = .missing(MissingValue(.unstated))
  /// Role that owns it.
  public var owner: Reported<String> = .missing(MissingValue(.unstated))
  /// Status.
  public var status: Reported<ActionStatus> = .missing(MissingValue(.unstated))
  /// Done.
  public var done: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<StrategyMeasure>) {
    self.id = id
  }
}
