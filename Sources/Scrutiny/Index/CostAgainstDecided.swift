import Appraisal
import ProgrammeModel

extension ScrutinyIndex {
  /// What has been decided for a project and what it is expected to cost in all, with its parts that were granted
  /// nothing of their own.
  ///
  /// The amounts are those of the figures `project.decided` and `project.expected`, so that a finding never says
  /// anything else than the report. `nil` where no amount has been decided or nothing is known of the cost.
  func expectedAgainstDecided(_ project: Project, at period: ReportPeriod) -> (decided: Money, expected: Money)? {
    guard !grants(of: project.id).isEmpty,
      let decided = ProjectDecided.amount(of: project, at: period, from: book).value.amount
    else { return nil }
    var expected = ReportedSum()
    for part in financedTogether(with: project) {
      expected.add(ProjectExpected.amount(of: part, at: period, from: book).value)
    }
    return expected.amount.map { (decided, $0) }
  }

  /// Whether money was granted by the cut-off to the node of a project or one above it, for all its projects together.
  func hasGrant(above project: Project) -> Bool {
    var current = lineage(of: project).lazy.compactMap(\.node).first
    for _ in 0..<16 {
      guard let node = current else { return false }
      if nodesWithGrants.contains(node) { return true }
      current = book.nodes[node]?.parent
    }
    return false
  }
}
