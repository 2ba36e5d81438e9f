public import Appraisal

/// The rules that are run on every check and printed in the auditor's report.
public enum Scrutiny {
  /// What rules find in a book, the most serious first, then by rule and subject.
  ///
  /// The same book and context always give the same findings in the same order.
  public static func findings(
    in book: Book, at context: ScrutinyContext, rules: [any Rule] = allRules
  ) -> [Finding] {
    let index = ScrutinyIndex(book, at: context)
    return rules.flatMap { $0.findings(in: index, at: context) }.sorted()
  }

  /// The rule with an id, or `nil` if there is none.
  public static func rule(_ id: RuleID) -> (any Rule)? { allRules.first { $0.id == id } }
}
