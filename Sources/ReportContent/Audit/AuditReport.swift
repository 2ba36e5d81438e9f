import Appraisal
import ProgrammeModel
import Scrutiny

/// The report to the auditors: their four questions answered from the data, their recommendations, and every finding.
public enum AuditReport {
  /// The report made from a basis, a pure function of it; a summary leaves out each finding and the rules.
  public static func make(from basis: ReportBasis) -> Report {
    let context = basis.context
    let findings = basis.findings
    var report = basis.report(
      .audit, about: nil,
      context("Underlag för revisionen, \(context.months)", "Report to the auditors, \(context.months)"),
      basis.book.programme.plans.first?.name ?? "", head: context.head)
    report.sections = [context.auditSummary(findings)]
    report.sections += [
      context.written("revision/bakgrund", context("Bakgrund", "Background"))
    ].compactMap(\.self)
    report.sections += AuditQuestion.allCases.map { context.answer(to: $0, findings) }
    report.sections += [context.auditAfterClose()].compactMap(\.self)
    report.sections.append(context.auditReviews(findings))
    report.sections.append(context.unknown())
    guard basis.detail == .full else { return report.withLiveLinks }
    let ordered = context.byRule(findings)
    report.findings = context.marks(ordered)
    report.sections += [context.auditFindings(ordered), context.auditMethod()]
    return report
  }
}

extension ReportContext {
  func auditSummary(_ findings: [Finding]) -> Section {
    let open = findings.filter { !$0.isAccepted }
    let accepted = findings.count - open.count
    let ranOut = open.count { $0.acceptance != nil }
    let answered = findings.count { finding in finding.answers.contains { !$0.answer.isEmpty } }
    var blocks: [Block] = [
      .paragraph(
        .plain(
          self(
            "Underlaget visar vad registret säger om revisionens fyra frågor i rapport 11/2012, vad som har gjorts åt "
              + "rekommendationerna och varje iakttagelse som kontrollen gav den \(day(period.cutOff)), med kravet bakom den.",
            "The report shows what the register says on the four questions of audit report 11/2012, what has been done "
              + "about the recommendations, and every finding of the check on \(day(period.cutOff)) with the demand "
              + "behind it."))),
      .table(
        Table(
          id: "tabell-fragor", caption: self("Iakttagelser per fråga.", "Findings per question."),
          columns: [.text(self("Fråga", "Question"))]
            + [Severity.error, .warning, .notice].map { .figures(self($0.phrase).uppercasedFirst, unit: "") }
            + [.figures(self("Godtagna", "Accepted"), unit: "")],
          rows: AuditQuestion.allCases.map { question in
            let own = findings.filter { question.rules.contains($0.rule) }
            let counts = [Severity.error, .warning, .notice].map { severity in
              own.count { $0.severity == severity && !$0.isAccepted }
            }
            return Table.Row(
              .body,
              [.prose([.link("\(question.rawValue). \(self(question.title))", section: sectionID(question))])]
                + (counts + [own.count(where: \.isAccepted)]).map { .text(String($0)) })
          })),
    ]
    blocks.append(
      .paragraph(
        .plain(
          self(
            "Antal öppna iakttagelser: \(open.count), varav \(ranOut) där ett godtagande har löpt ut. Antal godtagna: "
              + "\(accepted). Antal som har besvarats av den nämnd eller det bolag de gäller: \(answered).",
            "Open findings: \(open.count), of which \(ranOut) where an acceptance has run out. Accepted: \(accepted). "
              + "Answered by the board or company concerned: \(answered)."))))
    return Section(id: "sammanfattning", heading: self("Sammanfattning", "Summary"), blocks: blocks)
  }

  func sectionID(_ question: AuditQuestion) -> String { "fraga-\(question.rawValue)" }

  /// The conventions of the report and the limits that the rules went by.
  func auditMethod() -> Section {
    Section(
      id: "metod", heading: self("Bilaga: regler och gränser", "Annex: rules and limits"),
      blocks: [
        .paragraph(
          .plain(
            self(
              "Varje regel hör till en av de fyra frågorna. En synpunkt i ett remissvar är ingen plikt: varje regel "
                + "anger därför hur bindande kravet är. En regel utan iakttagelser har inte hittat någon i de uppgifter "
                + "som finns.",
              "Every rule belongs to one of the four questions. An opinion in a consultation is no duty, so each rule "
                + "states how binding its demand is. A rule without findings found none in the data there is."))),
        .table(
          Table(
            id: "tabell-regler", caption: self("Reglerna och kraven bakom dem.", "The rules and their demands."),
            columns: [
              .text(self("Regel", "Rule")), .text(self("Vad den prövar", "What it tests")),
              .text(self("Grad", "Severity")), .text(self("Krav", "Demand")),
              .text(self("Egna kravnummer", "Requirements")), .text(self("Fråga", "Question")),
            ],
            rows: Scrutiny.allRules.map { rule in
              Table.Row(
                .body,
                [
                  .text(rule.id.rawValue), .text(self(rule.title)), .severity(rule.severity),
                  .text(self(rule.demand.citation)), .text(rule.demand.requirements.joined(separator: ", ")),
                  .text(AuditQuestion.answered(by: rule.id).map { String($0.rawValue) } ?? ""),
                ])
            })),
        .table(thresholdTable()),
      ])
  }
}
