/// What a report to the municipal executive board covers: 1 January to the end of April, August or December.
public struct ReportPeriod: Hashable, Comparable, Sendable {
  /// Which of the year's three reports.
  public enum Occasion: Int, Sendable, CaseIterable {
    /// Tertialrapport 1: January to April.
    case first = 1
    /// Tertialrapport 2 with interim accounts: January to August.
    case second = 2
    /// Verksamhetsberättelse: the whole year.
    case annual = 3
  }

  /// The calendar year.
  public let year: Int
  /// Which of the three reports.
  public let occasion: Occasion

  /// The report of a year and occasion.
  public init(year: Int, occasion: Occasion) {
    self.year = year
    self.occasion = occasion
  }

  /// The report whose four months hold a day.
  public init(holding day: CalendarDay) {
    self.init(year: day.year, occasion: day.month <= 4 ? .first : day.month <= 8 ? .second : .annual)
  }

  /// Reads `2014T1`, `2014T2`, `2014T3` or `2014VB`, in either case; `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 6, let year = Int(text.prefix(4)), year >= 1000 else { return nil }
    switch text.suffix(2).uppercased() {
    case "T1": self.init(year: year, occasion: .first)
    case "T2": self.init(year: year, occasion: .second)
    case "T3", "VB": self.init(year: year, occasion: .annual)
    default: return nil
    }
  }

  /// 1 January of the year.
  public var first: CalendarDay { CalendarDay(unchecked: year, 1, 1) }

  /// The cut-off: 30 April, 31 August or 31 December.
  public var cutOff: CalendarDay {
    CalendarDay(unchecked: year, lastMonth, CalendarDay.days(inMonth: lastMonth, of: year))
  }

  /// The last month covered: 4, 8 or 12.
  public var lastMonth: Int { occasion.rawValue * 4 }

  /// The four months since the previous report.
  public var tertial: Period { Period.tertial(occasion.rawValue, of: year) ?? .year(year) }

  /// The latest of some observations, in period order, whose period ends within the report's four months.
  public func latest(of observations: [StoredObservation]) -> StoredObservation? {
    latestIndex(in: observations).map { observations[$0] }
  }

  /// Where the latest of some observations, in period order, stands, whose period ends within the report's four months.
  public func latestIndex(in observations: [StoredObservation]) -> Int? {
    let end = year * 12 + lastMonth
    var next = observations.endIndex
    while next > observations.startIndex {
      next -= 1
      let month = observations[next].period.monthsInAll.upperBound
      if month <= end { return month > end - 4 ? next : nil }
    }
    return nil
  }

  /// Whether the accounts are closed, so that deviation is against outcome instead of forecast.
  public var isAnnual: Bool { occasion == .annual }

  /// The report before this one.
  public var previous: ReportPeriod {
    switch occasion {
    case .first: ReportPeriod(year: year - 1, occasion: .annual)
    case .second: ReportPeriod(year: year, occasion: .first)
    case .annual: ReportPeriod(year: year, occasion: .second)
    }
  }

  /// The report of the same occasion a year earlier.
  public var sameLastYear: ReportPeriod { ReportPeriod(year: year - 1, occasion: occasion) }

  /// The first day of the seven tertials that a report shows, its own and six before.
  public var firstShown: CalendarDay { tertial.first.adding(months: -24) }

  /// Since when a report counts what grows with the year: 1 January of the year of the first of its seven tertials.
  public var shownSince: CalendarDay { CalendarDay(unchecked: firstShown.year, 1, 1) }

  /// Whether the left comes before the right.
  public static func < (left: ReportPeriod, right: ReportPeriod) -> Bool {
    (left.year, left.occasion.rawValue) < (right.year, right.occasion.rawValue)
  }
}

extension ReportPeriod: CustomStringConvertible {
  /// `2014T1`, `2014T2` or `2014VB`.
  public var description: String {
    switch occasion {
    case .first: String(year) + "T1"
    case .second: String(year) + "T2"
    case .annual: String(year) + "VB"
    }
  }
}
