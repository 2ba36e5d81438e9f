import ProgrammeModel

/// Finds values that are about a thousand times larger or smaller than those beside them.
struct UnitScale {
  /// A value that looks off, and the neighbour it was compared with.
  struct Suspect {
    let period: Period
    let value: FixedDecimal
    let neighbourPeriod: Period
    let neighbour: FixedDecimal

    /// How far apart the two are, in words.
    var comparison: Phrase {
      let ratio = abs(value.double / neighbour.double)
      let times = Int((ratio < 1 ? 1 / ratio : ratio).rounded(.toNearestOrAwayFromZero))
      return ratio < 1
        ? Phrase(sv: "\(times) gånger mindre", en: "\(times) times smaller")
        : Phrase(sv: "\(times) gånger större", en: "\(times) times larger")
    }
  }

  private let thresholds: ScrutinyThresholds

  init(_ thresholds: ScrutinyThresholds) { self.thresholds = thresholds }

  /// Whether a value is off from an earlier or neighbouring one; zeros are never off.
  func isOff(_ value: FixedDecimal, from other: FixedDecimal, amounts: Bool) -> Bool {
    steps(value, other, amounts) != 0
  }

  /// The values of a series that are off from the rest of it, compared with those for periods of the same length.
  ///
  /// A run of values in another unit is one group. The smaller group is suspected, of two as large the later one, and
  /// each of its values must be off, in the same direction, from the nearest on both sides that are not; at the ends,
  /// from the two nearest.
  func suspects(in observations: [StoredObservation], amounts: Bool) -> [Suspect] {
    guard mayHoldSuspects(observations) else { return [] }
    return Period.Length.allCases.flatMap { length in
      suspects(
        among: observations.compactMap { observation -> Dated? in
          guard observation.period.length == length, let value = observation.value.value, value.digits != 0 else {
            return nil
          }
          return Dated(period: observation.period, value: value)
        }, amounts)
    }
  }

  private struct Dated {
    let period: Period
    let value: FixedDecimal
  }

  private func suspects(among values: [Dated], _ amounts: Bool) -> [Suspect] {
    let levels = levels(of: values, amounts)
    guard let usual = Self.usualLevel(levels) else { return [] }
    let right = levels.indices.filter { levels[$0] == usual }
    var found: [Suspect] = []
    // How many of the right values lie before the position looked at.
    var before = 0
    for position in levels.indices {
      if levels[position] == usual {
        before += 1
        continue
      }
      let neighbours = Self.nearest(before, in: right)
      let directions = Set(neighbours.map { steps(values[position].value, values[$0].value, amounts).signum() })
      guard directions.count == 1, directions.first != 0, let nearest = neighbours.first else { continue }
      found.append(
        Suspect(
          period: values[position].period, value: values[position].value, neighbourPeriod: values[nearest].period,
          neighbour: values[nearest].value))
    }
    return found
  }

  /// Which unit each value seems to be in, as thousands from that of the first: 0 the same, -1 a thousandth, ...
  ///
  /// A value belongs with the level whose latest value it is nearest, unless it is off from that one too.
  private func levels(of values: [Dated], _ amounts: Bool) -> [Int] {
    var latest: [(level: Int, value: FixedDecimal)] = []
    return values.map { dated in
      var (level, least) = (0, Double.infinity)
      for known in latest {
        let factor = Self.factor(dated.value, known.value)
        guard factor < least else { continue }
        least = factor
        level = known.level + steps(dated.value, known.value, amounts)
      }
      if let place = latest.firstIndex(where: { $0.level == level }) {
        latest[place].value = dated.value
      } else {
        latest.append((level, dated.value))
      }
      return level
    }
  }

  /// The level that most values have, of several the one seen first; `nil` where all have the same.
  private static func usualLevel(_ levels: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for level in levels { counts[level, default: 0] += 1 }
    guard counts.count > 1, let most = counts.values.max() else { return nil }
    return levels.first { counts[$0] == most }
  }

  /// The nearest right values on both sides of one with so many of them before it; at the ends the two nearest.
  private static func nearest(_ before: Int, in right: [Int]) -> [Int] {
    if before == 0 { return Array(right.prefix(2)) }
    if before == right.count { return right.suffix(2).reversed() }
    return [right[before - 1], right[before]]
  }

  /// Whether any two values are far enough apart; in most series, none are.
  private func mayHoldSuspects(_ observations: [StoredObservation]) -> Bool {
    var (least, most) = (Double.infinity, 0.0)
    for observation in observations {
      guard case .value(let value) = observation.value, value.digits != 0 else { continue }
      let size = abs(value.double)
      (least, most) = (min(least, size), max(most, size))
    }
    return most / least >= thresholds.lowestUnitFactor
  }

  /// How many times as large the larger of two values is; 1 or more.
  private static func factor(_ value: FixedDecimal, _ other: FixedDecimal) -> Double {
    let (left, right) = (abs(value.double), abs(other.double))
    return max(left, right) / min(left, right)
  }

  /// 1 if a value is about a thousand times larger than another, 2 if a million times, below 0 if smaller, 0 if neither.
  private func steps(_ value: FixedDecimal, _ other: FixedDecimal, _ amounts: Bool) -> Int {
    let (left, right) = (abs(value.double), abs(other.double))
    guard left > 0, right > 0 else { return 0 }
    if amounts, max(left, right) < thresholds.leastSuspectAmount.kronor { return 0 }
    let factor = Self.factor(value, other)
    // Kronor where millions were meant is the same mistake twice, and goes by the same limits.
    let thousands = thresholds.lowestUnitFactor...thresholds.highestUnitFactor
    let count = thousands.contains(factor) ? 1 : thousands.contains(factor / 1000) ? 2 : 0
    return left > right ? count : -count
  }
}
