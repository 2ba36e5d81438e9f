import Appraisal
import TestSupport
import Testing

private let rate = DiscountRate(fraction: 0.035)

private func randomItems(_ generator: inout SeededGenerator) throws -> [AppraisalItem] {
  let count = Int.random(in: 3...12, using: &generator)
  return try (0..<count).map { index in
    let kind = AppraisalItem.Kind.allCases[index % 3]
    let years = Int.random(in: 1...15, using: &generator)
    return try #require(AppraisalItem(kind: kind, amounts: generator.amounts(years, -500...9_000)))
  }
}

private func value(_ items: [AppraisalItem]) throws -> Double {
  AppraisalResult(CashFlow(items: items), rate: try #require(rate), timing: .midYear).netPresentValue
}

@Test(arguments: seeds(40))
func `neither the order of the items nor splitting one changes the value`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let items = try randomItems(&generator)
  let base = try value(items)
  #expect(try value(items.shuffled(using: &generator)) == base, "seed \(seed)")
  let parts = try items.flatMap { item in
    let first = item.amounts.map { ($0 / 3).rounded() }
    let second = zip(item.amounts, first).map { $0 - $1 }
    return [
      try #require(AppraisalItem(kind: item.kind, amounts: first)),
      try #require(AppraisalItem(kind: item.kind, amounts: second)),
    ]
  }
  #expect(try value(parts) == base, "seed \(seed)")
}

@Test(arguments: seeds(40))
func `amounts twice as large give twice the value, the same quotients and rate`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let items = try randomItems(&generator)
  let doubled = try items.map { try #require(AppraisalItem(kind: $0.kind, amounts: $0.amounts.map { $0 * 2 })) }
  let rate = try #require(rate)
  let once = AppraisalResult(CashFlow(items: items), rate: rate, timing: .endOfYear)
  let twice = AppraisalResult(CashFlow(items: doubled), rate: rate, timing: .endOfYear)
  #expect(twice.netPresentValue == 2 * once.netPresentValue, "seed \(seed)")
  #expect(twice.benefitCostRatio == once.benefitCostRatio, "seed \(seed)")
  #expect(twice.quotientOnInvestment == once.quotientOnInvestment, "seed \(seed)")
  #expect(twice.internalRates == once.internalRates, "seed \(seed)")
  #expect(twice.payback == once.payback, "seed \(seed)")
}

@Test(arguments: seeds(40))
func `a case and its opposite have opposite values and the same rates`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let items = try randomItems(&generator)
  let opposite = try items.map { try #require(AppraisalItem(kind: $0.kind, amounts: $0.amounts.map { -$0 })) }
  let rate = try #require(rate)
  let here = AppraisalResult(CashFlow(items: items), rate: rate, timing: .endOfYear)
  let there = AppraisalResult(CashFlow(items: opposite), rate: rate, timing: .endOfYear)
  #expect(there.netPresentValue == -here.netPresentValue, "seed \(seed)")
  #expect(there.internalRates == here.internalRates, "seed \(seed)")
}

@Test(arguments: seeds(40))
func `benefits multiplied by the break-even factor make the value 0`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let years = Int.random(in: 2...20, using: &generator)
  let benefit = generator.amounts(years, 1...9_000)
  let investment = generator.amounts(2, 1_000...90_000)
  let rate = try #require(rate)
  let flow = try #require(CashFlow(benefit: benefit, investment: investment, runningCost: []))
  let factor = try #require(AppraisalResult(flow, rate: rate, timing: .endOfYear).breakEvenFactor.value)
  let scaled = try #require(
    CashFlow(benefit: benefit.map { $0 * factor }, investment: investment, runningCost: []))
  let value = AppraisalResult(scaled, rate: rate, timing: .endOfYear).netPresentValue
  #expect(isClose(value, 0, within: 1e-9 * investment[0]), "seed \(seed): \(value)")
}
