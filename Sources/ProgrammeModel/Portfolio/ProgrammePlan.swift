/// The programme: name, period, discount rate and price basis.
public struct ProgrammePlan: Sendable, Identifiable {
  /// The programme's id.
  public let id: Identifier<ProgrammePlan>
  /// The programme's name.
  public var name = ""
  /// First day of the programme.
  public var from: CalendarDay?
  /// Last day of the programme.
  public var to: CalendarDay?
  /// Discount rate in per cent, such as 3,5.
  public var discountRate: Reported<FixedDecimal> = .missing(MissingValue(.unstated))
  /// Current or fixed prices.
  public var priceBasis: PriceBasis?
  /// Price year where prices are fixed.
  public var baseYear: Int?
  /// The decision that adopted the programme.
  public var decision = ""
  /// What the programme is for.
  public var description = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<ProgrammePlan>) {
    self.id = id
  }
}
