import Appraisal
import ProgrammeModel

/// A project serves a goal that was valid when it was decided, and is financed as its category is to be.
struct R13GoalOrPortfolioMissing: Rule {
  let id: RuleID = "R13"
  let title = Phrase(
    sv: "Projektet saknar giltigt mål eller portfölj, eller finansieras inte som dess kategori ska",
    en: "The project lacks a valid goal or a portfolio, or is not financed as its category is to be")
  let severity = Severity.error
  let demand = Demand(.decided, [.programmeReply, .auditMemorandum], ["S11", "S12"], recommendations: [6])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let portfolios = Dictionary(index.book.programme.portfolios.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return index.livingProjects.flatMap { project in
      [
        goals(of: project, index), portfolio(of: project, portfolios, index),
        category(of: project, portfolios, index),
      ].compactMap { $0 }
    }
  }

  // MARK: Goals

  private func goals(of project: Project, _ index: ScrutinyIndex) -> Finding? {
    let links = index.lineage(of: project).flatMap { index.goalLinks[$0.id] ?? [] }
    let decision = index.grants(of: project.id).first
    let day = decision?.date.value ?? index.cutOff
    let goals = links.compactMap { index.book.goals[$0.goal] }
    guard !goals.contains(where: { $0.isValid(on: day) }) else { return nil }
    let when =
      decision.map {
        Phrase(
          sv: "den \(sv: day), när det fick pengar genom beslut \(Label.of($0))",
          en: "on \(en: day), when decision \(Label.of($0)) granted it money")
      } ?? Phrase(sv: "den \(sv: day)", en: "on \(en: day)")
    let described = goals.sorted { $0.id < $1.id }.map { Phrase(sv: Label.of($0), en: Label.of($0)) }.listed(atMost: 5)
    return finding(
      about: .project(project), "mål", severity: level(project, index), answeredBy: index.answering(for: project),
      found: links.isEmpty
        ? Phrase(
          sv: "\(Label.of(project)) är inte kopplat till något mål.", en: "\(Label.of(project)) is linked to no goal.")
        : Phrase(
          sv: "Inget av de mål som \(Label.of(project)) är kopplat till gällde \(sv: when): \(sv: described).",
          en: "None of the goals that \(Label.of(project)) is linked to was valid \(en: when): \(en: described)."),
      facts: goals.sorted { $0.id < $1.id }.flatMap { goal in
        [
          goal.from.map {
            FindingFact(
              Phrase(sv: "\(goal.id) gäller från", en: "\(goal.id) valid from"), .day($0), goal.origin["från"])
          },
          goal.to.map {
            FindingFact(Phrase(sv: "\(goal.id) gäller till", en: "\(goal.id) valid to"), .day($0), goal.origin["till"])
          },
        ].compactMap { $0 }
      },
      remedy: Phrase(
        sv: "Koppla projektet till ett mål som gällde den \(sv: day), med motivering.",
        en: "Link the project to a goal that was valid on \(en: day), with a motive."))
  }

  // MARK: Portfolio

  private func portfolio(
    of project: Project, _ portfolios: [Identifier<StructureNode>: Portfolio], _ index: ScrutinyIndex
  ) -> Finding? {
    let line = index.lineage(of: project)
    guard line.lazy.compactMap(\.financing).first == .portfolio else { return nil }
    let node = line.lazy.compactMap(\.node).first
    if let node, portfolios.isEmpty || nearest(node, portfolios, index) != nil { return nil }
    return finding(
      about: .project(project), "portfölj", severity: level(project, index), answeredBy: index.answering(for: project),
      found: node.map {
        Phrase(
          sv: "\(Label.of(project)) är portföljfinansierat men hör till \(index.name($0)), som inte är en portfölj.",
          en: "\(Label.of(project)) is portfolio-financed but belongs to \(index.name($0)), which is no portfolio.")
      }
        ?? Phrase(
          sv: "\(Label.of(project)) är portföljfinansierat men hör inte till någon portfölj.",
          en: "\(Label.of(project)) is portfolio-financed but belongs to no portfolio."),
      remedy: Phrase(
        sv: "Ange den portfölj vars ram projektet belastar, eller rätta finansieringen.",
        en: "State the portfolio whose frame the project burdens, or correct its financing."))
  }

  /// The nearest portfolio at or above a node.
  private func nearest(
    _ node: Identifier<StructureNode>, _ portfolios: [Identifier<StructureNode>: Portfolio], _ index: ScrutinyIndex
  ) -> Portfolio? {
    var current: Identifier<StructureNode>? = node
    for _ in 0..<16 {
      guard let id = current else { return nil }
      if let portfolio = portfolios[id] { return portfolio }
      current = index.book.nodes[id]?.parent
    }
    return nil
  }

  // MARK: Category

  private func category(
    of project: Project, _ portfolios: [Identifier<StructureNode>: Portfolio], _ index: ScrutinyIndex
  ) -> Finding? {
    let line = index.lineage(of: project)
    guard let category = project.category, let financing = line.lazy.compactMap(\.financing).first else { return nil }
    if !category.mayBeFinanced(by: financing) {
      return finding(
        about: .project(project), "kategori", severity: level(project, index),
        answeredBy: index.answering(for: project),
        found: Phrase(
          sv: "\(Label.of(project)) är \(category.phrase.swedish) it-stöd men finansieras av "
            + "\(financing.phrase.swedish); det ska finansieras av \(category.properFinancing.swedish).",
          en: "\(Label.of(project)) is \(category.phrase.english) IT support but financed by "
            + "\(financing.phrase.english); it is to be financed by \(category.properFinancing.english)."),
        remedy: Phrase(
          sv: "Rätta kategorin eller finansieringen, eller ta upp finansieringen till nytt beslut.",
          en: "Correct the category or the financing, or have the financing decided anew."))
    }
    guard financing == .portfolio, let node = line.lazy.compactMap(\.node).first,
      let portfolio = nearest(node, portfolios, index), let meant = portfolio.category, meant != category
    else { return nil }
    return finding(
      about: .project(project), "portföljens kategori", severity: level(project, index),
      answeredBy: index.answering(for: project),
      found: Phrase(
        sv: "\(Label.of(project)) är \(category.phrase.swedish) it-stöd men finansieras av portföljen "
          + "\(index.name(portfolio.id)), som är till för \(meant.phrase.swedish) it-stöd.",
        en: "\(Label.of(project)) is \(category.phrase.english) IT support but financed by the portfolio "
          + "\(index.name(portfolio.id)), which is for \(meant.phrase.english) IT support."),
      remedy: Phrase(
        sv: "Flytta projektet till en portfölj för dess kategori, eller rätta kategorin.",
        en: "Move the project to a portfolio for its category, or correct the category."))
  }

  private func level(_ project: Project, _ index: ScrutinyIndex) -> Severity {
    index.standing(of: project) == .applying ? .warning : severity
  }
}

extension Goal {
  /// Whether the goal is valid on a day; a first or last day that is not stated does not limit it.
  func isValid(on day: CalendarDay) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { $0 >= day } ?? true) }
}

extension ITCategory {
  /// Whether the category may be financed so (the table of the IT programme 2013-2018).
  func mayBeFinanced(by financing: ProjectFinancing) -> Bool {
    switch (self, financing) {
    case (_, .mixed), (.innovative, .portfolio), (.differentiating, .portfolio): true
    case (.foundational, .board), (.foundational, .specialFunds): true
    case (.innovative, _), (.differentiating, _), (.foundational, .portfolio): false
    }
  }

  /// Who is to finance it.
  var properFinancing: Phrase {
    switch self {
    case .innovative, .differentiating: Phrase(sv: "en portfölj", en: "a portfolio")
    case .foundational:
      Phrase(
        sv: "nämndens eller bolagets egen budget eller särskilt tilldelade medel",
        en: "the board's or company's own budget or specially assigned funds")
    }
  }
}
