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
    direction(value, other, amounts) != 0
  }

  /// The values of a series that are off, in the same direction, from both neighbours of the same length of period.
  ///
  /// At the ends both of the two nearest values must agree; of two lone values the later is suspected.
  func suspects(in observations: [StoredObservation], amounts: Bool) -> [Suspect] {
    guard mayHoldSuspects(observations) else { return [] }
    var found: [Suspect] = []
    for length in Period.Length.allCases {
      let values = observations.compactMap { observation -> (Period, FixedDecimal)? in
        guard observation.period.length == length, let value = observation.value.value, value.digits != 0 else {
          return nil
        }
        return (observation.period, value)
      }
      guard values.count > 1 else { continue }
      for position in values.indices {
        let neighbours = self.neighbours(of: position, count: values.count)
        let directions = Set(neighbours.map { direction(values[position].1, values[$0].1, amounts) })
        guard directions.count == 1, directions.first != 0, let nearest = neighbours.first else { continue }
        found.append(
          Suspect(
            period: values[position].0, value: values[position].1, neighbourPeriod: values[nearest].0,
            neighbour: values[nearest].1))
      }
    }
    return found
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

  private func neighbours(of position: Int, count: Int) -> [Int] {
    if count == 2 { return position == 1 ? [0] : [] }
    if position == 0 { return [1, 2] }
    if position == count - 1 { return [position - 1, position - 2] }
    return [position - 1, position + 1]
  }

  /// 1 if a value is about a thousand times larger than another, -1 if smaller, 0 if neither.
  private func direction(_ value: FixedDecimal, _ other: FixedDecimal, _ amounts: Bool) -> Int {
    let (left, right) = (abs(value.double), abs(other.double))
    guard left > 0, right > 0 else { return 0 }
    if amounts, max(left, right) < thresholds.leastSuspectAmount.kronor { return 0 }
    let factor = max(left, right) / min(left, right)
    guard (thresholds.lowestUnitFactor...thresholds.highestUnitFactor).contains(factor) else { return 0 }
    return left > right ? 1 : -1
  }
}
