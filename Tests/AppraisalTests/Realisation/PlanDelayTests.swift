import Appraisal
import ProgrammeModel
import TestSupport
import Testing

/// Delay in months of the plan, worked by hand.
@Suite struct PlanDelayTests {
  /// A plan of one krona a month from April, for nine months, as a yearly plan of 9 kr from April gives.
  private let plan = (1...12).map { Money(kronor: $0 < 4 ? 0 : 1) }

  @Test(arguments: [
    // At the end of August the plan has reached 5 kr. Realised, and months late.
    (8, 500, 0.0),  // as planned
    (8, 300, 2.0),  // 3 kr: the plan was there at the end of June
    (8, 250, 2.5),  // 2,50 kr: in the middle of June
    (8, 0, 5.0),  // nothing: the plan left nothing at the end of March
    (8, 700, -2.0),  // 7 kr: the plan is there at the end of October
    (8, 650, -1.5), (12, 850, 0.5), (4, 0, 1.0),
  ])
  func `the delay is the months since the plan equalled the outcome`(elapsed: Int, ore: Int64, expected: Double) {
    #expect(PlanDelay.months(plan: plan, elapsed: elapsed, realised: Money(ore: ore)) == .value(expected))
  }

  @Test func `without a plan by then, or beyond all of it, there is no delay`() {
    #expect(PlanDelay.months(plan: plan, elapsed: 3, realised: Money(kronor: 1)) == .undefined(.planIsZero))
    #expect(PlanDelay.months(plan: [], elapsed: 8, realised: .zero) == .undefined(.planIsZero))
    #expect(PlanDelay.months(plan: plan, elapsed: 8, realised: Money(kronor: 10)) == .undefined(.beyondPlan))
    let cost = plan.map { -$0 }
    #expect(PlanDelay.months(plan: cost, elapsed: 8, realised: Money(kronor: -3)) == .undefined(.planIsZero))
  }

  @Test func `where the plan stands still the end of the standstill counts`() {
    // 2 kr in January, nothing until June, then 2 kr a month: 2 kr is the plan's value until the end of May.
    let paused = [2, 0, 0, 0, 0, 2, 2, 2].map { Money(kronor: $0) }
    #expect(PlanDelay.months(plan: paused, elapsed: 8, realised: Money(kronor: 2)) == .value(3))
  }

  @Test(arguments: seeds(30)) func `the plan at the delayed point is what is realised`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let plan = (0..<24).map { _ in Money(ore: Int64.random(in: 1...90_000, using: &generator)) }
    let elapsed = Int.random(in: 1...24, using: &generator)
    let realised = Money(ore: Int64.random(in: 0..<plan.sum.ore, using: &generator))
    let months = try #require(PlanDelay.months(plan: plan, elapsed: elapsed, realised: realised).value)
    let point = Double(elapsed) - months
    let whole = min(max(Int(point), 0), 23)
    let reached = plan.prefix(whole).sum.kronor + (point - Double(whole)) * plan[whole].kronor
    #expect(abs(reached - realised.kronor) < 0.01, "seed \(seed)")
  }
}
