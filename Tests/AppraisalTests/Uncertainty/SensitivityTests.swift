import Appraisal
import Testing

private func workedItems() throws -> [AppraisalItem] {
  try [
    (AppraisalItem.Kind.benefit, WorkedCase.benefits), (.investment, WorkedCase.investments),
    (.runningCost, WorkedCase.runningCosts),
  ].map { try #require(AppraisalItem(kind: $0, amounts: $1)) }
}

/// From the worked case's published present values at 3,5 %, 2 % worked out in Python: net 1 312,33.
@Test func `a tornado shows each change of the worked case, the widest first`() throws {
  let rate = try #require(DiscountRate(fraction: 0.035))
  let sensitivity = OneWaySensitivity(try workedItems(), rate: rate, timing: .endOfYear)
  #expect(isClose(sensitivity.base, 1053.05, within: 0.005))
  let bars = Dictionary(uniqueKeysWithValues: sensitivity.bars.map { ($0.change, $0) })
  #expect(isClose(bars[.item(0)]?.low, 1053.05 - 0.2 * 6407.57, within: 0.01))
  #expect(isClose(bars[.item(0)]?.high, 1053.05 + 0.2 * 6407.57, within: 0.01))
  #expect(isClose(bars[.item(1)]?.low, 1053.05 + 800, within: 0.01))
  #expect(isClose(bars[.item(2)]?.high, 1053.05 - 0.2 * 1354.52, within: 0.01))
  #expect(isClose(bars[.rate]?.high, 363.55, within: 0.005))
  #expect(isClose(bars[.adoption]?.low, 1053.05 - 0.5 * 6407.57, within: 0.01))
  #expect(bars[.adoption]?.high == sensitivity.base)
  // A year late, the benefits are 600, 1 200, 1 800, 1 800 in years 2-5: the series without its last year, over 1.035.
  let lateBenefit = (6407.57 - 1800 / 1.187686306) / 1.035
  #expect(isClose(bars[.delay]?.low, lateBenefit - 4000 - 1354.52, within: 0.02))
  #expect(sensitivity.bars.count == 6)
  #expect(zip(sensitivity.bars, sensitivity.bars.dropFirst()).allSatisfy { $0.span >= $1.span })
}

@Test func `a scenario delays and thins the benefits and leaves the costs`() throws {
  let flow = try WorkedCase.flow()
  let late = Scenario.oneYearLateAtHalfAdoption.applied(to: flow)
  #expect(late.benefit == [0, 0, 300, 600, 900, 900])
  #expect(late.investment == flow.investment)
  #expect(late.runningCost == flow.runningCost)
  #expect(Scenario.planned.applied(to: flow) == flow)
  let never = try #require(Scenario(delayYears: 99, adoption: 1))
  #expect(never.applied(to: flow).benefit == [0, 0, 0, 0, 0, 0])
  #expect(Scenario(delayYears: -1, adoption: 1) == nil)
  #expect(Scenario(delayYears: 1, adoption: -0.1) == nil)
}
