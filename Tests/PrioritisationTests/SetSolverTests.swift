import Prioritisation
import ProgrammeModel
import TestSupport
import Testing

/// The best set, against every set there is.
@Suite struct SetSolverTests {
  /// A random problem. `size` is the order of the amounts in öre; small sizes give many ties.
  private func problem(_ generator: inout SeededGenerator, size: Int64) throws -> SelectionProblem {
    let count = Int.random(in: 0...12, using: &generator)
    let limits = Int.random(in: 1...5, using: &generator)
    let groups = ["a", "b", nil, nil, nil, nil]
    let candidates = (0..<count).map { index in
      Candidate(
        id: "A\(index)", value: Money(ore: Int64.random(in: (-size / 4)...size, using: &generator)),
        costs: (0..<limits).map { _ in
          Bool.random(using: &generator) ? Money(ore: Int64.random(in: 0...size, using: &generator)) : .zero
        }, isMandatory: Int.random(in: 0..<10, using: &generator) == 0,
        group: groups[Int.random(in: 0..<groups.count, using: &generator)])
    }
    let rooms = (0..<limits).map { _ in
      Money(ore: Int64.random(in: 0...(size * Int64(max(1, count / 2))), using: &generator))
    }
    return try #require(SelectionProblem(candidates: candidates, limits: rooms))
  }

  @Test(arguments: seeds(40), [4, 1000, 40_000_000_000, 1_000_000_000_007] as [Int64])
  func `the best set is the best of all sets, ties included`(seed: UInt64, size: Int64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = try problem(&generator, size: size)
    let found = try SetSolver.best(problem)
    #expect(found == EverySet.best(problem), "seed \(seed), size \(size)")
    #expect((found == nil) == !problem.obstacles.isEmpty, "seed \(seed), size \(size)")
  }

  @Test(arguments: seeds(30)) func `sets that differ by one öre are told apart`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Values of about 100 mnkr that differ in the last öre, of which any six fit.
    let candidates = (0..<11).map { index in
      Candidate(
        id: "A\(index)", value: Money(ore: 10_000_000_000 + Int64.random(in: 0...3, using: &generator)),
        costs: [Money(ore: 1_000_000_000 + Int64.random(in: 0...2, using: &generator))])
    }
    let problem = try #require(SelectionProblem(candidates: candidates, limits: [Money(ore: 6_000_000_006)]))
    #expect(try SetSolver.best(problem) == EverySet.best(problem), "seed \(seed)")
  }

  @Test func `a limit that is one öre too small keeps a candidate out`() throws {
    let amount = Money(ore: 123_456_789_011)
    let candidate = Candidate(id: "A1", value: Money(ore: 1), costs: [amount])
    let exact = try #require(SelectionProblem(candidates: [candidate], limits: [amount]))
    #expect(try SetSolver.best(exact)?.chosen == [0])
    let less = try #require(SelectionProblem(candidates: [candidate], limits: [Money(ore: amount.ore - 1)]))
    #expect(try SetSolver.best(less)?.chosen == [])
  }

  @Test func `no candidates is an empty set, and a negative value is never chosen unless mandatory`() throws {
    let empty = try #require(SelectionProblem(candidates: [], limits: [Money(kronor: 5)]))
    #expect(try SetSolver.best(empty)?.chosen == [])
    func problem(isMandatory: Bool) throws -> SelectionProblem {
      try #require(
        SelectionProblem(
          candidates: [
            Candidate(id: "A1", value: Money(kronor: -7), costs: [Money(kronor: 1)], isMandatory: isMandatory),
            Candidate(id: "A2", value: Money(kronor: 3), costs: [Money(kronor: 2)]),
          ], limits: [Money(kronor: 10)]))
    }
    #expect(try SetSolver.best(problem(isMandatory: false))?.chosen == [1])
    let forced = try #require(try SetSolver.best(problem(isMandatory: true)))
    #expect(forced.chosen == [0, 1] && forced.value == Money(kronor: -4))
  }

  @Test func `among equal sets the cheaper is chosen, then the first`() throws {
    func best(_ costs: [Int64]) throws -> [Int]? {
      try SetSolver.best(
        try #require(
          SelectionProblem(
            candidates: costs.enumerated().map {
              Candidate(id: "A\($0.offset)", value: Money(kronor: 5), costs: [Money(kronor: $0.element)])
            }, limits: [Money(kronor: 4)])))?.chosen
    }
    #expect(try best([4, 3, 4]) == [1])
    #expect(try best([4, 4, 4]) == [0])
  }

  @Test func `sixty applications over six years are settled`() throws {
    var generator = SeededGenerator(seed: 20_131_231)
    let candidates = (0..<60).map { index in
      Candidate(
        id: "A\(index)", value: Money(ore: Int64.random(in: 1...3_000_000_000, using: &generator)),
        costs: (0..<6).map { _ in Money(kronor: 1000 * Int64.random(in: 0...30_000, using: &generator)) })
    }
    let problem = try #require(
      SelectionProblem(candidates: candidates, limits: [Money](repeating: Money(kronor: 400_000_000), count: 6)))
    let best = try #require(try SetSolver.best(problem))
    #expect(problem.allows(best))
    // No single exchange makes it better: a check that needs no solver.
    for out in best.chosen {
      for other in problem.candidates.indices where !best.chosen.contains(other) {
        let swapped = problem.candidateSet(best.chosen.filter { $0 != out } + [other])
        #expect(!problem.allows(swapped) || !swapped.precedes(best))
      }
    }
  }
}
