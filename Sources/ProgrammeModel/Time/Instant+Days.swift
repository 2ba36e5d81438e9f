extension Range<Instant> {
  /// The time from the beginning of one day to the end of another by a Swedish clock; empty where the days are in no order.
  public init(from first: CalendarDay, through last: CalendarDay) {
    let start = Instant(swedishDay: first, secondsAfterMidnight: 0)
    self = start..<Swift.max(start, Instant(swedishDay: last.adding(days: 1), secondsAfterMidnight: 0))
  }
}
