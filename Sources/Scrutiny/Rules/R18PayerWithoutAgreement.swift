import Appraisal
import ProgrammeModel

/// Where one board pays and another benefits, they have agreed on it, or the payer is left underfinanced.
struct R18PayerWithoutAgreement: Rule {
  let id: RuleID = "R18"
  let title = Phrase(
    sv: "En nämnd betalar och en annan får nyttan, utan överenskommelse",
    en: "One board pays and another benefits, without an agreement")
  let severity = Severity.warning
  let demand = Demand(.opinion, [.programmeReply], ["S16"])

  private struct Flow: Hashable {
    let payer: Identifier<Organisation>
    let beneficiary: Identifier<Organisation>
  }

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingProjects.flatMap { project -> [Finding] in
      var flows: [Flow: [Benefit]] = [:]
      for benefit in index.book.benefitsOfProject[project.id] ?? [] where benefit.status != .writtenDown {
        guard let payer = benefit.payer.map({ index.board(of: $0) }),
          let beneficiary = benefit.beneficiary.value.map({ index.board(of: $0) }), payer != beneficiary,
          !isCentral(payer, project, index), !isAgreed(payer, beneficiary, project, index)
        else { continue }
        flows[Flow(payer: payer, beneficiary: beneficiary), default: []].append(benefit)
      }
      return flows.map { unsettled($0.key, $0.value.sorted { $0.id < $1.id }, project, index) }
    }
  }

  /// Money that the council gave through the executive board is agreed by the council's own decision.
  private func isCentral(_ payer: Identifier<Organisation>, _ project: Project, _ index: ScrutinyIndex) -> Bool {
    guard let kind = index.book.organisations[payer]?.kind else { return false }
    return kind == .council || kind == .executiveBoard && project.financing != .board
  }

  /// An agreement of the project that names either board as the other party, or a decision on how costs are allocated.
  private func isAgreed(
    _ payer: Identifier<Organisation>, _ beneficiary: Identifier<Organisation>, _ project: Project,
    _ index: ScrutinyIndex
  ) -> Bool {
    let parties = Set(
      [payer, beneficiary].flatMap { [$0.rawValue, index.book.organisations[$0]?.name ?? ""] }.map(FoldedText.key)
        .filter { !$0.isEmpty })
    let line = index.lineage(of: project)
    return line.contains { (index.agreements[$0.id] ?? []).contains { parties.contains(FoldedText.key($0.supplier)) } }
      || line.contains { index.grants(of: $0.id).contains { $0.kind == .allocation } }
  }

  private func unsettled(_ flow: Flow, _ benefits: [Benefit], _ project: Project, _ index: ScrutinyIndex) -> Finding {
    let names = benefits.map { Phrase(sv: Label.of($0), en: Label.of($0)) }.listed(atMost: 3)
    return finding(
      about: .project(project), "\(flow.payer)/\(flow.beneficiary)", answeredBy: [flow.payer, flow.beneficiary],
      found: Phrase(
        sv:
          "I \(Label.of(project)) betalar \(index.name(flow.payer)) för nytta som \(index.name(flow.beneficiary)) får "
          + "(\(sv: names)), men ingen överenskommelse är registrerad.",
        en: "In \(Label.of(project)) \(index.name(flow.payer)) pays for benefit that goes to "
          + "\(index.name(flow.beneficiary)) (\(en: names)), but no agreement is registered."),
      facts: [FindingFact(Phrase(sv: "Antal nyttor", en: "Number of benefits"), .count(benefits.count))],
      remedy: Phrase(
        sv: "Registrera överenskommelsen mellan nämnderna, eller beslutet om hur kostnaderna fördelas.",
        en: "Register the agreement between the boards, or the decision on how costs are allocated."))
  }
}
