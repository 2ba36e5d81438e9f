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
    let moves = moves(portfolios, index)
    // What was granted in a year is covered by what was moved that year, of all projects that went the same way.
    let needed = Dictionary(grouping: moves, by: \.way).mapValues { $0.map(\.amount).sum }
    let short = Set(needed.filter { !isMoved($0.value, $0.key, index) }.keys)
    let uncovered = moves.filter { short.contains($0.way) }
    return Dictionary(grouping: uncovered, by: { Pair(project: $0.project.id, former: $0.way.former) })
      .sorted { ($0.key.project, $0.key.former) < ($1.key.project, $1.key.former) }
      .compactMap { moved($0.value.sorted { $0.way.year < $1.way.year }, needed, index) }
  }

  /// From one portfolio to another, for the frame of one year.
  private struct Way: Hashable {
    let former: Identifier<StructureNode>
    let own: Identifier<StructureNode>
    let year: Int
  }

  /// What a project was granted in a year from another portfolio than its own.
  private struct Move {
    let project: Project
    let way: Way
    let grants: [Decision]

    var amount: Money { grants.compactMap(\.amount.value).sum }
  }

  private struct Pair: Hashable {
    let project: Identifier<Project>
    let former: Identifier<StructureNode>
  }

  private func moves(_ portfolios: Set<Identifier<StructureNode>>, _ index: ScrutinyIndex) -> [Move] {
    index.book.programme.projects.flatMap { project -> [Move] in
      guard let own = project.node.flatMap({ portfolio(above: $0, portfolios, index) }) else { return [] }
      var elsewhere: [Way: [Decision]] = [:]
      for decision in index.grants(of: project.id)
      where decision.amount.value != nil && (decision.financier == .portfolio || decision.financier == nil) {
        guard let other = decision.node.flatMap({ portfolio(above: $0, portfolios, index) }), other != own,
          let year = decision.date.value?.year
        else { continue }
        elsewhere[Way(former: other, own: own, year: year), default: []].append(decision)
      }
      return elsewhere.map { Move(project: project, way: $0, grants: $1) }
    }
  }

  private func moved(_ moves: [Move], _ needed: [Way: Money], _ index: ScrutinyIndex) -> Finding? {
    let grants = moves.flatMap(\.grants)
    guard let project = moves.first?.project, let way = moves.first?.way, let first = grants.first,
      let date = first.date.value
    else { return nil }
    let (former, own) = (way.former, way.own)
    let amount = grants.compactMap(\.amount.value).sum
    let together = moves.compactMap { needed[$0.way] }.sum
    let others =
      together == amount
      ? Phrase(sv: "", en: "")
      : Phrase(
        sv: " Med andra projekt som gått samma väg är det \(sv: together).",
        en: " With other projects that went the same way it is \(en: together).")
    return finding(
      about: .project(project), former.rawValue, answeredBy: index.answering(for: own),
      found: Phrase(
        sv:
          "\(Label.of(project)) hör till \(index.name(own)), men \(sv: amount) beviljades ur \(index.name(former)), först "
          + "genom beslut \(Label.of(first)) den \(sv: date). Så mycket ram har inte flyttats.\(others.swedish)",
        en: "\(Label.of(project)) belongs to \(index.name(own)), but \(en: amount) was granted from "
          + "\(index.name(former)), first by decision \(Label.of(first)) of \(en: date). So much frame has not been moved."
          + others.english),
      facts: grants.map { FindingFact.amount(of: $0, index) },
      remedy: Phrase(
        sv: "Flytta ram mellan portföljerna för året med samma belopp, eller rätta projektets portfölj.",
        en: "Move frame between the portfolios for the year by the same amount, or correct the project's portfolio."))
  }

  /// Whether as much frame was moved between the two portfolios in the year of the grants, by decision.
  private func isMoved(_ amount: Money, _ way: Way, _ index: ScrutinyIndex) -> Bool {
    func moved(_ portfolio: Identifier<StructureNode>) -> Money {
      index.book.programme.frames.filter {
        $0.portfolio == portfolio && $0.year == way.year && $0.change == .moved && $0.isInForce(on: index.cutOff)
      }.compactMap(\.amount.value).sum
    }
    return moved(way.own) >= amount && -moved(way.former) >= amount
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
