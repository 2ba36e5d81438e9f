/// A less favourable course of events: benefits that come late and reach fewer.
public struct Scenario: Hashable, Sendable {
  /// How many years later every benefit comes.
  ///
  /// Costs keep their years, and what falls beyond the horizon is lost.
  public let delayYears: Int
  /// The share of the planned adoption that is reached; every benefit is multiplied by it.
  public let adoption: Double

  /// A scenario; `nil` for a negative delay or an adoption outside 0 to 10 times the planned.
  public init?(delayYears: Int, adoption: Double) {
    guard delayYears >= 0, (0...10).contains(adoption) else { return nil }
    self.init(known: delayYears, adoption)
  }

  private init(known delayYears: Int, _ adoption: Double) {
    self.delayYears = delayYears
    self.adoption = adoption
  }

  /// As planned.
  public static let planned = Scenario(known: 0, 1)
  /// Everything a year late.
  public static let oneYearLate = Scenario(known: 1, 1)
  /// Half of the planned adoption.
  public static let halfAdoption = Scenario(known: 0, 0.5)
  /// A year late, and half of the planned adoption.
  public static let oneYearLateAtHalfAdoption = Scenario(known: 1, 0.5)

  /// The case as it becomes, over the same years.
  public func applied(to flow: CashFlow) -> CashFlow {
    let late = repeatElement(0.0, count: min(delayYears, flow.yearCount))
    let benefit = (late + flow.benefit).prefix(flow.yearCount).map { $0 * adoption }
    return CashFlow(checked: benefit, flow.investment, flow.runningCost)
  }
}
