import Appraisal
import Testing

/// -100 000 and six times 30 000: 19,905 % (Python; the textbook's 19,92 % was interpolated by hand).
@Test func `the textbook case has its rate`() {
  let rates = InternalRates(of: [-100_000, 30_000, 30_000, 30_000, 30_000, 30_000, 30_000])
  #expect(isClose(rates.sole.value, 0.19905, within: 0.000005))
  #expect(rates.signChanges == 1)
}

@Test(arguments: PeerCase.all)
func `rates and values agree with other programs`(peer: PeerCase) throws {
  let rates = InternalRates(of: peer.flows)
  #expect(rates.signChanges == 1)
  #expect(isClose(rates.sole.value, peer.rate, within: 1e-9))
  let rate = try #require(DiscountRate(fraction: 0.035))
  let factors = DiscountFactors(rate: rate, timing: .endOfYear, yearCount: peer.flows.count)
  #expect(isClose(factors.presentValue(of: peer.flows), peer.presentValue, relative: 1e-12))
}

/// Products of (1+r)-1.1 and the like, multiplied out by hand; the factors are the rates.
@Test(
  arguments: [
    ([-1000, 2500, -1540], [0.1, 0.4]),  // (g-1.1)(g-1.4)
    ([1000, -2500, 1540], [0.1, 0.4]),
    ([-1000, 3600, -4310, 1716], [0.1, 0.2, 0.3]),  // (g-1.1)(g-1.2)(g-1.3)
    ([-100, 220, -121], [0.1]),  // (g-1.1)², touches 0
    ([-1000, 2000, -1000], [0]),
    ([-100, 210, -110], [0, 0.1]),
    ([-100, 140, -45], [-0.5, -0.1]),  // (g-0.5)(g-0.9)
    ([0, 0, -100, 230, -132, 0], [0.1, 0.2]),
  ] as [([Double], [Double])])
func `several sign changes give every rate, and none as the rate of return unless it is alone`(
  flows: [Double], expected: [Double]
) {
  let rates = InternalRates(of: flows)
  #expect(rates.signChanges >= 2)
  #expect(rates.rates.count == expected.count, "\(rates.rates)")
  for (found, rate) in zip(rates.rates, expected) { #expect(isClose(found, rate, within: 2e-8)) }
  if expected.count > 1 {
    #expect(rates.sole == .undefined(.severalRates))
  } else {
    #expect(rates.sole.value != nil)
  }
}

@Test func `two sign changes without a rate are told from two rates`() {
  let rates = InternalRates(of: [-100, 100, -100])
  #expect(rates.signChanges == 2)
  #expect(rates.sole == .undefined(.noRate))
}

@Test(arguments: [[100.0, 50, 20], [-100, -50, -20], [0, 0], [], [0, -5, 0], [7]])
func `flows of one sign have no rate`(flows: [Double]) {
  let rates = InternalRates(of: flows)
  #expect(rates.signChanges == 0)
  #expect(rates.rates.isEmpty)
  #expect(rates.sole == .undefined(.noSignChange))
}

/// Flows whose rate follows from a single division or root.
private let unusual: [([Double], Double)] = [
  ([-1, 1e9], 1e9 - 1),
  ([-1e9, 1], 1e-9 - 1),
  ([-100, 100], 0),
  ([-100, 0, 0, 0, 100], 0),
  ([0, -100, 110], 0.1),
  ([-1e-3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1e12], 30.622776601683793),  // 10^1.5 - 1
]

@Test(arguments: unusual)
func `rates far from the usual are found`(flows: [Double], expected: Double) {
  #expect(isClose(InternalRates(of: flows).sole.value, expected, within: 1e-12 * max(1, expected)))
}

@Test func `in the middle of the year the rate makes the mid-year value 0`() throws {
  let rates = InternalRates(of: [-100, 110], timing: .midYear)
  #expect(isClose(rates.sole.value, 0.21, within: 1e-13))
  let twice = InternalRates(of: [-100, 50, 70, 10], timing: .midYear)
  let rate = try #require(twice.sole.value.flatMap(DiscountRate.init(fraction:)))
  let factors = DiscountFactors(rate: rate, timing: .midYear, yearCount: 4)
  #expect(isClose(factors.presentValue(of: [-100, 50, 70, 10]), 0, within: 1e-11))
}

@Test(arguments: PublishedRate.all)
func `published rates are found`(published: PublishedRate) {
  let rates = InternalRates(of: published.flows)
  #expect(isClose(rates.sole.value, published.rate, within: published.tolerance), "\(published.source)")
}

@Test(arguments: PublishedRate.ambiguous)
func `a published rate that is one of several is listed, not chosen`(published: PublishedRate) {
  let rates = InternalRates(of: published.flows)
  #expect(rates.rates.contains { isClose($0, published.rate, within: published.tolerance) }, "\(rates.rates)")
  #expect(rates.rates.count == 2)
  #expect(rates.sole == .undefined(.severalRates))
}
