public import ProgrammeModel

/// The part of a year's budget that belongs to the part of the year that has passed.
public enum ElapsedBudget {
  /// The budget of 1 January to the end of a month, with the year's budget spread evenly in whole öre.
  ///
  /// After December it is the whole budget. `nil` for a month outside 1-12.
  public static func amount(of budget: Money, throughMonth month: Int) -> Money? {
    guard (1...12).contains(month) else { return nil }
    return budget.divided(by: [Int](repeating: 1, count: 12))?.prefix(month).sum
  }
}
