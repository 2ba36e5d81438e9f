public import Governance
public import ProgrammeModel

/// What every board and company owes for a report, as a page: what is missing or came late first.
public enum DuePage {
  /// The page for a report period.
  public static func make(
    _ standings: [DutyStanding], for report: ReportPeriod, in governance: GovernanceContext, language: Language
  ) -> Report {
    let content = GovernanceContent(governance, language)
    let (open, done) = (standings.filter(\.isRemarkable), standings.filter { !$0.isRemarkable })
    return content.page(
      .tertial, content("Underlag till \(report)", "Deliveries for \(report)"),
      content("Läget den \(governance.day).", "As of \(governance.day)."),
      [
        content.summary(standings),
        content.table(
          open, "saknas", content("Saknas eller kom sent", "Missing or late"),
          content(
            "Underlag som saknas efter sista dagen eller kom sent.", "Deliveries missing after their day, or late.")),
        content.table(
          done, "ovriga", content("Övriga", "Others"),
          content("Underlag som kom i tid, väntas eller inte begärs.", "Deliveries in time, awaited or not asked for.")),
      ])
  }
}

extension DutyStanding {
  /// Whether it is missing after its day or came late.
  fileprivate var isRemarkable: Bool {
    switch state {
    case .late, .overdue: true
    case .received, .awaited, .settled, .undated: false
    }
  }
}

extension GovernanceContent {
  fileprivate func summary(_ standings: [DutyStanding]) -> Section {
    func count(_ figure: DutyFigure) -> Run { .figure(figure.figure(of: standings, in: governance)) }
    let blocks: [Block] =
      standings.isEmpty
      ? [
        said(
          "Inga rapporteringskrav är registrerade för perioden. Lägg in dem i tabellen rapporteringskrav.",
          "No duties to report are registered for the period. Put them in the table rapporteringskrav.")
      ]
      : [
        .paragraph([
          count(.all), .text(self(" underlag: ", " deliveries: ")), count(.inTime),
          .text(self(" kom i tid, ", " in time, ")), count(.late), .text(self(" kom sent, ", " late, ")),
          count(.overdue), .text(self(" saknas efter sista dagen och ", " missing after the last day and ")),
          count(.awaited), .text(self(" väntas.", " awaited.")),
        ])
      ]
    return Section(id: "lage", heading: self("Läge", "Standing"), blocks: blocks)
  }

  func table(_ standings: [DutyStanding], _ id: String, _ heading: String, _ caption: String) -> Section? {
    guard !standings.isEmpty else { return nil }
    return Section(
      id: id, heading: heading,
      blocks: [
        .table(
          Table(
            id: "tabell-\(id)", caption: caption,
            columns: [
              .text(self("Organisation", "Organisation")), .text(self("Vad", "What")), .text(self("Senast", "Due")),
              .text(self("Inkom", "Received")), .text(self("Läge", "Standing")),
            ],
            rows: standings.map { standing in
              let duty = standing.duty
              let received = duty.received.value.flatMap { $0 <= governance.day ? $0 : nil }
              return Table.Row(
                .body,
                [
                  .text(governance.name(of: duty.organisation)), .text(duty.subject), .text(day(duty.due.value)),
                  .text(day(received)), .text(state(standing)),
                ])
            }, sources: [TableName("rapporteringskrav")]))
      ])
  }

  /// The state in words, with the duty and the scope where they are stated.
  private func state(_ standing: DutyStanding) -> String {
    let state =
      switch standing.state {
      case .received: self("kom i tid", "in time")
      case .late(let days):
        days == 1
          ? self("kom en dag sent", "one day late")
          : self("kom \(days)\u{A0}dagar sent", "\(days)\u{A0}days late")
      case .awaited: self("väntas", "awaited")
      case .overdue(let days):
        days == 1
          ? self("saknas sedan en dag", "missing for one day")
          : self("saknas sedan \(days)\u{A0}dagar", "missing for \(days)\u{A0}days")
      case .settled: self("begärs inte", "not asked for")
      case .undated: self("ingen sista dag angiven", "no last day stated")
      }
    let scope = standing.duty.scope.map { scope in
      switch scope {
      case .full: self("fullständigt underlag", "full delivery")
      case .supplementary: self("komplettering", "supplement")
      }
    }
    let duty = standing.duty.duty.map { duty in
      switch duty {
      case .ordered: self("ålagd att rapportera", "ordered to report")
      case .invited: self("inbjuden att rapportera", "invited to report")
      }
    }
    return [state, scope, duty].compactMap(\.self).joined(separator: ", ")
  }
}
