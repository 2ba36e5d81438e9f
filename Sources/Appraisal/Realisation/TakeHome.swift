public import ProgrammeModel

/// What was taken home in a year against what was realised in the same year, green and yellow benefits together.
///
/// Permanent reductions are set against yearly recurring benefits, one-off ones against one-off benefits; the two are
/// never added to each other.
public struct TakeHome: Hashable, Sendable {
  /// Whether an amount recurs every year.
  public enum Duration: String, Hashable, Sendable, CaseIterable {
    /// A lasting change of the frame, counted per year.
    case permanent
    /// Once only.
    case oneOff
  }

  /// Whether the amounts recur.
  public let duration: Duration
  /// Reductions and reallocations that a budget decision has made.
  public let decided: Money
  /// What was realised.
  public let realised: Money

  /// One year's amounts of one duration.
  public init(duration: Duration, decided: Money, realised: Money) {
    self.duration = duration
    self.decided = decided
    self.realised = realised
  }

  /// Take-home rate (hemtagningsgrad): decided / realised, as a fraction; not capped, undefined where nothing is realised.
  public var rate: Calculated<Double> { .ratio(decided, realised, ifZero: .nothingRealised) }

  /// Whether more has been reduced than realised, which leaves a board underfinanced.
  public var isUnderfinanced: Bool { decided > realised }
}
