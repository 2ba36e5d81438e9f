import Appraisal
import ProgrammeModel

extension ReportContext {
  /// A portfolio's projects over time, with decision points and how far going live has slipped; `nil` without days.
  func timeline(
    _ projects: [Project], _ anchor: String, milestones: [Identifier<Project>: [Milestone]]
  ) -> Chart? {
    let shown = largest(projects)
    let courses = shown.map { ProjectCourse($0, milestones[$0.id] ?? []) }
    guard courses.contains(where: { $0.start != nil && $0.end != nil || $0.goLive != nil }) else { return nil }
    let late = courses.count { ($0.slip ?? 0) > 0 }
    let known = courses.count { $0.slip != nil }
    return Chart(
      id: "bild-tid-" + anchor, title: lateMessage(late, known) + selection(shown.count, of: projects.count),
      summary: self(
        "Tidslinje för varje projekt från start till slut med beslutspunkter, först planerad och nu känd driftstart. "
          + "Dagarna står i tabellen som hör till bilden.",
        "Timeline of each project from start to end with decision points, go-live as first planned and as now known. "
          + "The days are in the table that belongs to the picture."),
      unit: "",
      form: .timeline(
        Timeline(
          labels: shown.map { "\($0.id) \($0.name)" },
          start: days("Start", "Start", .start, courses.map(\.start)),
          end: days("Slut", "End", .end, courses.map(\.end)),
          goLiveFirst: days(
            "Först planerad driftstart", "First planned go-live", .plannedFirst, courses.map(\.goLiveFirst)),
          goLive: days("Driftstart", "Go-live", .plannedNow, courses.map(\.goLive)),
          slip: Chart.Series(
            name: self("Förskjutning", "Slip"), role: .slip,
            figures: courses.map { course in
              Figure(
                unidentified: course.slip.map { .count($0) } ?? .missing(MissingValue(.notApplicable)), .count,
                unit: self("mån", "mo"))
            }),
          points: DecisionPoint.allCases.map { point in
            days(point.rawValue, point.rawValue, .decisionPoint, courses.map { $0.points[point] })
          },
          cutOff: Chart.Mark(
            label: self("Rapporten avser läget", "The report shows"),
            figure: Figure(unidentified: .day(period.cutOff), .day)))))
  }

  private func lateMessage(_ late: Int, _ known: Int) -> String {
    guard known > 0 else { return self("Projekten över tid", "The projects over time") }
    if late == 1, known == 1 {
      return self("Projektet går i drift senare än först planerat", "The project goes live later than first planned")
    }
    return late == 0
      ? self(
        "Inget projekt går i drift senare än först planerat", "No project goes live later than first planned")
      : self(
        "\(late.neuterWord.uppercasedFirst) av \(known.words(language)) projekt går i drift senare än först planerat",
        "\(late.words(language).uppercasedFirst) of \(known.words(language)) projects go live later than first planned")
  }

  private func days(
    _ swedish: String, _ english: String, _ role: Chart.Series.Role, _ days: [CalendarDay?]
  ) -> Chart.Series {
    Chart.Series(
      name: self(swedish, english), role: role,
      figures: days.map { Figure(unidentified: $0.map(FigureValue.day) ?? .missing(MissingValue(.unstated)), .day) })
  }
}

/// When a project begins, passes its points and goes live, as far as milestones and the project's own days say.
struct ProjectCourse {
  let start: CalendarDay?
  let end: CalendarDay?
  /// Going live as first planned.
  let goLiveFirst: CalendarDay?
  /// Going live as now known.
  let goLive: CalendarDay?
  /// The decision points as now known.
  let points: [DecisionPoint: CalendarDay]

  init(_ project: Project, _ milestones: [Milestone]) {
    let byCode = Dictionary(milestones.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    var points: [DecisionPoint: CalendarDay] = [:]
    for point in DecisionPoint.allCases { points[point] = byCode[point.rawValue]?.latest }
    self.points = points
    start = project.start.value ?? points[.b0]
    end = project.closed ?? points[.b4] ?? project.end.value
    let milestone = byCode["driftstart"]
    goLive = milestone?.latest ?? project.goLive.value
    goLiveFirst = milestone?.first.value
  }

  /// How many whole months going live is later than first planned, less than zero where it is earlier; half a month
  /// counts as one.
  var slip: Int? {
    guard let goLive, let goLiveFirst else { return nil }
    let days = goLive.daysSinceEpoch - goLiveFirst.daysSinceEpoch
    return Int((Double(days) * 12 / 365.25).rounded(.toNearestOrAwayFromZero))
  }
}

extension Milestone {
  /// The day as now known: when it happened, or is expected, or was decided, or was first planned.
  var latest: CalendarDay? { actual ?? forecast ?? decided ?? first.value }
}
