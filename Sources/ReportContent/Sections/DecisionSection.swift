import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Money allocated and decisions by delegation in the four months of the report.
  func decisions() -> Section {
    var section = Section(
      id: "beslut-i-perioden",
      heading: self("Tilldelade medel och beslut på delegation", "Money allocated and decisions by delegation"))
    let allocated = book.programme.decisions.filter {
      $0.grantsMoney && $0.project != nil && isInTertial($0.date.value)
    }
    .sorted { ($0.date.value ?? .end, $0.id) < ($1.date.value ?? .end, $1.id) }
    if allocated.isEmpty {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Inga medel har enligt registret tilldelats projekt under perioden \(tertialWords).",
              "No money was allocated to projects in \(tertialWords), according to the register."))))
    } else {
      section.blocks.append(.table(allocationTable(allocated)))
    }
    let agreements = book.programme.agreements.filter { isInTertial($0.date.value) }
      .sorted { ($0.date.value ?? .end, $0.id) < ($1.date.value ?? .end, $1.id) }
    if !agreements.isEmpty { section.blocks.append(.table(agreementTable(agreements))) }
    if !book.programme.delegations.isEmpty { section.blocks.append(.table(delegationTable())) }
    return section
  }

  private var tertialWords: String {
    switch period.occasion {
    case .first: self("januari–april \(period.year)", "January–April \(period.year)")
    case .second: self("maj–augusti \(period.year)", "May–August \(period.year)")
    case .annual: self("september–december \(period.year)", "September–December \(period.year)")
    }
  }

  func isInTertial(_ day: CalendarDay?) -> Bool {
    day.map { $0 >= period.tertial.first && $0 <= period.cutOff } ?? false
  }

  private func allocationTable(_ decisions: [Decision]) -> Table {
    let isConditional = decisions.contains { !$0.condition.isEmpty }
    return Table(
      id: "tabell-tilldelning",
      caption: self(
        "Medel tilldelade \(tertialWords), mnkr, i datumordning.", "Money allocated in \(tertialWords), SEK m, by date."
      ),
      columns: [
        .text(self("Projekt", "Project")), .text(self("Datum", "Date")), .text(self("Beslutat av", "Decided by")),
        .text(self("Dnr", "Case no.")), .figures(self("Belopp", "Amount"), unit: self("mnkr", "SEK m")),
      ] + (isConditional ? [.text(self("Villkor", "Condition"))] : []),
      rows: decisions.map { decision in
        Table.Row(
          .body,
          [
            .text(decision.project.flatMap { book.projects[$0]?.name } ?? ""),
            .text(said(decision.date, \.description)),
            .text(decider(decision)), .text(decision.caseNumber),
            cell(DecisionAmount.self, Subject(.decision, decision.id.rawValue)),
          ] + (isConditional ? [.text(decision.condition)] : []))
      }, sources: [TableName("beslut")])
  }

  func decider(_ decision: Decision) -> String {
    let body = said(decision.body) { name(of: $0) }
    guard decision.byDelegation || !decision.decider.isEmpty else { return body }
    let role = decision.decider.isEmpty ? body : decision.decider
    return decision.byDelegation ? role + self(", på delegation", ", by delegation") : role
  }

  private func agreementTable(_ agreements: [Agreement]) -> Table {
    Table(
      id: "tabell-avtal",
      caption: self(
        "Avtal och avrop \(tertialWords), värde med optioner i mnkr.",
        "Agreements and call-offs in \(tertialWords), value with options in SEK m."),
      columns: [
        .text(self("Leverantör", "Supplier")), .text(self("Projekt", "Project")), .text(self("Datum", "Date")),
        .text(self("Beslutat av", "Decided by")), .text(self("Dnr", "Case no.")),
        .figures(self("Värde", "Value"), unit: self("mnkr", "SEK m")),
      ],
      rows: agreements.map { agreement in
        Table.Row(
          .body,
          [
            .text(agreement.supplier), .text(book.projects[agreement.project]?.name ?? agreement.project.rawValue),
            .text(said(agreement.date, \.description)), .text(agreement.decider), .text(agreement.caseNumber),
            cell(AgreementValue.self, Subject(.agreement, agreement.id.rawValue)),
          ])
      }, sources: [TableName("avtal")])
  }

  private func delegationTable() -> Table {
    let valid = book.programme.delegations.filter {
      ($0.from.map { $0 <= period.cutOff } ?? true) && ($0.to.map { $0 >= period.first } ?? true)
    }
    return Table(
      id: "tabell-delegation",
      caption: self("Vem som får besluta, och upp till vilket belopp.", "Who may decide, and up to which amount."),
      columns: [
        .text(self("Roll eller organ", "Role or body")), .text(self("Gäller", "Concerns")),
        .figures(self("Högst", "At most"), unit: self("mnkr", "SEK m")), .text(self("Beslut", "Decision")),
      ],
      rows: valid.map { delegation in
        return Table.Row(
          .body,
          [
            .text(delegation.role), .text(delegation.scope),
            cell(DelegationLimit.self, Subject(.other, delegation.id.rawValue)),
            .text(delegation.decision.isEmpty ? delegation.condition : delegation.decision),
          ])
      }, sources: [TableName("delegationer")])
  }
}
