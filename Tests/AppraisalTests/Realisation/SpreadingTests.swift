import Appraisal
import ProgrammeModel
import TestSupport
import Testing

@Test func `a year's amount is spread from its first month and adds up`() throws {
  let plan = try #require(YearlyPlan(year: 2014, amount: Money(ore: 100), startMonth: 10))
  #expect(plan.months.map(\.ore) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 33, 33])
  let disbenefit = try #require(YearlyPlan(year: 2014, amount: Money(ore: -100), startMonth: 10))
  #expect(disbenefit.months.suffix(3).map(\.ore) == [-34, -33, -33])
  #expect(YearlyPlan(year: 2014, amount: .zero, startMonth: 13) == nil)
  #expect(YearlyPlan(year: 2014, amount: .zero, startMonth: 0) == nil)
}

@Test(
  arguments: [
    ("2013-12-31", 0), ("2014-04-30", 40_000), ("2014-05-30", 40_000), ("2014-05-31", 50_000), ("2014-12-31", 120_000),
    ("2015-01-01", 120_000),
  ] as [(String, Int64)])
func `a plan to a cut-off counts the months that have ended`(day: String, kronor: Int64) throws {
  let plan = try #require(YearlyPlan(year: 2014, amount: Money(kronor: 120_000)))
  let cutOff = try #require(CalendarDay(day))
  #expect(plan.amount(to: cutOff) == Money(kronor: kronor))
  let before = try #require(YearlyPlan(year: 2012, amount: Money(kronor: 7)))
  #expect([plan, before].amount(to: cutOff) == Money(kronor: kronor + 7))
}

@Test(arguments: seeds(100))
func `what a plan has up to the end of a month is the sum of its months`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let amount = Money(ore: Int64.random(in: -9_000_000_000_000...9_000_000_000_000, using: &generator))
  let plan = try #require(
    YearlyPlan(year: 2014, amount: amount, startMonth: Int.random(in: 1...12, using: &generator)))
  for month in 1...12 {
    let day = CalendarDay.days(inMonth: month, of: 2014)
    let end = try #require(CalendarDay(year: 2014, month: month, day: day))
    let dayBefore = try #require(CalendarDay(year: 2014, month: month, day: day - 1))
    #expect(plan.amount(to: end) == plan.months.prefix(month).sum, "seed \(seed), month \(month)")
    #expect(plan.amount(to: dayBefore) == plan.months.prefix(month - 1).sum, "seed \(seed), month \(month)")
  }
}

@Test(arguments: seeds(100))
func `parts in any proportion add up exactly and differ by less than an öre from their share`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let amount = Money(ore: Int64.random(in: -9_000_000_000_000...9_000_000_000_000, using: &generator))
  let weights = (0..<Int.random(in: 1...20, using: &generator)).map { _ in Int.random(in: 0...1000, using: &generator) }
  guard weights.contains(where: { $0 > 0 }) else { return }
  let parts = try #require(amount.divided(by: weights))
  #expect(parts.sum == amount, "seed \(seed)")
  let total = Double(weights.reduce(0, +))
  for (part, weight) in zip(parts, weights) {
    let share = Double(amount.ore) * (Double(weight) / total)
    #expect((Double(part.ore) - share).magnitude < 1.01, "seed \(seed)")
    if weight == 0 { #expect(part == .zero, "seed \(seed)") }
  }
  let opposite = try #require((-amount).divided(by: weights))
  #expect(opposite == parts.map { -$0 }, "seed \(seed)")
}

@Test func `the largest remainder gets the öre that is left`() {
  #expect(Money(ore: 10).divided(by: [1, 1, 1])?.map(\.ore) == [4, 3, 3])
  #expect(Money(ore: 10).divided(by: [15, 85])?.map(\.ore) == [2, 8])  // 1.5 and 8.5: the earlier of equals
  #expect(Money(ore: 100).divided(by: [1, 299, 300])?.map(\.ore) == [0, 50, 50])
  #expect(Money(ore: .min).divided(by: [1])?.map(\.ore) == [.min])
  #expect(Money(ore: 10).divided(by: []) == nil)
  #expect(Money(ore: 10).divided(by: [0, 0]) == nil)
  #expect(Money(ore: 10).divided(by: [2, -1]) == nil)
}
