public import ProgrammeModel

/// The documented ways of turning three points into a mean and a standard deviation.
public enum SuccessiveVariant: String, Hashable, Sendable, CaseIterable {
  /// Swedish and Danish practice with limits at 1 % and 99 %: (a + 3m + b)/5 and (b-a)/5 (Lichtenberg).
  case fifths
  /// The finer constants for the same limits: (a + 2.9m + b)/4.9 and (b-a)/4.65.
  case finer
  /// Limits at 10 % and 90 %: (a + 0.42m + b)/2.42 and (b-a)/2.53.
  case tenthsAndNinetieths
  /// PERT: (a + 4m + b)/6 and (b-a)/6.
  case pert
  /// Triangular distribution: (a + m + b)/3, variance (a² + m² + b² - ab - am - bm)/18.
  case triangular

  /// The expected value of an item, in its unit.
  public func mean(of item: ThreePointEstimate) -> Double {
    let (a, m, b) = (item.lowest, item.likely, item.highest)
    return switch self {
    case .fifths: (a + 3 * m + b) / 5
    case .finer: (a + 2.9 * m + b) / 4.9
    case .tenthsAndNinetieths: (a + 0.42 * m + b) / 2.42
    case .pert: (a + 4 * m + b) / 6
    case .triangular: (a + m + b) / 3
    }
  }

  /// The standard deviation of an item, in its unit; never negative.
  public func standardDeviation(of item: ThreePointEstimate) -> Double {
    let (below, above) = (item.likely - item.lowest, item.highest - item.likely)
    return switch self {
    case .fifths: item.range / 5
    case .finer: item.range / 4.65
    case .tenthsAndNinetieths: item.range / 2.53
    case .pert: item.range / 6
    // The same as the formula above, written in differences so that large equal amounts do not cancel.
    case .triangular: ((below * below + below * above + above * above) / 18).squareRoot()
    }
  }

  /// The variant by name.
  public var phrase: Phrase {
    switch self {
    case .fifths: Phrase(sv: "successivprincipen, /5", en: "successive principle, /5")
    case .finer: Phrase(sv: "successivprincipen, /4,9", en: "successive principle, /4.9")
    case .tenthsAndNinetieths: Phrase(sv: "successivprincipen, 10/90", en: "successive principle, 10/90")
    case .pert: Phrase(sv: "PERT", en: "PERT")
    case .triangular: Phrase(sv: "triangelfördelning", en: "triangular distribution")
    }
  }
}
