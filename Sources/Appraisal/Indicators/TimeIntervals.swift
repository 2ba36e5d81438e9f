/// Stretches of time that do not overlap, in order.
///
/// Unit: whole seconds; each stretch includes its start and not its end.
public struct TimeIntervals: Hashable, Sendable {
  /// The stretches, rising, with a gap between each two.
  public let stretches: [Range<Int64>]

  /// The union of any stretches, in any order, overlapping or not; empty ones disappear.
  public init(union stretches: some Sequence<Range<Int64>>) {
    var merged: [Range<Int64>] = []
    for stretch in stretches.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, stretch.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        merged.append(stretch)
      }
    }
    self.stretches = merged
  }

  // What two such have in common, or one has left, is in order and apart as they are.
  private init(inOrder stretches: [Range<Int64>]) { self.stretches = stretches }

  /// The number of seconds in all.
  public var seconds: Int64 { stretches.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) } }

  /// The time that is in both.
  public func intersection(_ other: TimeIntervals) -> TimeIntervals {
    var common: [Range<Int64>] = []
    var (mine, theirs) = (0, 0)
    while mine < stretches.count, theirs < other.stretches.count {
      let (left, right) = (stretches[mine], other.stretches[theirs])
      if left.overlaps(right) { common.append(left.clamped(to: right)) }
      if left.upperBound < right.upperBound { mine += 1 } else { theirs += 1 }
    }
    return TimeIntervals(inOrder: common)
  }

  /// The time that is here and not there.
  public func subtracting(_ other: TimeIntervals) -> TimeIntervals {
    var rest: [Range<Int64>] = []
    var next = 0
    for stretch in stretches {
      var start = stretch.lowerBound
      while next < other.stretches.count, other.stretches[next].upperBound <= start { next += 1 }
      var index = next
      while index < other.stretches.count, other.stretches[index].lowerBound < stretch.upperBound {
        let hole = other.stretches[index]
        if hole.lowerBound > start { rest.append(start..<hole.lowerBound) }
        start = max(start, hole.upperBound)
        index += 1
      }
      if start < stretch.upperBound { rest.append(start..<stretch.upperBound) }
    }
    return TimeIntervals(inOrder: rest)
  }
}
