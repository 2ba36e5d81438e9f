import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The summary: the few figures that matter and sentences made from them.
  func summary() -> Section {
    var section = Section(id: "sammanfattning", heading: self("Sammanfattning", "Summary"))
    if let text = text("sammanfattning") { section.add(text) }
    let figures = keyFigures()
    if !figures.isEmpty { section.blocks.append(.keyFigures(figures)) }
    section.blocks += summarySentences().map(Block.paragraph)
    if section.blocks.isEmpty {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Registret har inga projekt och inga rapporterade belopp för perioden, så det finns inget att sammanfatta.",
              "The register has no projects and no reported amounts for the period, so there is nothing to sum up."))))
    }
    return section
  }

  private func keyFigures() -> [KeyFigure] {
    var figures: [KeyFigure] = []
    if figure(EconomyBudget.self, programme).value.number != nil {
      figures.append(
        KeyFigure(
          label: fullYear, figure: figure(EconomyForecast.self, programme),
          comparison: [
            .text(self("av budgeten ", "of the budget ")), .figure(figure(EconomyBudget.self, programme)),
          ]))
      figures.append(
        KeyFigure(
          label: self("Avvikelse mot budget", "Deviation from budget"),
          figure: figure(EconomyDeviation.self, programme),
          comparison: .plain(self("plus är överskott", "plus is a surplus"))))
    }
    let realised = figure(BenefitRealised<InternalBenefit>.self, programme)
    if realised.value.number != nil {
      figures.append(
        KeyFigure(
          label: self("Realiserad nytta för staden", "Benefit realised for the city"), figure: realised,
          comparison: [
            .figure(figure(RealisationRate<InternalBenefit>.self, programme)),
            .text(self(" av planen hittills", " of the plan to date")),
          ]))
      figures.append(
        KeyFigure(
          label: self("Hemtagen i budget", "Taken home in budgets"),
          figure: figure(BenefitTakenHome<InternalBenefit>.self, programme),
          comparison: [
            .figure(figure(TakeHomeRate<InternalBenefit>.self, programme)),
            .text(self(" av det realiserade", " of what is realised")),
          ]))
    }
    if figures.isEmpty { figures += decidedKeyFigures() }
    return figures
  }

  /// For a programme that is only decided yet: what was reserved, granted and computed.
  private func decidedKeyFigures() -> [KeyFigure] {
    programmeDecisions.filter { $0.amount.value != nil }.map { decision in
      let subject = Subject(.decision, decision.id.rawValue)
      let computed = figure(ComputedNeed.self, subject)
      let comparison: Prose =
        computed.value.number == nil
        ? .plain(decidedOn(decision))
        : [.text(self("beräknat behov ", "computed need ")), .figure(computed)]
      let label =
        decision.kind == .reservation
        ? self("Reserverat i eget kapital", "Reserved in equity") : self("Beslutat", "Decided")
      return KeyFigure(label: label, figure: figure(DecisionAmount.self, subject), comparison: comparison)
    }
  }

  /// The day of a decision, or why it is not known.
  private func decidedOn(_ decision: Decision) -> String {
    switch decision.date {
    case .value(let date): self("beslutat den ", "decided on ") + day(date)
    case .missing(let missing): self("beslutsdag: ", "day of decision: ") + self(missing.phrase)
    }
  }

  private func summarySentences() -> [Prose] {
    var sentences: [Prose] = []
    if !book.programme.projects.isEmpty {
      let lead = Phrase(sv: "Programmet omfattar ", en: "The programme holds ")
      sentences.append(.plain(states(of: book.programme.projects, lead: lead)))
    }
    let overrun = portfolios.filter { (figure(FrameLeft.self, Subject(.node, $0.id.rawValue)).value.number ?? 0) < 0 }
    for portfolio in overrun {
      let over = figure(FrameOverrun.self, Subject(.node, portfolio.id.rawValue))
      sentences.append([
        .text(self("Portföljen ", "The portfolio ")), .link(portfolio.name, section: portfolioSection(portfolio)),
        .text(
          period.isAnnual
            ? self(" överskred sin ram med ", " exceeded its frame by ")
            : self(" väntas överskrida sin ram med ", " is expected to exceed its frame by ")
        ),
        .figure(over), .text("."),
      ])
    }
    let dearer = projectsAboveDecided()
    if !dearer.isEmpty {
      var prose: Prose = [
        .text(
          dearer.count == 1
            ? self(
              "Ett projekt bedöms totalt kosta mer än beslutat: ",
              "One project is expected to cost more in all than decided: ")
            : self(
              "\(dearer.count.words(language).uppercasedFirst) projekt bedöms totalt kosta mer än beslutat: ",
              "\(dearer.count.words(language).uppercasedFirst) projects are expected to cost more in all than decided: "
            ))
      ]
      prose += listed(
        dearer.map { project in
          [
            .text(project.name + " ("), .figure(figure(ProjectOverrun.self, Subject(.project, project.id.rawValue))),
            .text(self(" mer)", " more)")),
          ]
        })
      prose.append(.text("."))
      sentences.append(prose)
    }
    return sentences
  }

  /// The projects whose expected total cost is above what has been decided, largest overrun first.
  func projectsAboveDecided() -> [Project] {
    book.programme.projects
      .compactMap { project -> (Project, Double)? in
        guard project.isUnderWay,
          let margin = value(ProjectMargin.self, Subject(.project, project.id.rawValue)).number, margin < 0
        else { return nil }
        return (project, margin)
      }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map(\.0)
  }

  /// The decisions on the programme itself rather than on a project, by date and id.
  var programmeDecisions: [Decision] {
    book.programme.decisions
      .filter { $0.project == nil && ($0.kind == .reservation || $0.kind == .financing) }
      .filter { $0.date.value.map { $0 <= period.cutOff } ?? true }
      .sorted {
        ($0.date.value ?? .end, $0.kind == .reservation ? 0 : 1, $0.id) < (
          $1.date.value ?? .end, $1.kind == .reservation ? 0 : 1, $1.id
        )
      }
  }

  /// The id of a portfolio's section.
  func portfolioSection(_ node: StructureNode) -> String { "portfolj-" + node.id.anchor }
}

extension Project {
  /// Whether the project has been decided and has not yet been closed or given up.
  var isUnderWay: Bool { self.state.value == .decided || self.state.value == .running }
}
