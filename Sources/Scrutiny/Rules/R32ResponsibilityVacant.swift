import Appraisal
import ProgrammeModel

/// Every responsibility is held by somebody, also after the project period, and has been accepted.
struct R32ResponsibilityVacant: Rule {
  let id: RuleID = "R32"
  let title = Phrase(
    sv: "Ansvar är vakant eller inte övertaget", en: "A responsibility is vacant or has not been taken over")
  let severity = Severity.warning
  let demand = Demand(.audit, [.auditMemorandum, .serviceProgramme], ["S4", "S19"], recommendations: [1, 3])

  /// Something that somebody answers for, while it still needs an answer.
  private struct Object {
    let subject: Subject
    /// What it is called and who answers for it, worked out only where something is found.
    let label: () -> Phrase
    let organisations: () -> [Identifier<Organisation>]
    let isClosed: Bool
    var closed: CalendarDay?
  }

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    held(index, context) + servicesWithoutOwner(index, context)
  }

  private func held(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.responsibilities.flatMap { key, rows -> [Finding] in
      guard let object = object(key, index, context) else { return [] }
      let roles = rows.filter { $0.role != nil }
      // Mostly one row tells of a thing.
      let byRole = roles.count > 1 ? Array(Dictionary(grouping: roles, by: \.role).values) : [roles]
      return byRole.flatMap { inRole -> [Finding] in
        let now = inRole.filter { $0.holds(on: context.cutOff) }
        if now.isEmpty { return [ended(inRole, object, index, context)].compactMap { $0 } }
        return now.compactMap { vacant($0, object, index) ?? unaccepted($0, object, index) }
      }
    }
  }

  private func vacant(_ row: Responsibility, _ object: Object, _ index: ScrutinyIndex) -> Finding? {
    guard row.isVacant, let role = row.role else { return nil }
    let position = row.position.isEmpty ? "" : " (\(row.position))"
    return finding(
      about: object.subject, row.id.rawValue, answeredBy: answering(row, object, index),
      found: Phrase(
        sv: "Rollen \(role.phrase.swedish)\(position) för \(sv: object.label()) är vakant.",
        en: "The role of \(role.phrase.english)\(position) for \(en: object.label()) is vacant."),
      facts: row.from.map { [FindingFact(Phrase(sv: "Från", en: "From"), .day($0), row.origin["från"])] } ?? [],
      remedy: Phrase(
        sv: "Utse och registrera en person i rollen.", en: "Appoint and register a person in the role."))
  }

  /// A role that was held and is not any more. A benefit without an owner is told of by R02.
  private func ended(
    _ rows: [Responsibility], _ object: Object, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Finding? {
    let past = rows.compactMap { row in row.to.map { (row, $0) } }.filter { $0.1 < context.cutOff }
    guard let (row, last) = past.max(by: { $0.1 < $1.1 }), let role = row.role, role != .benefitOwner,
      !(object.isClosed && (role == .projectLeader || role == .sponsor)),
      !(role == .followUpOwner && isFollowedUp(object, through: last, index))
    else { return nil }
    return finding(
      about: object.subject, "\(role.rawValue) upphörd", answeredBy: answering(row, object, index),
      found: Phrase(
        sv: "Rollen \(role.phrase.swedish) för \(sv: object.label()) är vakant sedan "
          + "\(row.id) upphörde den \(sv: last).",
        en: "The role of \(role.phrase.english) for \(en: object.label()) has been vacant since \(row.id) ended on "
          + "\(en: last)."),
      facts: [FindingFact(Phrase(sv: "Upphörde", en: "Ended"), .day(last), row.origin["till"])],
      remedy: Phrase(
        sv: "Registrera vem som har ansvaret efter den dagen.", en: "Register who is responsible after that day."))
  }

  /// Whether the follow-up after a project's close was over when the responsibility for it ended.
  private func isFollowedUp(_ object: Object, through last: CalendarDay, _ index: ScrutinyIndex) -> Bool {
    object.closed.flatMap { FollowUpSchedule(closed: $0, in: index.book.programme).days.last }.map { $0 <= last }
      ?? false
  }

  /// A responsibility for what a closed project leaves behind that nobody is known to have accepted.
  private func unaccepted(_ row: Responsibility, _ object: Object, _ index: ScrutinyIndex) -> Finding? {
    guard object.isClosed, row.acceptedOn == nil, let role = row.role, role == .receiver || role == .benefitOwner else {
      return nil
    }
    return finding(
      about: object.subject, "\(row.id) accepterat", severity: .notice, answeredBy: answering(row, object, index),
      found: Phrase(
        sv:
          "Projektet är avslutat, men det är inte registrerat att rollen \(role.phrase.swedish) för "
          + "\(sv: object.label()) (\(row.id)) är accepterad.",
        en: "The project is closed, but it is not registered that the role of \(role.phrase.english) for "
          + "\(en: object.label()) (\(row.id)) has been accepted."),
      facts: [],
      remedy: Phrase(
        sv: "Registrera dagen då ansvaret accepterades.", en: "Register the day the responsibility was accepted."))
  }

  /// E-services left by a closed project that nobody in the line ever answered for (recommendation 1).
  private func servicesWithoutOwner(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.programme.services.compactMap { service -> Finding? in
      guard service.isEService, service.isInOperation(on: context.cutOff),
        let project = service.project.flatMap({ index.book.projects[$0] }), index.isClosed(project),
        index.everResponsible(.service, service.id.rawValue, .serviceOwner).isEmpty
      else { return nil }
      let owner = service.owner.value.map { [index.board(of: $0)] }
      return finding(
        about: .service(service), "objektägare", answeredBy: owner ?? index.answering(for: project),
        found: Phrase(
          sv:
            "E-tjänsten \(Label.of(service)) är i drift sedan \(Label.of(project)) avslutats, men ingen objektägare är "
            + "registrerad.",
          en:
            "The e-service \(Label.of(service)) is in operation after \(Label.of(project)) was closed, but no service "
            + "owner is registered."),
        facts: project.closed.map {
          [FindingFact(Phrase(sv: "Projektet avslutat", en: "Project closed"), .day($0), project.origin["avslutad"])]
        } ?? [],
        remedy: Phrase(
          sv: "Registrera tjänstens objektägare i linjen.", en: "Register the service's owner in the line."))
    }
  }

  private func answering(
    _ row: Responsibility, _ object: Object, _ index: ScrutinyIndex
  ) -> [Identifier<Organisation>] {
    row.organisation.map { [index.board(of: $0)] } ?? object.organisations()
  }

  /// The thing that a responsibility concerns; nothing where it needs no answer any more or is not known.
  private func object(
    _ key: ScrutinyIndex.ObjectKey, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Object? {
    switch ScrutinyIndex.ObjectTable(rawValue: key.table) {
    case .project:
      guard let project = index.book.projects[Identifier(key.id)], index.standing(of: project) != .outside else {
        return nil
      }
      return object(Subject(.project, key.id), index, of: project)
    case .benefit:
      guard let benefit = index.book.benefits[Identifier(key.id)], benefit.status != .writtenDown,
        let project = index.book.projects[benefit.project], index.standing(of: project) != .outside
      else { return nil }
      return object(Subject(.benefit, key.id), index, of: project)
    case .service:
      guard let service = index.book.services[Identifier(key.id)], service.isInOperation(on: context.cutOff) else {
        return nil
      }
      return object(Subject(.service, key.id), index)
    case .recommendation:
      let isOpen = index.book.programme.recommendations.contains {
        $0.id.rawValue == key.id && $0.status.value != .done && $0.status.value != .cancelled
      }
      guard isOpen else { return nil }
      return Object(
        subject: Subject(.recommendation, key.id),
        label: { Phrase(sv: "rekommendation \(key.id)", en: "recommendation \(key.id)") }, organisations: { [] },
        isClosed: false)
    case .measure:
      return Object(
        subject: Subject(.other, key.id), label: { Phrase(sv: "insats \(key.id)", en: "measure \(key.id)") },
        organisations: { [] }, isClosed: false)
    case nil: return nil
    }
  }

  private func object(_ subject: Subject, _ index: ScrutinyIndex, of project: Project? = nil) -> Object {
    Object(
      subject: subject, label: { index.label(subject) }, organisations: { index.answering(for: subject) },
      isClosed: project.map { index.isClosed($0) } ?? false, closed: project?.closed)
  }
}
