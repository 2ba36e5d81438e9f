import ProgrammeModel

/// What has been worked out of a book, so that many figures that rest on the same do not work it out again.
///
/// A book never changes, so that what is kept is what would be worked out; who asks first decides nothing.
final class BookMemory: Sendable {
  private let readings = Kept<ReadingKey, IndicatorReading>()
  private let tallies = Kept<TallyKey, PerspectiveTally>()
  private let pointsByRating = Kept<TallyKey, [Rating: [MeasurementBook.Point]]>()
  private let groups = Kept<HiddenKey, HiddenGroups>()
  private let values = Kept<FigureKey, FigureValue>()
  private let benefitsOfSubject = Kept<Subject, [Benefit]>()
  private let projectsOfSubject = Kept<Subject, [Project]>()
  private let serviceTimes = Kept<ServiceTimeKey, TimeIntervals>()
  private let costs = Kept<Bool, RunningCosts>()
  private let reportedGroups = Kept<ReportedGroupsKey, ReportedGroups>()
  private let layouts = Kept<ObjectIdentifier, any Sendable>()
  private let seriesOfTable = Kept<TableName, [SeriesKey: [StoredObservation]]>()

  func reading(_ key: ReadingKey, _ make: () -> IndicatorReading) -> IndicatorReading { readings.at(key, make) }

  func tally(_ key: TallyKey, _ make: () -> PerspectiveTally) -> PerspectiveTally { tallies.at(key, make) }

  func ratings(
    _ key: TallyKey, _ make: () -> [Rating: [MeasurementBook.Point]]
  ) -> [Rating: [MeasurementBook.Point]] { pointsByRating.at(key, make) }

  func serviceTime(_ key: ServiceTimeKey, _ make: () -> TimeIntervals) -> TimeIntervals { serviceTimes.at(key, make) }

  func runningCosts(_ make: () -> RunningCosts) -> RunningCosts { costs.at(true, make) }

  func reported(_ key: ReportedGroupsKey, _ make: () -> ReportedGroups) -> ReportedGroups {
    reportedGroups.at(key, make)
  }

  func hidden(_ key: HiddenKey, _ make: () -> HiddenGroups) -> HiddenGroups { groups.at(key, make) }

  func value(_ key: FigureKey, _ make: () -> FigureValue) -> FigureValue { values.at(key, make) }

  func series(
    of table: TableName, _ make: () -> [SeriesKey: [StoredObservation]]
  ) -> [SeriesKey: [StoredObservation]] { seriesOfTable.at(table, make) }

  func benefits(_ subject: Subject, _ make: () -> [Benefit]) -> [Benefit] { benefitsOfSubject.at(subject, make) }

  func projects(_ subject: Subject, _ make: () -> [Project]) -> [Project] { projectsOfSubject.at(subject, make) }

  func layout<Layout: Sendable>(_ make: () -> Layout) -> Layout {
    layouts.at(ObjectIdentifier(Layout.self), make) as? Layout ?? make()
  }
}

extension Book {
  /// What another module lays out of the book, made once however many ask for it; it must not hold the book itself.
  package func laidOut<Layout: Sendable>(_ make: () -> Layout) -> Layout { memory.layout(make) }
}

/// A figure of a subject that stands for many things.
struct FigureKey: Hashable {
  let name: String
  let subject: Subject
  let period: ReportPeriod
}

extension Subject.Kind {
  /// Whether a figure of it is worked out from many things, such as a portfolio's projects.
  var standsForMany: Bool { [.programme, .node, .organisation].contains(self) }
}

/// An indicator's value for everybody or one sex at a report period, of its four months or from 1 January.
struct ReadingKey: Hashable {
  let point: MeasurementBook.Point
  let sex: SexBreakdown
  let period: ReportPeriod
  var isToDate = false
}

/// Whose results may not be shown in a stretch of time.
struct HiddenKey: Hashable {
  let source: PersonSource
  let first: CalendarDay
  let last: CalendarDay
}
