import ProgrammeModel
import Synchronization

/// What has been worked out of a book, so that many figures that rest on the same do not work it out again.
///
/// A book never changes, so that what is kept is what would be worked out; who asks first decides nothing.
final class BookMemory: Sendable {
  private let readings = Mutex<[ReadingKey: IndicatorReading]>([:])
  private let tallies = Mutex<[TallyKey: PerspectiveTally]>([:])
  private let costs = Mutex<RunningCosts?>(nil)
  private let reportedGroups = Mutex<[ReportedGroupsKey: ReportedGroups]>([:])
  private let groups = Mutex<[HiddenKey: HiddenGroups]>([:])

  func reading(_ key: ReadingKey, _ make: () -> IndicatorReading) -> IndicatorReading {
    if let known = readings.withLock({ $0[key] }) { return known }
    let made = make()
    readings.withLock { $0[key] = made }
    return made
  }

  func tally(_ key: TallyKey, _ make: () -> PerspectiveTally) -> PerspectiveTally {
    if let known = tallies.withLock({ $0[key] }) { return known }
    let made = make()
    tallies.withLock { $0[key] = made }
    return made
  }

  func runningCosts(_ make: () -> RunningCosts) -> RunningCosts {
    if let known = costs.withLock({ $0 }) { return known }
    let made = make()
    costs.withLock { $0 = made }
    return made
  }

  func reported(_ key: ReportedGroupsKey, _ make: () -> ReportedGroups) -> ReportedGroups {
    if let known = reportedGroups.withLock({ $0[key] }) { return known }
    let made = make()
    reportedGroups.withLock { $0[key] = made }
    return made
  }

  func hidden(_ key: HiddenKey, _ make: () -> HiddenGroups) -> HiddenGroups {
    if let known = groups.withLock({ $0[key] }) { return known }
    let made = make()
    groups.withLock { $0[key] = made }
    return made
  }
}

/// An indicator's value for everybody or one sex at a report period.
struct ReadingKey: Hashable {
  let point: MeasurementBook.Point
  let sex: SexBreakdown
  let period: ReportPeriod
}

/// Whose results may not be shown in a stretch of time.
struct HiddenKey: Hashable {
  let source: PersonSource
  let first: CalendarDay
  let last: CalendarDay
}
