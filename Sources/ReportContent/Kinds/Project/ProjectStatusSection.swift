import Appraisal
import ProgrammeModel
import Scrutiny

extension ProjectContent {
  /// The status judged by the project leader beside the one by the tolerances.
  func statusSection() -> Section {
    var section = Section(id: "status", heading: self("Status", "Status"))
    let judged = book.programme.statusReports.first { $0.project == project.id && $0.period == report.period }
    section.blocks = [.paragraph(.plain(sentence(judged))), .table(table(judged))]
    if let comment = judged?.comment, !comment.isEmpty {
      section.blocks.append(
        .paragraph([.strong(self("Projektledaren: ", "The project leader: ")), .text(comment.withFullStop)]))
    }
    return section
  }

  private func sentence(_ judged: StatusReport?) -> String {
    guard let status else {
      return self("Projektets status har inte beräknats.", "The status of the project has not been computed.")
    }
    var words = judgement(judged)
    words += " "
    words +=
      status.computed == .notAssessed
      ? self(
        "Den kan inte beräknas enligt gränserna, eftersom kostnad, tid och nytta inte är rapporterade.",
        "It cannot be computed by the limits, since cost, time and benefit have not been reported.")
      : self(
        "Enligt gränserna är den \(name(status.computed)).", "By the limits it is \(name(status.computed)).")
    if status.isTooKind {
      words += self(" Bedömningen är alltså mildare än gränserna.", " The judgement is thus kinder than the limits.")
    } else if status.isStricter {
      words += self(
        " Bedömningen är alltså strängare än gränserna.", " The judgement is thus stricter than the limits.")
    }
    switch status.trend {
    case .better: words += self(" Läget är bättre än i förra rapporten.", " It is better than in the last report.")
    case .worse: words += self(" Läget är sämre än i förra rapporten.", " It is worse than in the last report.")
    case .unchanged:
      words += self(" Läget är oförändrat sedan förra rapporten.", " It is unchanged since the last report.")
    case .unknown: break
    }
    return words
  }

  private func judgement(_ judged: StatusReport?) -> String {
    guard let overall = judged?.overall.value, overall != .notAssessed else {
      return self(
        "Projektledaren har inte lämnat någon statusbedömning för perioden.",
        "The project leader has given no status for the period.")
    }
    return self(
      "Projektledaren bedömer status som \(name(overall)).", "The project leader judges the status as \(name(overall))."
    )
  }

  private func name(_ light: TrafficLight) -> String { report(light.phrase) }

  private func table(_ judged: StatusReport?) -> Table {
    func row(_ name: String, _ lights: [TrafficLight?]) -> Table.Row {
      Table.Row(.body, [.text(name)] + lights.map { .status($0 ?? .notAssessed) })
    }
    return Table(
      id: "tabell-status", caption: self("Bedömd och beräknad status.", "Status as judged and as computed."),
      columns: [
        .text("Status"), .text(self("Kostnad", "Cost")), .text(self("Tid", "Time")), .text(self("Nytta", "Benefit")),
        .text(self("Samlad", "Overall")),
      ],
      rows: [
        row(
          self("Bedömd av projektledaren", "Judged by the project leader"),
          [judged?.cost, judged?.time, judged?.benefit, judged?.overall.value]),
        row(
          self("Beräknad enligt gränserna", "Computed by the limits"),
          [status?.cost, status?.time, status?.benefit, status?.computed]),
      ], sources: [TableName("lägesrapporter"), TableName("milstolpar")])
  }
}
