/// A decision that a value of the register is secret: what it covers, on which legal ground, by whom and until when.
public struct SecrecyMark: Hashable, Sendable, Identifiable {
  /// The mark's id.
  public let id: Identifier<SecrecyMark>
  /// The table whose values are secret.
  public var table = ""
  /// The column that is secret; empty where the whole row is, so that not even its existence is shown.
  public var column = ""
  /// The id of the row, or of the project, service or board that the row is about, several with `|` between where
  /// all must agree; empty for every row of the table.
  public var object = ""
  /// The period that the values are for; `nil` for every period.
  public var period: Period?
  /// The legal ground, such as `OSL 19 kap. 3 §`.
  public var ground = ""
  /// The body or role that decided.
  public var decider = ""
  /// Case number of the decision.
  public var decision = ""
  /// First day of secrecy.
  public var from: CalendarDay?
  /// Last day of secrecy; `nil` until something else is decided.
  public var to: CalendarDay?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<SecrecyMark>) {
    self.id = id
  }

  /// Whether the values are secret still on a day. A mark counts from when it is registered, also before its first day:
  /// what is about to become secret must not be published meanwhile.
  public func holds(on day: CalendarDay) -> Bool { to.map { day <= $0 } ?? true }
}
