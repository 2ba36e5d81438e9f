/// Decisions that take benefit home: budget reduction or reallocation.
public struct TakingHome: Sendable, Identifiable {
  /// The id.
  public let id: Identifier<TakingHome>
  /// The benefit.
  public var benefit: Identifier<Benefit> = ""
  /// The board whose budget changes.
  public var organisation: Identifier<Organisation>?
  /// First budget year.
  public var year = 0
  /// Amount per year.
  public var amount: Reported<Money> = .missing(MissingValue(.unstated))
  /// Permanent or one-off.
  public var permanence: Permanence?
  /// Budget reduction or reallocation.
  public var method: TakingHomeMethod?
  /// Case number of the budget decision.
  public var decision = ""
  /// Date of the decision.
  public var decidedOn: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<TakingHome>) {
    self.id = id
  }
}
