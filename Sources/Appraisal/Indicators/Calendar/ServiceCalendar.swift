public import ProgrammeModel

/// When a service is agreed to be up, by a Swedish clock.
public struct ServiceCalendar: Hashable, Sendable {
  /// Office hours or round the clock.
  public let hours: ServiceHours
  /// The hour at which office hours begin.
  public let opens: Int
  /// The hour at which office hours end.
  public let closes: Int

  /// A calendar; office hours are 8 to 17 on weekdays that are no holidays, unless the service says otherwise.
  public init(_ hours: ServiceHours, opens: Int? = nil, closes: Int? = nil) {
    self.hours = hours
    self.opens = opens ?? 8
    self.closes = closes ?? 17
  }

  /// Whether there are such hours: office hours end after they begin, within a day.
  public var isUsable: Bool { hours == .roundTheClock || opens >= 0 && closes <= 24 && opens < closes }

  /// The agreed service time from one day through another; none by a calendar that is not usable.
  ///
  /// Days are days by the clock: 23 hours when summer time begins and 25 when it ends. Office hours on such days, which
  /// are Sundays, do not exist.
  public func serviceTime(from first: CalendarDay, through last: CalendarDay) -> TimeIntervals {
    guard first <= last, isUsable else { return TimeIntervals(union: []) }
    guard hours == .officeHours else {
      let time = Range<Instant>(from: first, through: last)
      return TimeIntervals(union: [time.lowerBound.secondsSinceEpoch..<time.upperBound.secondsSinceEpoch])
    }
    var closed: Set<CalendarDay> = []
    for year in first.year...last.year { closed.formUnion(SwedishHolidays.closedDays(year)) }
    let days = (first.daysSinceEpoch...last.daysSinceEpoch).lazy.map(CalendarDay.init(daysSinceEpoch:))
    return TimeIntervals(
      union: days.filter { !$0.weekday.isWeekend && !closed.contains($0) }.map { day in
        let start = Instant(swedishDay: day, secondsAfterMidnight: opens * 3600).secondsSinceEpoch
        return start..<(start + Int64(closes - opens) * 3600)
      })
  }
}

/// The agreed service time by a calendar, from one day through another.
struct ServiceTimeKey: Hashable {
  let calendar: ServiceCalendar
  let first: CalendarDay
  let last: CalendarDay
}
