import ProgrammeModel

/// Stretches of whole months, counted from year 0, so that values for months, tertials and years can be compared.
enum Months {
  /// The months of a period.
  static func of(_ period: Period) -> ClosedRange<Int> {
    period.year * 12 + period.firstMonth...period.year * 12 + period.lastMonth
  }

  /// The months of a year.
  static func of(year: Int) -> ClosedRange<Int> { of(.year(year)) }

  /// The months that a report covers: from 1 January to its cut-off.
  static func of(_ report: ReportPeriod) -> ClosedRange<Int> {
    report.year * 12 + 1...report.year * 12 + report.cutOff.month
  }

  /// The months that a written period covers, whatever kind of period it is; `nil` for other text.
  static func of(_ text: String) -> ClosedRange<Int>? {
    Period(text).map(of) ?? ReportPeriod(text).map(of)
  }
}
