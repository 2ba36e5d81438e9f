/// The rate of return of flows that change sign once, where there is one and only one.
///
/// The unknown is v = 1/(1+r), or 1+r where the rate is negative, so that it always lies between 0 and 1 and no power
/// can overflow. Values and slopes by Horner's rule: only + - × /.
enum SoleRate {
  /// The rate as a fraction above -1; the flows must change sign exactly once.
  @inline(__always)
  static func find(in flows: UnsafeBufferPointer<Double>, _ pattern: SignPattern) -> Double {
    let start = flows[pattern.first]
    if pattern.sum == 0 { return 0 }
    if (pattern.sum < 0) != (start < 0) {
      // At rate 0 the sign has turned already: v lies below 1 and the rate above 0.
      let v = BracketedNewton.root(from: 0, to: 1, isNegativeAtLow: start < 0) { v in
        var value = 0.0
        var slope = 0.0
        var index = pattern.last
        while index >= pattern.first {
          slope = slope * v + value
          value = value * v + flows[index]
          index -= 1
        }
        return (value, slope)
      }
      return (1 - v) / v
    }
    let growth = BracketedNewton.root(from: 0, to: 1, isNegativeAtLow: flows[pattern.last] < 0) { growth in
      var value = 0.0
      var slope = 0.0
      var index = pattern.first
      while index <= pattern.last {
        slope = slope * growth + value
        value = value * growth + flows[index]
        index += 1
      }
      return (value, slope)
    }
    return growth - 1
  }
}
