import Appraisal
import ProgrammeModel
import Testing

@Test func `benefit per krona is given with and without running cost`() {
  let spent = BenefitPerKrona(
    realised: Money(kronor: 900), projectCost: Money(kronor: 400), runningCost: Money(kronor: 200))
  #expect(spent.onProjectCost == .value(2.25))
  #expect(spent.onAllCosts == .value(1.5))
  let free = BenefitPerKrona(realised: Money(kronor: 900), projectCost: .zero, runningCost: .zero)
  #expect(free.onProjectCost == .undefined(.noCost))
  #expect(free.onAllCosts == .undefined(.noCost))
}

@Test func `a unit cost is kronor per case, and its change is negative where it has fallen`() {
  let before = UnitCost.kronor(cost: Money(kronor: 5000), number: 40)
  let after = UnitCost.kronor(cost: Money(kronor: 5000), number: 50)
  #expect(before == .value(125))
  #expect(UnitCost.change(before: before, after: after) == .value(-25))
  let none = UnitCost.kronor(cost: Money(kronor: 5000), number: 0)
  #expect(none == .undefined(.denominatorIsZero))
  #expect(UnitCost.change(before: before, after: none) == .undefined(.denominatorIsZero))
}

/// State agencies in 2014: 15,5 of 180 mdkr (ESV).
@Test func `the IT share of all costs`() {
  let share = Share.of(Money(kronor: 15_500_000_000), in: Money(kronor: 180_000_000_000))
  #expect(isClose(share.value, 0.0861, within: 0.00005))
  #expect(Share.of(.zero, in: .zero) == .undefined(.denominatorIsZero))
}

@Test func `spending is split by purpose`() {
  let split = SpendingSplit(keep: Money(kronor: 60), improve: Money(kronor: 25), renew: Money(kronor: 15))
  #expect(split.keepShare == .value(0.6))
  #expect(split.improveShare == .value(0.25))
  #expect(split.renewShare == .value(0.15))
  #expect(SpendingSplit(keep: .zero, improve: .zero, renew: .zero).keepShare == .undefined(.noCost))
}

private let index = PriceIndex(
  name: "Test index",
  values: [
    2013: FixedDecimal(digits: 1000, scale: 1), 2014: FixedDecimal(digits: 103), 2015: FixedDecimal(digits: 0),
    2016: FixedDecimal(digits: 10_612, scale: 2),
  ])

@Test(
  arguments: [
    (10_000, 2013, 2014, 10_300), (10_300, 2014, 2013, 10_000), (1, 2013, 2014, 1), (50, 2013, 2014, 52),  // 51.5 up
    (-50, 2013, 2014, -52), (10_000, 2013, 2016, 10_612), (10_000, 2016, 2013, 9423), (77, 2014, 2014, 77),
  ] as [(Int64, Int, Int, Int64)])
func `amounts are restated at another year's prices to the öre`(ore: Int64, from: Int, to: Int, expected: Int64) {
  #expect(index.converted(Money(ore: ore), from: from, to: to) == .value(Money(ore: expected)))
}

@Test func `a year without index, or too large an amount, is undefined`() {
  #expect(index.converted(Money(ore: 1), from: 2013, to: 2012) == .undefined(.noIndexForYear))
  #expect(index.converted(Money(ore: 1), from: 2015, to: 2013) == .undefined(.noIndexForYear))
  #expect(index.converted(Money(ore: .max), from: 2013, to: 2014) == .undefined(.tooLarge))
  #expect(index.factor(from: 2013, to: 2014) == .value(1.03))
  #expect(index.factor(from: 2013, to: 1999) == .undefined(.noIndexForYear))
}
