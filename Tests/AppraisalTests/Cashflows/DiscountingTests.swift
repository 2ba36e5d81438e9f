import Appraisal
import ProgrammeModel
import Testing

@Test(arguments: [-0.5, -1, 1, 3.5, 350, .nan, .infinity])
func `a rate outside the range is refused`(fraction: Double) {
  #expect(DiscountRate(fraction: fraction) == nil)
}

/// Annuity factors: 3 % and 7 % over 20 years from a published table (fastighetsklimat.se: 0,06722 and 0,09439), with the
/// decimals of a Python calculation.
@Test(arguments: [(0.03, 20, 0.0672157), (0.07, 20, 0.0943929), (0, 4, 0.25), (0.1, 1, 1.1)])
func `an annuity factor has its tabulated value`(fraction: Double, years: Int, expected: Double) throws {
  let rate = try #require(DiscountRate(fraction: fraction))
  #expect(isClose(Annuity.factor(rate: rate, years: years).value, expected, within: 0.00000005))
}

@Test func `an annuity over no years is undefined`() {
  #expect(Annuity.factor(rate: .zero, years: 0) == .undefined(.noYears))
}

@Test func `an annuity is worth its investment`() throws {
  let rate = try #require(DiscountRate(fraction: 0.035))
  let yearly = try #require(Annuity.amount(of: 4000, rate: rate, years: 7).value)
  let factors = DiscountFactors(rate: rate, timing: .endOfYear, yearCount: 8)
  #expect(isClose(factors.presentValue(of: [0] + [Double](repeating: yearly, count: 7)), 4000, relative: 1e-14))
}

@Test func `a tiny rate gives nearly the annuity of no rate`() throws {
  let rate = try #require(DiscountRate(fraction: 1e-12))
  #expect(isClose(Annuity.factor(rate: rate, years: 10).value, 0.1, relative: 1e-10))
}

/// Net flows and the years until they have come back.
private let paybacks: [([Double], Double)] = [
  ([-100, 40, 40, 40], 2.5),  // even years
  ([-100, 100], 1),  // exactly at the end of a year
  ([0, -100, 60, 60], 2 + 40.0 / 60),  // spent a year after the start
  ([50, -100, 60, 60], 1 + 50.0 / 60),  // income first
  ([-100, 150, -100, 100], 2.0 / 3),  // the first time, whatever comes later
  ([10, 10], 0),
  ([0, 0], 0),
]

@Test(arguments: paybacks)
func `payback is the first year that turns the sum, interpolated`(net: [Double], expected: Double) {
  #expect(isClose(Payback.years(net: net).value, expected, within: 1e-12))
}

@Test func `a case that never pays back says so`() {
  #expect(Payback.years(net: [-100, 40, 40]) == .undefined(.neverPaysBack))
  #expect(Payback.years(net: []) == .undefined(.noYears))
}

/// 35 000 kr a month: Inera's model, and a working year of 1 700 h with the additions of 2015 (38,46 %).
@Test func `an hour costs what the two documented models say`() {
  let worked = HourlyCost.workedHours(monthlySalary: 35_000)
  let yearly = HourlyCost.yearlyHours(
    monthlySalary: 35_000, additions: 0.3846, hoursPerYear: 1700, overhead: 0)
  #expect(isClose(worked.kronorPerHour.value, 379.58, within: 0.005))
  #expect(isClose(yearly.kronorPerHour.value, 342.08, within: 0.005))
  #expect(worked.modelName(.swedish) != yearly.modelName(.swedish))
  let none = HourlyCost.yearlyHours(monthlySalary: 1, additions: 0, hoursPerYear: 0, overhead: 0)
  #expect(none.kronorPerHour == .undefined(.denominatorIsZero))
}
