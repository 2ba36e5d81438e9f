import Prioritisation
import ProgrammeModel
import Testing

/// What stands in the way, what would enter next, and the usual list worked down; figures by hand, in mnkr.
@Suite struct OutlookTests {
  private func candidate(
    _ id: String, _ value: Int64, _ costs: [Int64], mandatory: Bool = false, group: String? = nil
  ) -> Candidate {
    Candidate(
      id: id, value: Money(kronor: value * 1_000_000), costs: costs.map { Money(kronor: $0 * 1_000_000) },
      isMandatory: mandatory, group: group)
  }

  private func problem(_ candidates: [Candidate], _ limits: [Int64]) throws -> SelectionProblem {
    try #require(SelectionProblem(candidates: candidates, limits: limits.map { Money(kronor: $0 * 1_000_000) }))
  }

  @Test func `mandatory candidates beyond a limit are said with the limit and the excess`() throws {
    let found = try problem(
      [candidate("A1", 5, [30, 10], mandatory: true), candidate("A2", 5, [15, 5], mandatory: true)], [40, 20])
    #expect(found.obstacles == [.exceeded(limit: 0, by: Money(kronor: 5_000_000))])
    #expect(try SetSolver.best(found) == nil)
    #expect(QuotientSelection.set(found, order: [0, 1]) == nil)
  }

  @Test func `two mandatory candidates of one group are an obstacle`() throws {
    let found = try problem(
      [candidate("A1", 5, [1], mandatory: true, group: "g"), candidate("A2", 5, [1], mandatory: true, group: "g")],
      [40])
    #expect(found.obstacles == [.exclusive(group: "g", [0, 1])])
  }

  @Test func `the list worked down by quotient can be worth less than the best set`() throws {
    // By hand: quotients 2,0, 1,5 and 1,5 of frame 10. The list takes A1 (6) and nothing more fits: 12.
    // The best is A2 and A3: 5 + 5 = 10 of the frame, worth 15.
    let found = try problem([candidate("A1", 12, [6]), candidate("A2", 8, [5]), candidate("A3", 7, [5])], [10])
    #expect(QuotientSelection.set(found, order: [0, 1, 2])?.value == Money(kronor: 12_000_000))
    let best = try #require(try SetSolver.best(found))
    #expect(best.chosen == [1, 2] && best.value == Money(kronor: 15_000_000))
  }

  @Test func `what would enter next needs the least more room`() throws {
    let found = try problem(
      [
        candidate("A1", 20, [10, 0]), candidate("A2", 9, [6, 3]), candidate("A3", 8, [3, 8]),
        candidate("A4", -1, [1, 1]), candidate("A5", 3, [2, 0], group: "g"), candidate("A6", 2, [2, 0], group: "g"),
      ], [12, 4])
    let best = try #require(try SetSolver.best(found))
    // A1 and A5 take 12 of year 1. A2 lacks 6 there; A3 lacks 3 there and 4 in year 2.
    #expect(best.chosen == [0, 4])
    let outlook = try Outlook(found, best: best)
    let million = Int64(1_000_000)
    #expect(
      outlook.leftOut.map(\.reason) == [
        .noRoom([Money(kronor: 6 * million), .zero]),
        .noRoom([Money(kronor: 3 * million), Money(kronor: 4 * million)]),
        .noGain, .groupTaken(4),
      ])
    #expect(outlook.next?.candidate == 1)
    #expect(outlook.next?.growth == [Money(kronor: 6 * million), .zero])
    #expect(outlook.next?.set.chosen == [0, 1, 4])
  }

  @Test func `a growth may let in another set than the one that needed it`() throws {
    // Frame 5: A1 (value 6, cost 5). A2 lacks 1 (value 2, cost 1)… with 6 the best is A3 alone (value 9, cost 6).
    let found = try problem([candidate("A1", 6, [5]), candidate("A2", 2, [1]), candidate("A3", 9, [6])], [5])
    let best = try #require(try SetSolver.best(found))
    #expect(best.chosen == [0])
    let next = try #require(try Outlook(found, best: best).next)
    #expect(next.candidate == 1 && next.growth == [Money(kronor: 1_000_000)])
    #expect(next.set.chosen == [2])
  }

  @Test func `costs below zero, or of another number than the limits, are no problem to solve`() {
    #expect(SelectionProblem(candidates: [candidate("A1", 1, [-1])], limits: [.zero]) == nil)
    #expect(SelectionProblem(candidates: [candidate("A1", 1, [1, 1])], limits: [.zero]) == nil)
  }
}
