public import ProgrammeModel

/// A price index by year, for setting amounts of different years at one price level.
public struct PriceIndex: Hashable, Sendable {
  /// The series by name, printed wherever amounts are converted.
  public let name: String
  /// The index of each year, as published.
  public let values: [Int: FixedDecimal]

  /// A series; a year whose index is not above 0 is treated as missing.
  public init(name: String, values: [Int: FixedDecimal]) {
    self.name = name
    self.values = values.filter { $0.value.digits > 0 }
  }

  /// The price level of one year as a multiple of another's; undefined where the index lacks one of them.
  public func factor(from: Int, to: Int) -> Calculated<Double> {
    guard let first = values[from], let last = values[to] else { return .undefined(.noIndexForYear) }
    return .value(last.double / first.double)
  }

  /// An amount in one year's prices, stated in another's: amount × index(to) / index(from).
  ///
  /// Exact in whole numbers and rounded once, to the nearest öre, half away from zero. Undefined where the index lacks
  /// one of the years, or the result does not fit.
  public func converted(_ amount: Money, from: Int, to: Int) -> Calculated<Money> {
    guard let first = values[from], let last = values[to] else { return .undefined(.noIndexForYear) }
    let scale = max(first.scale, last.scale)
    let (numerator, overflow) = Int128(amount.ore).multipliedReportingOverflow(by: last.whole(atScale: scale))
    let denominator = first.whole(atScale: scale)
    let (doubled, tooLarge) = numerator.multipliedReportingOverflow(by: 2)
    guard !overflow, !tooLarge else { return .undefined(.tooLarge) }
    let half = numerator < 0 ? -denominator : denominator
    guard let ore = Int64(exactly: (doubled + half) / (2 * denominator)) else { return .undefined(.tooLarge) }
    return .value(Money(ore: ore))
  }
}

extension FixedDecimal {
  /// The number × 10^scale, for a scale at least its own.
  fileprivate func whole(atScale scale: UInt8) -> Int128 {
    (self.scale..<scale).reduce(Int128(digits)) { whole, _ in whole * 10 }
  }
}
