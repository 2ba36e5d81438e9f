public import ProgrammeModel

/// What a case brings and costs, year by year from the investment year.
///
/// Unit: kronor. Index: years after the investment year, which is year 0. Sign: benefits and costs are both positive; a
/// disbenefit is a negative benefit. Expenditure, never capital cost; all in one price level.
public struct CashFlow: Hashable, Sendable {
  /// The benefit of each year, disbenefits subtracted.
  public let benefit: [Double]
  /// The expenditure on the project itself, each year.
  public let investment: [Double]
  /// The added cost of running and maintenance, each year.
  public let runningCost: [Double]

  /// The largest amount that is calculated with, in kronor; beyond it, a sum could overflow.
  public static let largestAmount = 1e18

  /// A case of three series; shorter ones are filled out with 0.
  ///
  /// `nil` if an amount is not a number or beyond ``largestAmount``.
  public init?(benefit: [Double], investment: [Double], runningCost: [Double]) {
    for series in [benefit, investment, runningCost] {
      guard series.allSatisfy({ $0.magnitude <= Self.largestAmount }) else { return nil }
    }
    self.init(checked: benefit, investment, runningCost)
  }

  /// A case of three series of exact amounts; shorter ones are filled out with 0.
  public init(benefit: [Money], investment: [Money], runningCost: [Money]) {
    self.init(checked: benefit.map(\.kronor), investment.map(\.kronor), runningCost.map(\.kronor))
  }

  init(checked benefit: [Double], _ investment: [Double], _ runningCost: [Double]) {
    let count = max(benefit.count, investment.count, runningCost.count)
    func filled(_ series: [Double]) -> [Double] { series + repeatElement(0, count: count - series.count) }
    self.benefit = filled(benefit)
    self.investment = filled(investment)
    self.runningCost = filled(runningCost)
  }

  /// How many years the case covers, the investment year included.
  public var yearCount: Int { benefit.count }

  /// Benefit less investment less running cost, each year.
  public var net: [Double] {
    benefit.indices.map { benefit[$0] - investment[$0] - runningCost[$0] }
  }
}
