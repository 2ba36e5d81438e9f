import Appraisal
import Governance
import ProgrammeModel

extension GovernanceContent {
  /// A portfolio's or other node's id and name.
  func title(_ node: StructureNode) -> String {
    [node.id.rawValue, node.name].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A node's id and name; the id alone where it is not registered.
  func title(_ node: Identifier<StructureNode>) -> String { book.nodes[node].map { title($0) } ?? node.rawValue }

  /// What a risk concerns: the project or the portfolio, with its name.
  func concerned(_ risk: RiskStanding) -> String {
    if let project = risk.now.project { return book.projects[project].map { title($0) } ?? project.rawValue }
    return risk.now.node.map { title($0) } ?? ""
  }
}
