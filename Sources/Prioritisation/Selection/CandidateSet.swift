public import ProgrammeModel

/// A set of candidates.
public struct CandidateSet: Hashable, Sendable {
  /// The indices of those chosen, in order.
  public let chosen: [Int]
  /// What they are worth together.
  public let value: Money
  /// What they take of each limit.
  public let used: [Money]

  /// A set whose value and use of the limits are known.
  public init(chosen: [Int], value: Money, used: [Money]) {
    self.chosen = chosen
    self.value = value
    self.used = used
  }

  /// Whether the set goes before another: worth more, else takes less, else fewer, else comes first.
  public func precedes(_ other: CandidateSet) -> Bool {
    if value != other.value { return value > other.value }
    let (ours, theirs) = (used.sum, other.used.sum)
    if ours != theirs { return ours < theirs }
    if chosen.count != other.chosen.count { return chosen.count < other.chosen.count }
    return chosen.lexicographicallyPrecedes(other.chosen)
  }
}
