import Appraisal
import ProgrammeModel

extension ScrutinyIndex {
  /// What a subject is, in running text.
  func label(_ subject: Subject) -> Phrase {
    switch subject.kind {
    case .project:
      let name = Label.of(book.projects[Identifier(subject.id)]?.name ?? "", subject.id)
      return Phrase(sv: "projektet \(name)", en: "the project \(name)")
    case .benefit:
      let name = Label.of(book.benefits[Identifier(subject.id)]?.name ?? "", subject.id)
      return Phrase(sv: "nyttan \(name)", en: "the benefit \(name)")
    case .service:
      let name = Label.of(book.services[Identifier(subject.id)]?.name ?? "", subject.id)
      return Phrase(sv: "tjänsten \(name)", en: "the service \(name)")
    case .organisation:
      let name = name(Identifier<Organisation>(subject.id))
      return Phrase(sv: name, en: name)
    default: return Phrase(sv: subject.description, en: subject.id)
    }
  }

  /// The boards that must answer for a project, a benefit or a service.
  func answering(for subject: Subject) -> [Identifier<Organisation>] {
    switch subject.kind {
    case .project: return book.projects[Identifier(subject.id)].map { answering(for: $0) } ?? []
    case .benefit:
      guard let benefit = book.benefits[Identifier(subject.id)], let project = book.projects[benefit.project] else {
        return []
      }
      return answering(for: benefit, of: project)
    case .service: return book.services[Identifier(subject.id)]?.owner.value.map { [board(of: $0)] } ?? []
    case .organisation: return [board(of: Identifier(subject.id))]
    default: return []
    }
  }
}
