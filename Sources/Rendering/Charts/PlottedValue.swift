import ProgrammeModel

extension Figure {
  /// The value in the unit it is printed in, for placing it in a picture; `nil` if there is none.
  var plotted: Double? {
    guard let number = value.number, number.isFinite else { return nil }
    switch effectiveStyle {
    case .millions: return number / 1_000_000
    case .thousands: return number / 1000
    case .percent: return number * 100
    case .kronor, .number, .change, .years, .count, .day: return number
    }
  }
}
