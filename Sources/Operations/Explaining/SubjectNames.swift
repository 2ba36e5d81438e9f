import Appraisal
public import ProgrammeModel

extension Book {
  /// What subjects of figures are called, where they have a name of their own.
  var subjectNames: [Subject: String] {
    var names: [Subject: String] = [:]
    func add(_ kind: Subject.Kind, _ id: String, _ name: String) {
      if !name.isEmpty { names[Subject(kind, id)] = name }
    }
    for node in programme.nodes { add(.node, node.id.rawValue, node.name) }
    for project in programme.projects { add(.project, project.id.rawValue, project.name) }
    for benefit in programme.benefits { add(.benefit, benefit.id.rawValue, benefit.name) }
    for organisation in programme.organisations { add(.organisation, organisation.id.rawValue, organisation.name) }
    for service in programme.services { add(.service, service.id.rawValue, service.name) }
    for indicator in programme.indicators { add(.indicator, indicator.id.rawValue, indicator.name) }
    return names
  }
}

extension Derivations {
  /// A subject by id and name: `P1002 Mina sidor`, `Hela programmet`.
  public func name(of subject: Subject, _ language: Language) -> String {
    names.words(for: subject, language)
  }
}
