public import ProgrammeModel

/// The published limits between green, yellow and red.
///
/// A status rises when the limit is passed, not when it is met: 10 % over with a limit of 10 % is yellow.
public struct Tolerances: Hashable, Sendable {
  /// Two limits of one measure.
  public struct Limits: Hashable, Sendable {
    /// Beyond this it is yellow.
    public let yellow: Double
    /// Beyond this it is red.
    public let red: Double

    /// The two limits.
    public init(yellow: Double, red: Double) {
      self.yellow = yellow
      self.red = red
    }
  }

  /// Cost over the baseline, as a fraction of it.
  public let cost: Limits
  /// Months late.
  public let time: Limits
  /// Realised benefit as a fraction of plan; beyond means below.
  public let benefit: Limits

  /// Limits of the three measures; `nil` if red would come before yellow or a limit is not a number.
  public init?(cost: Limits, time: Limits, benefit: Limits) {
    guard cost.yellow <= cost.red, time.yellow <= time.red, benefit.yellow >= benefit.red else { return nil }
    self.init(known: cost, time, benefit)
  }

  private init(known cost: Limits, _ time: Limits, _ benefit: Limits) {
    self.cost = cost
    self.time = time
    self.benefit = benefit
  }

  /// Cost: yellow above 0 %, red above 10 %.
  ///
  /// Time: yellow above 1 month, red above 3. Benefit: yellow below 90 %, red below 70 %.
  public static let published = Tolerances(
    known: Limits(yellow: 0, red: 0.1), Limits(yellow: 1, red: 3), Limits(yellow: 0.9, red: 0.7))

  /// The status of a cost against its baseline; not assessed where the baseline is 0 or less.
  public func status(cost: Money, baseline: Money) -> TrafficLight {
    guard baseline > .zero else { return .notAssessed }
    let share = Calculated.ratio(cost - baseline, baseline, ifZero: .budgetIsZero)
    return status(share) { $0 > self.cost.red ? .red : $0 > self.cost.yellow ? .yellow : .green }
  }

  /// The status of a delay in months; not assessed where it is undefined.
  public func status(monthsLate: Calculated<Int>) -> TrafficLight {
    status(monthsLate.map(Double.init)) { $0 > time.red ? .red : $0 > time.yellow ? .yellow : .green }
  }

  /// The status of a realisation rate; not assessed where it is undefined.
  public func status(realisationRate: Calculated<Double>) -> TrafficLight {
    status(realisationRate) { $0 < benefit.red ? .red : $0 < benefit.yellow ? .yellow : .green }
  }

  private func status(_ measure: Calculated<Double>, _ judge: (Double) -> TrafficLight) -> TrafficLight {
    measure.map(judge).value ?? .notAssessed
  }
}
