import Appraisal
import Governance
import ProgrammeModel

extension GovernanceContent {
  /// The portfolio's frame with what is granted and applied for; nothing for a project outside every portfolio.
  func frame(of project: Project) -> Section? {
    let own = book.portfolios.filter { node in book.projects(under: node.id).contains { $0.id == project.id } }
    let standing = own.map { (node: $0, years: governance.frameYears(of: $0.id)) }.filter { !$0.years.isEmpty }
    guard !standing.isEmpty else { return nil }
    let year = governance.day.year
    let ahead = standing.map { (node: $0.node, years: $0.years.filter { $0.year >= year }) }
    let heading = self("Portföljens ram", "The portfolio's frame")
    guard ahead.contains(where: { !$0.years.isEmpty }) else {
      return Section(
        id: "portfoljens-ram", heading: heading,
        blocks: [said("Ingen ram är registrerad från \(year).", "No frame is registered from \(year) on.")])
    }
    var section = overCommitted(ahead)
    section.id = "portfoljens-ram"
    section.heading = heading
    section.blocks.append(.table(commitmentTable(ahead, from: year)))
    return section
  }
}
