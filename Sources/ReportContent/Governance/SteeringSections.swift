import Appraisal
import Governance
import ProgrammeModel

extension ReportContext {
  /// What is over-committed and how each frame came about; nothing without frames.
  func framesAhead() -> Section? {
    guard !book.programme.frames.isEmpty else { return nil }
    let steering = steering
    let standing = portfolios.map { (node: $0, years: steering.governance.frameYears(of: $0.id)) }
    var section = Section(
      id: "ramarnas-forandring", heading: self("Ramarnas förändring och åtaganden", "Frames: changes and commitments"))
    section.blocks = steering.overCommitted(standing).blocks
    section.blocks.append(.table(steering.commitmentTable(standing, from: period.year)))
    section.blocks.append(.table(steering.yearTable(standing, period.year)))
    return section
  }

  /// Benefit, risk and resources of the portfolios together, with the risks that are red or highest.
  func riskAndResources() -> Section? {
    guard !book.programme.risks.isEmpty else { return nil }
    let steering = steering
    var section = steering.balance(portfolios)
    section.id = "nytta-risk-resurser"
    section.heading = self("Nytta, risk och resurser", "Benefit, risk and resources")
    let highest = portfolios.flatMap { steering.governance.allRisks(of: $0.id) }.filter {
      let light = $0.light(steering.governance.thresholds)
      return light == .red || light == .yellow
    }.sorted { ($1.value ?? 0, $0.id) < ($0.value ?? 0, $1.id) }
    if !highest.isEmpty {
      section.blocks.append(.table(steering.riskTable(Array(highest.prefix(10)), "hogst")))
    }
    let lacking = portfolios.flatMap { node in
      steering.governance.resources(of: node.id).filter { $0.year >= period.year && ($0.left ?? 0) < 0 }
    }
    if !lacking.isEmpty { section.blocks.append(.table(steering.lackTable(lacking))) }
    return section
  }
}
