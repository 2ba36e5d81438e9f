import Appraisal
import ProgrammeModel
import Scrutiny

extension GovernanceContext {
  /// Demands on steering: who leads, what has been asked and passed, which risks are owned.
  func steeringProof(_ proof: DemandProof, of project: Project, at point: DecisionPoint?) -> Demanded {
    switch proof {
    case .sponsor:
      return project.sponsor.value.map { .met(Phrase(sv: name(of: $0), en: name(of: $0))) }
        ?? .missing(Phrase(sv: "Utse en beställare.", en: "Appoint a sponsor."))
    case .projectLeader:
      return project.leader.value.map { .met(Phrase(sv: name(of: $0), en: name(of: $0))) }
        ?? .missing(Phrase(sv: "Utse en projektledare.", en: "Appoint a project leader."))
    case .portfolio:
      guard let node = project.node else {
        return .missing(Phrase(sv: "Ange portföljen.", en: "State the portfolio."))
      }
      return .met(Phrase(sv: "\(node)", en: "\(node)"))
    case .departmentContact:
      let contacted = (index.applications[project.id] ?? []).compactMap(\.contactedOn).filter { $0 <= day }.min()
      return contacted.map { .met(Phrase(sv: "\($0)", en: "\($0)")) }
        ?? .missing(
          Phrase(
            sv: "Kontakta stadens it-avdelning och ange dagen (kontakt_med_it).",
            en: "Contact the city's IT department and state the day (kontakt_med_it)."))
    case .reuseTest: return reuse(of: project).outcome
    case .previousPoint: return previousProof(project, point)
    default: return riskProof(project)
    }
  }

  /// Passed by a transition, or by a decision at the point where no transitions are registered.
  private func previousProof(_ project: Project, _ point: DecisionPoint?) -> Demanded {
    guard let before = point?.previous else {
      return .notAsked(Phrase(sv: "Det finns ingen tidigare beslutspunkt.", en: "There is no point before it."))
    }
    let life = ProjectLife(of: project.id, in: book.programme.transitions, through: day)
    if let step = life.steps.first(where: { $0.position?.point == before && $0.transition.event?.point == before }) {
      let when = step.transition.date.value?.description ?? ""
      return .met(Phrase(sv: "\(before.rawValue) \(when)", en: "\(before.rawValue) \(when)"))
    }
    let decision = (book.decisionsOfProject[project.id] ?? []).first {
      $0.point == before && ($0.date.value.map { $0 <= day } ?? false)
    }
    if life.steps.isEmpty, let decision {
      return .met(
        Phrase(
          sv: "\(before.rawValue): beslut \(decision.id)", en: "\(before.rawValue): decision \(decision.id)"))
    }
    return .missing(
      Phrase(sv: "\(before.rawValue) ska beslutas först.", en: "\(before.rawValue) must be decided first."))
  }

  private func riskProof(_ project: Project) -> Demanded {
    let risks = risks(of: project)
    guard !risks.isEmpty else {
      return .missing(Phrase(sv: "Bedöm projektets risker.", en: "Judge the risks of the project."))
    }
    let open = risks.filter { $0.now.owner.isEmpty || $0.now.measure.isEmpty }
    guard open.isEmpty else {
      let ids = open.map(\.id).joined(separator: ", ")
      return .missing(
        Phrase(sv: "Ange ägare och åtgärd för risk \(ids).", en: "State owner and measure of risk \(ids)."))
    }
    let words = risks.count == 1 ? (sv: "risk", en: "risk") : (sv: "risker", en: "risks")
    return .met(
      Phrase(sv: "\(risks.count) \(words.sv) med ägare", en: "\(risks.count) \(words.en) with owner"))
  }

  /// Demands on money.
  func moneyProof(_ proof: DemandProof, of project: Project) -> Demanded {
    if proof == .ownBudget {
      let budgets = book.programme.budgets.contains { $0.project == project.id && !$0.observations.isEmpty }
      if budgets { return .met(Phrase(sv: "budget finns", en: "there is a budget")) }
    }
    let granting = (book.decisionsOfProject[project.id] ?? []).first {
      $0.grantsMoney && ($0.date.value.map { $0 <= day } ?? false)
    }
    guard let granting else {
      if proof == .ownBudget {
        return .missing(
          Phrase(
            sv: "Registrera nämndens budget för projektet, eller beslutet om särskilt tilldelade medel.",
            en: "Register the board's budget for the project, or the decision on specially assigned money."))
      }
      return .missing(
        Phrase(sv: "Vänta på beslut om medel, eller begär det.", en: "Await the decision on money, or request it."))
    }
    let amount = granting.amount.value.map { Phrase(sv: ", \(sv: $0)", en: ", \(en: $0)") }
    return .met(
      Phrase(
        sv: "Beslut \(granting.id)\(amount?.swedish ?? "")", en: "Decision \(granting.id)\(amount?.english ?? "")"))
  }
}
