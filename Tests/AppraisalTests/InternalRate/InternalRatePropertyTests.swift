import Appraisal
import TestSupport
import Testing

@Test(arguments: seeds(100))
func `the value at every rate found is 0`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let years = Int.random(in: 2...45, using: &generator)
  let flows = [-generator.amount(1...50_000)] + generator.amounts(years, -3_000...9_000)
  let rates = InternalRates(of: flows)
  for rate in rates.rates {
    // In 1/(1+r) or 1+r, whichever is below 1, so that no power overflows.
    let isNegative = rate < 0
    let base = isNegative ? 1 + rate : 1 / (1 + rate)
    var (value, size, slope) = (0.0, 0.0, 0.0)
    for flow in isNegative ? flows : flows.reversed() {
      slope = slope * base + value
      value = value * base + flow
      size = size * base + flow.magnitude
    }
    // What a shift of a few roundings of the rate and of the terms can amount to.
    let tolerance = 1e-14 * (size * Double(flows.count) + slope.magnitude)
    #expect(value.magnitude <= tolerance, "seed \(seed), rate \(rate): \(value)")
  }
}

@Test(arguments: seeds(100))
func `rates are as many as the sign changes or an even number fewer`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let years = Int.random(in: 1...15, using: &generator)
  let flows = generator.amounts(years + 1, -100...100)
  let rates = InternalRates(of: flows)
  #expect(rates.rates.count <= rates.signChanges, "seed \(seed)")
  #expect((rates.signChanges - rates.rates.count).isMultiple(of: 2), "seed \(seed): \(rates)")
}

@Test(arguments: seeds(100))
func `rates put into a case come out again`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let count = Int.random(in: 1...4, using: &generator)
  // Growth factors 0.7, 0.8, ... at least 0.1 apart; the flows are the product of (growth - factor).
  let growths = Array((7...20).shuffled(using: &generator).prefix(count)).sorted().map { Double($0) / 10 }
  var flows = [1.0]
  for growth in growths {
    flows = zip(flows + [0], [0] + flows).map { $0 - growth * $1 }
  }
  let found = InternalRates(of: flows)
  #expect(found.signChanges == count, "seed \(seed)")
  #expect(found.rates.count == count, "seed \(seed): \(growths), \(found.rates)")
  for (rate, growth) in zip(found.rates, growths) {
    #expect(isClose(rate, growth - 1, within: 1e-9), "seed \(seed)")
  }
}

@Test(arguments: seeds(20))
func `a batch gives each case the very result it has alone`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let cases = (0..<50).map { _ in [-generator.amount(0...9_000)] + generator.amounts(10, -500...2_000) }
  let batch = try #require(NetFlowBatch(flows: cases.flatMap(\.self), yearCount: 11))
  let rate = try #require(DiscountRate(fraction: 0.035))
  let found = batch.internalRates()
  for timing in DiscountTiming.allCases {
    let factors = DiscountFactors(rate: rate, timing: timing, yearCount: 11)
    #expect(batch.netPresentValues(rate: rate, timing: timing) == cases.map(factors.presentValue), "seed \(seed)")
  }
  for (index, flows) in cases.enumerated() {
    let alone = InternalRates(of: flows)
    #expect(Int(found.signChanges[index]) == alone.signChanges, "seed \(seed)")
    #expect(found.rates[index].isNaN == (alone.sole.value == nil), "seed \(seed)")
    if let rate = alone.sole.value { #expect(found.rates[index] == rate, "seed \(seed)") }
  }
}

@Test func `a batch refuses flows that do not divide into cases`() {
  #expect(NetFlowBatch(flows: [1, 2, 3], yearCount: 2) == nil)
  #expect(NetFlowBatch(flows: [1, 2], yearCount: 0) == nil)
  #expect(NetFlowBatch(flows: [1, .nan], yearCount: 2) == nil)
  #expect(NetFlowBatch(flows: [], yearCount: 11)?.caseCount == 0)
}
