public import ProgrammeModel

/// What is known of an indicator in per cent, by which a value of it may be seen to be wrong.
public struct PercentageCheck: Sendable {
  /// Whether what is measured is part of a whole.
  let isPartOfWhole: Bool

  /// Why a percentage cannot be right: below 0 or above 100 where it is a part of something, or 0,97 in a series around 97.
  ///
  /// - Parameter series: the series that it stands in; `nil` where it is worked out from numerator and denominator.
  public func doubt(_ value: Double, in series: Measurement? = nil) -> UndefinedReason? {
    if isPartOfWhole {
      if value > 100 { return .partAboveWhole }
      if value < 0 { return .partBelowZero }
    }
    guard value > 0, value <= 1, let series else { return nil }
    let others = series.observations.compactMap { $0.value.value?.double }.sorted()
    guard others.count > 1 else { return nil }
    let middle = others[others.count / 2]
    // Of two values alone the other must be nearly the same: something new may well go from 1 % to 60 %.
    let factor = others.count == 2 ? 1.2 : 2.0
    return middle > 2 && value * 100 > middle / factor && value * 100 < middle * factor ? .mixedScale : nil
  }
}

extension Book {
  /// How values of the indicators in per cent are checked.
  public var percentageChecks: [Identifier<Indicator>: PercentageCheck] {
    indicators.keys.reduce(into: [:]) { checks, indicator in
      checks[indicator] = indicatorIndex[indicator].percentageCheck
    }
  }
}
