/// One item of a nyttokalkyl with its yearly amounts.
public struct AppraisalItem: Hashable, Sendable {
  /// Which of the three series an item belongs to.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A benefit, or a disbenefit as a negative amount.
    case benefit
    /// Expenditure on the project itself.
    case investment
    /// Added cost of running and maintenance.
    case runningCost

    /// What one krona of the item does to the net: 1 for a benefit, -1 for a cost.
    public var sign: Double { self == .benefit ? 1 : -1 }
  }

  /// Which series the item belongs to.
  public let kind: Kind
  /// Kronor per year from the investment year; signs as in ``CashFlow``.
  public let amounts: [Double]

  /// An item; `nil` if an amount is not a number or beyond ``CashFlow/largestAmount``.
  public init?(kind: Kind, amounts: [Double]) {
    guard amounts.allSatisfy({ $0.magnitude <= CashFlow.largestAmount }) else { return nil }
    self.kind = kind
    self.amounts = amounts
  }
}

extension CashFlow {
  /// The sum of items, exact to about one rounding a year whatever their number and order.
  public init(items: [AppraisalItem]) {
    func series(_ kind: AppraisalItem.Kind) -> [Double] {
      let members = items.filter { $0.kind == kind }
      let count = members.map(\.amounts.count).max() ?? 0
      return (0..<count).map { year in
        CompensatedSum.of(members.lazy.map { year < $0.amounts.count ? $0.amounts[year] : 0 })
      }
    }
    self.init(checked: series(.benefit), series(.investment), series(.runningCost))
  }
}
