public import ProgrammeModel

/// When benefits are followed up after a project is closed (decision point B4).
public struct FollowUpSchedule: Hashable, Sendable {
  /// Months after the close: at it, and after half a year, one, two and three years.
  public static let months = [0, 6, 12, 24, 36]

  /// The day of the decision to close.
  public let closed: CalendarDay

  /// The schedule of a project closed on a day.
  public init(closed: CalendarDay) { self.closed = closed }

  /// The days to follow up on, rising; a day that its month lacks becomes that month's last.
  public var days: [CalendarDay] { Self.months.map { closed.adding(months: $0) } }

  /// The days that have passed without a follow-up.
  ///
  /// Every follow-up answers for the days up to it, so that a late one settles the earlier ones as well.
  /// - Parameters:
  ///   - day: The day it is.
  ///   - done: The days of the follow-ups made; those after `day` are not counted.
  public func overdue(asOf day: CalendarDay, done: [CalendarDay]) -> [CalendarDay] {
    let latest = done.filter { $0 <= day }.max()
    return days.filter { due in due < day && latest.map { $0 < due } ?? true }
  }
}
