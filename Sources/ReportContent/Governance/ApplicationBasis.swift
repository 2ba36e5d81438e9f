import Appraisal
import Governance
import ProgrammeModel

extension GovernanceContent {
  /// The portfolio's frame with what is granted and applied for; nothing for a project outside every portfolio.
  func frame(of project: Project) -> Section? {
    let own = book.portfolios.filter { node in book.projects(under: node.id).contains { $0.id == project.id } }
    let standing = own.map { (node: $0, years: governance.frameYears(of: $0.id)) }.filter { !$0.years.isEmpty }
    guard !standing.isEmpty else { return nil }
    var section = overCommitted(standing)
    section.id = "portfoljens-ram"
    section.heading = self("Portföljens ram", "The portfolio's frame")
    section.blocks.append(.table(commitmentTable(standing, from: governance.day.year)))
    return section
  }
}
