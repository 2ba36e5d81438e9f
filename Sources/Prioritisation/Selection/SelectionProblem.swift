public import ProgrammeModel

/// Candidates and limits: which set is worth the most?
///
/// Among sets worth the same, the one that takes least of the limits together; among those, the one with fewest
/// candidates; among those, the one whose candidates come first. So there is exactly one answer.
public struct SelectionProblem: Hashable, Sendable {
  /// The candidates, in an order that does not depend on how they were read.
  public let candidates: [Candidate]
  /// How much may be taken of each limit.
  public let limits: [Money]

  /// A problem; `nil` if a candidate has another number of costs than there are limits, or a negative cost, or if a sum
  /// does not fit.
  public init?(candidates: [Candidate], limits: [Money]) {
    let room = Int64.max / 4 / Int64(max(1, candidates.count * max(1, limits.count)))
    let fits = candidates.allSatisfy { candidate in
      candidate.costs.count == limits.count && candidate.costs.allSatisfy { $0 >= .zero && $0.ore <= room }
        && candidate.value.magnitude.ore <= room
    }
    guard fits else { return nil }
    self.candidates = candidates
    self.limits = limits
  }

  /// A set of candidates with its value and what it takes, by index in order.
  public func candidateSet(_ chosen: [Int]) -> CandidateSet {
    let chosen = chosen.sorted()
    return CandidateSet(
      chosen: chosen, value: chosen.map { candidates[$0].value }.sum,
      used: limits.indices.map { limit in chosen.map { candidates[$0].costs[limit] }.sum })
  }

  /// Whether a set keeps every limit, holds all that is mandatory and no two of one group; in whole öre.
  public func allows(_ set: CandidateSet) -> Bool {
    let members = Set(set.chosen)
    let groups = set.chosen.compactMap { candidates[$0].group }
    return zip(set.used, limits).allSatisfy { $0 <= $1 } && Set(groups).count == groups.count
      && candidates.indices.allSatisfy { !candidates[$0].isMandatory || members.contains($0) }
  }

  /// The mandatory candidates as a set.
  public var mandatory: CandidateSet { candidateSet(candidates.indices.filter { candidates[$0].isMandatory }) }

  /// Why there is no set at all; empty where there is one.
  ///
  /// Since every other candidate may be left out, there is a set exactly if the mandatory ones are one.
  public var obstacles: [Obstacle] {
    let mandatory = mandatory
    let over = limits.indices.filter { mandatory.used[$0] > limits[$0] }.map { index in
      Obstacle.exceeded(limit: index, by: mandatory.used[index] - limits[index])
    }
    let groups = Dictionary(grouping: mandatory.chosen.filter { candidates[$0].group != nil }) {
      candidates[$0].group ?? ""
    }
    return over
      + groups.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
        Obstacle.exclusive(group: $0.key, $0.value)
      }
  }
}

/// What stands in the way of every set.
public enum Obstacle: Hashable, Sendable {
  /// The mandatory candidates take more than a limit, by so much.
  case exceeded(limit: Int, by: Money)
  /// Several mandatory candidates of a group of which at most one may be chosen.
  case exclusive(group: String, [Int])
}
