import Appraisal
import ProgrammeModel

/// A project that has used one portfolio's frame does not burden another unless frame moves with it.
struct R34MovedAfterGrant: Rule {
  let id: RuleID = "R34"
  let title = Phrase(
    sv: "Projektet har flyttats till en annan portfölj sedan den förras ram använts",
    en: "The project was moved to another portfolio after the former one's frame was used")
  let severity = Severity.warning
  let demand = Demand(.decided, [.programmeReply], ["S11"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let portfolios = Set(index.book.programme.portfolios.map(\.id))
    guard portfolios.count > 1 else { return [] }
    return index.book.programme.projects.flatMap { project -> [Finding] in
      guard let own = project.node.flatMap({ portfolio(above: $0, portfolios, index) }) else { return [] }
      var elsewhere: [Identifier<StructureNode>: [Int: [Decision]]] = [:]
      for decision in index.grants(of: project.id)
      where decision.amount.value != nil && (decision.financier == .portfolio || decision.financier == nil) {
        guard let other = decision.node.flatMap({ portfolio(above: $0, portfolios, index) }), other != own,
          let year = decision.date.value?.year
        else { continue }
        elsewhere[other, default: [:]][year, default: []].append(decision)
      }
      return elsewhere.sorted { $0.key < $1.key }.compactMap { former, years in
        // What was granted in a year is covered by what was moved that year, all of it together.
        let uncovered = years.filter { year, grants in
          !isMoved(grants.compactMap(\.amount.value).sum, from: former, to: own, year, index)
        }
        return moved(project, from: former, to: own, uncovered.sorted { $0.key < $1.key }.flatMap { $0.value }, index)
      }
    }
  }

  private func moved(
    _ project: Project, from former: Identifier<StructureNode>, to own: Identifier<StructureNode>, _ grants: [Decision],
    _ index: ScrutinyIndex
  ) -> Finding? {
    guard let first = grants.first, let date = first.date.value else { return nil }
    let amount = grants.compactMap(\.amount.value).sum
    return finding(
      about: .project(project), former.rawValue, answeredBy: index.answering(for: own),
      found: Phrase(
        sv:
          "\(Label.of(project)) hör till \(index.name(own)), men \(sv: amount) beviljades ur \(index.name(former)), först "
          + "genom beslut \(Label.of(first)) den \(sv: date). Så mycket ram har inte flyttats.",
        en: "\(Label.of(project)) belongs to \(index.name(own)), but \(en: amount) was granted from "
          + "\(index.name(former)), first by decision \(Label.of(first)) of \(en: date). So much frame has not been moved."
      ),
      facts: grants.map { FindingFact.amount(of: $0, index) },
      remedy: Phrase(
        sv: "Flytta ram mellan portföljerna för året med samma belopp, eller rätta projektets portfölj.",
        en: "Move frame between the portfolios for the year by the same amount, or correct the project's portfolio."))
  }

  /// Whether as much frame was moved between the two portfolios in the year of the grants, by decision.
  private func isMoved(
    _ amount: Money, from other: Identifier<StructureNode>, to own: Identifier<StructureNode>, _ year: Int,
    _ index: ScrutinyIndex
  ) -> Bool {
    func moved(_ portfolio: Identifier<StructureNode>) -> Money {
      index.book.programme.frames.filter {
        $0.portfolio == portfolio && $0.year == year && $0.change == .moved && $0.isInForce(on: index.cutOff)
      }.compactMap(\.amount.value).sum
    }
    return moved(own) >= amount && -moved(other) >= amount
  }

  private func portfolio(
    above node: Identifier<StructureNode>, _ portfolios: Set<Identifier<StructureNode>>, _ index: ScrutinyIndex
  ) -> Identifier<StructureNode>? {
    var current: Identifier<StructureNode>? = node
    for _ in 0..<16 {
      guard let id = current else { return nil }
      if portfolios.contains(id) { return id }
      current = index.book.nodes[id]?.parent
    }
    return nil
  }
}
