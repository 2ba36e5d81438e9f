/// Newton's method kept inside a bracket, so that it always converges and takes the same steps everywhere.
enum BracketedNewton {
  /// The root of a function that has opposite signs at the ends of a bracket with `0 ≤ low < high`.
  ///
  /// Begins at the high end. A Newton step that leaves the bracket, or that does not halve the step before, is replaced
  /// by a bisection. Ends when a Newton step is below a billionth of the root: convergence is quadratic there, so that
  /// the next step would be below the rounding. At most 200 steps.
  @inline(__always)
  static func root(
    from low: Double, to high: Double, isNegativeAtLow: Bool, _ function: (Double) -> (value: Double, slope: Double)
  ) -> Double {
    var (low, high) = (low, high)
    var x = high
    var lastStep = high - low
    for _ in 0..<200 {
      let (value, slope) = function(x)
      if value == 0 { return x }
      if (value < 0) == isNegativeAtLow { low = x } else { high = x }
      let newton = value / slope
      let next = x - newton
      if next > low, next < high, newton.magnitude * 2 <= lastStep {
        lastStep = newton.magnitude
        x = next
        if lastStep <= 1e-9 * x { return x }
      } else {
        let middle = (low + high) / 2
        lastStep = (high - low) / 2
        if middle <= low || middle >= high || lastStep <= 1e-16 * middle { return middle }
        x = middle
      }
    }
    return x
  }
}
