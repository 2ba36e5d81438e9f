import Appraisal
import Testing

@Test(arguments: WorkedCase.all)
func `the worked case has its published figures at every rate`(row: WorkedCase) throws {
  let rate = try #require(DiscountRate(fraction: row.fraction))
  let result = AppraisalResult(try WorkedCase.flow(), rate: rate, timing: .endOfYear)
  #expect(isClose(result.presentBenefit, row.benefit, within: 0.005))
  #expect(isClose(result.presentRunningCost, row.runningCost, within: 0.005))
  #expect(result.presentInvestment == 4000)
  #expect(isClose(result.netPresentValue, row.netPresentValue, within: 0.005))
  #expect(isClose(result.quotientOnInvestment.value, row.onInvestment, within: 0.00005))
  #expect(isClose(result.quotientOnAllCosts.value, row.onAllCosts, within: 0.00005))
  #expect(isClose(result.benefitCostRatio.value, row.benefitCostRatio, within: 0.00005))
  #expect(isClose(result.breakEvenFactor.value, 1 / row.benefitCostRatio, within: 0.00005))
}

@Test func `the worked case has its published rate of return and payback`() throws {
  let rate = try #require(DiscountRate(fraction: 0.035))
  let result = AppraisalResult(try WorkedCase.flow(), rate: rate, timing: .endOfYear)
  #expect(isClose(result.internalRateOfReturn.value, 0.108007, within: 0.0000005))
  #expect(result.internalRates.signChanges == 1)
  #expect(isClose(result.payback.value, 3.8667, within: 0.00005))
  #expect(isClose(result.discountedPayback.value, 4.1662, within: 0.00005))
}

@Test func `in the middle of the year, later years weigh half a year's interest more`() throws {
  let rate = try #require(DiscountRate(fraction: 0.035))
  let flow = try WorkedCase.flow()
  let end = AppraisalResult(flow, rate: rate, timing: .endOfYear)
  let middle = AppraisalResult(flow, rate: rate, timing: .midYear)
  let halfYear = 1.035.squareRoot()
  #expect(isClose(middle.presentBenefit, end.presentBenefit * halfYear, relative: 1e-14))
  #expect(middle.presentInvestment == 4000)
  #expect(isClose(middle.presentRunningCost, end.presentRunningCost * halfYear, relative: 1e-14))
}

@Test func `a case without costs or benefits names what is missing`() throws {
  let nothing = try #require(CashFlow(benefit: [0, 0], investment: [], runningCost: []))
  let result = AppraisalResult(nothing, rate: .zero, timing: .endOfYear)
  #expect(result.quotientOnInvestment == .undefined(.noInvestment))
  #expect(result.quotientOnAllCosts == .undefined(.noCost))
  #expect(result.benefitCostRatio == .undefined(.noCost))
  #expect(result.breakEvenFactor == .undefined(.noBenefit))
  #expect(result.internalRateOfReturn == .undefined(.noSignChange))
}

@Test func `a case refuses what is no amount`() {
  #expect(CashFlow(benefit: [.nan], investment: [], runningCost: []) == nil)
  #expect(CashFlow(benefit: [], investment: [.infinity], runningCost: []) == nil)
  #expect(CashFlow(benefit: [], investment: [], runningCost: [-2e18]) == nil)
  #expect(AppraisalItem(kind: .benefit, amounts: [.nan]) == nil)
}
