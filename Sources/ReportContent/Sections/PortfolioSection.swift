import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Each portfolio with its projects, then the projects that boards finance themselves.
  func portfolioSections() -> Section {
    var section = Section(id: "portfoljer", heading: self("Portföljer och projekt", "Portfolios and projects"))
    let pictures = ProjectPictures(self)
    section.subsections = Concurrently.map(portfolios) { portfolio($0, pictures) }
    let outside = book.projectsOutsideStructure
    if !outside.isEmpty {
      var rest = Section(
        id: "projekt-utanfor", heading: self("Projekt utanför portföljerna", "Projects outside the portfolios"))
      rest.blocks = projectBlocks(outside, "utanfor", pictures)
      section.subsections.append(rest)
    }
    if section.subsections.isEmpty {
      section.blocks = [
        .paragraph(.plain(self("Inga projekt är registrerade.", "No projects are registered.")))
      ]
    }
    return section
  }

  private func portfolio(_ node: StructureNode, _ pictures: ProjectPictures) -> Section {
    var section = Section(id: portfolioSection(node), heading: node.name)
    if let purpose = book.programme.portfolios.first(where: { $0.id == node.id })?.purpose, !purpose.isEmpty {
      section.blocks.append(.paragraph(.plain(purpose)))
    }
    let projects = book.projects(under: node.id)
    guard !projects.isEmpty else {
      section.blocks.append(
        .paragraph(.plain(self("Portföljen har inga projekt.", "The portfolio has no projects."))))
      return section
    }
    section.blocks += projectBlocks(projects, node.id.anchor, pictures)
    return section
  }

  /// The table of projects, their deviations in words, and the benefits of each.
  func projectBlocks(_ projects: [Project], _ anchor: String, _ pictures: ProjectPictures) -> [Block] {
    var blocks: [Block] = [.table(stateTable(projects, anchor))]
    if let picture = timeline(projects, anchor) { blocks.append(.chart(picture)) }
    blocks += [.table(toleranceTable(projects, anchor)), .table(caseTable(projects, anchor))]
    if let picture = map(projects, anchor, pictures.steering, risks: pictures.risks) { blocks.append(.chart(picture)) }
    let ids = Set(projects.map(\.id))
    let deviations = book.programme.deviations.filter { deviation in
      deviation.period == period && deviation.project.map(ids.contains) ?? false
    }.sorted { ($0.project ?? "", $0.id) < ($1.project ?? "", $1.id) }
    if !deviations.isEmpty {
      blocks.append(.paragraph([.strong(self("Avvikelser", "Deviations"))]))
      blocks.append(.list(deviations.map(deviationProse), numbered: false))
    }
    return blocks
  }

  private func deviationProse(_ deviation: Deviation) -> Prose {
    let project = deviation.project.flatMap { book.projects[$0]?.name } ?? ""
    return [.strong(project), .text(": ")] + reason(deviation)
  }

  func stateTable(_ projects: [Project], _ anchor: String) -> Table {
    let unit = self("mnkr", "SEK m")
    return Table(
      id: "tabell-projekt-" + anchor,
      caption: self(
        "Projektens läge: beslutat, förbrukat och bedömd slutkostnad i mnkr; kvar = beslutat − bedömd slutkostnad.",
        "State of the projects: decided, spent and expected total cost in SEK m; left = decided − expected."),
      columns: [
        .text(self("Projekt", "Project")), .text(self("Tillstånd", "State")),
        .figures(self("Beslutat", "Decided"), unit: unit),
        .figures(self("Förbrukat", "Spent"), unit: unit), .figures(self("Slutkostnad", "Expected cost"), unit: unit),
        .figures(self("Kvar", "Left"), unit: unit), .text(self("Driftstart", "Go-live")),
      ],
      rows: projects.map { project in
        let subject = Subject(.project, project.id.rawValue)
        return Table.Row(
          .body,
          [
            .text("\(project.id) \(project.name)"), .text(said(project.state) { self($0.phrase) }),
            cell(ProjectDecided.self, subject), cell(ProjectSpent.self, subject), cell(ProjectExpected.self, subject),
            cell(ProjectMargin.self, subject), .text(said(project.goLive, \.description)),
          ])
      }, sources: [TableName("projekt"), TableName("beslut"), TableName("utfall"), TableName("prognos")])
  }

  private func caseTable(_ projects: [Project], _ anchor: String) -> Table {
    let unit = self("mnkr", "SEK m")
    return Table(
      id: "tabell-kalkyl-" + anchor,
      caption: self(
        "Projektens gällande nyttokalkyler och nytta till och med den \(day(period.cutOff)). Nettonuvärdet visas för grön "
          + "nytta ensam och för grön och gul.",
        "The projects' benefit cases in force and benefit to \(day(period.cutOff)). Net present value is shown for "
          + "green alone, and for green and yellow."),
      columns: [
        .text(self("Projekt", "Project")), .figures(self("Netto­nuvärde grön", "NPV green"), unit: unit),
        .figures(self("Netto­nuvärde grön och gul", "NPV green and yellow"), unit: unit), .figures("NNK-idu", unit: ""),
        .figures(self("Åter­betalning", "Payback"), unit: self("år", "years")),
        .figures(self("Planerad nytta", "Planned benefit"), unit: unit),
        .figures(self("Realiserad", "Realised"), unit: unit), .figures(self("Hemtagen", "Taken home"), unit: unit),
        .figures(self("Röda nyttor", "Red benefits"), unit: self("antal", "number")),
      ],
      rows: projects.map { project in
        let subject = Subject(.project, project.id.rawValue)
        return Table.Row(
          .body,
          [
            .text("\(project.id) \(project.name)"), cell(CaseNetPresentValue<GreenBenefit>.self, subject),
            cell(CaseNetPresentValue<InternalBenefit>.self, subject), cell(CaseQuotient<InternalBenefit>.self, subject),
            cell(CasePayback<InternalBenefit>.self, subject, style: .number(decimals: 1)),
            cell(BenefitPlanned<InternalBenefit>.self, subject), cell(BenefitRealised<InternalBenefit>.self, subject),
            cell(BenefitTakenHome<InternalBenefit>.self, subject),
            cell(RedBenefitCount.self, subject),
          ])
      }, sources: [TableName("nyttokalkyler"), TableName("kalkylkostnader"), TableName("nyttoplan")])
  }
}

extension String {
  /// The text ending in a full stop.
  var withFullStop: String { hasSuffix(".") || hasSuffix("!") || hasSuffix("?") ? self : self + "." }
}
