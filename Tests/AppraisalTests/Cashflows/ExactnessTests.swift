import Appraisal
import ProgrammeModel
import TestSupport
import Testing

@Test(arguments: ExactPresentValue.all)
func `a present value is within half an öre of the exact one`(expected: ExactPresentValue) throws {
  var generator = SeededGenerator(seed: expected.seed)
  func series() -> [Money] {
    (0...expected.years).map { _ in Money(ore: Int64(generator.next() % 1_000_000_000_001)) }
  }
  let (benefit, investment, running) = (series(), series(), series())
  let flow = CashFlow(benefit: benefit, investment: investment, runningCost: running)
  let rate = try #require(DiscountRate(fraction: Double(expected.perMille) / 1000))
  for (timing, exact) in [(DiscountTiming.endOfYear, expected.endOfYear), (.midYear, expected.midYear)] {
    let value = AppraisalResult(flow, rate: rate, timing: timing).netPresentValue
    let error = value * 100 - Double(exact) / 1000
    #expect(error.magnitude < 0.5, "\(timing), seed \(expected.seed): \(error) öre off")
  }
}

@Test(arguments: seeds(20))
func `at rate 0 the value is the exact sum to the öre`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let amounts = (0...40).map { _ in
    Money(ore: Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &generator))
  }
  let flow = CashFlow(benefit: amounts, investment: [], runningCost: [])
  for timing in DiscountTiming.allCases {
    let value = AppraisalResult(flow, rate: .zero, timing: timing).netPresentValue
    #expect(Money(rounding: value) == amounts.sum, "seed \(seed)")
  }
}
