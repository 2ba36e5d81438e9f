import Appraisal
import ProgrammeModel
import Testing

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
