import Appraisal
import ProgrammeModel

extension ReportContext {
  /// A portfolio's projects over time, with decision points and how far going live has slipped; `nil` without days.
  func timeline(_ projects: [Project], _ anchor: String) -> Chart? {
    let shown = largest(projects)
    let courses = shown.map { book.course(of: $0) }
    guard courses.contains(where: { $0.start != nil && $0.end != nil || $0.goLive != nil }) else { return nil }
    let slips = shown.map {
      figure(ProjectSlip.self, Subject(.project, $0.id.rawValue), unit: self("mån", "mo"))
    }
    let late = slips.count { ($0.value.number ?? 0) > 0 }
    let known = slips.count { $0.value.number != nil }
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
            "Först planerad driftstart", "First planned go-live", .plannedFirst, courses.map(\.goLiveFirst?.day)),
          goLive: days("Driftstart", "Go-live", .plannedNow, courses.map(\.goLive?.day)),
          slip: Chart.Series(
            name: ProjectSlip.title(language), role: .slip, figures: slips),
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
