public import ProgrammeModel

/// When benefits are followed up after a project is closed (decision point B4).
public struct FollowUpSchedule: Hashable, Sendable {
  /// Months after the close where nothing else is registered: at it, and after half a year, one, two and three years.
  public static let published = ThresholdName.followUps.map { Int($0.published.double) }

  /// The day of the decision to close.
  public let closed: CalendarDay
  /// Months after the close, rising, each once.
  public let months: [Int]

  /// The schedule of a project closed on a day.
  public init(closed: CalendarDay, months: [Int] = Self.published) {
    self.closed = closed
    self.months = Set(months).sorted()
  }

  /// The schedule that the limits in force on the day of the close give.
  public init(closed: CalendarDay, in programme: Programme) {
    self.init(
      closed: closed, months: ThresholdName.followUps.map { Int(programme.limit($0, on: closed).double) })
  }

  /// The days to follow up on, rising; a day that its month lacks becomes that month's last.
  public var days: [CalendarDay] { months.map { closed.adding(months: $0) } }

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
