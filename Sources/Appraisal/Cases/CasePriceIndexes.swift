public import ProgrammeModel

/// The price indexes of a programme, for amounts of a benefit case in other price years than the case's.
public struct CasePriceIndexes: Sendable {
  /// An amount's own price year and the one it is to be stated in.
  public struct Years: Hashable, Sendable {
    /// The year the amount is stated in.
    public let from: Int
    /// The case's price year.
    public let to: Int
    /// The index by name; empty where the case names none and the programme has none or several.
    public let index: String
  }

  private let indexes: [String: PriceIndex]

  /// The indexes of a programme, by name; values of whole years count.
  public init(_ programme: Programme) {
    indexes = Dictionary(
      programme.priceIndexes.map { series in
        var values: [Int: FixedDecimal] = [:]
        for observation in series.observations where observation.period.length == .year {
          if let value = observation.value.value { values[observation.period.year] = value }
        }
        return (series.index, PriceIndex(name: series.index, values: values))
      }, uniquingKeysWith: { $1 })
  }

  /// Whether outcome is converted before it is set against a case: its prices are fixed, in a year that it states.
  public func converts(_ benefitCase: BenefitCase) -> Bool {
    benefitCase.priceBasis != .current && benefitCase.priceYear != nil
  }

  /// The years to convert between; `nil` where nothing is to be converted, as in a case with current prices.
  public func years(from priceYear: Int?, in benefitCase: BenefitCase) -> Years? {
    guard benefitCase.priceBasis != .current, let to = benefitCase.priceYear,
      let from = priceYear ?? benefitCase.statedPriceYear, from != to
    else { return nil }
    let sole = indexes.count == 1 ? indexes.keys.first ?? "" : ""
    return Years(from: from, to: to, index: benefitCase.priceIndex.isEmpty ? sole : benefitCase.priceIndex)
  }

  /// An amount in the case's prices; missing where the index lacks a year.
  func converted(_ number: FixedDecimal, _ years: Years, unless isCount: Bool = false) -> Reported<FixedDecimal> {
    if isCount { return .value(number) }
    let amount = indexes[years.index]?.converted(Money(ore: number.digits), from: years.from, to: years.to).value
    return amount.map { .value(FixedDecimal(digits: $0.ore, scale: 2)) } ?? .missing(MissingValue(.notApplicable))
  }

  /// The factor between the years; `nil` where the index lacks one of them.
  public func factor(_ years: Years) -> Double? {
    indexes[years.index]?.factor(from: years.from, to: years.to).value
  }
}
