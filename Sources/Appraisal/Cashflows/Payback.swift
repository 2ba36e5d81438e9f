/// How long it takes until what has been spent has come back.
public enum Payback {
  /// Years until the sum of the net flows is no longer negative, interpolated within the year.
  ///
  /// (t-1) + (-C(t-1)) / net(t), for the first year t in which the sum C turns from negative to 0 or more; flows are
  /// taken to be even over the year. 0 for a case that is never negative. A later dip, such as a replacement, is not
  /// looked at. Undefined where the sum stays negative, and without years. For discounted payback, hand in discounted
  /// net flows.
  public static func years(net: [Double]) -> Calculated<Double> {
    guard !net.isEmpty else { return .undefined(.noYears) }
    var sum = CompensatedSum()
    var before = 0.0
    for (year, flow) in net.enumerated() {
      sum.add(flow)
      if before < 0, sum.total >= 0 { return .value(Double(year - 1) + -before / flow) }
      before = sum.total
    }
    return before < 0 ? .undefined(.neverPaysBack) : .value(0)
  }
}
