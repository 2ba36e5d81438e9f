import Appraisal
public import Governance
public import ProgrammeModel

/// The life of a project and its benefits, as a section of any page.
public enum LifeSection {
  /// The transitions by day, where the project stands, and what can come next.
  public static func make(of project: Project, in governance: GovernanceContext, language: Language) -> Section {
    let content = GovernanceContent(governance, language)
    let life = ProjectLife(of: project.id, in: governance.book.programme.transitions, through: governance.day)
    return content.life(life, of: project)
  }
}

extension GovernanceContent {
  fileprivate func life(_ life: ProjectLife, of project: Project) -> Section {
    var section = Section(id: "livslopp", heading: self("Livslopp", "Life"))
    guard !life.steps.isEmpty || !life.benefits.isEmpty else {
      section.blocks = [
        said("Inga övergångar är registrerade för projektet.", "No transitions are registered for the project.")
      ]
      return section
    }
    section.blocks = [.paragraph(.plain(standing(life))), .table(table(life))]
    for own in life.benefits {
      guard let stated = book.benefits[own.benefit]?.status, stated != own.status else { continue }
      section.blocks.append(
        .notice(
          severity: .warning,
          .plain(
            self(
              "Nyttan \(own.benefit) anges som \(stated.phrase.swedish), men övergångarna ger "
                + "\(own.status.phrase.swedish).",
              "The benefit \(own.benefit) is stated as \(stated.phrase.english), but the transitions give "
                + "\(own.status.phrase.english)."))))
    }
    if let stated = project.state.value, stated != life.position.state, !life.steps.isEmpty {
      section.blocks.append(
        .notice(
          severity: .warning,
          .plain(
            self(
              "Projektets tillstånd anges som \(stated.rawValue), men övergångarna ger "
                + "\(life.position.state.rawValue).",
              "The state of the project is stated as \(stated.phrase.english), but the transitions give "
                + "\(life.position.state.phrase.english)."))))
    }
    return section
  }

  private func standing(_ life: ProjectLife) -> String {
    let point =
      life.position.point.map { point in
        let phase = point.phase.map { " (\(self($0)))" } ?? ""
        return self(", efter \(point.rawValue)", ", after \(point.rawValue)") + phase
      } ?? ""
    let next = life.next.map { self($0.phrase) }.joined(separator: ", ")
    return self("Tillstånd: \(life.position.state.rawValue)", "State: \(life.position.state.phrase.english)") + point
      + "."
      + (life.next.isEmpty ? "" : self(" Möjligt nu: \(next).", " Possible now: \(next)."))
  }

  private func table(_ life: ProjectLife) -> Table {
    let own = life.steps.map { step in
      row(
        step.transition, "",
        step.position.map { position in
          self(position.state.phrase) + (position.point.map { ", \($0.rawValue)" } ?? "")
        })
    }
    let benefits = life.benefits.flatMap { benefit in
      benefit.steps.map { step in row(step.transition, benefit.benefit.rawValue, step.status.map { self($0.phrase) }) }
    }
    return Table(
      id: "tabell-livslopp",
      caption: self("Övergångar i projektet och i dess nyttor.", "Transitions of the project and of its benefits."),
      columns: [
        .text(self("Datum", "Date")), .text(self("Nytta", "Benefit")), .text(self("Händelse", "Event")),
        .text(self("Organ och beslut", "Body and decision")), .figures(self("Belopp", "Amount"), unit: millions),
        .text(self("Tillstånd efter", "State after")),
      ], rows: own + benefits, sources: [TableName("övergångar")])
  }

  private func row(_ transition: Transition, _ benefit: String, _ after: String?) -> Table.Row {
    let body = transition.body.map { governance.name(of: $0) } ?? ""
    let decision = transition.decision?.rawValue ?? transition.caseNumber
    return Table.Row(
      .body,
      [
        .text(day(transition.date.value)), .text(benefit), .text(transition.event.map { self($0.phrase) } ?? ""),
        .text([body, decision].filter { !$0.isEmpty }.joined(separator: ", ")),
        transition.amount.value == nil
          ? .empty : report.cell(TransitionAmount.self, Subject(.transition, transition.id.rawValue)),
        .text(after ?? self("omöjlig, räknas inte", "impossible, not counted")),
      ])
  }
}
