/// Decisions with date, body, case number, kind, amount and condition.
public struct Decision: Sendable, Identifiable {
  /// The decision's id.
  public let id: Identifier<Decision>
  /// The project; empty where it concerns the programme or a portfolio.
  public var project: Identifier<Project>?
  /// Portfolio or other node concerned.
  public var node: Identifier<StructureNode>?
  /// Date of the decision.
  public var date: Reported<CalendarDay> = .missing(MissingValue(.unstated))
  /// The body that decided.
  public var body: Reported<Identifier<Organisation>> = .missing(MissingValue(.unstated))
  /// The role that decided by delegation.
  public var decider = ""
  /// The person who decided.
  public var person: Identifier<Person>?
  /// Case number.
  public var caseNumber = ""
  /// What it decides.
  public var kind: DecisionKind?
  /// Decision point B0-B4.
  public var point: DecisionPoint?
  /// The amount decided.
  public var amount: Reported<Money> = .missing(MissingValue(.unstated))
  /// Who bears the amount.
  public var financier: Financier?
  /// Condition of the decision.
  public var condition = ""
  /// The day the condition was met.
  public var conditionMet: CalendarDay?
  /// Reason, for a changed baseline.
  public var reasonCode = ""
  /// Benefit case or other basis.
  public var basis = ""
  /// Taken by delegation.
  public var byDelegation = false
  /// The decision in words.
  public var description = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Decision>) {
    self.id = id
  }
}
