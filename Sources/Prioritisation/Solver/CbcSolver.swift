import CCbc
import Synchronization

/// CBC, COIN-OR's branch and cut, with everything off that could round: the answer is the same everywhere.
enum CbcSolver {
  /// How a search ended.
  enum Outcome {
    /// The variables that are 1 in a best solution.
    case best([Int])
    /// There is no solution.
    case none
    /// The search was given up.
    case abandoned
  }

  /// CBC keeps some settings for the whole process.
  private static let lock = Mutex(())

  /// Nodes after which a search is given up; a clock would give different answers on different machines.
  private static let mostNodes: Int32 = 2_000_000

  static func solve(_ model: WholeNumberModel) -> Outcome {
    // Bounds that cross leave no solution, and without rows each variable decides for itself: neither is for a solver.
    if model.bounds.contains(where: { $0.lowest > $0.highest }) { return .none }
    if model.rows.isEmpty {
      return .best(model.weights.indices.filter { model.weights[$0] > 0 && model.bounds[$0].highest > 0 })
    }
    return lock.withLock { _ in search(model) }
  }

  private static func search(_ model: WholeNumberModel) -> Outcome {
    guard let cbc = Cbc_newModel() else { return .abandoned }
    defer { Cbc_deleteModel(cbc) }
    Cbc_setLogLevel(cbc, 0)
    // No cuts, no presolve, no heuristics: plain branch and bound over rows of small whole numbers cannot cut off a
    // solution by rounding. One thread and fixed seeds.
    let settings = [
      ("log", "0"), ("slog", "0"), ("threads", "0"), ("randomSeed", "1"), ("randomCbcSeed", "1"), ("ratioGap", "0"),
      ("allowableGap", "0"), ("cuts", "off"), ("preprocess", "off"), ("presolve", "off"), ("heuristics", "off"),
    ]
    for (name, value) in settings { Cbc_setParameter(cbc, name, value) }
    Cbc_setMaximumNodes(cbc, mostNodes)
    for (index, weight) in model.weights.enumerated() {
      let bounds = model.bounds[index]
      Cbc_addCol(cbc, "x\(index)", bounds.lowest, bounds.highest, weight, 1, 0, nil, nil)
    }
    for (index, row) in model.rows.enumerated() {
      Cbc_addRow(
        cbc, "r\(index)", Int32(row.indices.count), row.indices, row.coefficients, CChar(UInt8(ascii: "L")), row.most)
    }
    Cbc_setObjSense(cbc, -1)
    _ = Cbc_solve(cbc)
    if Cbc_isProvenInfeasible(cbc) != 0 { return .none }
    guard Cbc_isProvenOptimal(cbc) != 0, let solution = Cbc_getColSolution(cbc) else { return .abandoned }
    return .best(model.weights.indices.filter { solution[$0] > 0.5 })
  }
}
