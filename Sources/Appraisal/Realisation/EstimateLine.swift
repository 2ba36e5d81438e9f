public import ProgrammeModel

/// One item of an estimate, as one version has it.
public struct EstimateLine: Hashable, Sendable {
  /// What names the item in every version.
  public let key: String
  /// Its amount over all years.
  public let total: Money
  /// Its amount in the years compared; equal to ``total`` where all years are.
  public let inYears: Money
  /// How many units the total stands for, where the item is counted in units.
  public let volume: Double?

  /// An item with its amounts.
  public init(key: String, total: Money, inYears: Money, volume: Double? = nil) {
    self.key = key
    self.total = total
    self.inYears = inYears
    self.volume = volume
  }
}
