/// The council's frames per portfolio and year, each kind of change apart.
public struct Frame: Sendable, Identifiable {
  /// The id of the row.
  public let id: Identifier<Frame>
  /// The portfolio.
  public var portfolio: Identifier<StructureNode> = ""
  /// The budget year.
  public var year = 0
  /// Kind of frame or change.
  public var change: FrameChange?
  /// Amount; a reduction has a minus sign.
  public var amount: Reported<Money> = .missing(MissingValue(.unstated))
  /// Decided, or planned for a later year.
  public var status: PlanStatus?
  /// Case number of the decision.
  public var decision = ""
  /// Date of the decision.
  public var decidedOn: CalendarDay?
  /// Remark.
  public var remark = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Frame>) {
    self.id = id
  }
}
