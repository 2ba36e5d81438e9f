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
    let isOver = !courses.contains { ($0.goLive?.day).map { $0 > period.cutOff } ?? false }
    return Chart(
      id: "bild-tid-" + anchor,
      title: lateMessage(late, known, isOver: isOver) + selection(shown.count, of: projects.count),
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

  /// - Parameter isOver: whether every go-live has been, so that nothing is to come.
  private func lateMessage(_ late: Int, _ known: Int, isOver: Bool) -> String {
    guard known > 0 else { return self("Projekten över tid", "The projects over time") }
    let goes = isOver ? "gick" : "går"
    if known == 1 {
      return late == 1
        ? self(
          "Projektet \(goes) i drift senare än först planerat",
          "The project \(isOver ? "went" : "goes") live later than first planned")
        : self(
          "Projektet \(goes) inte i drift senare än först planerat",
          "The project \(isOver ? "did" : "does") not go live later than first planned")
    }
    let verb = isOver ? "went" : late == 1 ? "goes" : "go"
    let words = counts([late, known])
    return late == 0
      ? self(
        "Inget projekt \(goes) i drift senare än först planerat",
        "No project \(isOver ? "went" : "goes") live later than first planned")
      : self(
        "\(words[0].uppercasedFirst) av \(words[1]) projekt \(goes) i drift senare än först planerat",
        "\(words[0].uppercasedFirst) of \(words[1]) projects \(verb) live later than first planned")
  }

  private func days(
    _ swedish: String, _ english: String, _ role: Chart.Series.Role, _ days: [CalendarDay?]
  ) -> Chart.Series {
    Chart.Series(
      name: self(swedish, english), role: role,
      figures: days.map { Figure(unidentified: $0.map(FigureValue.day) ?? .missing(MissingValue(.unstated)), .day) })
  }
}
