/// How many roots a polynomial can have strictly between 0 and 1.
enum UnitRootBound {
  /// The number of roots between 0 and 1, or an even number more; 0 and 1 are therefore exact.
  ///
  /// Descartes' rule on (1+y)^n p(1/(1+y)), whose positive roots are the ones looked for (Budan's 0-1 test; Collins and
  /// Akritas 1976). `nil` where a sign is lost in rounding, as with a root at 1.
  static func count(_ coefficients: [Double]) -> Int? {
    let count = coefficients.count
    return withUnsafeTemporaryAllocation(of: SIMD2<Double>.self, capacity: count) { terms -> Int? in
      // Each coefficient with the size of what it is made of, which bounds the rounding.
      for index in 0..<count {
        let coefficient = coefficients[count - 1 - index]
        terms.initializeElement(at: index, to: SIMD2(coefficient, coefficient.magnitude))
      }
      // Taylor shift by 1, by repeated synthetic division.
      for start in 0..<count {
        var index = count - 2
        while index >= start {
          terms[index] += terms[index + 1]
          index -= 1
        }
      }
      let tolerance = Double(2 * count) * .ulpOfOne
      var changes = 0
      var previous = 0.0
      for term in terms where term.y > 0 {
        if term.x.magnitude <= tolerance * term.y { return nil }
        if previous != 0, (previous < 0) != (term.x < 0) { changes += 1 }
        previous = term.x
      }
      return changes
    }
  }
}
