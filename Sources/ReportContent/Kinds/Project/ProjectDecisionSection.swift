import Appraisal
import ProgrammeModel

extension ProjectContent {
  /// The decisions on the project up to the cut-off, and its agreements.
  func decisions() -> Section {
    var section = Section(id: "beslut", heading: self("Beslut och avtal", "Decisions and agreements"))
    let decisions = (book.decisionsOfProject[project.id] ?? [])
      .filter { $0.date.value.map { $0 <= report.period.cutOff } ?? true }
    section.blocks = [
      decisions.isEmpty
        ? .paragraph(
          .plain(self("Inga beslut är registrerade.", "No decisions are registered.")))
        : .table(table(decisions))
    ]
    let agreements = book.programme.agreements.filter { agreement in
      agreement.project == project.id && agreement.date.value.map { $0 <= report.period.cutOff } ?? true
    }.sorted { ($0.date.value ?? .end, $0.id) < ($1.date.value ?? .end, $1.id) }
    if !agreements.isEmpty { section.blocks.append(.table(table(agreements))) }
    return section
  }

  private func table(_ decisions: [Decision]) -> Table {
    let isConditional = decisions.contains { !$0.condition.isEmpty }
    return Table(
      id: "tabell-beslut", caption: self("Beslut i datumordning.", "Decisions by date."),
      columns: [
        .text(self("Datum", "Date")), .text(self("Beslut", "Decision")), .text(self("Beslutat av", "Decided by")),
        .text(self("Dnr", "Case no.")), .figures(self("Belopp", "Amount"), unit: millions),
      ] + (isConditional ? [.text(self("Villkor", "Condition"))] : []),
      rows: decisions.map { decision in
        Table.Row(
          .body,
          [
            .text(report.said(decision.date, \.description)), .text(kind(of: decision)),
            .text(report.decider(decision)), .text(decision.caseNumber),
            decision.amount.value == nil && !decision.grantsMoney
              ? .empty : report.cell(DecisionAmount.self, Subject(.decision, decision.id.rawValue)),
          ] + (isConditional ? [.text(condition(of: decision))] : []))
      }, sources: [TableName("beslut")])
  }

  private func kind(of decision: Decision) -> String {
    let kind = decision.kind.map { report($0.phrase).uppercasedFirst } ?? ""
    guard let point = decision.point?.rawValue else { return kind }
    return decision.kind == .gate || kind.isEmpty
      ? self("Beslutspunkt ", "Decision point ") + point : "\(kind) (\(point))"
  }

  private func condition(of decision: Decision) -> String {
    guard !decision.condition.isEmpty else { return "" }
    return decision.condition
      + (decision.conditionMet.map { self(" (uppfyllt \($0))", " (met \($0))") }
        ?? self(" (inte uppfyllt)", " (not met)"))
  }

  private func table(_ agreements: [Agreement]) -> Table {
    Table(
      id: "tabell-avtal",
      caption: self("Avtal, värde med optioner i mnkr.", "Agreements, value with options in SEK m."),
      columns: [
        .text(self("Datum", "Date")), .text(self("Leverantör", "Supplier")), .text(self("Beslutat av", "Decided by")),
        .text(self("Dnr", "Case no.")), .figures(self("Värde", "Value"), unit: millions),
      ],
      rows: agreements.map { agreement in
        Table.Row(
          .body,
          [
            .text(report.said(agreement.date, \.description)), .text(agreement.supplier), .text(agreement.decider),
            .text(agreement.caseNumber), report.cell(AgreementValue.self, Subject(.agreement, agreement.id.rawValue)),
          ])
      }, sources: [TableName("avtal")])
  }

  private func title(of milestone: Milestone) -> String {
    if milestone.name.isEmpty { return milestone.code.uppercasedFirst }
    return milestone.name.lowercased() == milestone.code.lowercased()
      ? milestone.name : "\(milestone.code) \(milestone.name)"
  }

  /// Milestones with the day first set, the day decided, and the forecast or outcome.
  func milestones() -> Section? {
    let milestones = book.programme.milestones.filter { $0.project == project.id }
      .sorted { ($0.first.value ?? .end, $0.code) < ($1.first.value ?? .end, $1.code) }
    guard !milestones.isEmpty else { return nil }
    let picture = report.timeline([project], project.id.anchor)
    return Section(
      id: "tidplan", heading: self("Tidplan", "Timetable"),
      blocks: (picture.map { [.chart($0)] } ?? []) + [
        .table(
          Table(
            id: "tabell-milstolpar",
            caption: self(
              "Milstolpar: dagen som först angavs, den beslutade, och prognos eller utfall.",
              "Milestones: the day first stated, the day decided, and forecast or outcome."),
            columns: [
              .text(self("Milstolpe", "Milestone")), .text(self("Först", "First")),
              .text(self("Beslutad", "Decided")), .text(self("Prognos", "Forecast")), .text(self("Utfall", "Outcome")),
            ],
            rows: milestones.map { milestone in
              let outcome = milestone.actual.flatMap { $0 <= report.period.cutOff ? $0 : nil }
              return Table.Row(
                .body,
                [
                  .text(title(of: milestone)),
                  .text(report.said(milestone.first, \.description)), .text(milestone.decided?.description ?? ""),
                  .text(outcome == nil ? milestone.forecast?.description ?? "" : ""),
                  .text(outcome?.description ?? ""),
                ])
            }, sources: [TableName("milstolpar")]))
      ])
  }
}
