import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// What is missing or contradictory: how many findings of each rule, then each error and warning.
  func missing(_ findings: [Finding]) -> Section {
    var section = Section(
      id: "brister", heading: self("Vad som saknas eller inte stämmer", "What is missing or contradictory"))
    guard !findings.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self(
              "Kontrollen av registret gav inga iakttagelser.", "The check of the register gave no findings.")))
      ]
      return section
    }
    let open = findings.filter { !$0.isAccepted }
    let errors = open.count { $0.severity == .error }
    let warnings = open.count { $0.severity == .warning }
    let notices = open.count - errors - warnings
    section.blocks.append(
      .paragraph(
        .plain(
          self(
            "Kontrollen av registret gav \(open.count) \(open.count == 1 ? "iakttagelse" : "iakttagelser"): "
              + "\(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar") och \(notices) "
              + "\(notices == 1 ? "upplysning" : "upplysningar"). Fel och varningar står nedan, med vad som skulle åtgärda dem.",
            "The check of the register gave \(open.count) finding\(open.count == 1 ? "" : "s"): \(errors) "
              + "error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s") and \(notices) "
              + "notice\(notices == 1 ? "" : "s"). Errors and warnings are listed below, with what would clear them.")))
    )
    let shown = open.filter { $0.severity > .notice }
    if !shown.isEmpty { section.blocks.append(.table(findingTable(shown))) }
    if let accepted = acceptedTable(findings) { section.blocks.append(.table(accepted)) }
    section.blocks.append(.table(ruleTable(findings)))
    return section
  }

  private func ruleTable(_ findings: [Finding]) -> Table {
    let counts = Dictionary(grouping: findings, by: \.rule).mapValues(\.count)
    return Table(
      id: "tabell-regler",
      caption: self(
        "Iakttagelser per regel, med kravet bakom den.", "Findings per rule, with the demand behind it."),
      columns: [
        .text(self("Regel", "Rule")), .text(self("Vad den prövar", "What it tests")),
        .text(self("Antal", "Number")), .text(self("Krav", "Demand")),
      ],
      rows: counts.keys.sorted().map { rule in
        Table.Row(
          .body,
          [
            .text(rule.description), .text(Scrutiny.rule(rule).map { self($0.title) } ?? ""),
            .text(String(counts[rule] ?? 0)), .text(Scrutiny.rule(rule).map { self($0.demand.citation) } ?? ""),
          ])
      })
  }

  private func findingTable(_ findings: [Finding]) -> Table {
    Table(
      id: "tabell-iakttagelser", caption: self("Fel och varningar.", "Errors and warnings."),
      columns: [
        .text(self("Regel", "Rule")), .text(self("Grad", "Severity")), .text(self("Iakttagelse", "Finding")),
        .text(self("Vad som skulle åtgärda den", "What would clear it")),
      ],
      rows: findings.map { finding in
        Table.Row(
          .body,
          [
            .text(finding.rule.description), .severity(finding.severity), .text(found(finding)),
            .text(self(finding.remedy)),
          ])
      })
  }
}
