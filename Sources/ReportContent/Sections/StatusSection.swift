import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// The projects' status by tolerance, measure by measure, beside the one their leaders have judged.
  func toleranceTable(_ projects: [Project], _ anchor: String) -> Table {
    Table(
      id: "tabell-status-" + anchor,
      caption: self(
        "Projektens status. Beräknad status är den sämsta av kostnad, tid och nytta enligt gällande gränser; bedömd är "
          + "projektledarens. Trenden gäller den beräknade.",
        "Status of the projects. Computed status is the worst of cost, time and benefit by the limits in force; judged is "
          + "the project leader's. The trend is that of the computed one."),
      columns: [
        .text(self("Projekt", "Project")), .text(self("Kostnad", "Cost")), .text(self("Tid", "Time")),
        .text(self("Nytta", "Benefit")), .text(self("Beräknad", "Computed")), .text("Trend"),
        .text(self("Bedömd", "Judged")), .text(self("Skillnad", "Difference")),
      ],
      rows: projects.map { project in
        let name = "\(project.id) \(project.name)"
        guard let status = statuses[project.id] else {
          let none = Table.Cell.status(.notAssessed)
          return Table.Row(.body, [.text(name), none, none, none, none, .empty, none, .empty])
        }
        return Table.Row(
          .body,
          [
            .text(name), .status(status.cost), .status(status.time), .status(status.benefit),
            .status(status.computed), .text(self(status.trend.phrase)), .status(status.judged),
            difference(status),
          ])
      }, sources: [TableName("projekt"), TableName("milstolpar"), TableName("lägesrapporter")])
  }

  private func difference(_ status: ProjectStatus) -> Table.Cell {
    if status.isTooKind { return .text(self("bedömd bättre än beräknad", "judged better than computed")) }
    if status.isStricter { return .text(self("bedömd strängare", "judged stricter")) }
    return .empty
  }

  /// The limits that rules and computed status went by.
  func thresholdTable() -> Table {
    let day = min(period.cutOff, book.programme.statedAt.swedishDay)
    return Table(
      id: "tabell-trosklar",
      caption: self(
        "Gränser som gällde den \(self.day(day)) för iakttagelser och beräknad status.",
        "Limits in force on \(self.day(day)) for findings and computed status."),
      columns: [
        .text(self("Gäller", "Concerns")), .text(self("Gräns", "Limit")), .text(self("Varifrån", "From where")),
        .text(self("Tröskel", "Threshold")),
      ],
      rows: ThresholdsInForce(book.programme, on: day).applied.map { limit in
        Table.Row(
          .body,
          [
            .text(self(limit.name.meaning)), .text(limit.valueText(language)), .text(limit.sourceText(language)),
            .text(limit.name.rawValue),
          ])
      }, sources: [TableName("trösklar")])
  }

  /// The findings that somebody answers for letting stand; nothing where there are none.
  func acceptedTable(_ findings: [Finding]) -> Table? {
    let accepted = findings.filter(\.isAccepted)
    guard !accepted.isEmpty else { return nil }
    return Table(
      id: "tabell-godtagna",
      caption: self("Iakttagelser som är godtagna till en dag.", "Findings that are accepted until a day."),
      columns: [
        .text(self("Regel", "Rule")), .text(self("Grad", "Severity")), .text(self("Iakttagelse", "Finding")),
        .text(self("Godtagande", "Acceptance")),
      ],
      rows: accepted.map { finding in
        Table.Row(
          .body,
          [
            .text(finding.rule.description), .severity(finding.severity), .text(self(finding.found)),
            .text(finding.acceptance.map { self($0.phrase) } ?? ""),
          ])
      }, sources: [TableName("godtagna")])
  }

  /// What was found, with an acceptance that has run out and what the organisations have answered.
  func found(_ finding: Finding) -> String {
    let acceptance = finding.acceptance.map { [self($0.phrase)] } ?? []
    return ([self(finding.found)] + acceptance + finding.answers.map { self($0.phrase) }).joined(separator: " ")
  }
}
