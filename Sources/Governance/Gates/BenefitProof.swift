import Appraisal
import ProgrammeModel
import Scrutiny

extension GovernanceContext {
  /// Demands on the benefits: valued, measured, owned, followed up and planned to be taken home.
  func benefitProof(_ proof: DemandProof, of project: Project) -> Demanded {
    let benefits = livingBenefits(of: project)
    switch proof {
    case .preliminaryCase:
      let known = (book.casesOfProject[project.id] ?? []).last { $0.date.value.map { $0 <= day } ?? true }
      return known.map { .met(described($0)) } ?? .missing(fillIn)
    case .adoptedCase: return adoptedCase(project, benefits)
    case .baseline:
      return all(
        benefits.filter { $0.benefitClass.value != .red }, lacking: { $0.baseline.value == nil },
        none: Phrase(sv: "Inga nyttor i kronor.", en: "No benefits in kronor."),
        remedy: Phrase(sv: "Mät utgångsläget för", en: "Measure the baseline of"))
    case .benefitOwner:
      return all(
        benefits, lacking: { benefit in !owners(of: benefit).contains { $0.acceptedOn.map { $0 <= day } ?? false } },
        none: nil, remedy: Phrase(sv: "Utse en nyttoansvarig som accepterar för", en: "Appoint an accepting owner of"))
    case .takingHome:
      return all(
        benefits.filter { $0.benefitClass.value == .green }, lacking: { $0.takingHome == nil },
        none: Phrase(sv: "Inga gröna nyttor.", en: "No green benefits."),
        remedy: Phrase(sv: "Ange hur budgeten ändras för", en: "State how the budget changes for"))
    default:
      return all(
        benefits,
        lacking: {
          $0.followUp.isEmpty
            && index.responsible(.benefit, $0.id.rawValue, .followUpOwner, on: day).isEmpty
            && index.responsible(.project, project.id.rawValue, .followUpOwner, on: day).isEmpty
        }, none: nil, remedy: Phrase(sv: "Ange hur eller av vem det följs upp:", en: "State how or by whom:"))
    }
  }

  private var fillIn: Phrase {
    Phrase(sv: "Fyll i en nyttokalkyl.", en: "Fill in a benefit case.")
  }

  private func described(_ benefitCase: BenefitCase) -> Phrase {
    let day = benefitCase.date.value.map { " \($0)" } ?? ""
    return Phrase(
      sv: "\(benefitCase.id), version \(benefitCase.version)\(day)",
      en: "\(benefitCase.id), version \(benefitCase.version)\(day)")
  }

  private func adoptedCase(_ project: Project, _ benefits: [Benefit]) -> Demanded {
    guard let benefitCase = book.caseInForce(of: project.id, on: day) else { return .missing(fillIn) }
    if benefits.isEmpty {
      return .missing(
        Phrase(sv: "Lägg till nyttorna i \(benefitCase.id).", en: "Add the benefits to \(benefitCase.id)."))
    }
    if book.benefitAmounts.costs(of: benefitCase.id).isEmpty {
      return .missing(
        Phrase(sv: "Lägg till kostnaderna i \(benefitCase.id).", en: "Add the costs to \(benefitCase.id)."))
    }
    return .met(described(benefitCase))
  }

  /// Met where no benefit lacks it; missing with the benefits that do.
  private func all(
    _ benefits: [Benefit], lacking: (Benefit) -> Bool, none: Phrase?, remedy: Phrase
  ) -> Demanded {
    guard !benefits.isEmpty else {
      return none.map { .notAsked($0) }
        ?? .missing(Phrase(sv: "Registrera projektets nyttor.", en: "Register the benefits of the project."))
    }
    let open = benefits.filter(lacking)
    guard !open.isEmpty else {
      return .met(Phrase(sv: "\(benefits.count) av \(benefits.count)", en: "\(benefits.count) of \(benefits.count)"))
    }
    let names = open.map { $0.name.isEmpty ? $0.id.rawValue : "\($0.name) (\($0.id))" }
    return .missing(
      Phrase(
        sv: "\(remedy.swedish) \(names.listed(.swedish, atMost: 3)).",
        en: "\(remedy.english) \(names.listed(.english, atMost: 3))."))
  }
}
