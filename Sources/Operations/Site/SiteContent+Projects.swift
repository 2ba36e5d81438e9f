import Appraisal
import Governance
import ProgrammeModel
import Register
import Rendering
import ReportContent
import Scrutiny

extension SiteContent {
  /// The page that lists the projects, and a page for each.
  func projectPages() -> [SitePage] {
    let all = book.programme.projects.sorted { $0.id < $1.id }
    let list = SitePage(
      path: "projekt.html", title: self("Projekt", "Projects"),
      lead: self(
        "\(all.count) projekt. Status och belopp gäller \(period); belopp i mnkr.",
        "\(all.count) projects. Status and amounts as of \(period); amounts in SEK m."),
      trail: [start], place: "projekt.html", parts: [.table(projectTable(all))], report: report())
    return [list] + all.map(page)
  }

  /// Projects with their portfolio, state, status and money.
  func projectTable(_ projects: [Project]) -> SiteTable {
    SiteTable(
      id: "tabell-projekt",
      caption: self(
        "Projekt med beräknad status, beslutat, förbrukat och bedömd slutkostnad i mnkr, ordnade efter id.",
        "Projects with computed status, decided, spent and expected total cost in SEK m, by id."),
      columns: [
        .text("Id"), .text(self("Projekt", "Project")), .text(self("Portfölj", "Portfolio")),
        .text(self("Tillstånd", "State")), .text(self("Status", "Status")), .text(self("Beställare", "Sponsor")),
        .figures(self("Beslutat", "Decided")), .figures(self("Förbrukat", "Spent")),
        .figures(self("Slutkostnad", "Total cost")),
      ],
      rows: projects.sorted { $0.id < $1.id }.map { project in
        let id = project.id.rawValue
        return [
          .text(id), cell(project), portfolio(of: project), .text(said(project.state) { $0.phrase(language) }),
          .status(statuses[project.id]?.computed ?? .notAssessed), cell(project.sponsor),
          figure("project.decided", .project, id), figure("project.spent", .project, id),
          figure("project.expected", .project, id),
        ]
      })
  }

  private func page(of project: Project) -> SitePage {
    let services = book.servicesOfProject[project.id] ?? []
    var parts: [SitePage.Part] = []
    if !project.purpose.isEmpty { parts.append(.paragraph(project.purpose)) }
    parts.append(.facts(facts(of: project)))
    parts.append(.report)
    if !services.isEmpty {
      parts.append(.heading(self("Tjänster från projektet", "Services from the project"), id: "tjanster"))
      parts.append(
        .links(
          services.compactMap { service in
            plan.path(.service, service.id.rawValue).map { SitePage.Link("\(service.id) \(service.name)", to: $0) }
          }))
    }
    return SitePage(
      path: plan.path(.project, project.id.rawValue) ?? "", title: "\(project.id) \(project.name)", lead: "",
      trail: [start, SitePage.Link(self("Projekt", "Projects"), to: "projekt.html")], place: "projekt.html",
      parts: parts, report: report(sections(of: project), findingsOfProjects[project.id]))
  }

  private func facts(of project: Project) -> [(label: String, cell: SiteTable.Cell)] {
    var facts: [(label: String, cell: SiteTable.Cell)] = [
      (self("Portfölj", "Portfolio"), portfolio(of: project)),
      (self("Tillstånd", "State"), .text(said(project.state) { $0.phrase(language) })),
      (
        self("Beräknad status \(period)", "Computed status \(period)"),
        .status(statuses[project.id]?.computed ?? .notAssessed)
      ),
      (
        self("Bedömd av projektledaren", "Judged by the project leader"),
        .status(statuses[project.id]?.judged ?? .notAssessed)
      ),
      (self("Kategori", "Category"), .text(project.category?.phrase(language) ?? "")),
      (self("Finansiering", "Financing"), .text(project.financing?.phrase(language) ?? "")),
      (self("Beställare", "Sponsor"), cell(project.sponsor)),
      (self("Mottagare efter avslut", "Receiver after close"), cell(project.receiver)),
      (self("Start", "Start"), .text(said(project.start) { $0.description })),
      (self("Driftstart", "Go-live"), .text(said(project.goLive) { $0.description })),
      (self("Slut", "End"), .text(said(project.end) { $0.description })),
    ]
    if let parent = project.parent.flatMap({ book.projects[$0] }) {
      facts.append((self("Del av", "Part of"), cell(parent)))
    }
    let goals = book.programme.projectGoals.filter { $0.project == project.id }.compactMap { book.goals[$0.goal]?.name }
    if !goals.isEmpty { facts.append((self("Mål", "Goals"), .text(goals.joined(separator: "; ")))) }
    return facts
  }

  /// The figures, decisions and benefit of a project, as the commands on a project show them.
  private func sections(of project: Project) -> [Section] {
    let id = project.id.rawValue
    let benefit =
      (try? FollowRealisation(workspace).content(
        of: id, by: "tertial", year: nil, asOf: .latest, language: language))?.sections ?? []
    let after = project.closed == nil ? [] : (try? steering.afterClose(id))?.sections ?? []
    return [figures(of: project)] + part("nytta", self("Nyttan över tid", "The benefit over time"), benefit)
      + [LifeSection.make(of: project, in: governance, language: language)]
      + part(
        "beslut", self("Beslut och avtal", "Decisions and agreements"), (try? steering.decisions(id))?.sections ?? [])
      + part("efter", self("Efter avslutet", "After close"), after)
  }

  /// Sections under one heading; none where there are none.
  private func part(_ id: String, _ heading: String, _ sections: [Section]) -> [Section] {
    sections.isEmpty ? [] : [Section(id: id, heading: heading, subsections: sections)]
  }

  private func figures(of project: Project) -> Section {
    let names = [
      "project.decided-first", "project.decided", "project.spent", "project.expected", "project.margin",
      "economy.budget", "economy.outcome", "economy.forecast", "economy.deviation",
      "case.net-present-value.green", "case.net-present-value.green-yellow", "case.payback.green-yellow",
      "benefit.planned.green-yellow", "benefit.realised.green-yellow", "benefit.taken-home.green-yellow",
    ]
    let definitions = names.compactMap(FigureCatalogue.definition(named:))
    return Section(
      id: "tal", heading: self("Projektet i tal \(period)", "The project in figures \(period)"),
      blocks: [
        .table(
          Table(
            id: "tabell-tal",
            caption: self(
              "Kostnad, kalkyl och nytta. Grön nytta ändrar budgeten; gul frigör tid eller resurser.",
              "Cost, case and benefit. Green benefit changes the budget; yellow frees time or resources."),
            columns: [.text(self("Tal", "Figure")), .figures(self("Värde", "Value"), unit: "")],
            rows: definitions.compactMap { definition in
              let subject = Subject(.project, project.id.rawValue)
              let value = definition.value(subject, period, book)
              // A closed project has no budget and no outcome of the year; that is no lack.
              if definition.name.hasPrefix("economy."), project.closed != nil, value.number == nil { return nil }
              return Table.Row(
                .body,
                [
                  .text(definition.title(language) + scope(of: definition)),
                  .figure(
                    Figure(
                      id: FigureID(name: definition.name, subject: subject, period: period.description),
                      version: definition.version, value: value, style: definition.style)),
                ])
            }))
      ])
  }

  /// Which classes of benefit a figure counts, in parentheses.
  private func scope(of definition: AnyFigureDefinition) -> String {
    if definition.name.hasSuffix(".green") { return self(", grön nytta", ", green benefit") }
    return definition.name.hasSuffix(".green-yellow") ? self(", grön och gul nytta", ", green and yellow benefit") : ""
  }
}
