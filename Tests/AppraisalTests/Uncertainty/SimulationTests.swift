import Appraisal
import Testing

private func items() throws -> [Simulation.Item] {
  try [((1500.0, 2000.0, 3200.0), -1.0), ((400, 500, 700), -1), ((3000, 4500, 6500), 0.9)].map { points, weight in
    let estimate = try #require(ThreePointEstimate(lowest: points.0, likely: points.1, highest: points.2))
    return Simulation.Item(estimate: estimate, weight: weight)
  }
}

private func run(_ distribution: Simulation.Distribution, iterations: Int, certain: Double = 0) throws
  -> SimulationResult
{
  let simulation = try #require(Simulation(seed: 20_130_101, iterations: iterations, distribution: distribution))
  return try #require(simulation.run(try items(), certain: certain).value)
}

/// The bits worked out by a separate program in Python, whose + - × / and `math.sqrt` round as IEEE 754 says: mean, P10, P50,
/// P90 and probability.
private let elsewhere: [(Simulation.Distribution, [Double], Double)] = [
  (
    .triangular,
    [0x1.6581142584116p+10, 0x1.cdd8d781152b6p+8, 0x1.689fcaf74a8e2p+10, 0x1.2e2a6de451cc6p+11], 0.978
  ),
  (
    .betaPert,
    [0x1.744bb498e848ep+10, 0x1.2ef586a1e216cp+9, 0x1.7613b6851d372p+10, 0x1.29a7fb5fe03abp+11], 0.9925
  ),
]

@Test(arguments: elsewhere)
func `a simulation gives the same bits as another program`(
  distribution: Simulation.Distribution, expected: [Double], probability: Double
) throws {
  let result = try run(distribution, iterations: 2000)
  #expect([result.mean, result.p10, result.p50, result.p90] == expected)
  #expect(result.probabilityAboveZero == probability)
}

/// Mean and variance are known exactly: those of the parts, weighted.
@Test(arguments: Simulation.Distribution.allCases)
func `a simulation comes near the mean and deviation that are known`(distribution: Simulation.Distribution) throws {
  let result = try run(distribution, iterations: 200_000, certain: 100)
  var (mean, variance) = (100.0, 0.0)
  for item in try items() {
    let estimate = item.estimate
    let position = (estimate.likely - estimate.lowest) / estimate.range
    let deviation = SuccessiveVariant.triangular.standardDeviation(of: estimate)
    let spread =
      distribution == .triangular
      ? deviation * deviation : estimate.range * estimate.range * (1 + 4 * position) * (5 - 4 * position) / 252
    let variant: SuccessiveVariant = distribution == .triangular ? .triangular : .pert
    mean += item.weight * variant.mean(of: estimate)
    variance += item.weight * item.weight * spread
  }
  let standardError = variance.squareRoot() / 200_000.0.squareRoot()
  #expect(isClose(result.mean, mean, within: 4 * standardError))
  #expect(isClose(result.standardDeviation, variance.squareRoot(), relative: 0.01))
  #expect(result.p10 < result.p50 && result.p50 < result.p90)
}

@Test(arguments: Simulation.Distribution.allCases)
func `the same seed gives the same bits, and another seed others`(distribution: Simulation.Distribution) throws {
  let first = try run(distribution, iterations: 1000)
  #expect(try run(distribution, iterations: 1000) == first)
  let other = try #require(Simulation(seed: 1, iterations: 1000, distribution: distribution))
  #expect(try #require(other.run(try items()).value).mean != first.mean)
}

@Test func `the limits of a simulation are kept`() throws {
  #expect(Simulation(seed: 1, iterations: 99, distribution: .betaPert) == nil)
  #expect(Simulation(seed: 1, iterations: 10_000_001, distribution: .betaPert) == nil)
  let simulation = try #require(Simulation(seed: 1, iterations: 100, distribution: .betaPert))
  #expect(simulation.run([]) == .undefined(.noValues))
}

@Test(arguments: [(0, 10.0), (0.1, 14), (0.5, 30), (0.9, 46), (1, 50)])
func `percentiles interpolate between neighbours`(share: Double, expected: Double) {
  #expect(isClose(Percentile.value(share, of: [50, 10, 40, 20, 30]).value, expected, within: 1e-12))
  #expect(Percentile.value(share, of: []) == .undefined(.noValues))
}
