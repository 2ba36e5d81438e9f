public import ProgrammeModel

extension Money {
  /// The amount divided in proportion to whole weights, in öre that add up to the amount.
  ///
  /// Largest remainder: each part is cut to whole öre towards 0, and the öre left over go to the parts that lost most,
  /// the earlier first among equals. A negative amount is divided as its opposite with the sign turned.
  /// - Returns: One part per weight; all zero weights, a negative weight or no weight at all give `nil`.
  public func divided(by weights: [Int]) -> [Money]? {
    let total = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard total > 0, weights.allSatisfy({ $0 >= 0 }) else { return nil }
    let magnitude = Int128(ore.magnitude)
    let products = weights.map { magnitude * Int128($0) }
    var parts = products.map { $0 / total }
    let left = Int(magnitude - parts.reduce(0, +))
    let order = products.indices.sorted { (products[$0] % total, -$0) > (products[$1] % total, -$1) }
    for index in order.prefix(left) { parts[index] += 1 }
    return parts.map { Money(ore: Int64(ore < 0 ? -$0 : $0)) }
  }
}
