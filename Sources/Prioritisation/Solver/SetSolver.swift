import ProgrammeModel

/// Finds the best set of a problem, exactly.
///
/// The solver works in floating point, so its word alone is not taken. It is handed a relaxation in small whole numbers
/// (costs rounded down, values up, right-hand sides raised by a half), which no allowed set can fall outside. What it
/// finds is checked and valued in whole öre and then barred, and the search goes on until the solver's best is worth
/// less than the best found by more than all the rounding together. Ties are decided in whole öre.
public enum SetSolver {
  /// The best set; `nil` where no set is allowed (see ``SelectionProblem/obstacles``).
  ///
  /// - Throws: ``PrioritisationError`` where the search had to be given up, since an answer that is not proven is not
  ///   given, and where there is no solver.
  public static func best(_ problem: SelectionProblem) throws(PrioritisationError) -> CandidateSet? {
    guard problem.obstacles.isEmpty else { return nil }
    var search = SetSearch(problem)
    return try search.best()
  }

  /// The largest number of sets that are looked at before the search is given up.
  static let mostSets = 5000
}

/// The search for one best set.
struct SetSearch {
  private let problem: SelectionProblem
  /// The candidates that the solver decides on; the mandatory ones and those that cannot help are settled.
  private let open: [Int]
  private let settled: [Int]
  private var model: WholeNumberModel
  /// How much more than the solver's best a set may be worth, in öre, because weights are rounded; 0 where none is.
  private let margin: Int64

  init(_ problem: SelectionProblem) {
    self.problem = problem
    let candidates = problem.candidates
    settled = candidates.indices.filter { candidates[$0].isMandatory }
    let room = zip(problem.limits, problem.mandatory.used).map { Money(ore: $0.ore - $1.ore) }
    let taken = Set(settled.compactMap { candidates[$0].group })
    // A candidate worth nothing or less is never in the best set: without it the set is allowed, is worth as much or
    // more, and takes no more.
    open = candidates.indices.filter { index in
      let candidate = candidates[index]
      return !candidate.isMandatory && candidate.value > .zero
        && zip(candidate.costs, room).allSatisfy { $0 <= $1 } && candidate.group.map { !taken.contains($0) } ?? true
    }
    let values = ScaledNumbers(open.map { candidates[$0].value.ore }, upwards: true, largest: 10_000_000)
    margin = values.isExact ? 0 : values.unit * Int64(open.count + 1)
    model = WholeNumberModel(weights: values.numbers)
    for (limit, left) in room.enumerated() {
      let costs = ScaledNumbers(open.map { candidates[$0].costs[limit].ore }, upwards: false, largest: 1_000_000)
      addRow(open.indices.map { ($0, costs.numbers[$0]) }, most: costs.scaledUp(left.ore) + 0.5)
    }
    addGroups()
    addDominance()
  }

  private mutating func addRow(_ terms: [(index: Int, coefficient: Double)], most: Double) {
    let terms = terms.filter { $0.coefficient != 0 }
    // A row that cannot bind says nothing. CBC 2.10 with assertions, as Debian builds it, stops on some small models
    // that have such rows, so that they must be left out, and rows of one variable with them.
    let greatest = terms.reduce(0) { $0 + max(0, $1.coefficient) }
    guard greatest > most else { return }
    if terms.count == 1, let only = terms.first { return settle(only.index, only.coefficient, most) }
    model.rows.append(
      WholeNumberModel.Row(
        indices: terms.map { Int32($0.index) }, coefficients: terms.map(\.coefficient), most: most))
  }

  /// A row of one variable: the variable is what the row leaves it.
  private mutating func settle(_ index: Int, _ coefficient: Double, _ most: Double) {
    if coefficient > most { model.bounds[index].highest = 0 }
    if most < 0 { model.bounds[index].lowest = 1 }
  }

  private mutating func addGroups() {
    let groups = Dictionary(grouping: open.indices) { problem.candidates[open[$0]].group ?? "" }
    for (name, members) in groups.sorted(by: { $0.key < $1.key }) where !name.isEmpty && members.count > 1 {
      addRow(members.map { ($0, 1) }, most: 1.5)
    }
  }

  /// A candidate that is worth no more and costs no less than another is not chosen without it; that holds for the one
  /// best set, and spares the search through sets that are as good.
  private mutating func addDominance() {
    for first in open.indices {
      for second in open.indices where first != second {
        let (one, other) = (problem.candidates[open[first]], problem.candidates[open[second]])
        guard one.group == nil, other.group == nil, one.value >= other.value,
          zip(one.costs, other.costs).allSatisfy({ $0 <= $1 })
        else { continue }
        let isEqual = one.value == other.value && one.totalCost == other.totalCost
        if isEqual, second < first { continue }
        addRow([(second, 1), (first, -1)], most: 0.5)
      }
    }
  }

  mutating func best() throws(PrioritisationError) -> CandidateSet {
    var best = problem.mandatory
    guard !open.isEmpty else { return best }
    for _ in 0..<SetSolver.mostSets {
      switch try CbcSolver.solve(model) {
      case .none: return best
      case .abandoned: throw .unproven
      case .best(let found):
        let set = problem.candidateSet(settled + found.map { open[$0] })
        if problem.allows(set), set.precedes(best) { best = set }
        if set.value.ore < best.value.ore - margin { return best }
        bar(found)
      }
    }
    throw .unproven
  }

  /// Leaves one set out of the search.
  private mutating func bar(_ found: [Int]) {
    let members = Set(found)
    addRow(open.indices.map { ($0, members.contains($0) ? 1 : -1) }, most: Double(found.count) - 0.5)
  }
}
