/// A published weight of the ranking of applications, with its validity and decision.
public struct PriorityWeight: Sendable, Identifiable {
  /// The weight's id.
  public let id: Identifier<PriorityWeight>
  /// What is weighed.
  public var criterion: PriorityCriterion?
  /// The goal whose priority the weight states; only for ``PriorityCriterion/goal``.
  public var goal: Identifier<Goal>?
  /// The weight; weights of the same kind are compared with each other.
  public var weight: FixedDecimal?
  /// First day it is valid.
  public var from: CalendarDay?
  /// Last day it is valid.
  public var to: CalendarDay?
  /// Case number of the decision.
  public var decision = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<PriorityWeight>) {
    self.id = id
  }
}

/// What a weight of the ranking concerns.
public enum PriorityCriterion: String, Choice {
  /// How much fit to the prioritised goals counts.
  case goalFit = "målpassning"
  /// How much the net present value counts.
  case netPresentValue = "nettonuvärde"
  /// How much the net present value per krona counts.
  case quotient = "nnk_idu"
  /// How much one goal counts among the goals.
  case goal = "mål"
}
