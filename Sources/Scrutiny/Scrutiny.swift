public import Appraisal
public import ProgrammeModel

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
    let byRule = rules.sorted { $0.id < $1.id }.map { rule in
      rule.findings(in: index, at: context).sorted { $0.id < $1.id }
    }
    return Severity.allCases.sorted(by: >).flatMap { severity in
      byRule.flatMap { $0.filter { $0.severity == severity } }
    }
  }

  /// The rule with an id, or `nil` if there is none.
  public static func rule(_ id: RuleID) -> (any Rule)? { allRules.first { $0.id == id } }

  /// The status of every project by the tolerances: the worst of cost, time and benefit, as rule R20 compares it with
  /// the project leader's own.
  public static func statuses(in book: Book, at context: ScrutinyContext) -> [Identifier<Project>: TrafficLight] {
    let index = ScrutinyIndex(book, at: context)
    return book.projects.mapValues { project in
      let status = index.status(of: project, at: context)
      return TrafficLight.worst(of: [status.cost, status.time, status.benefit].compactMap { $0?.status })
    }
  }
}
