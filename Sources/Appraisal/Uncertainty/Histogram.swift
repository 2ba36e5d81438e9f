/// How often drawn values fall in intervals of one round width, zero always an end of an interval.
public struct Histogram: Hashable, Sendable {
  /// One interval: from and including `lower`, up to but not including `upper`.
  public struct Interval: Hashable, Sendable {
    /// The lower end, in the unit of the values.
    public let lower: Double
    /// The upper end, in the unit of the values.
    public let upper: Double
    /// The share of all values that fall in it, 0...1.
    public let share: Double
  }

  /// The intervals from the one with the least value to the one with the greatest, without gaps.
  public let intervals: [Interval]

  /// The values in at most about `most` intervals, each 1, 2 or 5 times a power of ten wide.
  init(ofOrdered values: [Double], most: Int = 24) {
    guard let least = values.first, let greatest = values.last, least.isFinite, greatest.isFinite else {
      intervals = []
      return
    }
    let width = Self.roundWidth((greatest - least) / Double(max(most, 1)))
    let first = (least / width).rounded(.down)
    let count = Int((greatest / width).rounded(.down) - first) + 1
    var counts = [Int](repeating: 0, count: count)
    for value in values { counts[min(max(Int((value / width).rounded(.down) - first), 0), count - 1)] += 1 }
    intervals = counts.enumerated().map { index, found in
      Interval(
        lower: (first + Double(index)) * width, upper: (first + Double(index + 1)) * width,
        share: Double(found) / Double(values.count))
    }
  }

  /// The least of 1, 2 and 5 times a power of ten (not below 1) that is not below a number.
  private static func roundWidth(_ least: Double) -> Double {
    var power = 1.0
    while power * 10 <= least, power < 1e300 { power *= 10 }
    for factor in [1.0, 2, 5] where power * factor >= least { return power * factor }
    return power * 10
  }
}
