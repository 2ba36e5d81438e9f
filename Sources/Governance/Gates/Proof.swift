import Appraisal
import ProgrammeModel
import Scrutiny

extension GovernanceContext {
  /// What the register shows of a demand, in words to whoever owes it where something is lacking.
  func proof(of demand: GateDemand, by project: Project) -> Demanded {
    guard let proof = demand.proof else {
      return .notAsked(
        Phrase(sv: "Kravet säger inte vad som visar det.", en: "The demand does not say what would show it."))
    }
    switch proof {
    case .application, .purpose, .process, .goal, .userNeed, .hypothesis, .costCap, .stopCriterion:
      return needProof(proof, of: project)
    case .sponsor, .projectLeader, .portfolio, .departmentContact, .reuseTest, .previousPoint, .risks:
      return steeringProof(proof, of: project, at: demand.point)
    case .preliminaryCase, .adoptedCase, .baseline, .benefitOwner, .takingHome, .followUp:
      return benefitProof(proof, of: project)
    case .financing, .ownBudget:
      return moneyProof(proof, of: project)
    case .receiver, .supportChannel, .service:
      return introductionProof(proof, of: project)
    case .checklist, .document:
      return checklistProof(demand, of: project)
    }
  }

  private func needProof(_ proof: DemandProof, of project: Project) -> Demanded {
    switch proof {
    case .application:
      guard let application = index.applications[project.id]?.last else {
        return .missing(
          Phrase(sv: "Lämna in en ansökan om medel.", en: "Hand in an application for funds."))
      }
      let day = application.submitted.value.map(\.description) ?? ""
      return .met(Phrase(sv: "Ansökan \(application.id) \(day)", en: "Application \(application.id) \(day)"))
    case .purpose:
      return .stated(
        project.purpose,
        else: Phrase(sv: "Skriv vad projektet ska uppnå.", en: "Write what the project is to achieve."))
    case .process:
      return .stated(
        project.process,
        else: Phrase(sv: "Skriv vilken verksamhetsprocess det gäller.", en: "Write which business process it concerns.")
      )
    case .goal: return goalProof(project)
    case .userNeed:
      return .stated(
        project.userNeed,
        else: Phrase(sv: "Beskriv hur behovet är känt.", en: "Describe how the need is known."))
    case .hypothesis:
      return .stated(
        project.hypothesis,
        else: Phrase(
          sv: "Skriv vad försöket ska visa, så att det kan prövas.", en: "Write what the trial is to show, testably."))
    case .costCap:
      return project.costCap.map { .met(Phrase(sv: "\(sv: $0)", en: "\(en: $0)")) }
        ?? .missing(Phrase(sv: "Skriv vad försöket högst får kosta.", en: "Write what the trial may cost at most."))
    default:
      return .stated(
        project.stopCriterion,
        else: Phrase(sv: "Skriv när försöket ska avbrytas.", en: "Write when the trial is to be stopped."))
    }
  }

  /// A goal counts if it is valid on the day of the financing decision, or today before there is one.
  private func goalProof(_ project: Project) -> Demanded {
    let decided = (book.decisionsOfProject[project.id] ?? []).first { $0.grantsMoney }?.date.value
    let when = min(decided ?? day, day)
    let linked = (index.goalLinks[project.id] ?? []).compactMap { book.goals[$0.goal] }
    let valid = linked.filter { ($0.from.map { $0 <= when } ?? true) && ($0.to.map { $0 >= when } ?? true) }
    if let first = valid.map(\.id.rawValue).sorted().first {
      let rest = valid.count > 1 ? " +\(valid.count - 1)" : ""
      return .met(Phrase(sv: "\(first)\(rest)", en: "\(first)\(rest)"))
    }
    return .missing(
      linked.isEmpty
        ? Phrase(sv: "Ange vilket mål projektet bidrar till.", en: "State the goal that the project contributes to.")
        : Phrase(
          sv: "Målet gällde inte den \(when); ange ett mål som gällde då.",
          en: "The goal was not valid on \(when); state one that was."))
  }

  private func checklistProof(_ demand: GateDemand, of project: Project) -> Demanded {
    let wanted = FoldedText.key(demand.checklistPoint)
    let point = book.programme.checklistPoints.first {
      $0.project == project.id && FoldedText.key($0.point) == wanted
    }
    let name = demand.checklistPoint
    switch point?.fulfilled.value {
    case .yes:
      if let done = point?.date, done > day { break }
      let document = point?.evidence ?? ""
      if demand.proof == .document, document.isEmpty {
        return .missing(
          Phrase(
            sv: "\(name): ange i checklistan var dokumentet finns.",
            en: "\(name): state in the checklist where the document is."))
      }
      let when = point?.date.map { "\($0) " } ?? ""
      let shown = when + document
      return .met(Phrase(sv: shown.isEmpty ? "ja" : shown, en: shown.isEmpty ? "yes" : shown))
    case .notApplicable:
      return .notAsked(Phrase(sv: "\(name): ej tillämpligt.", en: "\(name): not applicable."))
    case .no, nil: break
    }
    return .missing(
      demand.proof == .document
        ? Phrase(sv: "Lämna dokumentet \(name).", en: "Deliver the document \(name).")
        : Phrase(sv: "Gör klart ”\(name)” i checklistan.", en: "Complete “\(name)” of the checklist."))
  }
}
