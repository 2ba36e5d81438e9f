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

  /// A benefit and the board that it goes to.
  private struct Gain {
    let benefit: Benefit
    let beneficiary: Identifier<Organisation>
  }

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingProjects.flatMap { project -> [Finding] in
      var gains: [Identifier<Organisation>: [Gain]] = [:]
      for benefit in index.book.benefitsOfProject[project.id] ?? []
      where benefit.status != .writtenDown && !benefit.isDisbenefit {
        guard let payer = benefit.payer.map({ index.board(of: $0) }),
          let beneficiary = benefit.beneficiary.value.map({ index.board(of: $0) }), payer != beneficiary,
          !isCentral(payer, project, index), !isAgreed(payer, beneficiary, project, index)
        else { continue }
        gains[payer, default: []].append(Gain(benefit: benefit, beneficiary: beneficiary))
      }
      return gains.map { unsettled($0.key, $0.value, project, index) }
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

  private func rows(_ gains: [Gain], _ field: String) -> Origin {
    .facts(.records(gains.map(\.benefit.origin), field: FieldName(field)))
  }

  private func unsettled(
    _ payer: Identifier<Organisation>, _ gains: [Gain], _ project: Project, _ index: ScrutinyIndex
  ) -> Finding {
    let boards = Set(gains.map(\.beneficiary)).sorted()
    let names = boards.map { board -> Phrase in
      let benefits = gains.filter { $0.beneficiary == board }.map { Label.of($0.benefit) }
      return Phrase(
        sv: "\(index.name(board)): \(benefits.listed(.swedish, atMost: 3))",
        en: "\(index.name(board)): \(benefits.listed(.english, atMost: 3))")
    }
    return finding(
      about: .project(project), payer.rawValue, answeredBy: [payer] + boards,
      found: Phrase(
        sv:
          "I \(Label.of(project)) anges \(index.name(payer)) som betalare av nytta som andra får, utan att någon "
          + "överenskommelse är registrerad. \(names.map(\.swedish).joined(separator: "; ")).",
        en:
          "In \(Label.of(project)) \(index.name(payer)) is stated as payer of benefit that goes to others, and no agreement is "
          + "registered. \(names.map(\.english).joined(separator: "; "))."),
      facts: [
        FindingFact(
          Phrase(sv: "Antal nyttor", en: "Number of benefits"), .count(gains.count),
          from: rows(gains, "betalas_av")),
        FindingFact(
          Phrase(sv: "Antal mottagare", en: "Number of beneficiaries"), .count(boards.count),
          from: rows(gains, "tillfaller")),
      ],
      remedy: Phrase(
        sv: "Registrera överenskommelsen mellan nämnderna, eller beslutet om hur kostnaderna fördelas.",
        en: "Register the agreement between the boards, or the decision on how costs are allocated."))
  }
}
