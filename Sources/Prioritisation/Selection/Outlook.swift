public import ProgrammeModel

/// What would enter next, and what each candidate left out would take.
public struct Outlook: Hashable, Sendable {
  /// Why a candidate is not in the best set.
  public enum Reason: Hashable, Sendable {
    /// It is worth nothing or less, so that choosing it would cost more than it gives.
    case noGain
    /// Another of its group is chosen: the index of that one.
    case groupTaken(Int)
    /// It does not fit beside those chosen: what is lacking of each limit.
    case noRoom([Money])
  }

  /// A candidate left out.
  public struct LeftOut: Hashable, Sendable {
    /// Its index.
    public let candidate: Int
    /// Why it is not in the set.
    public let reason: Reason
  }

  /// The growth of the limits that lets one more in, and what the best set then is.
  public struct Next: Hashable, Sendable {
    /// The candidate that needs the least more room beside those chosen.
    public let candidate: Int
    /// How much more of each limit it needs.
    public let growth: [Money]
    /// The best set with that growth.
    public let set: CandidateSet
  }

  /// Those left out, in order.
  public let leftOut: [LeftOut]
  /// What would enter next; `nil` where nothing that is worth something lacks room.
  public let next: Next?

  /// The outlook beyond the best set of a problem.
  ///
  /// - Throws: ``PrioritisationError`` where the search for the next set had to be given up.
  public init(_ problem: SelectionProblem, best: CandidateSet) throws(PrioritisationError) {
    let chosen = Set(best.chosen)
    leftOut = problem.candidates.indices.filter { !chosen.contains($0) }.map { index in
      LeftOut(candidate: index, reason: Self.reason(index, problem, best))
    }
    let lacking: [(candidate: Int, growth: [Money])] = leftOut.compactMap { left in
      if case .noRoom(let growth) = left.reason { (left.candidate, growth) } else { nil }
    }
    // The least growth first; among equals the one worth more, then the first.
    let order = lacking.min { left, right in
      let (one, other) = (left.growth.sum, right.growth.sum)
      if one != other { return one < other }
      return problem.candidates[left.candidate].value > problem.candidates[right.candidate].value
    }
    guard let order,
      let wider = SelectionProblem(
        candidates: problem.candidates, limits: zip(problem.limits, order.growth).map { $0 + $1 }),
      let set = try SetSolver.best(wider)
    else {
      next = nil
      return
    }
    next = Next(candidate: order.candidate, growth: order.growth, set: set)
  }

  private static func reason(_ index: Int, _ problem: SelectionProblem, _ best: CandidateSet) -> Reason {
    let candidate = problem.candidates[index]
    if candidate.value <= .zero { return .noGain }
    let rival = best.chosen.first { candidate.group != nil && problem.candidates[$0].group == candidate.group }
    if let rival { return .groupTaken(rival) }
    return .noRoom(
      problem.limits.indices.map { max(.zero, best.used[$0] + candidate.costs[$0] - problem.limits[$0]) })
  }
}
