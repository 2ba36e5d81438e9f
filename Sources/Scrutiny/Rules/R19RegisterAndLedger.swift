import Appraisal
import ProgrammeModel

/// What has a budget or is booked is in the register, and what is reported is booked.
///
/// Comparison with the ledger needs one in the context; without it only the budget and missing codes are looked at.
struct R19RegisterAndLedger: Rule {
  let id: RuleID = "R19"
  let title = Phrase(
    sv: "Projekt finns i huvudbok eller budget men inte i registret, eller tvärtom",
    en: "A project is in the ledger or the budget but not in the register, or the reverse")
  let severity = Severity.error
  let demand = Demand(.control, [], ["S11", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    budgeted(index) + booked(index, context) + unbooked(index, context) + withoutCode(index, context)
  }

  private func budgeted(_ index: ScrutinyIndex) -> [Finding] {
    var unknown: [Identifier<Project>: [Budget]] = [:]
    for budget in index.book.programme.budgets {
      if let project = budget.project, index.book.projects[project] == nil {
        unknown[project, default: []].append(budget)
      }
    }
    return unknown.map { project, rows in
      let organisations = rows.compactMap(\.organisation).map { index.board(of: $0) }
      return finding(
        about: Subject(.project, project.rawValue), "budget", answeredBy: organisations,
        found: Phrase(
          sv: "Budgeten har belopp för projektet \(project), som inte finns i registret.",
          en: "The budget has amounts for the project \(project), which is not in the register."),
        facts: [FindingFact(Phrase(sv: "Antal budgetrader", en: "Number of budget series"), .count(rows.count))],
        remedy: Phrase(
          sv: "Registrera projektet, eller rätta budgeten.", en: "Register the project, or correct the budget."))
    }
  }

  private func booked(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    let known = Set(index.book.programme.projects.map(\.ledgerCode))
    return context.ledger.codes.filter { !known.contains($0) }.compactMap { code -> Finding? in
      let total = context.ledger.unknownTotal(of: code)
      guard total != .zero else { return nil }
      return finding(
        about: Subject(.other, code), "huvudbok", answeredBy: [],
        found: Phrase(
          sv: "Huvudboken har \(sv: total) på projektkod \(code), som inget projekt i registret har.",
          en: "The ledger has \(en: total) on project code \(code), which no project in the register has."),
        facts: [
          FindingFact(
            Phrase(sv: "Bokfört", en: "Booked"), .money(total), context.ledger.rows(ofUnknown: code, index, context))
        ],
        remedy: Phrase(
          sv: "Registrera projektet eller dess huvudbokskod, eller rätta bokföringen.",
          en: "Register the project or its ledger code, or correct the accounts."))
    }
  }

  /// Projects with a code and reported cost that the ledger knows nothing of; less serious, since codes come late.
  private func unbooked(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    guard !context.ledger.isEmpty else { return [] }
    return index.book.programme.projects.compactMap { project -> Finding? in
      guard !project.ledgerCode.isEmpty, !context.ledger.knows(project) else { return nil }
      let years = context.ledger.years.compactMap { year in
        context.ledger.reported(by: project, year: year, index, context).map { (year: year, amount: $0) }
      }
      let reported = years.map(\.amount).sum
      guard reported != .zero else { return nil }
      return finding(
        about: .project(project), "huvudbok", severity: .warning, answeredBy: index.answering(for: project),
        found: Phrase(
          sv: "\(Label.of(project)) rapporterar utfall \(sv: reported), men huvudboken har inget på kod "
            + "\(project.ledgerCode).",
          en: "\(Label.of(project)) reports an outcome of \(en: reported), but the ledger has nothing on code "
            + "\(project.ledgerCode)."),
        facts: [
          FindingFact(
            Phrase(sv: "Rapporterat", en: "Reported"), .money(reported),
            .joined(years.map { context.ledger.reportedRows(of: project, year: $0.year, index, context) }))
        ],
        remedy: Phrase(
          sv: "Rätta huvudbokskoden, eller bokför kostnaden på projektet.",
          en: "Correct the ledger code, or book the cost on the project."))
    }
  }

  /// Projects that report cost but have no code, where other projects have one: their cost cannot be found in the ledger.
  private func withoutCode(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    guard index.book.programme.projects.contains(where: { !$0.ledgerCode.isEmpty }) else { return [] }
    return index.livingProjects.compactMap { project -> Finding? in
      guard !context.ledger.canFind(project),
        let spent = ProjectSpent.amount(of: project, at: context.period, from: index.book).value.amount, spent != .zero
      else { return nil }
      return finding(
        about: .project(project), "kod saknas", severity: .warning, answeredBy: index.answering(for: project),
        found: Phrase(
          sv: "\(Label.of(project)) har utfall \(sv: spent) till och med den \(sv: context.cutOff) men ingen kod i "
            + "huvudboken, så att kostnaden inte går att stämma av.",
          en:
            "\(Label.of(project)) has an outcome of \(en: spent) to \(en: context.cutOff) but no code in the ledger, so "
            + "that its cost cannot be reconciled."),
        facts: [FindingFact(ProjectSpent.self, spent, of: .project(project), at: context.period)],
        remedy: Phrase(
          sv: "Registrera projektets huvudbokskod.", en: "Register the project's ledger code."))
    }
  }
}
