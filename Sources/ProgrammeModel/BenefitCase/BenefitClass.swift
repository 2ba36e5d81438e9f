/// What kind of value a benefit has: money in the budget, freed resources, or hard to value.
public enum BenefitClass: String, Choice {
  /// Changes the budget.
  case green = "grön"
  /// Frees time or resources worth money; money only if reallocated by decision.
  case yellow = "gul"
  /// Hard to value: never in a sum of money, always listed.
  case red = "röd"
}

/// How a benefit arises.
public enum BenefitKind: String, Choice {
  /// A cost that falls away.
  case saving = "besparing"
  /// Revenue that rises.
  case increasedRevenue = "ökad_intäkt"
  /// Working time set free.
  case freedTime = "frigjord_tid"
  /// A cost that would otherwise have come.
  case avoidedCost = "undviken_kostnad"
  /// Better service, security or working environment.
  case quality = "kvalitet"
}

/// How a realised benefit is taken home.
public enum TakingHomeMethod: String, Choice {
  /// A decided reduction of a budget.
  case budgetReduction = "budgetminskning"
  /// A decided reallocation within the frame.
  case reallocation = "omfördelning"
}

/// Whether an amount recurs every year or comes once.
public enum Permanence: String, Choice {
  /// Every year from then on.
  case permanent = "permanent"
  /// Once.
  case oneOff = "engång"
}

/// Where a benefit stands, apart from the state of its project.
public enum BenefitStatus: String, Choice {
  /// Planned.
  case planned = "planerad"
  /// Being measured.
  case measuring = "mätning_pågår"
  /// Partly realised.
  case partlyRealised = "delvis_realiserad"
  /// Realised.
  case realised = "realiserad"
  /// Followed up and found not realised.
  case notRealised = "ej_realiserad"
  /// Taken home by a budget decision.
  case takenHome = "hemtagen"
  /// Written down by decision.
  case writtenDown = "nedskriven"

  /// Whether the benefit has been followed up to its end: no more is to be measured, nor to come of it.
  public var isFollowedUp: Bool {
    switch self {
    case .realised, .notRealised, .takenHome, .writtenDown: true
    case .planned, .measuring, .partlyRealised: false
    }
  }

  /// Whether nothing came of the benefit: found not realised, or written down.
  public var isGivenUp: Bool { self == .notRealised || self == .writtenDown }
}
