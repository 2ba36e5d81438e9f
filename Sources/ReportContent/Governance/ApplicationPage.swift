import Appraisal
public import Governance
public import ProgrammeModel
import Scrutiny

/// A project's application: what is missing in the applicant's words, or everything that a body needs for its decision.
public enum ApplicationPage {
  /// What is missing before the application can be decided, for the applicant.
  public static func missing(_ project: Project, in governance: GovernanceContext, language: Language) -> Report {
    let content = GovernanceContent(governance, language)
    return content.page(
      .project, content("\(content.title(project)): ansökan", "\(content.title(project)): application"),
      content("Läget den \(governance.day).", "As of \(governance.day)."),
      [content.intro(project)] + content.lacking(project)
        + [content.ahead(project), content.reuse(of: project)])
  }

  /// The package for a decision: application, goals, benefit case, cost, risks, reuse test and what is missing.
  public static func package(_ project: Project, in governance: GovernanceContext, language: Language) -> Report {
    let content = GovernanceContent(governance, language)
    let appraisal = content.appraisal(of: project)
    let sections: [Section?] = [
      content.intro(project), content.application(of: project), content.goals(of: project), appraisal?.result(),
      appraisal?.parts(), appraisal?.budgetEffect(), appraisal?.uncertainty(), content.frame(of: project),
      content.risks(of: project), content.reuse(of: project), content.roles(governance.roles(of: project)),
    ]
    return content.page(
      .project,
      content("Beslutsunderlag: \(content.title(project))", "Basis for decision: \(content.title(project))"),
      content("Läget den \(governance.day).", "As of \(governance.day)."),
      sections + content.lacking(project) + [
        appraisal?.missing(),
        LifeSection.make(
          of: project, in: governance, language: language),
      ])
  }
}

extension GovernanceContent {
  /// The appraisal of the case in force, or the latest draft; `nil` without a case.
  fileprivate func appraisal(of project: Project) -> AppraisalContent? {
    let latest = book.casesOfProject[project.id]?.last { $0.date.value.map { $0 <= governance.day } ?? true }
    guard let benefitCase = book.caseInForce(of: project.id, on: governance.day) ?? latest else { return nil }
    let appraisal = CaseAppraisal(benefitCase, in: book, CaseConventions())
    return AppraisalContent(
      report: report, appraisal: appraisal, day: governance.day, unread: 0,
      moneyStyle: AppraisalContent.moneyStyle(of: appraisal))
  }

  /// The decision points that the application leads up to: those not passed of B0 to B2, or the next one.
  private func points(of project: Project) -> [DecisionPoint] {
    let next = governance.nextPoint(of: project)
    let ahead = [DecisionPoint.b0, .b1, .b2].filter { point in next.map { $0.rawValue <= point.rawValue } ?? false }
    return ahead.isEmpty ? [next].compactMap(\.self) : ahead
  }

  /// What the benefit case lacks, as long as there is something left to decide.
  fileprivate func ahead(_ project: Project) -> Section? {
    points(of: project).isEmpty ? nil : appraisal(of: project)?.missing()
  }

  fileprivate func intro(_ project: Project) -> Section {
    let points = points(of: project)
    let open = points.map { governance.review(of: project, at: $0).stopping.count }.reduce(0, +)
    let names = points.map(\.rawValue).joined(separator: ", ")
    let words: Block =
      points.isEmpty
      ? said(
        "Projektet har nått slutet av sitt livslopp; ingen beslutspunkt återstår.",
        "The project has come to the end of its life; no decision point is left.")
      : open == 0
        ? said("Allt som begärs till \(names) finns.", "All that is asked for to \(names) is there.")
        : said(
          open == 1
            ? "Det saknas en sak till \(names); den står under Saknas, med hur den görs klar."
            : "Det saknas \(open) saker till \(names); de står under Saknas, med hur de görs klara.",
          open == 1
            ? "One thing is missing for \(names); it is listed below with how to complete it."
            : "\(open) things are missing for \(names); they are listed below with how to complete them.")
    return Section(
      id: "lage", heading: self("Läge", "Standing"), blocks: [answered(project), words].compactMap(\.self))
  }

  /// What the body answered to the last application, with its reason, where it sent it back or refused it.
  private func answered(_ project: Project) -> Block? {
    guard let last = governance.answer(to: project), let date = last.date.value else { return nil }
    let isReturned = last.kind == .returned
    let body = last.body.value.map { governance.name(of: $0) } ?? ""
    let reason = last.description.isEmpty ? nil : last.description
    let by = body.isEmpty ? "" : self(" av \(body)", " by \(body)")
    return said(
      "Ansökan \(isReturned ? "återremitterades" : "avslogs") den \(sv: date)\(by) (beslut \(last.id))"
        + (reason.map { ". Skälet: ”\($0)”" } ?? "") + ".",
      "The application was \(isReturned ? "sent back" : "refused") on \(en: date)\(by) (decision \(last.id))"
        + (reason.map { ". The reason: “\($0)”" } ?? "") + ".")
  }

  /// What is missing for each decision point ahead.
  fileprivate func lacking(_ project: Project) -> [Section?] {
    points(of: project).map { point in
      var section = gaps(governance.review(of: project, at: point))
      section?.heading = self("Saknas till \(point.rawValue)", "Missing for \(point.rawValue)")
      return section
    }
  }

  fileprivate func application(of project: Project) -> Section {
    let applications = book.programme.applications.filter { $0.project == project.id }
      .sorted { ($0.submitted.value ?? .end, $0.id) < ($1.submitted.value ?? .end, $1.id) }
    var section = Section(id: "ansokan", heading: self("Ansökan", "Application"))
    var rows: [(String, Table.Cell)] = [
      (self("Syfte", "Purpose"), .text(project.purpose)), (self("Process", "Process"), .text(project.process)),
      (self("Kategori", "Category"), .text(project.category.map { self($0.phrase) } ?? absent)),
      (self("Beställare", "Sponsor"), .text(report.said(project.sponsor) { governance.name(of: $0) })),
      (self("Mottagare", "Receiver"), .text(report.said(project.receiver) { governance.name(of: $0) })),
      (self("Behovet", "The need"), .text(project.userNeed)),
      (
        self("Stöd för den som inte kan använda tjänsten", "Support for those who cannot use the service"),
        .text(project.supportChannel)
      ),
    ]
    if project.category == .innovative {
      rows += [
        (self("Hypotes", "Hypothesis"), .text(project.hypothesis)),
        (self("Kostnadstak", "Cost cap"), report.cell(ProjectCostCap.self, Subject(.project, project.id.rawValue))),
        (self("Stoppkriterium", "Stop criterion"), .text(project.stopCriterion)),
      ]
    }
    if let last = applications.last {
      rows += [
        (self("Ansökan", "Application"), .text(last.id.rawValue)),
        (self("Inlämnad", "Handed in"), .text(report.said(last.submitted, \.description))),
        (self("Sökande", "Applicant"), .text(last.applicant.map { governance.name(of: $0) } ?? absent)),
        (
          self("Sökt belopp, mnkr", "Amount, SEK m"),
          report.cell(ApplicationAmount.self, Subject(.application, last.id.rawValue))
        ),
        (self("Kontakt med it-avdelningen", "IT department contacted"), .text(day(last.contactedOn))),
      ]
    }
    section.blocks = [
      .table(
        Table(
          id: "tabell-ansokan", caption: self("Ansökan och projektet.", "The application and the project."),
          columns: [.text(self("Uppgift", "Field")), .text(self("Värde", "Value"))],
          rows: rows.map { label, cell in
            if case .text("") = cell { return Table.Row(.body, [.text(label), .text(absent)]) }
            return Table.Row(.body, [.text(label), cell])
          }, sources: [TableName("projekt"), TableName("ansökningar")]))
    ]
    return section
  }

  fileprivate func goals(of project: Project) -> Section {
    let linked = book.programme.projectGoals.filter { $0.project == project.id }.sorted { $0.goal < $1.goal }
    let table = Table(
      id: "tabell-projektmal",
      caption: self("Mål som projektet bidrar till.", "Goals that the project contributes to."),
      columns: [.text(self("Mål", "Goal")), .text(self("Gäller", "Valid")), .text(self("Hur", "How"))],
      rows: linked.map { link in
        let goal = book.goals[link.goal]
        let validity = [goal?.from, goal?.to].map { day($0) }.joined(separator: " – ")
        return Table.Row(
          .body, [.text("\(link.goal) \(goal?.name ?? "")"), .text(validity), .text(link.motive)])
      }, sources: [TableName("mål"), TableName("projektmål")])
    return Section(
      id: "projektmal", heading: self("Mål", "Goals"),
      blocks: linked.isEmpty
        ? [said("Inga mål är angivna.", "No goals are stated.")] : [.table(table)])
  }

  fileprivate func risks(of project: Project) -> Section {
    let risks = governance.risks(of: project)
    return Section(
      id: "projektrisker", heading: self("Risker", "Risks"),
      blocks: risks.isEmpty
        ? [said("Inga risker är bedömda.", "No risks have been judged.")] : [.table(riskTable(risks, "projekt"))])
  }
}
