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

  // Opened once, and used by one at a time: CBC keeps some settings for the whole process.
  private static let opened = Mutex<CbcFunctions?>(nil)

  /// Nodes after which a search is given up; a clock would give different answers on different machines.
  private static let mostNodes: Int32 = 2_000_000

  /// - Throws: ``PrioritisationError/noSolver(_:)`` where CBC is not on the machine.
  static func solve(_ model: WholeNumberModel) throws(PrioritisationError) -> Outcome {
    // Bounds that cross leave no solution, and without rows each variable decides for itself: neither is for a solver.
    if model.bounds.contains(where: { $0.lowest > $0.highest }) { return .none }
    if model.rows.isEmpty {
      return .best(model.weights.indices.filter { model.weights[$0] > 0 && model.bounds[$0].highest > 0 })
    }
    return try opened.withLock { opened throws(PrioritisationError) in
      var functions = CbcFunctions()
      guard opened != nil || cbc_open(&functions) != 0 else { throw .noSolver(CBC_LIBRARY) }
      let library = opened ?? functions
      opened = library
      return search(model, library)
    }
  }

  private static func search(_ model: WholeNumberModel, _ library: CbcFunctions) -> Outcome {
    guard let cbc = library.newModel() else { return .abandoned }
    defer { library.deleteModel(cbc) }
    library.setLogLevel(cbc, 0)
    // No cuts, no presolve, no heuristics: plain branch and bound over rows of small whole numbers cannot cut off a
    // solution by rounding. One thread and fixed seeds.
    let settings = [
      ("log", "0"), ("slog", "0"), ("threads", "0"), ("randomSeed", "1"), ("randomCbcSeed", "1"), ("ratioGap", "0"),
      ("allowableGap", "0"), ("cuts", "off"), ("preprocess", "off"), ("presolve", "off"), ("heuristics", "off"),
    ]
    for (name, value) in settings { library.setParameter(cbc, name, value) }
    library.setMaximumNodes(cbc, mostNodes)
    for (index, weight) in model.weights.enumerated() {
      let bounds = model.bounds[index]
      library.addCol(cbc, "x\(index)", bounds.lowest, bounds.highest, weight, 1, 0, nil, nil)
    }
    for (index, row) in model.rows.enumerated() {
      library.addRow(
        cbc, "r\(index)", Int32(row.indices.count), row.indices, row.coefficients, CChar(UInt8(ascii: "L")), row.most)
    }
    library.setObjSense(cbc, -1)
    _ = library.solve(cbc)
    if library.isProvenInfeasible(cbc) != 0 { return .none }
    guard library.isProvenOptimal(cbc) != 0, let solution = library.getColSolution(cbc) else { return .abandoned }
    return .best(model.weights.indices.filter { solution[$0] > 0.5 })
  }
}
