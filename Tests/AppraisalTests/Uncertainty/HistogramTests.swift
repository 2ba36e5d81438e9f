import Appraisal
import TestSupport
import Testing

/// The histogram of a simulation, against counts worked by hand and against the draws themselves.
@Suite struct HistogramTests {
  private func histogram(_ lowest: Double, _ likely: Double, _ highest: Double, certain: Double = 0) throws -> Histogram
  {
    let simulation = try #require(Simulation(seed: 7, iterations: 20_000, distribution: .triangular))
    let estimate = try #require(ThreePointEstimate(lowest: lowest, likely: likely, highest: highest))
    return try #require(simulation.run([.init(estimate: estimate, weight: 1)], certain: certain).value).histogram
  }

  @Test func `the shares are those of the triangular distribution`() throws {
    // Triangle 0, 50, 100: draws span almost 100, and 100/24 gives intervals of 5. By hand F(x) = x²/5000 up to 50.
    let intervals = try histogram(0, 50, 100).intervals
    #expect(intervals.count == 20 && intervals.allSatisfy { $0.upper - $0.lower == 5 })
    for (index, interval) in intervals.prefix(10).enumerated() {
      let expected = Double((index + 1) * (index + 1) - index * index) * 25 / 5000
      #expect(abs(interval.share - expected) < 0.006, "\(interval)")
    }
  }

  @Test(arguments: seeds(20))
  func `the shares sum to one, intervals meet, and zero is an end`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let points = (0..<3).map { _ in Double.random(in: -9e6...9e6, using: &generator) }.sorted()
    let intervals = try histogram(points[0], points[1], points[2]).intervals
    #expect(abs(intervals.reduce(0) { $0 + $1.share } - 1) < 1e-9, "seed \(seed)")
    #expect(zip(intervals, intervals.dropFirst()).allSatisfy { $0.upper == $1.lower }, "seed \(seed)")
    #expect(intervals.allSatisfy { $0.upper <= 0 || $0.lower >= 0 }, "seed \(seed)")
    #expect((2...26).contains(intervals.count), "seed \(seed): \(intervals.count)")
    #expect((intervals.first?.share ?? 0) > 0 && (intervals.last?.share ?? 0) > 0, "seed \(seed)")
  }

  @Test func `what is certain moves the intervals`() throws {
    let plain = try histogram(0, 50, 100)
    let moved = try histogram(0, 50, 100, certain: -1000)
    #expect(moved.intervals.map(\.lower) == plain.intervals.map { $0.lower - 1000 })
    #expect(moved.intervals.map(\.share) == plain.intervals.map(\.share))
  }
}

@Test(arguments: Simulation.Distribution.allCases)
func `the draws of one item are those that a simulation of it adds up`(_ distribution: Simulation.Distribution) throws {
  let simulation = try #require(Simulation(seed: 3, iterations: 1000, distribution: distribution))
  let estimate = try #require(ThreePointEstimate(lowest: 1, likely: 2, highest: 4))
  let result = try #require(simulation.run([.init(estimate: estimate, weight: 1)]).value)
  let draws = simulation.draws(estimate)
  #expect(draws.count == 1000 && draws.allSatisfy { (1...4).contains($0) })
  #expect(Percentile.value(0.5, of: draws) == .value(result.p50))
  #expect(Percentile.value(0.9, of: draws) == .value(result.p90))
}
