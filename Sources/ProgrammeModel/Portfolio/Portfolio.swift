/// The portfolios (focus areas) with purpose and organisation in charge.
public struct Portfolio: Sendable, Identifiable {
  /// The portfolio's id; the id of its node in the structure.
  public let id: Identifier<StructureNode>
  /// A stable key, such as service.
  public var key = ""
  /// What the portfolio is to contribute to.
  public var purpose = ""
  /// The organisation in charge.
  public var organisation: Identifier<Organisation>?
  /// The category of IT support it finances, if only one.
  public var category: ITCategory?
  /// First day.
  public var from: CalendarDay?
  /// Last day.
  public var to: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<StructureNode>) {
    self.id = id
  }
}
