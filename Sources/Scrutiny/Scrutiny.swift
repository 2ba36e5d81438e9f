public import Appraisal
import ProgrammeModel

/// The rules that are run on every check and printed in the auditor's report.
public enum Scrutiny {
  /// What rules find in a book, the most serious first, then by rule and subject.
  ///
  /// The same book and context always give the same findings in the same order.
  public static func findings(
    in book: Book, at context: ScrutinyContext, rules: [any Rule] = allRules
  ) -> [Finding] {
    let index = ScrutinyIndex(book, at: context)
    // Sorted rule by rule and laid out by severity, which gives the order of Finding with fewer comparisons.
    let byRule = Concurrently.map(rules.sorted { $0.id < $1.id }) { rule in
      rule.findings(in: index, at: context).sorted { $0.id < $1.id }
    }.map { annotated($0, book.programme, at: context) }
    return Severity.allCases.sorted(by: >).flatMap { severity in
      byRule.flatMap { $0.filter { $0.severity == severity } }
    }
  }

  /// The findings with what has been decided and answered about each by the day of the check.
  private static func annotated(
    _ findings: [Finding], _ programme: Programme, at context: ScrutinyContext
  ) -> [Finding] {
    guard !programme.acceptedFindings.isEmpty || !programme.findingAnswers.isEmpty else { return findings }
    let acceptances = Acceptance.byFinding(programme, on: context.asOf)
    let answers = Dictionary(grouping: programme.findingAnswers, by: \.finding)
    return findings.map { finding in
      var finding = finding
      let text = finding.id.text
      finding.acceptance = acceptances[text]
      finding.answers = (answers[text] ?? []).sorted { $0.organisation < $1.organisation }
      return finding
    }
  }

  /// The rule with an id, or `nil` if there is none.
  public static func rule(_ id: RuleID) -> (any Rule)? { allRules.first { $0.id == id } }
}
