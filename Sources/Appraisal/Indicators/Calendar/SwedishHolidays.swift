public import ProgrammeModel

/// Days on which the city's offices are closed: public holidays by the act 1989:253, and three eves.
///
/// Sundays are holidays by the act too; weekends are left to ``ServiceCalendar``. The national day has been a holiday
/// since 2005; before that Whit Monday was. Midsummer Eve, Christmas Eve and New Year's Eve are no holidays by the act,
/// but offices are closed.
public enum SwedishHolidays {
  /// Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm of 1876.
  public static func easterSunday(_ year: Int) -> CalendarDay {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let moon = (century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 19 * golden + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let late = (golden + 11 * moon + 22 * weekday) / 451
    let days = moon + weekday - 7 * late + 114
    return CalendarDay(year: year, month: days / 31, day: days % 31 + 1) ?? .beginning
  }

  /// The closed days of a year that may fall on a weekday, in order.
  public static func closedDays(_ year: Int) -> [CalendarDay] {
    let easter = easterSunday(year)
    // Friday, Monday, Ascension Day (39 days after), and until 2004 Whit Monday.
    var days = [-2, 1, 39].map { easter.adding(days: $0) }
    if year < 2005 { days.append(easter.adding(days: 50)) }
    var fixed = [(1, 1), (1, 6), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31)]
    if year >= 2005 { fixed.append((6, 6)) }
    days += fixed.compactMap { CalendarDay(year: year, month: $0.0, day: $0.1) }
    if let nineteenth = CalendarDay(year: year, month: 6, day: 19) {
      // Midsummer Eve: the Friday from 19 to 25 June.
      days += (0..<7).map { nineteenth.adding(days: $0) }.filter { $0.weekday == .friday }
    }
    return Set(days).sorted()
  }
}
