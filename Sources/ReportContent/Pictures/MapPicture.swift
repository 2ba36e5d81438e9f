import Appraisal
import Governance
import ProgrammeModel

extension ReportContext {
  /// The most projects that a picture can show so that each can be told from the others.
  static var mostInPicture: Int { 30 }

  /// A portfolio's projects by expected cost and net present value, with their risk; `nil` where none has both amounts.
  func map(
    _ projects: [Project], _ anchor: String, _ steering: GovernanceContent,
    risks: [Identifier<Project>: [RiskStanding]]
  ) -> Chart? {
    let shown = largest(projects)
    let subjects = shown.map { Subject(.project, $0.id.rawValue) }
    let cost = subjects.map { figure(ProjectExpected.self, $0) }
    let value = subjects.map { figure(CaseNetPresentValue<InternalBenefit>.self, $0) }
    let placed = zip(cost, value).filter { $0.value.number != nil && $1.value.number != nil }
    guard placed.count > 1 else { return nil }
    let highest = shown.map { project in
      steering.governance.isAlive(project)
        ? (risks[project.id] ?? []).max { ($0.value ?? 0) < ($1.value ?? 0) } : nil
    }
    let losing = placed.count { ($1.value.number ?? 0) < 0 }
    let words = counts([losing, placed.count])
    let message =
      losing == 0
      ? self(
        "Alla projekt i bilden har positivt nettonuvärde av grön och gul nytta",
        "Every project shown has a positive net present value of green and yellow benefit")
      : self(
        "\(words[0].uppercasedFirst) av \(words[1]) projekt har negativt nettonuvärde av grön och gul nytta",
        "\(words[0].uppercasedFirst) of \(words[1]) projects \(losing == 1 ? "has" : "have") a negative net present value "
          + "of green and yellow benefit")
    return Chart(
      id: "bild-karta-" + anchor, title: message + selection(shown.count, of: projects.count),
      summary: self(
        "Punktdiagram: bedömd slutkostnad vågrätt, nettonuvärde av grön och gul nytta lodrätt, tecknet visar högsta "
          + "risk. Värdena står i tabellen som hör till bilden.",
        "Scatter chart: expected total cost across, net present value of green and yellow benefit upwards, the sign shows "
          + "the highest risk. The values are in the table that belongs to the picture."),
      unit: self("mnkr", "SEK m"),
      form: .map(
        PortfolioMap(
          things: zip(shown, highest).map { project, risk in
            PortfolioMap.Thing(
              id: project.id.rawValue, name: project.name,
              light: risk?.light(steering.governance.thresholds) ?? .notAssessed)
          },
          across: Chart.Series(name: ProjectExpected.title(language), role: .cost, figures: cost),
          upwards: Chart.Series(
            name: self("Nettonuvärde, grön och gul nytta", "Net present value, green and yellow"),
            role: .netPresentValue, figures: value),
          risk: Chart.Series(
            name: self("Högsta risk", "Highest risk"), role: .risk,
            figures: highest.map { risk in
              risk.map { RiskFigure.weight.figure(of: $0, in: steering.governance) }
                ?? Figure(unidentified: .missing(MissingValue(.notApplicable)), .count)
            }))))
  }

  /// The projects of a picture: all, or where they are too many those that cost most, in the order they came.
  func largest(_ projects: [Project]) -> [Project] {
    guard projects.count > Self.mostInPicture else { return projects }
    let costs = projects.map {
      ProjectExpected.value(Subject(.project, $0.id.rawValue), period, book).number ?? -.infinity
    }
    let kept = projects.indices.sorted { (costs[$1], $0) < (costs[$0], $1) }.prefix(Self.mostInPicture)
    return kept.sorted().map { projects[$0] }
  }

  /// What a title adds where a picture shows only the largest projects.
  func selection(_ shown: Int, of all: Int) -> String {
    shown == all
      ? ""
      : self(" (de \(shown) dyraste av \(all) projekt)", " (the \(shown) most expensive of \(all) projects)")
  }
}
