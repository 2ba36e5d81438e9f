import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// The open errors and warnings, which a report lists and marks at the figures; a summary keeps the errors.
  func shown(among findings: [Finding]) -> [Finding] {
    findings.filter { !$0.isAccepted && $0.severity > (detail == .full ? .notice : .warning) }
  }

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
    section.blocks.append(
      .paragraph(
        .plain(
          counted(open)
            + (detail == .full
              ? self(
                " Fel och varningar står nedan, med vad som skulle åtgärda dem. Numret på en iakttagelse står också vid "
                  + "de tal som den gäller.",
                " Errors and warnings are listed below, with what would clear them. The number of a finding also stands "
                  + "at the figures that it concerns.")
              : self(
                " Felen står nedan; hela rapporten har även varningarna.",
                " The errors are listed below; the full report has the warnings as well.")))))
    let shown = shown(among: findings)
    if !shown.isEmpty {
      section.blocks.append(
        .table(
          numberedTable(
            shown, id: "tabell-iakttagelser",
            caption: self(
              detail == .full ? "Fel och varningar." : "Fel.", detail == .full ? "Errors and warnings." : "Errors."))))
    }
    if let accepted = acceptedTable(findings) { section.blocks.append(.table(accepted)) }
    if detail == .full { section.blocks.append(.table(ruleTable(findings))) }
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
        .figures(self("Antal", "Number"), unit: ""), .text(self("Krav", "Demand")),
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
}
