public import ProgrammeModel

/// How late something is, in months.
public enum Delay {
  /// Calendar months from the planned month to the actual one, days not counted; negative for early.
  ///
  /// Effects are planned and measured by the month, so that January to March is 2 whatever the days.
  public static func months(planned: CalendarDay?, actual: CalendarDay?) -> Calculated<Int> {
    guard let planned, let actual else { return .undefined(.dayUnknown) }
    return .value((actual.year - planned.year) * 12 + actual.month - planned.month)
  }
}
