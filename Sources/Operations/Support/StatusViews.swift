import Appraisal
import ProgrammeModel
import ReportContent
import Scrutiny

/// Status by tolerance beside the judged one, as `status` and `show` print it.
enum StatusViews {
  /// The status of every project that has one.
  static func statuses(in book: Book, _ period: ReportPeriod) -> [Identifier<Project>: ProjectStatus] {
    Scrutiny.statuses(
      in: book,
      at: ScrutinyContext(of: book.programme, period: period, asOf: book.programme.statedAt.swedishDay))
  }

  /// One project, measure by measure, with trend and mismatch.
  static func section(of project: Project, in book: Book, _ period: ReportPeriod, _ language: Language) -> Section? {
    guard let status = statuses(in: book, period)[project.id] else { return nil }
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    var rows = [
      (say("Kostnad", "Cost"), status.cost), (say("Tid", "Time"), status.time),
      (say("Nytta", "Benefit"), status.benefit),
      (say("Beräknad status", "Computed status"), status.computed),
      (say("Beräknad vid förra rapporten", "Computed at the report before"), status.before),
      (say("Bedömd av projektledaren", "Judged by the project leader"), status.judged),
    ].map { Table.Row(.body, [.text($0.0), .status($0.1)]) }
    rows.append(Table.Row(.body, [.text("Trend"), .text(status.trend.phrase(language))]))
    if let difference = difference(status) {
      rows.append(Table.Row(.body, [.text(say("Skillnad", "Difference")), .text(difference(language))]))
    }
    return Section(
      id: "status", heading: "Status \(period)",
      blocks: [
        .table(
          Table(
            id: "tabell-status",
            caption: say(
              "Status enligt gränserna som tertial check --thresholds visar.",
              "Status by the limits that tertial check --thresholds shows."),
            columns: [.text(say("Mått", "Measure")), .text("Status")], rows: rows))
      ])
  }

  /// How many projects have each status, computed and judged, and those judged kinder than computed.
  static func section(of book: Book, _ period: ReportPeriod, _ language: Language) -> Section? {
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    let all = statuses(in: book, period)
    let running = book.programme.projects.filter { $0.state.value == .running }
    let known = running.compactMap { project in all[project.id].map { (project, $0) } }
    guard !known.isEmpty else { return nil }
    let counts = TrafficLight.allCases.map { light in
      Table.Row(
        .body,
        [
          .status(light), .figure(StatusCount.computed.figure(light, of: all, in: book, at: period)),
          .figure(StatusCount.judged.figure(light, of: all, in: book, at: period)),
        ])
    }
    let worse = known.filter { $0.1.trend == .worse }.map(\.0.id.rawValue)
    let kind = known.filter { $0.1.isTooKind }.map(\.0.id.rawValue)
    var section = Section(
      id: "status", heading: say("Status för pågående projekt \(period)", "Status of running projects \(period)"),
      blocks: [
        .table(
          Table(
            id: "tabell-status", caption: say("Antal projekt.", "Number of projects."),
            columns: [
              .text("Status"), .figures(say("Beräknad", "Computed"), unit: ""),
              .figures(say("Bedömd", "Judged"), unit: ""),
            ], rows: counts))
      ])
    if !worse.isEmpty {
      section.blocks.append(
        .paragraph(
          .plain(
            say("Sämre än vid förra rapporten: ", "Worse than at the report before: ") + worse.joined(separator: ", ")
              + ".")))
    }
    if !kind.isEmpty {
      section.blocks.append(
        .paragraph(
          .plain(
            say("Bedömd bättre än beräknad (R20): ", "Judged better than computed (R20): ")
              + kind.joined(separator: ", ") + ".")))
    }
    return section
  }

  private static func difference(_ status: ProjectStatus) -> Phrase? {
    if status.isTooKind {
      return Phrase(sv: "bedömd bättre än beräknad (R20)", en: "judged better than computed (R20)")
    }
    return status.isStricter ? Phrase(sv: "bedömd strängare än beräknad", en: "judged stricter than computed") : nil
  }
}
