/// Amounts in a unit as whole öre, exactly or not at all.
public enum Ore {
  /// The outcome of a conversion.
  public enum Conversion: Hashable, Sendable {
    /// So many öre.
    case ore(Int64)
    /// Not a whole number of öre.
    case finer
    /// Beyond 64 bits.
    case tooLarge
  }

  /// `digits` / 10^`scale` of a unit in öre.
  public static func exact(_ digits: Int64, scale: UInt8, unit: MoneyUnit) -> Conversion {
    var value = digits
    var shift = unit.zeros + 2 - Int(scale)
    while shift > 0 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return .tooLarge }
      value = product
      shift -= 1
    }
    while shift < 0 {
      if value % 10 != 0 { return .finer }
      value /= 10
      shift += 1
    }
    return .ore(value)
  }
}
