import Appraisal
import ProgrammeModel
import Testing

@Test func `rates are not capped and gaps keep their sign`() {
  let ahead = Realisation(
    planned: Money(kronor: 400), realised: Money(kronor: 500), takenHome: Money(kronor: 150))
  #expect(ahead.rate == .value(1.25))
  #expect(ahead.gap == Money(kronor: -100))
  #expect(ahead.notTakenHome == Money(kronor: 350))
  #expect(ahead.underfinancing == .zero)
  let reduced = Realisation(planned: Money(kronor: 400), realised: Money(kronor: 100), takenHome: Money(kronor: 150))
  #expect(reduced.underfinancing == Money(kronor: 50))
  #expect(reduced.notTakenHome == .zero)
  #expect((ahead + reduced).rate == .value(0.75))
}

@Test func `a rate against no plan is undefined, not 0`() {
  let unplanned = Realisation(planned: .zero, realised: Money(kronor: 5), takenHome: .zero)
  #expect(unplanned.rate == .undefined(.planIsZero))
}

@Test(arguments: [
  (80.0, 100.0, 60.0, 0.5),  // falling target: 100 minutes to 60, now 80
  (30, 10, 50, 0.5),  // rising
  (60, 10, 50, 1.25),  // beyond
  (5, 10, 50, -0.125),  // worse than before
])
func `goal fulfilment holds for rising and falling targets`(
  outcome: Double, baseline: Double, target: Double, expected: Double
) {
  #expect(GoalFulfilment.share(outcome: outcome, baseline: baseline, target: target) == .value(expected))
}

@Test func `goal fulfilment without a change to make is undefined`() {
  #expect(GoalFulfilment.share(outcome: 7, baseline: 5, target: 5) == .undefined(.targetEqualsBaseline))
}

@Test(arguments: [
  ("2014-01-31", "2014-03-01", 2), ("2014-11-15", "2015-02-15", 3), ("2014-05-01", "2014-03-31", -2),
  ("2014-05-01", "2014-05-31", 0),
])
func `a delay is counted in calendar months`(planned: String, actual: String, expected: Int) {
  #expect(Delay.months(planned: CalendarDay(planned), actual: CalendarDay(actual)) == .value(expected))
}

@Test func `a delay without both days is undefined`() {
  #expect(Delay.months(planned: CalendarDay("2014-01-31"), actual: nil) == .undefined(.dayUnknown))
  #expect(Delay.months(planned: nil, actual: CalendarDay("2014-01-31")) == .undefined(.dayUnknown))
}

@Test func `drift is stated in kronor, per cent and as a factor`() {
  let drift = EstimateDrift(from: Money(kronor: 4000), to: Money(kronor: 5000))
  #expect(drift.change == Money(kronor: 1000))
  #expect(drift.share == .value(0.25))
  #expect(drift.factor == .value(1.25))
  let fallingBenefit = EstimateDrift(from: Money(kronor: -200), to: Money(kronor: -300))
  #expect(fallingBenefit.share == .value(-0.5))
  let fromNothing = EstimateDrift(from: .zero, to: Money(kronor: 1))
  #expect(fromNothing.share == .undefined(.firstEstimateIsZero))
}

@Test func `follow-up days come at the close and after it`() throws {
  let schedule = FollowUpSchedule(closed: try #require(CalendarDay("2014-08-31")))
  let days = schedule.days.map(\.description)
  #expect(days == ["2014-08-31", "2015-02-28", "2015-08-31", "2016-08-31", "2017-08-31"])
  func overdue(_ day: String, _ done: [String]) throws -> [String] {
    let asOf = try #require(CalendarDay(day))
    return schedule.overdue(asOf: asOf, done: done.compactMap { CalendarDay($0) }).map(\.description)
  }
  #expect(try overdue("2014-08-31", []) == [])
  let chosen = FollowUpSchedule(closed: schedule.closed, months: [12, 3, 3])
  #expect(chosen.days.map(\.description) == ["2014-11-30", "2015-08-31"])
  #expect(try overdue("2015-03-01", []) == ["2014-08-31", "2015-02-28"])
  #expect(try overdue("2015-03-01", ["2014-09-05"]) == ["2015-02-28"])
  #expect(try overdue("2015-03-01", ["2015-02-28"]) == [])
  #expect(try overdue("2015-03-01", ["2016-01-01"]) == ["2014-08-31", "2015-02-28"])
}
