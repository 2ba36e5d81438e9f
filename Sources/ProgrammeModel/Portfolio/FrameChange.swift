/// The kinds of change that make up a portfolio's frame for a year.
public enum FrameChange: String, Choice {
  /// The amount in the council's budget.
  case original = "ursprunglig"
  /// A decided budget adjustment.
  case adjustment = "budgetjustering"
  /// Carried over from another year.
  case carriedOver = "överfört_mellan_år"
  /// Moved between portfolios; net zero over them.
  case moved = "flytt_mellan_portföljer"
  /// Equal cost and income: no net change.
  case grossing = "omslutning"
}

/// Whether an amount is decided or only planned.
public enum PlanStatus: String, Choice {
  /// Decided.
  case decided = "beslutad"
  /// Planned for a later year.
  case planned = "plan"
}
