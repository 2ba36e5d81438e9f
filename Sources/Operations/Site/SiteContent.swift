import Appraisal
import Governance
import ProgrammeModel
import Register
import Rendering
import ReportContent
import Scrutiny

/// What the pages of the site are made from: the public part of the programme as known now, and where its pages lie.
struct SiteContent {
  let workspace: Workspace
  let book: Book
  let plan: SitePlan
  let language: Language
  /// The last period with a report; where no report is registered, the last that has ended.
  let period: ReportPeriod
  let day: CalendarDay
  let statuses: [Identifier<Project>: ProjectStatus]
  /// What the rules find in the public part, for the marks at figures.
  let basis: ReportBasis
  let findingsOfProjects: [Identifier<Project>: SubjectFindings]
  /// What they find about services, and about what is measured on services and boards.
  let findingsOfMeasured: [Subject: SubjectFindings]
  let steering: Steering
  let governance: GovernanceContext

  /// - Throws: ``OperationError`` where the register cannot be read.
  init(_ workspace: Workspace, _ language: Language) throws(OperationError) {
    self.workspace = workspace
    self.language = language
    book = try workspace.book()
    day = book.programme.statedAt.swedishDay
    let ended = ReportPeriod(endedBy: day)
    period = book.programme.reportHeads.map(\.id).filter { $0 <= ended }.max() ?? ended
    plan = SitePlan(book, language)
    let context = ScrutinyContext(of: book.programme, period: period, asOf: day)
    statuses = Scrutiny.statuses(in: book, at: context)
    basis = ReportBasis(
      book: book, period: period, findings: Scrutiny.findings(in: book, at: context), statuses: statuses,
      language: language, registerHash: "")
    findingsOfProjects = basis.findingsOfProjects()
    findingsOfMeasured = basis.findingsOfMeasured()
    steering = try Steering(workspace, period: period, asOf: .latest, today: day, language: language)
    governance = GovernanceContext(book, period: period, on: day)
  }

  func callAsFunction(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  /// The programme's name.
  var name: String {
    book.programme.plans.first?.name ?? self("Stadens it-program", "The city's IT programme")
  }

  /// The start page, as the first link above every other page.
  var start: SitePage.Link { SitePage.Link(self("Start", "Start"), to: "index.html") }

  /// The pages that every page leads to.
  var navigation: [SitePage.Link] {
    [
      SitePage.Link(self("Översikt", "Overview"), to: "index.html"),
      SitePage.Link(self("Rapporter", "Reports"), to: "rapporter.html"),
      SitePage.Link(self("Portföljer", "Portfolios"), to: "portfoljer.html"),
      SitePage.Link(self("Projekt", "Projects"), to: "projekt.html"),
      SitePage.Link(self("Tjänster", "Services"), to: "tjanster.html"),
      SitePage.Link(self("Nämnder och bolag", "Boards and companies"), to: "namnder.html"),
      SitePage.Link(self("Data", "Data"), to: "data.html"),
      SitePage.Link(self("Om webbplatsen", "About"), to: "om.html"),
    ]
  }

  var search: SitePage.Link { SitePage.Link(self("Sök", "Search"), to: "sok.html") }

  /// Typed content with these sections, for a page.
  func report(_ sections: [Section] = []) -> Report {
    var report = Report(
      kind: .portfolio, language: language, title: "", subtitle: "", period: period, head: [],
      registration: book.programme.registration, statedAt: book.programme.statedAt, registerHash: "")
    report.registered = basis.registered
    report.sections = sections
    return report
  }

  /// The same with what was found about a thing, which the marks at its figures lead to.
  func report(_ sections: [Section], _ found: SubjectFindings?) -> Report {
    var content = report(sections + (found.map { [$0.section] } ?? []))
    content.findings = found?.marks ?? []
    return content
  }

  /// A figure by its frozen name, in the report period.
  func figure(_ name: String, _ kind: Subject.Kind, _ id: String) -> SiteTable.Cell {
    guard let definition = FigureCatalogue.definition(named: name) else { return .text("") }
    let subject = Subject(kind, id)
    return .figure(
      Figure(
        id: FigureID(name: definition.name, subject: subject, period: period.description), version: definition.version,
        value: definition.value(subject, period, book), style: definition.style))
  }

  func said<Value>(_ value: Reported<Value>, _ words: (Value) -> String) -> String {
    switch value {
    case .value(let value): words(value)
    case .missing(let missing): missing.phrase(language)
    }
  }

  /// An organisation as a link to its page, or by name.
  func cell(_ organisation: Identifier<Organisation>?) -> SiteTable.Cell {
    guard let organisation else { return .text("") }
    return plan.cell(
      .organisation, organisation.rawValue, book.organisations[organisation]?.name ?? organisation.rawValue)
  }

  func cell(_ organisation: Reported<Identifier<Organisation>>) -> SiteTable.Cell {
    switch organisation {
    case .value(let organisation): cell(organisation)
    case .missing(let missing): .text(missing.phrase(language))
    }
  }

  func cell(_ project: Project) -> SiteTable.Cell {
    plan.cell(.project, project.id.rawValue, project.name.isEmpty ? project.id.rawValue : project.name)
  }

  func cell(_ service: ITService) -> SiteTable.Cell {
    plan.cell(.service, service.id.rawValue, service.name.isEmpty ? service.id.rawValue : service.name)
  }

  /// The portfolio that a project belongs to, or the nearest node above with a page.
  func portfolio(of project: Project) -> SiteTable.Cell {
    var node = project.node
    var seen: Set<Identifier<StructureNode>> = []
    while let id = node, seen.insert(id).inserted {
      if plan.path(.node, id.rawValue) != nil {
        return plan.cell(.node, id.rawValue, book.nodes[id]?.name ?? id.rawValue)
      }
      node = book.nodes[id]?.parent
    }
    return .text(project.node.map { book.nodes[$0]?.name ?? $0.rawValue } ?? "")
  }
}
