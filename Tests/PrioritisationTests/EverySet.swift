import Prioritisation
import ProgrammeModel

/// The best set found by looking at every set, with nothing in common with the solver.
enum EverySet {
  static func best(_ problem: SelectionProblem) -> CandidateSet? {
    var best: CandidateSet?
    for bits in 0..<(1 << problem.candidates.count) {
      let chosen = problem.candidates.indices.filter { bits & (1 << $0) != 0 }
      var value: Int64 = 0
      var used = [Int64](repeating: 0, count: problem.limits.count)
      var groups: [String] = []
      for index in chosen {
        let candidate = problem.candidates[index]
        value += candidate.value.ore
        for limit in used.indices { used[limit] += candidate.costs[limit].ore }
        if let group = candidate.group { groups.append(group) }
      }
      let mandatory = problem.candidates.indices.filter { problem.candidates[$0].isMandatory }
      guard zip(used, problem.limits).allSatisfy({ $0 <= $1.ore }), Set(groups).count == groups.count,
        Set(mandatory).isSubset(of: chosen)
      else { continue }
      let set = CandidateSet(chosen: chosen, value: Money(ore: value), used: used.map { Money(ore: $0) })
      if best.map({ set.precedes($0) }) ?? true { best = set }
    }
    return best
  }
}
