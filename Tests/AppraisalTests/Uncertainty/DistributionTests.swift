import TestSupport
import Testing

@testable import Appraisal

/// The first numbers of the published C program from the state 1, 2, 3, 4, repeated in Python.
@Test func `the generator gives the published numbers`() {
  var generator = UniformGenerator(state: 1, 2, 3, 4)
  let numbers = (0..<6).map { _ in generator.next() }
  #expect(
    numbers == [
      41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386, 9_228_616_714_210_784_205,
      9_973_669_472_204_895_162,
    ])
}

@Test func `streams of one seed differ, and a stream repeats itself`() {
  var streams = (0..<100).map { UniformGenerator(seed: 7, stream: UInt64($0)) }
  let first = streams.indices.map { streams[$0].next() }
  #expect(Set(first).count == 100)
  var again = UniformGenerator(seed: 7, stream: 42)
  #expect(again.next() == first[42])
}

@Test(arguments: DistributionQuantile.all)
func `quantiles agree with SciPy`(expected: DistributionQuantile) throws {
  let estimate = try #require(ThreePointEstimate(lowest: 0, likely: expected.peak, highest: 1))
  let triangular = TriangularDistribution(estimate).quantile(expected.probability)
  #expect(isClose(triangular, expected.triangular, within: 1e-12))
  let betaPert = BetaPertDistribution(estimate).quantile(expected.probability)
  #expect(isClose(betaPert, expected.betaPert, within: 2e-5))
}

@Test(arguments: seeds(20))
func `both distributions rise with probability within the range`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let points = generator.amounts(3, -1_000...1_000).sorted()
  let estimate = try #require(ThreePointEstimate(lowest: points[0], likely: points[1], highest: points[2]))
  let (triangular, betaPert) = (TriangularDistribution(estimate), BetaPertDistribution(estimate))
  var last = (triangular: points[0], betaPert: points[0])
  for step in 0..<4096 {
    let u = Double(step) / 4096
    let next = (triangular: triangular.quantile(u), betaPert: betaPert.quantile(u))
    #expect(next.triangular >= last.triangular && next.betaPert >= last.betaPert, "seed \(seed), u \(u)")
    #expect(next.triangular <= points[2] && next.betaPert <= points[2], "seed \(seed), u \(u)")
    last = next
  }
}

/// The mean is (a + 4m + b)/6; the variance of a beta distribution with α + β = 6 is αβ/252 of the range squared.
@Test(arguments: [0, 0.05, 0.3, 0.5, 0.8, 1])
func `BetaPERT has its mean and variance`(peak: Double) throws {
  let estimate = try #require(ThreePointEstimate(lowest: 0, likely: peak, highest: 1))
  let distribution = BetaPertDistribution(estimate)
  let steps = 200_000
  let values = (0..<steps).map { distribution.quantile((Double($0) + 0.5) / Double(steps)) }
  let mean = values.reduce(0, +) / Double(steps)
  let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(steps)
  #expect(isClose(mean, (4 * peak + 1) / 6, within: 2e-6))
  #expect(isClose(variance, (1 + 4 * peak) * (5 - 4 * peak) / 252, within: 2e-6))
}

@Test(arguments: [0, 0.5, 0x1.fffffffffffffp-1])
func `a certain item is always its value`(u: Double) throws {
  let estimate = try #require(ThreePointEstimate(lowest: 12.5, likely: 12.5, highest: 12.5))
  #expect(TriangularDistribution(estimate).quantile(u) == 12.5)
  #expect(BetaPertDistribution(estimate).quantile(u) == 12.5)
}

/// Reference values by mpmath with 40 digits.
@Test(arguments: [
  (1e-6, -13.815510557964274149), (0.001, -6.9077552789821370312), (0.3, -1.2039728043259360296),
  (0.5, -0.69314718055994530942), (0.999, -0.0010005003335835343892), (1, 0), (1.5, 0.40546510810816438198),
])
func `the logarithm agrees with reference values`(x: Double, expected: Double) {
  #expect(isClose(ElementaryFunctions.logarithm(x), expected, relative: 2e-15))
}

/// Reference values by mpmath with 40 digits; the argument's own rounding grows with its size.
@Test(arguments: [
  (-50.25, 1.5021118919431522539e-22), (-10, 0.000045399929762484851536), (-1, 0.3678794411714423216),
  (-0.3, 0.74081822068171787429), (-1e-5, 0.99999000004999983333), (0, 1), (-1000, 0),
])
func `the exponential agrees with reference values`(x: Double, expected: Double) {
  #expect(isClose(ElementaryFunctions.exponential(x), expected, relative: 1e-14))
}
