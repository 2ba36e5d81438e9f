import Appraisal
import ProgrammeModel

/// A baseline is changed for a stated reason and by a decision, or what was promised cannot be seen.
struct R07BaselineChanged: Rule {
  let id: RuleID = "R07"
  let title = Phrase(
    sv: "Baslinje ändrad utan orsak eller beslut", en: "A baseline was changed without reason or decision")
  let severity = Severity.error
  let demand = Demand(.proposal, [.serviceProgramme], ["S5"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingProjects.flatMap { project in
      changedCases(of: project, index) + [movedMilestones(of: project, index)].compactMap { $0 }
        + changesWithoutReason(of: project, index)
    }
  }

  /// Later versions of the benefit case adopted after money was granted.
  private func changedCases(of project: Project, _ index: ScrutinyIndex) -> [Finding] {
    guard let grant = index.grants(of: project.id).first, let granted = grant.date.value else { return [] }
    return (index.book.casesOfProject[project.id] ?? []).compactMap { version -> Finding? in
      guard version.version > 1, version.status != .draft, let date = version.date.value, date > granted,
        date <= index.cutOff
      else { return nil }
      var lacking: [Phrase] = []
      if version.reasonCode.isEmpty, version.reason.isEmpty { lacking.append(Phrase(sv: "orsak", en: "reason")) }
      // A valuation after introduction states what came of it and changes no promise.
      if version.decision.isEmpty, version.stage != .after { lacking.append(Phrase(sv: "beslut", en: "decision")) }
      guard !lacking.isEmpty else { return nil }
      let list = lacking.listed()
      return finding(
        about: Subject(.benefitCase, version.id.rawValue), answeredBy: index.answering(for: project),
        found: Phrase(
          sv:
            "Nyttokalkylen för \(Label.of(project)) ändrades i version \(version.version) (\(version.id)) den \(sv: date), "
            + "efter beslutet om pengar den \(sv: granted), utan \(lacking.map(\.swedish).joined(separator: " eller ")).",
          en: "The benefit case of \(Label.of(project)) was changed in version \(version.version) (\(version.id)) on "
            + "\(en: date), after money was granted on \(en: granted), without "
            + "\(lacking.map(\.english).joined(separator: " or "))."),
        facts: [
          FindingFact(Phrase(sv: "Ny version", en: "New version"), .day(date), version.origin["datum"]),
          FindingFact(Phrase(sv: "Pengar beviljade", en: "Money granted"), .day(granted), grant.origin["datum"]),
        ],
        remedy: Phrase(
          sv: "Registrera \(sv: list) för den nya versionen; tidigare versioner ligger kvar.",
          en: "Register the \(en: list) of the new version; earlier versions remain."))
    }
  }

  /// Milestones whose decided day is not the first one, without a decision on a new baseline.
  private func movedMilestones(of project: Project, _ index: ScrutinyIndex) -> Finding? {
    let moved = (index.milestones[project.id] ?? []).filter { milestone in
      guard let first = milestone.first.value, let decided = milestone.decided else { return false }
      return first != decided
    }.sorted { $0.code < $1.code }
    guard !moved.isEmpty, baselineDecisions(of: project, index).isEmpty else { return nil }
    let list = moved.compactMap { milestone -> Phrase? in
      guard let first = milestone.first.value, let decided = milestone.decided else { return nil }
      return Phrase(
        sv: "\(milestone.code) från den \(sv: first) till den \(sv: decided)",
        en: "\(milestone.code) from \(en: first) to \(en: decided)")
    }.listed(atMost: 4)
    return finding(
      about: .project(project), "milstolpar", answeredBy: index.answering(for: project),
      found: Phrase(
        sv:
          "Beslutad dag har flyttats för milstolpar i \(Label.of(project)): \(sv: list). Inget beslut om ny baslinje är "
          + "registrerat.",
        en: "The decided day of milestones of \(Label.of(project)) has been moved: \(en: list). No decision on a new "
          + "baseline is registered."),
      facts: moved.flatMap { milestone in
        [
          milestone.first.value.map {
            FindingFact(
              Phrase(sv: "\(milestone.code) ursprunglig", en: "\(milestone.code) first"), .day($0),
              milestone.origin["ursprunglig"])
          },
          milestone.decided.map {
            FindingFact(
              Phrase(sv: "\(milestone.code) beslutad", en: "\(milestone.code) decided"), .day($0),
              milestone.origin["beslutad"])
          },
        ].compactMap { $0 }
      },
      remedy: Phrase(
        sv: "Registrera beslutet om ny baslinje med orsak, eller återställ den beslutade dagen.",
        en: "Register the decision on a new baseline with its reason, or restore the decided day."))
  }

  private func changesWithoutReason(of project: Project, _ index: ScrutinyIndex) -> [Finding] {
    baselineDecisions(of: project, index).filter { $0.reasonCode.isEmpty }.compactMap { decision -> Finding? in
      guard let date = decision.date.value else { return nil }
      return finding(
        about: .decision(decision), answeredBy: index.answering(for: project),
        found: Phrase(
          sv: "Beslut \(Label.of(decision)) den \(sv: date) om ny baslinje för \(Label.of(project)) saknar orsak.",
          en: "Decision \(Label.of(decision)) of \(en: date) on a new baseline of \(Label.of(project)) has no reason."),
        facts: [FindingFact(Phrase(sv: "Beslutsdag", en: "Day of decision"), .day(date), decision.origin["datum"])],
        remedy: Phrase(sv: "Registrera beslutets orsakskod.", en: "Register the decision's reason code."))
    }
  }

  private func baselineDecisions(of project: Project, _ index: ScrutinyIndex) -> [Decision] {
    index.lineage(of: project).flatMap { index.book.decisionsOfProject[$0.id] ?? [] }.filter {
      $0.kind == .baseline && ($0.date.value.map { $0 <= index.cutOff } ?? false)
    }
  }
}
