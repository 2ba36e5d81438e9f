import TestSupport

extension SeededGenerator {
  /// A whole number of kronor between two limits.
  mutating func amount(_ range: ClosedRange<Int>) -> Double { Double(Int.random(in: range, using: &self)) }

  /// Whole amounts, one a year.
  mutating func amounts(_ count: Int, _ range: ClosedRange<Int>) -> [Double] {
    (0..<count).map { _ in amount(range) }
  }
}
