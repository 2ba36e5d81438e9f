/// Arithmetic on numbers as people write them, with at most nine decimals.
///
/// A binary number stands near most decimals and not at them, and a difference shows how near: 8.2 − 8.1 comes out as
/// 0.09999999999999964. Counted in units of their last decimal, such numbers are whole; whole numbers are added, taken
/// off and multiplied exactly, and one division gives the number nearest to the true result. Numbers that are no such
/// decimals, as most ratios, are taken as they are.
package enum WrittenDecimal {
  /// The two numbers together.
  package static func sum(_ first: Double, _ second: Double) -> Double {
    guard let unit = unit(of: first, second) else { return first + second }
    return ((first * unit).rounded() + (second * unit).rounded()) / unit
  }

  /// The first number less the second.
  package static func difference(_ first: Double, _ second: Double) -> Double {
    guard let unit = unit(of: first, second) else { return first - second }
    return ((first * unit).rounded() - (second * unit).rounded()) / unit
  }

  /// The number in the middle between two.
  package static func middle(_ first: Double, _ second: Double) -> Double {
    guard let unit = unit(of: first, second) else { return (first + second) / 2 }
    return ((first * unit).rounded() + (second * unit).rounded()) / (2 * unit)
  }

  /// So many parts of a number out of a whole count of them.
  package static func part(of number: Double, _ parts: Int, outOf whole: Int) -> Double {
    guard let unit = unit(of: number, 0) else { return number * Double(parts) / Double(whole) }
    return (number * unit).rounded() * Double(parts) / (Double(whole) * unit)
  }

  /// How many units of the last decimal of either make one: 100 for 0.25 and 3.1; `nil` where they are no such decimals,
  /// or too large to be counted exactly.
  private static func unit(of first: Double, _ second: Double) -> Double? {
    var unit = 1.0
    for _ in 0...9 {
      if isWhole(first, in: unit), isWhole(second, in: unit) { return unit }
      unit *= 10
    }
    return nil
  }

  /// Whether a number is the one nearest to a whole count of units.
  private static func isWhole(_ number: Double, in unit: Double) -> Bool {
    let count = (number * unit).rounded()
    return count.magnitude < 1e14 && count / unit == number
  }
}
