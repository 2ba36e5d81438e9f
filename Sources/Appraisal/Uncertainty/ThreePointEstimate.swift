/// The lowest, most likely and highest value of an item, in any unit.
public struct ThreePointEstimate: Hashable, Sendable {
  /// The lowest value thought possible.
  public let lowest: Double
  /// The most likely value.
  public let likely: Double
  /// The highest value thought possible.
  public let highest: Double

  /// An estimate; `nil` unless lowest ≤ likely ≤ highest, all within ``CashFlow/largestAmount``.
  public init?(lowest: Double, likely: Double, highest: Double) {
    let largest = CashFlow.largestAmount
    guard lowest >= -largest, lowest <= likely, likely <= highest, highest <= largest else { return nil }
    self.init(known: lowest, likely, highest)
  }

  private init(known lowest: Double, _ likely: Double, _ highest: Double) {
    self.lowest = lowest
    self.likely = likely
    self.highest = highest
  }

  /// Highest less lowest.
  public var range: Double { highest - lowest }

  /// The estimate with every value multiplied; a negative factor turns lowest and highest around.
  public func scaled(by factor: Double) -> ThreePointEstimate {
    factor < 0
      ? ThreePointEstimate(known: highest * factor, likely * factor, lowest * factor)
      : ThreePointEstimate(known: lowest * factor, likely * factor, highest * factor)
  }
}
