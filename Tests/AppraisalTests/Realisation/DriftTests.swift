import Appraisal
import ProgrammeModel
import TestSupport
import Testing

private func line(_ key: String, _ kronor: Int64, inYears: Int64? = nil, volume: Double? = nil) -> EstimateLine {
  EstimateLine(
    key: key, total: Money(kronor: kronor), inYears: Money(kronor: inYears ?? kronor), volume: volume)
}

/// By hand: 100 licences at 50 kr become 120 at 60; training is dropped, hosting is new; consultants cost 300 more without
/// saying why.
@Test func `drift is split into scope, volume, price and what is not explained`() {
  let split = DriftSplit(
    from: [line("licences", 5000, volume: 100), line("training", 800), line("consultants", 2000)],
    to: [line("licences", 7200, volume: 120), line("hosting", 1000), line("consultants", 2300)])
  #expect(split.scope == Money(kronor: 200))
  #expect(split.volume == Money(kronor: 1000))
  #expect(split.price == Money(kronor: 1200))
  #expect(split.unexplained == Money(kronor: 300))
  #expect(split.time == .zero)
  #expect(split.change == Money(kronor: 2700))
}

/// By hand: of 1 000 kr, 600 were to come in the year; of 1 000 kr now, 200 are.
@Test func `what moves to another year is time, not volume or price`() {
  let moved = DriftSplit(
    from: [line("a", 1000, inYears: 600, volume: 10)], to: [line("a", 1000, inYears: 200, volume: 10)])
  #expect(moved.time == Money(kronor: -400))
  #expect(moved.volume == .zero)
  #expect(moved.price == .zero)
  let fromNothing = DriftSplit(from: [line("a", 0)], to: [line("a", 10)])
  #expect(fromNothing.unexplained == Money(kronor: 10))
}

@Test(arguments: seeds(60))
func `the causes add up to the change, to the öre, in any order of the items`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  func version() -> [EstimateLine] {
    (0..<12).filter { _ in Bool.random(using: &generator) }.map { number in
      let total = Int64.random(in: -1_000_000...9_000_000, using: &generator)
      return EstimateLine(
        key: "item \(number)", total: Money(ore: total),
        inYears: Money(ore: total / Int64.random(in: 1...4, using: &generator)),
        volume: Bool.random(using: &generator) ? generator.amount(0...50) : nil)
    }
  }
  let (earlier, later) = (version(), version())
  let split = DriftSplit(from: earlier, to: later)
  #expect(split.change == later.map(\.inYears).sum - earlier.map(\.inYears).sum, "seed \(seed)")
  let shuffled = DriftSplit(from: earlier.shuffled(using: &generator), to: later.shuffled(using: &generator))
  #expect(shuffled == split, "seed \(seed)")
}

@Test func `forecast accuracy is given weighted and by the middle case, with the number of cases`() {
  let cases = [(100, 150), (100, 90), (1000, 1100), (0, 40)].map { first, outcome in
    EstimateDrift(from: Money(kronor: Int64(first)), to: Money(kronor: Int64(outcome)))
  }
  let accuracy = ForecastAccuracy(cases)
  #expect(accuracy.caseCount == 3)
  #expect(accuracy.weighted == .value(1.15))
  #expect(accuracy.median == .value(1.1))
  #expect(accuracy.corrected(Money(kronor: 200)) == .value(Money(kronor: 220)))
  #expect(ForecastAccuracy([]).median == .undefined(.noValues))
  #expect(ForecastAccuracy([]).weighted == .undefined(.noValues))
  #expect(ForecastAccuracy([]).corrected(Money(kronor: 200)) == .undefined(.noValues))
}
