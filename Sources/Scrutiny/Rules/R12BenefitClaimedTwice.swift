import Appraisal
import ProgrammeModel

/// A benefit belongs to one project, or it is counted twice on the way up.
struct R12BenefitClaimedTwice: Rule {
  let id: RuleID = "R12"
  let title = Phrase(sv: "Två projekt räknar samma nytta", en: "Two projects claim the same benefit")
  let severity = Severity.error
  let demand = Demand(.decided, [.serviceProgramme], ["S2"])

  /// How many earlier claims each is compared with, so that a common indicator does not make the check quadratic.
  private static let comparedWith = 20

  private struct Claim: Hashable {
    let what: String
    let beneficiary: Identifier<Organisation>
  }

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    var byIndicator: [Claim: [Benefit]] = [:]
    var byName: [Claim: [Benefit]] = [:]
    for (benefit, _) in index.livingBenefits {
      guard let beneficiary = benefit.beneficiary.value else { continue }
      if let indicator = benefit.indicator.value, index.book.benefitAmounts.outcome(of: benefit.id) != nil {
        byIndicator[Claim(what: indicator.rawValue, beneficiary: beneficiary), default: []].append(benefit)
      }
      let name = FoldedText.key(benefit.name)
      if !name.isEmpty { byName[Claim(what: name, beneficiary: beneficiary), default: []].append(benefit) }
    }
    let sameOutcome = byIndicator.values.filter { $0.count > 1 }.flatMap { pairs($0, index, outcomeTwice) }
    let told = Set(sameOutcome.map(\.id))
    let sameName = byName.values.filter { $0.count > 1 }.flatMap { pairs($0, index, namedTwice) }
    return sameOutcome + sameName.filter { !told.contains($0.id) }
  }

  /// Each benefit of a group against the first that claims the same in another project, so that n claims give n - 1
  /// findings.
  private func pairs(
    _ benefits: [Benefit], _ index: ScrutinyIndex, _ compare: (Benefit, Benefit, ScrutinyIndex) -> Finding?
  ) -> [Finding] {
    let ordered = benefits.sorted { $0.id < $1.id }
    return ordered.indices.dropFirst().compactMap { position -> Finding? in
      for earlier in ordered[..<position].prefix(Self.comparedWith)
      where earlier.project != ordered[position].project {
        if let found = compare(earlier, ordered[position], index) { return found }
      }
      return nil
    }
  }

  private func outcomeTwice(_ first: Benefit, _ second: Benefit, _ index: ScrutinyIndex) -> Finding? {
    func periods(_ benefit: Benefit) -> [StoredObservation] {
      (index.book.benefitAmounts.outcome(of: benefit.id)?.observations ?? []).filter {
        $0.period.last <= index.cutOff && ($0.value.value?.digits ?? 0) != 0
      }
    }
    let earlier = periods(first)
    guard let indicator = second.indicator.value,
      let shared = periods(second).first(where: { mine in
        earlier.contains { $0.period.first <= mine.period.last && mine.period.first <= $0.period.last }
      })
    else { return nil }
    let detail = Phrase(
      sv: "utfall för \(sv: shared.period) med samma mätetal, \(index.name(indicator)),",
      en: "an outcome for \(en: shared.period) with the same indicator, \(index.name(indicator)),")
    return claimed(first, second, detail, index)
  }

  private func namedTwice(_ first: Benefit, _ second: Benefit, _ index: ScrutinyIndex) -> Finding? {
    claimed(first, second, Phrase(sv: "samma namn", en: "the same name"), index)
  }

  private func claimed(_ first: Benefit, _ second: Benefit, _ detail: Phrase, _ index: ScrutinyIndex) -> Finding {
    let projects = [first, second].compactMap { index.book.projects[$0.project] }
    let names = [first, second].map { benefit in
      "\(Label.of(benefit)) i \(index.book.projects[benefit.project].map { Label.of($0) } ?? benefit.project.rawValue)"
    }
    let beneficiary = second.beneficiary.value.map { index.name($0) } ?? ""
    let amounts = [first, second].compactMap { benefit in
      index.book.realised(benefit, through: index.cutOff).value.amount.map {
        FindingFact.realised(benefit, $0, index)
      }
    }
    return finding(
      about: .benefit(second), first.id.rawValue, answeredBy: projects.flatMap { index.answering(for: $0) },
      found: Phrase(
        sv: "Nyttorna \(names[0]) och \(names[1]) har \(sv: detail) hos \(beneficiary).",
        en: "The benefits \(Label.of(first)) of \(first.project) and \(Label.of(second)) of \(second.project) have "
          + "\(en: detail) at \(beneficiary)."),
      facts: amounts,
      remedy: Phrase(
        sv: "Låt ett av projekten räkna nyttan, eller dela upp den så att delarna tillsammans blir hela.",
        en: "Let one of the projects count the benefit, or divide it so that the parts add up to the whole."))
  }
}
