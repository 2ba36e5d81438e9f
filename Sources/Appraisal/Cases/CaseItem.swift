public import ProgrammeModel

/// One benefit or cost of a benefit case, with its amounts year by year.
///
/// Amounts are kronor from the case's start year. A disbenefit is negative, and its lowest is the worst.
public struct CaseItem: Sendable {
  /// What an item does to whom.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// Changes the city's budget.
    case green
    /// Frees the city's time or resources.
    case yellow
    /// Hard to value: never in a sum.
    case red
    /// For citizens, businesses and visitors: never in the city's sum.
    case external
    /// A benefit that nobody has put in a class: in no sum.
    case unclassed
    /// Expenditure on the project.
    case investment
    /// Added running cost.
    case running

    /// Whether the item is a cost.
    public var isCost: Bool { self == .investment || self == .running }
  }

  /// The benefit's id or the cost item's code.
  public let id: String
  /// What it is, in words.
  public let name: String
  /// What it does to whom.
  public let part: Part
  /// Whether it is a negative effect.
  public let isDisbenefit: Bool
  /// How many units the likely amounts stand for over all years; `nil` where a year states none.
  public let volume: Double?
  /// Who pays a cost or bears a disbenefit.
  public let payer: Identifier<Organisation>?
  /// Whom a benefit reaches.
  public let beneficiary: Identifier<Organisation>?
  /// The likely amount of each year.
  public let likely: [Double]
  /// The lowest amount of each year; the likely one where none is stated.
  public let lowest: [Double]
  /// The highest amount of each year; the likely one where none is stated.
  public let highest: [Double]

  /// The item as an item of a cash flow; `nil` if an amount is too large.
  public var appraisalItem: AppraisalItem? {
    AppraisalItem(
      kind: part == .investment ? .investment : part == .running ? .runningCost : .benefit, amounts: likely)
  }

  /// What the item adds to the net present value: lowest, likely and highest.
  ///
  /// `nil` where lowest, likely and highest are not in that order.
  public func contribution(_ factors: DiscountFactors) -> ThreePointEstimate? {
    ThreePointEstimate(
      lowest: factors.presentValue(of: lowest), likely: factors.presentValue(of: likely),
      highest: factors.presentValue(of: highest))?.scaled(by: part.isCost ? -1 : 1)
  }
}
