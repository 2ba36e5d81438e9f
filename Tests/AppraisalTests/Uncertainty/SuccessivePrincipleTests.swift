import Appraisal
import TestSupport
import Testing

/// Staff, licences and consultants in thousands of kronor; worked out in Python.
private let published: [(SuccessiveVariant, mean: Double, deviation: Double)] = [
  (.fifths, 4020, 470.744), (.finer, 4026.531, 506.176), (.pert, 3966.667, 392.287),
]

private func items() throws -> [ThreePointEstimate] {
  try [(1500.0, 2000.0, 3200.0), (400, 500, 700), (800, 1200, 2400)].map {
    try #require(ThreePointEstimate(lowest: $0, likely: $1, highest: $2))
  }
}

@Test(arguments: published)
func `a sum has its published mean and deviation`(
  variant: SuccessiveVariant, mean: Double, deviation: Double
) throws {
  let estimate = SuccessiveEstimate(try items(), variant: variant)
  #expect(isClose(estimate.mean, mean, within: 0.0005))
  #expect(isClose(estimate.standardDeviation, deviation, within: 0.0005))
  #expect(estimate.breakdownOrder == [0, 2, 1])
}

@Test func `variance shares and percentiles have their published values`() throws {
  let estimate = SuccessiveEstimate(try items(), variant: .fifths)
  let shares = try #require(estimate.varianceShares.value)
  for (share, expected) in zip(shares, [0.5217, 0.0162, 0.4621]) { #expect(isClose(share, expected, within: 0.00005)) }
  #expect(isClose(estimate.quantile(.p85), 4020 + 1.04 * 470.744, within: 0.001))
  #expect(isClose(estimate.quantile(.p90), 4020 + 1.2816 * 470.744, within: 0.001))
  #expect(estimate.quantile(.p50) == estimate.mean)
}

/// By hand from the formulas: (800 + 0.42·1200 + 2400)/2.42 and 1600/2.53; (800+1200+2400)/3 and the variance
/// (800² + 1200² + 2400² - 800·2400 - 800·1200 - 1200·2400)/18 = 2 080 000/18.
@Test func `the variants without a published sum follow their formulas`() throws {
  let consultants = try items()[2]
  #expect(isClose(SuccessiveVariant.tenthsAndNinetieths.mean(of: consultants), 3704 / 2.42, relative: 1e-14))
  #expect(
    isClose(SuccessiveVariant.tenthsAndNinetieths.standardDeviation(of: consultants), 1600 / 2.53, relative: 1e-14))
  #expect(isClose(SuccessiveVariant.triangular.mean(of: consultants), 4400.0 / 3, relative: 1e-14))
  let deviation = SuccessiveVariant.triangular.standardDeviation(of: consultants)
  #expect(isClose(deviation * deviation, 2_080_000.0 / 18, relative: 1e-14))
}

@Test(arguments: SuccessiveVariant.allCases, seeds(20))
func `a mean lies within the range and shares add up to 1`(variant: SuccessiveVariant, seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let items = try (0..<Int.random(in: 1...9, using: &generator)).map { _ in
    let points = generator.amounts(3, -1_000...9_000).sorted()
    return try #require(ThreePointEstimate(lowest: points[0], likely: points[1], highest: points[2]))
  }
  for item in items {
    #expect((item.lowest...item.highest).contains(variant.mean(of: item)), "seed \(seed)")
    #expect(variant.standardDeviation(of: item) >= 0, "seed \(seed)")
  }
  let estimate = SuccessiveEstimate(items, variant: variant)
  if let shares = estimate.varianceShares.value {
    #expect(isClose(shares.reduce(0, +), 1, within: 1e-14), "seed \(seed)")
  }
  let shuffled = SuccessiveEstimate(items.shuffled(using: &generator), variant: variant)
  #expect(isClose(shuffled.mean, estimate.mean, relative: 1e-14), "seed \(seed)")
  #expect(isClose(shuffled.standardDeviation, estimate.standardDeviation, relative: 1e-14), "seed \(seed)")
}

@Test func `estimates out of order are refused and certain ones have no variance to share`() throws {
  #expect(ThreePointEstimate(lowest: 2, likely: 1, highest: 3) == nil)
  #expect(ThreePointEstimate(lowest: 1, likely: 4, highest: 3) == nil)
  #expect(ThreePointEstimate(lowest: 1, likely: .nan, highest: 3) == nil)
  #expect(ThreePointEstimate(lowest: 1, likely: 2, highest: .infinity) == nil)
  let certain = try #require(ThreePointEstimate(lowest: 5, likely: 5, highest: 5))
  #expect(SuccessiveEstimate([certain], variant: .fifths).varianceShares == .undefined(.noSpread))
  #expect(SuccessiveEstimate([], variant: .pert).mean == 0)
  let turned = try #require(ThreePointEstimate(lowest: 1, likely: 2, highest: 4)).scaled(by: -2)
  #expect(turned == ThreePointEstimate(lowest: -8, likely: -4, highest: -2))
}
