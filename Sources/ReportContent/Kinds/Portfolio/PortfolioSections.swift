import Appraisal
import Governance
import ProgrammeModel
import Scrutiny

extension PortfolioContent {
  /// The year project by project, with the portfolio as the sum, then deviations with their causes.
  func economy() -> Section {
    var section = Section(id: "ekonomi", heading: self("Ekonomi", "Finances"))
    section.blocks = [
      .table(
        report.comparisonTable(
          of: subject, id: "tabell-jamforelse",
          rows: [
            .figure(self("Budget helår", "Full-year budget"), EconomyBudget.self),
            .figure(self("Budget hittills", "Budget to date"), EconomyBudgetElapsed.self),
            .figure(self("Utfall", "Outcome"), EconomyOutcome.self),
            .figure(report.fullYear, EconomyForecast.self),
            .figure(self("Avvikelse", "Deviation"), EconomyDeviation.self),
          ]))
    ]
    if let picture = report.deviationPicture(of: node, projects) { section.blocks.append(.chart(picture)) }
    if report.detail == .full, !projects.isEmpty { section.blocks.append(.table(projectTable)) }
    let deviations = book.programme.deviations.filter { deviation in
      deviation.period == report.period
        && (deviation.node == node.id || projects.contains { $0.id == deviation.project })
    }.sorted { ($0.project ?? "", $0.id) < ($1.project ?? "", $1.id) }
    if !deviations.isEmpty {
      section.blocks.append(.paragraph([.strong(self("Registrerade avvikelser", "Registered deviations"))]))
      section.blocks.append(
        .list(
          deviations.map { deviation in
            let name = deviation.project.map { book.projects[$0]?.name ?? $0.rawValue } ?? title
            return [.strong(name), .text(": ")] + report.reason(deviation)
          }, numbered: false))
    }
    return section
  }

  private var projectTable: Table {
    func row(_ name: String, _ subject: Subject, _ role: Table.Row.Role) -> Table.Row {
      Table.Row(
        role,
        [
          .text(name), report.cell(EconomyBudget.self, subject), report.cell(EconomyBudgetElapsed.self, subject),
          report.cell(EconomyOutcome.self, subject), report.cell(EconomyForecast.self, subject),
          report.cell(EconomyDeviation.self, subject),
        ])
    }
    return Table(
      id: "tabell-ekonomi-projekt",
      caption: self(
        "Året projekt för projekt, mnkr. Avvikelse = budget − prognos eller utfall för helåret; plus är överskott.",
        "The year project by project, SEK m. Deviation = budget − full-year forecast or outcome; plus is a surplus."),
      columns: [
        .text(self("Projekt", "Project")), .figures(self("Budget helår", "Full-year budget"), unit: millions),
        .figures(self("Budget hittills", "Budget to date"), unit: millions),
        .figures(self("Utfall", "Outcome"), unit: millions), .figures(report.fullYear, unit: millions),
        .figures(self("Avvikelse", "Deviation"), unit: millions),
      ],
      rows: projects.map { row("\($0.id) \($0.name)", Subject(.project, $0.id.rawValue), .body) }
        + [row(self("Hela portföljen", "The whole portfolio"), subject, .total)],
      sources: ["budget", "utfall", "prognos"].map(TableName.init(_:)))
  }

  /// The frame beside earlier reports, and the years ahead against what is committed.
  func frames() -> Section? {
    guard book.programme.frames.contains(where: { book.subtree(of: node.id).contains($0.portfolio) }) else {
      return nil
    }
    var section = Section(id: "ram", heading: self("Ramen", "The frame"))
    section.blocks = [
      .table(
        report.comparisonTable(
          of: subject, id: "tabell-ram",
          note: Phrase(
            sv: "Kvar av ramen = gällande ram − prognos mot ram; minus är överskridande.",
            en: "Left of the frame = frame in force − forecast against it; minus is an overrun."),
          rows: [
            .figure(self("Ursprunglig ram", "Original frame"), FrameOriginal.self),
            .figure(self("Gällande ram", "Frame in force"), FrameInForce.self),
            .figure(self("Beviljat under året", "Granted in the year"), FrameGranted.self),
            .figure(self("Utfall mot ram", "Outcome against frame"), FrameOutcome.self),
            .figure(self("Prognos mot ram", "Forecast against frame"), FrameForecast.self),
            .figure(self("Kvar av ramen", "Left of the frame"), FrameLeft.self),
          ], sources: ["ramar", "beslut", "utfall", "prognos"]))
    ]
    if let picture = report.framePicture(of: node) { section.blocks.insert(.chart(picture), at: 0) }
    let steering = steering
    let standing = [(node: node, years: steering.governance.frameYears(of: node.id))]
    section.blocks += steering.overCommitted(standing).blocks
    section.blocks.append(.table(steering.commitmentTable(standing, from: report.period.year)))
    return section
  }

  /// How the frame came to be what it is, kind by kind of change.
  func changes() -> Section? {
    let steering = steering
    let years = steering.governance.frameYears(of: node.id)
    guard !years.isEmpty else { return nil }
    return Section(
      id: "ramens-forandring", heading: self("Ramens förändring", "How the frame has changed"),
      blocks: [.table(steering.yearTable([(node: node, years: years)], report.period.year))])
  }

  /// Benefit planned, realised and taken home, project by project.
  func benefit() -> Section {
    var section = Section(id: "nytta", heading: self("Nytta", "Benefit"))
    let concerned = projects.filter { !(book.benefitsOfProject[$0.id] ?? []).isEmpty }
    guard !concerned.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self(
              "Inga nyttor är registrerade för portföljens projekt.",
              "No benefits are registered for the projects of the portfolio.")))
      ]
      return section
    }
    func row(_ name: String, _ subject: Subject, _ role: Table.Row.Role) -> Table.Row {
      Table.Row(
        role,
        [
          .text(name), report.cell(BenefitPlannedFirst<InternalBenefit>.self, subject),
          report.cell(BenefitPlanned<InternalBenefit>.self, subject),
          report.cell(BenefitRealised<InternalBenefit>.self, subject),
          report.cell(RealisationRate<InternalBenefit>.self, subject, style: .percent),
          report.cell(BenefitTakenHome<InternalBenefit>.self, subject),
          report.cell(RedBenefitCount.self, subject),
        ])
    }
    let rows = report.detail == .full ? concerned : []
    if let picture = report.benefitPicture(ifAnyOf: subject) { section.blocks.append(.chart(picture)) }
    section.blocks += [
      .table(
        Table(
          id: "tabell-nytta",
          caption: self(
            "Grön och gul nytta för staden till och med \(report.day(report.period.cutOff)), mnkr.",
            "Green and yellow benefit for the city to \(report.day(report.period.cutOff)), SEK m."),
          columns: [
            .text(self("Projekt", "Project")), .figures(self("Planerad först", "Planned first"), unit: millions),
            .figures(self("Planerad nu", "Planned now"), unit: millions),
            .figures(self("Realiserad", "Realised"), unit: millions),
            .figures(self("Realiserings­grad", "Realisation rate"), unit: "%"),
            .figures(self("Hemtagen", "Taken home"), unit: millions),
            .figures(self("Röda nyttor", "Red benefits"), unit: self("antal", "number")),
          ],
          rows: rows.map { row("\($0.id) \($0.name)", Subject(.project, $0.id.rawValue), .body) }
            + [row(self("Hela portföljen", "The whole portfolio"), subject, .total)],
          sources: ["nyttoplan", "nyttoutfall", "hemtagningar"].map(TableName.init(_:))))
    ]
    return section
  }

  /// The projects' state and status.
  func projectSection() -> Section {
    var section = Section(id: "projekt", heading: self("Projekten", "The projects"))
    let shown =
      report.detail == .full
      ? projects
      : projects.filter { [.red, .yellow].contains(report.statuses[$0.id]?.computed ?? .notAssessed) }
    guard !shown.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            projects.isEmpty
              ? self("Portföljen har inga projekt.", "The portfolio has no projects.")
              : self("Inget projekt avviker enligt gränserna.", "No project deviates by the limits.")))
      ]
      return section
    }
    section.blocks = [.table(report.stateTable(shown, anchor))]
    if let picture = report.timeline(shown, anchor) { section.blocks.append(.chart(picture)) }
    section.blocks.append(.table(report.toleranceTable(shown, anchor)))
    if report.detail == .full,
      let picture = report.map(shown, anchor, steering, risks: steering.governance.risksByProject())
    {
      section.blocks.append(.chart(picture))
    }
    return section
  }

  /// Risks of the portfolio and its live projects, and skills of which there is too little.
  func riskSection() -> Section? {
    let steering = steering
    let risks = steering.governance.allRisks(of: node.id)
    let lacking = steering.governance.resources(of: node.id).filter {
      $0.year >= report.period.year && ($0.left ?? 0) < 0
    }
    guard !risks.isEmpty || !lacking.isEmpty else { return nil }
    var section = Section(id: "risker", heading: self("Risker och resurser", "Risks and resources"))
    if !risks.isEmpty { section.blocks.append(.table(steering.riskTable(risks, anchor))) }
    if !lacking.isEmpty { section.blocks.append(.table(steering.lackTable(lacking))) }
    return section
  }
}
