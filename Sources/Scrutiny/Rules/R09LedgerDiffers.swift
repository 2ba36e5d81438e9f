import Appraisal
import ProgrammeModel

/// The cost that a project reports is the cost in the ledger. Without a ledger in the context the rule is silent.
struct R09LedgerDiffers: Rule {
  let id: RuleID = "R09"
  let title = Phrase(
    sv: "Rapporterat utfall skiljer sig från huvudboken", en: "Reported outcome differs from the ledger")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S11", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    guard !context.ledger.isEmpty else { return [] }
    return index.book.programme.projects.flatMap { project in
      context.ledger.years.sorted().compactMap { difference(project, $0, index, context) }
    }
  }

  private func difference(
    _ project: Project, _ year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Finding? {
    // A project that the ledger does not know at all is another finding (R19).
    guard context.ledger.canFind(project), context.ledger.knows(project),
      let ledger = context.ledger.total(of: project, year: year, in: index.book),
      let reported = context.ledger.reported(by: project, year: year, index, context)
    else { return nil }
    let off = (reported - ledger).magnitude
    let limits = context.thresholds
    guard off > limits.ledgerRounding,
      off > limits.ledgerAmount || Double(off.ore) > limits.ledgerShare * Double(ledger.magnitude.ore)
    else { return nil }
    let statements = [
      FindingFact(
        Phrase(sv: "Rapporterat", en: "Reported"), .money(reported),
        context.ledger.reportedRows(of: project, year: year, index, context)),
      FindingFact(
        Phrase(sv: "Huvudboken", en: "Ledger"), .money(ledger),
        context.ledger.rows(of: project, year: year, index, context)),
    ]
    return finding(
      about: .project(project), "\(year)", answeredBy: index.answering(for: project),
      found: Phrase(
        sv:
          "\(Label.of(project)) rapporterar utfall \(sv: reported) för \(year), men huvudboken har \(sv: ledger)"
          + "\(code(project, " på kod ")): skillnaden är \(sv: reported, less: ledger).",
        en:
          "\(Label.of(project)) reports an outcome of \(en: reported) for \(year), but the ledger has \(en: ledger)"
          + "\(code(project, " on code ")): the difference is \(en: reported, less: ledger)."),
      facts: statements + [
        FindingFact(Phrase(sv: "Skillnad", en: "Difference"), .money(reported - ledger), parts: statements)
      ],
      remedy: Phrase(
        sv: "Rätta det rapporterade utfallet, eller förklara skillnaden mot huvudboken.",
        en: "Correct the reported outcome, or explain the difference from the ledger."))
  }

  /// The project's code in the ledger, after some words; nothing where a table alone says which codes are its.
  private func code(_ project: Project, _ words: String) -> String {
    project.ledgerCode.isEmpty ? "" : words + project.ledgerCode
  }
}
