import Appraisal
import ProgrammeModel
import Scrutiny

extension GovernanceContext {
  /// Demands on the introduction in the line organisation.
  func introductionProof(_ proof: DemandProof, of project: Project) -> Demanded {
    switch proof {
    case .receiver: return receiver(of: project)
    case .supportChannel: return supportChannel(of: project)
    default:
      let services = index.services[project.id] ?? []
      guard let service = services.first else {
        return .missing(
          Phrase(
            sv: "Registrera den tjänst som projektet levererar.", en: "Register the service that the project delivers.")
        )
      }
      guard let owner = service.owner.value else {
        return .missing(Phrase(sv: "Ange ägare till \(service.id).", en: "State the owner of \(service.id)."))
      }
      return .met(Phrase(sv: "\(service.id), \(name(of: owner))", en: "\(service.id), \(name(of: owner))"))
    }
  }

  /// The receiving organisation together with the role there that has taken over.
  func receiver(of project: Project) -> Demanded {
    guard let receiver = project.receiver.value else {
      return .missing(
        Phrase(sv: "Utse den organisation som tar emot resultatet.", en: "Appoint the organisation that receives it."))
    }
    let held = index.responsible(.project, project.id.rawValue, .receiver, on: day).filter { !$0.isVacant }
    guard let responsible = held.first else {
      return .missing(
        Phrase(
          sv: "Utse vem på \(name(of: receiver)) som ansvarar efter avslut.",
          en: "Appoint who at \(name(of: receiver)) answers after close."))
    }
    guard let accepted = responsible.acceptedOn, accepted <= day else {
      return .missing(
        Phrase(
          sv: "Låt \(responsible.position) på \(name(of: receiver)) acceptera ansvaret.",
          en: "Have \(responsible.position) at \(name(of: receiver)) accept the responsibility."))
    }
    let who = responsible.position.isEmpty ? responsible.person.value.map { name(of: $0) } ?? "" : responsible.position
    return .met(Phrase(sv: "\(name(of: receiver)), \(who)", en: "\(name(of: receiver)), \(who)"))
  }

  /// Support for those who cannot use the service: asked where the project gives an e-service, or an external benefit.
  func supportChannel(of project: Project) -> Demanded {
    let services = index.services[project.id] ?? []
    let isExternal = (book.benefitsOfProject[project.id] ?? []).contains { $0.perspective == .externalBenefit }
    guard services.contains(where: \.isEService) || isExternal else {
      return .notAsked(
        Phrase(sv: "Projektet ger ingen tjänst till invånare.", en: "The project gives no service to residents."))
    }
    let stated = ([project.supportChannel] + services.map(\.supportChannel)).first { !$0.isEmpty } ?? ""
    return .stated(
      stated,
      else: Phrase(
        sv: "Ange vart den som inte kan använda tjänsten vänder sig.",
        en: "State where those who cannot use the service turn."))
  }
}
