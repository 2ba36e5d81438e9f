public import ProgrammeModel

/// How far benefits have come at a cut-off: planned, realised and taken home up to the same day.
///
/// Amounts are cumulative and in one price level; benefits are positive.
public struct Realisation: Hashable, Sendable {
  /// What the plan has up to the cut-off.
  public let planned: Money
  /// What has been realised up to the cut-off.
  public let realised: Money
  /// What has been taken home by decision up to the cut-off.
  public let takenHome: Money

  /// The three amounts of a benefit, or of any sum of benefits.
  public init(planned: Money, realised: Money, takenHome: Money) {
    self.planned = planned
    self.realised = realised
    self.takenHome = takenHome
  }

  /// Realisation rate (realiseringsgrad): realised / planned, as a fraction; not capped at 1, undefined at plan 0.
  public var rate: Calculated<Double> { .ratio(realised, planned, ifZero: .planIsZero) }

  /// Benefit gap (nyttogap): planned less realised; positive where the outcome falls short.
  public var gap: Money { planned - realised }

  /// What has been realised without being taken home; never negative.
  public var notTakenHome: Money { max(.zero, realised - takenHome) }

  /// What has been taken home beyond what is realised (underfinancing); never negative.
  public var underfinancing: Money { max(.zero, takenHome - realised) }

  /// Both parts added, such as two benefits of a project.
  public static func + (left: Realisation, right: Realisation) -> Realisation {
    Realisation(
      planned: left.planned + right.planned, realised: left.realised + right.realised,
      takenHome: left.takenHome + right.takenHome)
  }
}
