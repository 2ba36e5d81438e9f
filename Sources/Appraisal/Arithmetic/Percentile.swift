/// Percentiles of measured or drawn values.
public enum Percentile {
  /// The value below which a share of the values lies, interpolated between its neighbours; undefined without values.
  ///
  /// Position share × (n-1) in the ordered values (Hyndman and Fan type 7, as in Excel and NumPy). The share is cut to
  /// 0...1.
  public static func value(_ share: Double, of values: [Double]) -> Calculated<Double> {
    values.isEmpty ? .undefined(.noValues) : .value(value(share, ofOrdered: values.sorted()))
  }

  static func value(_ share: Double, ofOrdered values: [Double]) -> Double {
    let position = min(1, max(0, share)) * Double(values.count - 1)
    let below = Int(position)
    guard below + 1 < values.count else { return values[below] }
    return values[below] + (position - Double(below)) * (values[below + 1] - values[below])
  }
}
