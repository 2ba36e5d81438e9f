import Appraisal
import ProgrammeModel
import Testing

@Test func `a deviation is positive for a surplus, for costs and revenue alike`() {
  let cost = BudgetDeviation(.cost, budget: Money(kronor: 1000), comparison: Money(kronor: 1100))
  #expect(cost.amount == Money(kronor: -100))
  #expect(cost.share == .value(-0.1))
  #expect(cost.use == .value(1.1))
  let revenue = BudgetDeviation(.revenue, budget: Money(kronor: 1000), comparison: Money(kronor: 1100))
  #expect(revenue.amount == Money(kronor: 100))
  #expect(revenue.share == .value(0.1))
}

@Test func `a share of no budget is undefined`() {
  let unbudgeted = BudgetDeviation(.cost, budget: .zero, comparison: Money(kronor: 5))
  #expect(unbudgeted.amount == Money(kronor: -5))
  #expect(unbudgeted.share == .undefined(.budgetIsZero))
  #expect(unbudgeted.use == .undefined(.budgetIsZero))
}

@Test(
  arguments: [
    (1000, 1000, TrafficLight.green), (900, 1000, .green), (100_001, 100_000, .yellow), (1100, 1000, .yellow),
    (3300, 3000, .yellow), (77, 70, .yellow), (110_001, 100_000, .red), (5, 0, .notAssessed), (0, 0, .notAssessed),
  ] as [(Int64, Int64, TrafficLight)])
func `a cost is yellow above its baseline and red above 10 % over`(
  cost: Int64, baseline: Int64, expected: TrafficLight
) {
  let status = Tolerances.published.status(cost: Money(ore: cost), baseline: Money(ore: baseline))
  #expect(status == expected)
}

@Test(arguments: [
  (-3, TrafficLight.green), (0, .green), (1, .green), (2, .yellow), (3, .yellow), (4, .red),
])
func `a delay is yellow above one month and red above three`(months: Int, expected: TrafficLight) {
  #expect(Tolerances.published.status(monthsLate: .value(months)) == expected)
}

@Test(arguments: [(1.2, TrafficLight.green), (0.9, .green), (0.89, .yellow), (0.7, .yellow), (0.69, .red), (0, .red)])
func `a benefit is yellow below 90 % of plan and red below 70 %`(rate: Double, expected: TrafficLight) {
  #expect(Tolerances.published.status(realisationRate: .value(rate)) == expected)
}

@Test func `what is undefined is not assessed`() {
  #expect(Tolerances.published.status(realisationRate: .undefined(.planIsZero)) == .notAssessed)
  #expect(Tolerances.published.status(monthsLate: .undefined(.dayUnknown)) == .notAssessed)
}

@Test func `limits in the wrong order are refused`() {
  let (right, wrong) = (Tolerances.Limits(yellow: 0, red: 1), Tolerances.Limits(yellow: 1, red: 0))
  #expect(Tolerances(cost: right, time: right, benefit: wrong) != nil)
  #expect(Tolerances(cost: wrong, time: right, benefit: wrong) == nil)
  #expect(Tolerances(cost: right, time: wrong, benefit: wrong) == nil)
  #expect(Tolerances(cost: right, time: right, benefit: right) == nil)
}

@Test func `the worst status decides, and what is not assessed does not`() {
  #expect(TrafficLight.worst(of: [.green, .red, .notAssessed, .yellow]) == .red)
  #expect(TrafficLight.worst(of: [.green, .yellow]) == .yellow)
  #expect(TrafficLight.worst(of: [.notAssessed, .green]) == .green)
  #expect(TrafficLight.worst(of: [.notAssessed]) == .notAssessed)
  #expect(TrafficLight.worst(of: []) == .notAssessed)
}

@Test func `earned value gives its indices and the estimate at completion`() {
  let value = EarnedValue(
    planned: Money(kronor: 500), earned: Money(kronor: 400), actual: Money(kronor: 600),
    budgetAtCompletion: Money(kronor: 1000))
  #expect(isClose(value.costPerformance.value, 2.0 / 3, within: 1e-15))
  #expect(value.schedulePerformance == .value(0.8))
  #expect(value.costVariance == Money(kronor: -200))
  #expect(value.scheduleVariance == Money(kronor: -100))
  #expect(value.estimateAtCompletion == .value(Money(kronor: 1500)))
}

@Test func `earned value is undefined before anything is planned, done or paid`() {
  let none = EarnedValue(planned: .zero, earned: .zero, actual: .zero, budgetAtCompletion: Money(kronor: 1))
  #expect(none.costPerformance == .undefined(.noCost))
  #expect(none.schedulePerformance == .undefined(.planIsZero))
  #expect(none.estimateAtCompletion == .undefined(.noCost))
  let paid = EarnedValue(planned: .zero, earned: .zero, actual: Money(ore: 1), budgetAtCompletion: Money(kronor: 1))
  #expect(paid.estimateAtCompletion == .undefined(.denominatorIsZero))
  let absurd = EarnedValue(
    planned: .zero, earned: Money(ore: 1), actual: Money(ore: .max), budgetAtCompletion: Money(ore: .max))
  #expect(absurd.estimateAtCompletion == .undefined(.tooLarge))
}
