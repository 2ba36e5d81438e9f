/// A sum of floating point numbers that carries its rounding error along.
///
/// Knuth's TwoSum per term; the error of the total is about one rounding, whatever the number and order of the terms
/// (Ogita, Rump and Oishi 2005, Sum2). Free of branches, and only + and -, so that the result is the same everywhere.
struct CompensatedSum {
  private var sum = 0.0
  private var error = 0.0

  /// The sum of the terms added so far.
  var total: Double { sum + error }

  @inline(__always)
  mutating func add(_ term: Double) {
    let next = sum + term
    let part = next - sum
    error += (sum - (next - part)) + (term - part)
    sum = next
  }

  static func of(_ terms: some Sequence<Double>) -> Double {
    var sum = CompensatedSum()
    for term in terms { sum.add(term) }
    return sum.total
  }
}
