/// Costs of the benefit case per item and year: lowest, likely, highest.
public struct CaseCost: Sendable {
  /// The benefit case.
  public let benefitCase: Identifier<BenefitCase>
  /// The item's code.
  public let item: String
  /// Calendar year.
  public let year: Int
  /// The item's name.
  public var name = ""
  /// Investment or running cost.
  public var kind: CaseCostKind?
  /// Cost type.
  public var costType: CostType?
  /// The board or company that pays.
  public var payer: Identifier<Organisation>?
  /// Who finances.
  public var financier: Financier?
  /// How many units the likely amount stands for.
  public var volume: FixedDecimal?
  /// What the units are, such as hours.
  public var unit = ""
  /// The price year of the amounts where it is another than the case's.
  public var priceYear: Int?
  /// Lowest reasonable amount.
  public var lowest: Money?
  /// Likely amount.
  public var likely: Reported<Money> = .missing(MissingValue(.unstated))
  /// Highest reasonable amount.
  public var highest: Money?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(benefitCase: Identifier<BenefitCase>, item: String, year: Int) {
    self.benefitCase = benefitCase
    self.item = item
    self.year = year
  }
}
