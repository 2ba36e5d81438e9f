import Appraisal
public import Governance
public import ProgrammeModel
import Scrutiny

/// Who decided what on a project, as a page: decisions, agreements and roles, with the delegation that each rests on.
public enum AuthorityPage {
  /// The page of a project.
  public static func make(_ project: Project, in governance: GovernanceContext, language: Language) -> Report {
    let content = GovernanceContent(governance, language)
    let decisions = governance.decisions(on: project)
    let agreements = governance.agreements(of: project)
    return content.page(
      .project, content("\(content.title(project)): beslut och avtal", "\(content.title(project)): decisions"),
      content("Läget den \(governance.day).", "As of \(governance.day)."),
      [
        content.remarks(decisions, agreements, governance.roles(of: project), governance.splits(of: project)),
        content.decisions(decisions), content.agreements(agreements), content.roles(governance.roles(of: project)),
      ])
  }
}

extension GovernanceContent {
  /// What an auditor would stop at: beyond authority, open conditions, vacancies.
  fileprivate func remarks(
    _ decisions: [AuthorityCheck], _ agreements: [AuthorityCheck], _ roles: [RoleHolding], _ splits: [Finding]
  ) -> Section {
    var blocks: [Block] = (decisions + agreements).filter(\.isBeyondAuthority).map { check in
      .notice(severity: .error, .plain("\(check.id): \(ground(check))."))
    }
    blocks += splits.map { .notice(severity: $0.severity, .plain($0.found(report.language))) }
    blocks += decisions.filter { !$0.condition.isEmpty && $0.conditionMet == nil }.map { check in
      .notice(
        severity: .warning,
        .plain(
          self(
            "\(check.id): villkoret är inte uppfyllt: \(check.condition)",
            "\(check.id): the condition is not met: \(check.condition)")))
    }
    blocks += roles.filter { $0.holder == nil }.map { role in
      .notice(
        severity: .warning,
        .plain(
          self(
            "\(role.object): rollen \(role.role.phrase.swedish) är vakant",
            "\(role.object): the role of \(role.role.phrase.english) is vacant")
            + (role.organisation.isEmpty ? "." : " (\(role.organisation)).")))
    }
    if blocks.isEmpty {
      blocks = [
        said(
          "Alla beslut och avtal är fattade av den som får, alla villkor är uppfyllda och ingen roll är vakant.",
          "Every decision and agreement was made by one who may, every condition is met and no role is vacant.")
      ]
    }
    return Section(id: "anmarkningar", heading: self("Att uppmärksamma", "To note"), blocks: blocks)
  }

  fileprivate func decisions(_ checks: [AuthorityCheck]) -> Section {
    guard !checks.isEmpty else {
      return Section(
        id: "beslut", heading: self("Beslut", "Decisions"),
        blocks: [said("Inga beslut är registrerade.", "No decisions are registered.")])
    }
    return Section(
      id: "beslut", heading: self("Beslut", "Decisions"),
      blocks: [
        .table(
          Table(
            id: "tabell-beslut", caption: self("Projektets beslut i datumordning.", "The project's decisions by date."),
            columns: [
              .text(self("Datum", "Date")), .text(self("Beslut", "Decision")),
              .figures(self("Belopp", "Amount"), unit: millions), .text(self("Beslutat av", "Decided by")),
              .text(self("Grund och villkor", "Ground and condition")),
            ],
            rows: checks.map { check in
              Table.Row(
                .body,
                [
                  .text(day(check.date)), .text("\(check.id) \(self(check.subject))"),
                  amount(check, DecisionAmount.self, .decision),
                  .text(check.decider),
                  .text([ground(check), condition(check)].filter { !$0.isEmpty }.joined(separator: "; ")),
                ])
            }, sources: [TableName("beslut"), TableName("delegationer")]))
      ])
  }

  fileprivate func agreements(_ checks: [AuthorityCheck]) -> Section? {
    guard !checks.isEmpty else { return nil }
    return Section(
      id: "avtal", heading: self("Avtal", "Agreements"),
      blocks: [
        .table(
          Table(
            id: "tabell-avtal-grund",
            caption: self(
              "Projektets avtal, värde med optioner.", "The project's agreements, value with options."),
            columns: [
              .text(self("Datum", "Date")), .text(self("Avtal", "Agreement")),
              .figures(self("Värde", "Value"), unit: millions), .text(self("Beslutat av", "Decided by")),
              .text(self("Grund", "Ground")), .text(self("Redovisat", "Reported")),
            ],
            rows: checks.map { check in
              Table.Row(
                .body,
                [
                  .text(day(check.date)), .text("\(check.id) \(self(check.subject))"),
                  amount(check, AgreementValue.self, .agreement),
                  .text(check.decider), .text(ground(check)), .text(day(check.reported)),
                ])
            }, sources: [TableName("avtal"), TableName("delegationer")]))
      ])
  }

  /// Who answers for what, vacancies among them.
  func roles(_ holdings: [RoleHolding]) -> Section? {
    guard !holdings.isEmpty else { return nil }
    return Section(
      id: "roller", heading: self("Ansvar", "Responsibilities"),
      blocks: [
        .table(
          Table(
            id: "tabell-roller", caption: self("Vem som ansvarar för vad.", "Who answers for what."),
            columns: [
              .text(self("Gäller", "Concerns")), .text(self("Roll", "Role")), .text(self("Innehavare", "Holder")),
              .text(self("Organisation", "Organisation")), .text(self("Accepterat", "Accepted")),
            ],
            rows: holdings.map { role in
              Table.Row(
                .body,
                [
                  .text(role.object), .text(self(role.role.phrase)), .text(role.holder ?? self("VAKANT", "VACANT")),
                  .text(role.organisation), .text(day(role.accepted)),
                ])
            }, sources: [TableName("ansvar")]))
      ])
  }

  private func amount<Definition: FigureDefinition>(
    _ check: AuthorityCheck, _ definition: Definition.Type, _ kind: Subject.Kind
  ) -> Table.Cell {
    check.amount == nil ? .empty : report.cell(definition, Subject(kind, check.id))
  }

  private func ground(_ check: AuthorityCheck) -> String {
    switch check.ground {
    case .ownRight: self("i egen rätt eller utan beloppsgräns", "in its own right or without limit")
    case .delegation(let id, let limit):
      if let limit {
        self("delegation \(id), högst \(sv: limit)", "delegation \(id), at most \(en: limit)")
      } else {
        self("delegation \(id)", "delegation \(id)")
      }
    case .beyond(let id, let limit):
      self("över gränsen \(sv: limit) i delegation \(id)", "above the limit \(en: limit) of delegation \(id)")
    case .unknown: self("ingen beslutsfattare angiven", "no decider stated")
    case .none:
      self("\(check.decider) hade ingen delegation den dagen", "\(check.decider) had no delegation on that day")
    case .notAsked: ""
    }
  }

  private func condition(_ check: AuthorityCheck) -> String {
    guard !check.condition.isEmpty else { return "" }
    return check.conditionMet.map {
      self("villkor uppfyllt \($0): \(check.condition)", "condition met \($0): \(check.condition)")
    } ?? self("villkor återstår: \(check.condition)", "condition open: \(check.condition)")
  }
}
