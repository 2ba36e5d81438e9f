public import ProgrammeModel

/// When a project begins, passes its points and goes live, as far as milestones and the project's own days say.
public struct ProjectCourse: Sendable {
  /// A day and the fact that states it.
  public struct StatedDay: Hashable, Sendable {
    /// The day.
    public let day: CalendarDay
    let origin: RecordOrigin
    let field: FieldName
  }

  /// The start, or the first decision point.
  public let start: CalendarDay?
  /// The close, or the last decision point, or the planned end.
  public let end: CalendarDay?
  /// Going live as first planned.
  public let goLiveFirst: StatedDay?
  /// Going live as now known; `nil` where the project says that it does not apply.
  public let goLive: StatedDay?
  /// The decision points as now known; after the close there are none.
  public let points: [DecisionPoint: CalendarDay]

  init(_ project: Project, _ milestones: [Milestone]) {
    let byCode = Dictionary(milestones.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    var points: [DecisionPoint: CalendarDay] = [:]
    for point in DecisionPoint.allCases { points[point] = byCode[point.rawValue]?.latest?.day }
    if let closed = project.closed {
      // What was planned for a day after the close never came; the close itself is the last point.
      for (point, day) in points where byCode[point.rawValue]?.actual == nil && day > closed { points[point] = nil }
      if byCode[DecisionPoint.b4.rawValue]?.actual == nil { points[.b4] = closed }
    }
    self.points = points
    start = project.start.value ?? points[.b0]
    end = project.closed ?? points[.b4] ?? project.end.value
    let milestone = byCode["driftstart"]
    // A project that was stopped, or makes nothing that goes live, has no such day whatever its plan said.
    let hasNoGoLive = project.goLive.missing?.reason == .notApplicable
    goLive =
      hasNoGoLive
      ? nil
      : milestone?.latest
        ?? project.goLive.value.map { StatedDay(day: $0, origin: project.origin, field: FieldName("driftstart")) }
    goLiveFirst = milestone.flatMap { milestone in
      milestone.first.value.map {
        StatedDay(day: $0, origin: milestone.origin, field: FieldName("ursprunglig"))
      }
    }
  }
}

extension Book {
  /// When a project begins, passes its points and goes live.
  public func course(of project: Project) -> ProjectCourse {
    ProjectCourse(project, milestonesOfProject[project.id] ?? [])
  }
}

extension Milestone {
  /// The day as now known: when it happened, or is expected, or was decided, or was first planned.
  fileprivate var latest: ProjectCourse.StatedDay? {
    let days = [(actual, "utfall"), (forecast, "prognos"), (decided, "beslutad"), (first.value, "ursprunglig")]
    return days.lazy.compactMap { day, field in
      day.map { ProjectCourse.StatedDay(day: $0, origin: origin, field: FieldName(field)) }
    }.first
  }
}
