/// What the net present value becomes when one thing at a time is changed, as data for a tornado.
public struct OneWaySensitivity: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// Every amount of the item at this index, by ±``OneWaySensitivity/itemShare``.
    case item(Int)
    /// The discount rate, from 2 % to 8 %.
    case rate
    /// All benefits a year later.
    case delay
    /// Half of the planned adoption.
    case adoption
  }

  /// The net present values at the two ends of one change, in kronor.
  public struct Bar: Hashable, Sendable {
    /// What is changed.
    public let change: Change
    /// With the item 20 % smaller, the rate 2 %, the delay or the lower adoption.
    public let low: Double
    /// With the item 20 % larger, the rate 8 %, or as planned.
    public let high: Double
    /// How much the change matters: the distance between the ends, never negative.
    public var span: Double { (high - low).magnitude }
  }

  /// How much each item is changed, up and down: 20 %.
  public static let itemShare = 0.2

  /// The net present value with nothing changed, in kronor.
  public let base: Double
  /// One bar per change, the widest first; among equals items in their order, then rate, delay and adoption.
  public let bars: [Bar]

  /// The sensitivity of a case made of these items.
  ///
  /// The value is a sum over the items, so that 20 % of an item moves it by 20 % of the item's own present value.
  public init(_ items: [AppraisalItem], rate: DiscountRate, timing: DiscountTiming) {
    let flow = CashFlow(items: items)
    func value(_ flow: CashFlow, at rate: DiscountRate) -> Double {
      DiscountFactors(rate: rate, timing: timing, yearCount: flow.yearCount).presentValue(of: flow.net)
    }
    let base = value(flow, at: rate)
    let factors = DiscountFactors(rate: rate, timing: timing, yearCount: flow.yearCount)
    var bars = items.enumerated().map { index, item in
      let part = Self.itemShare * item.kind.sign * factors.presentValue(of: item.amounts)
      return Bar(change: .item(index), low: base - part, high: base + part)
    }
    bars.append(Bar(change: .rate, low: value(flow, at: .twoPerCent), high: value(flow, at: .eightPerCent)))
    bars.append(Bar(change: .delay, low: value(Scenario.oneYearLate.applied(to: flow), at: rate), high: base))
    bars.append(Bar(change: .adoption, low: value(Scenario.halfAdoption.applied(to: flow), at: rate), high: base))
    self.base = base
    self.bars = bars.enumerated().sorted { (-$0.element.span, $0.offset) < (-$1.element.span, $1.offset) }.map(
      \.element)
  }
}
