import Appraisal
import ProgrammeModel
import Scrutiny

extension GovernanceContext {
  /// Who owes what a demand asks for: the role, and who holds it where that is registered.
  func debtor(_ demand: GateDemand, of project: Project) -> Phrase {
    guard let role = demand.debtor else {
      return Phrase(sv: "ingen utpekad", en: "nobody named")
    }
    let holder = holder(of: role, in: project)
    let word = role.phrase
    return holder.map { Phrase(sv: "\(word.swedish): \($0)", en: "\(word.english): \($0)") }
      ?? Phrase(sv: "\(word.swedish): ej utsedd", en: "\(word.english): not appointed")
  }

  private func holder(of role: DemandDebtor, in project: Project) -> String? {
    switch role {
    case .applicant:
      let application = index.applications[project.id]?.last
      return (application?.applicant ?? project.sponsor.value).map { name(of: $0) }
    case .sponsor: return project.sponsor.value.map { name(of: $0) }
    case .projectLeader: return project.leader.value.map { name(of: $0) }
    case .benefitOwner:
      let owners = (book.benefitsOfProject[project.id] ?? []).flatMap { self.owners(of: $0) }
      let names = Set(owners.compactMap { $0.organisation.map { name(of: $0) } }).sorted()
      return names.isEmpty ? nil : names.prefix(3).joined(separator: ", ")
    case .receiver: return project.receiver.value.map { name(of: $0) }
    case .programmeOffice:
      return project.node.flatMap { node in book.programme.portfolios.first { $0.id == node } }?.organisation.map {
        name(of: $0)
      }
    }
  }

  /// Those who own a benefit on the day and are not vacancies.
  func owners(of benefit: Benefit) -> [Responsibility] {
    index.responsible(.benefit, benefit.id.rawValue, .benefitOwner, on: day).filter { !$0.isVacant }
  }
}
