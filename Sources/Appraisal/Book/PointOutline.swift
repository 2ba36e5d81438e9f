public import ProgrammeModel

/// What is known of a point, seen from afar, by which a rule sees that it need not look closer: a city has tens of
/// thousands of points, and hardly any of them has anything to ask about.
public struct PointOutline: Sendable {
  /// The last period with a value, or with a reason that it will have none; `nil` where there is none.
  public private(set) var lastSettled: Period?
  /// The one before that: in a report on a time gone by there are later values than it tells of.
  public private(set) var settledBefore: Period?
  /// Whether a cell was left empty without a reason.
  public private(set) var hasUnstated = false
  /// Whether its periods are of several lengths.
  public private(set) var hasSeveralLengths = false
  /// The smallest value, and the largest; positive and negative infinity where there is none.
  public private(set) var range = (least: Double.infinity, most: -Double.infinity)
  /// The smallest size of a value other than 0, and the largest; positive infinity and 0 where there is none.
  public private(set) var sizes = (least: Double.infinity, most: 0.0)
  /// Whether more was reported than values for everybody: by sex, numerators and denominators, numbers of persons.
  public let hasMore: Bool

  init(_ known: KnownPoint) {
    hasMore = !known.split.isEmpty || !known.parts.isEmpty || !known.persons.isEmpty
    guard let observations = known.values?.observations, let length = observations.first?.period.length else { return }
    for observation in observations {
      if observation.period.length != length { hasSeveralLengths = true }
      switch observation.value {
      case .value(let value):
        let number = value.double
        range = (min(range.least, number), max(range.most, number))
        if value.digits != 0 { sizes = (min(sizes.least, abs(number)), max(sizes.most, abs(number))) }
        settle(observation.period)
      case .missing(let missing):
        if missing.reason == .unstated { hasUnstated = true }
        if observation.value.settlesMeasurement { settle(observation.period) }
      }
    }
  }

  private mutating func settle(_ period: Period) { (settledBefore, lastSettled) = (lastSettled, period) }
}

extension Reported<FixedDecimal> {
  /// Whether a measurement is settled: measured, or missing for a reason that no measuring would change.
  package var settlesMeasurement: Bool {
    switch missing?.reason {
    case nil, .secret, .notApplicable, .notYetDue: true
    case .unstated, .notReported, .notInSource: false
    }
  }
}
