/// Every rate at which a case's net present value is 0.
///
/// The present value is a polynomial in 1/(1+r), so that by Descartes' rule the rates above -100 % are as many as the
/// net flows' sign changes or an even number fewer: one change, one rate. All of them are found and none is guessed
/// away; ``sole`` is the internal rate of return only where there is exactly one.
public struct InternalRates: Hashable, Sendable {
  /// How many times the net flows change sign; years with 0 do not count.
  public let signChanges: Int
  /// The rates as fractions, above -1, rising.
  ///
  /// Rates closer than a billionth are given as one.
  public let rates: [Double]

  /// The rates of net flows from year 0, costs negative, with flows of year 1 and later at the timing given.
  public init(of net: [Double], timing: DiscountTiming = .endOfYear) {
    let expanded = timing == .midYear ? Self.halfYears(net) : net
    let pattern = expanded.withUnsafeBufferPointer { SignPattern(of: $0) }
    signChanges = pattern.changes
    let found: [Double] =
      switch pattern.changes {
      case 0: []
      case 1: [expanded.withUnsafeBufferPointer { SoleRate.find(in: $0, pattern) }]
      default: UnitRoots.rates(of: Array(expanded[pattern.first...pattern.last]))
      }
    rates = timing == .midYear ? found.map { $0 * (2 + $0) } : found
  }

  /// The internal rate of return where it is one and only one; otherwise the reason why it is not.
  public var sole: Calculated<Double> {
    if let rate = rates.first, rates.count == 1 { return .value(rate) }
    if signChanges == 0 { return .undefined(.noSignChange) }
    return .undefined(rates.isEmpty ? .noRate : .severalRates)
  }

  /// Mid-year flows on a scale of half years: year t falls 2t-1 half years after the investment.
  private static func halfYears(_ net: [Double]) -> [Double] {
    var expanded = [Double](repeating: 0, count: max(net.count, 2 * net.count - 2))
    for (year, flow) in net.enumerated() { expanded[max(0, 2 * year - 1)] = flow }
    return expanded
  }
}
