public import ProgrammeModel

/// A year's planned amount, spread evenly over the months from the item's first month that year.
public struct YearlyPlan: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// The amount of the whole year.
  public let amount: Money
  /// The first month with any of it, 1-12.
  public let startMonth: Int

  /// A plan; `nil` for a month outside 1-12.
  public init?(year: Int, amount: Money, startMonth: Int = 1) {
    guard (1...12).contains(startMonth) else { return nil }
    self.year = year
    self.amount = amount
    self.startMonth = startMonth
  }

  /// The twelve months' amounts in öre that add up to the year; 0 before the first month.
  ///
  /// Öre that do not divide evenly go one each to the earliest months (largest remainder).
  public var months: [Money] {
    let weights = (1...12).map { $0 < startMonth ? 0 : 1 }
    return amount.divided(by: weights) ?? []
  }

  /// The amount of the months that have ended by a day: nothing in an earlier year, everything in a later one.
  public func amount(to cutOff: CalendarDay) -> Money {
    if cutOff.year != year { return cutOff.year < year ? .zero : amount }
    let isMonthEnd = cutOff.day == CalendarDay.days(inMonth: cutOff.month, of: cutOff.year)
    let ended = isMonthEnd ? cutOff.month : cutOff.month - 1
    // The sum of the first of `months`, without making them: a report asks for it tens of thousands of times.
    let (share, left) = amount.ore.quotientAndRemainder(dividingBy: Int64(13 - startMonth))
    let passed = Int64(max(0, ended - startMonth + 1))
    return Money(ore: share * passed + left.signum() * min(passed, abs(left)))
  }
}

extension Sequence<YearlyPlan> {
  /// What several years' plans have up to a day.
  public func amount(to cutOff: CalendarDay) -> Money {
    reduce(.zero) { $0 + $1.amount(to: cutOff) }
  }
}
