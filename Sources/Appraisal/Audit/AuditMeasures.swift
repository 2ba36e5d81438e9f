import ProgrammeModel

extension AuditMeasure {
  /// Every audit measure, in the order of the auditors' questions.
  public static let all = steering + instructions + goals + support

  /// Steering and follow-up at the executive board and at the boards.
  public static let steering = [deliveries, owned, deviations, recommendations]
  /// Whether the projects follow the instructions.
  public static let instructions = [cases, goalLinks, preconditions]
  /// How the fulfilment of goals is followed up.
  public static let goals = [measurable, baselines, outcomes]
  /// Support for those who cannot use a service.
  public static let support = [supportChannels]

  private static let deliveries = AuditMeasure(
    name: "audit.deliveries-received",
    title: Phrase(sv: "Inkomna underlag", en: "Deliveries received"),
    formula: Phrase(
      sv:
        "Inkomna underlag, av alla underlag som nämnder och bolag skulle lämna till rapporten. Det som är sekretess eller "
        + "ej tillämpligt räknas inte.",
      en: "Deliveries received over deliveries due to the report from boards and companies. What is secret or not "
        + "applicable is left out."),
    asked: Phrase(sv: "Underlag som skulle lämnas", en: "Deliveries due"), field: FieldName("inkom")
  ) { book, period in
    var count = AuditCount()
    for duty in book.programme.reportingDuties where duty.period == period {
      let name = book.organisations[duty.organisation]?.name ?? ""
      switch duty.received.missing?.reason {
      case .secret: count.leaveOut(duty.organisation.rawValue, name, "sekretess", "secret")
      case .notApplicable: count.leaveOut(duty.organisation.rawValue, name, "ej tillämpligt", "not applicable")
      default:
        count.ask(duty.origin, isMet: duty.received.value.map { $0 <= book.programme.statedAt.swedishDay } ?? false)
      }
    }
    return count
  }

  private static let owned = AuditMeasure(
    name: "audit.benefits-owned",
    title: Phrase(sv: "Nyttor med nyttoansvarig i linjen", en: "Benefits with an owner in the line"),
    formula: Phrase(
      sv:
        "Nyttor vars nyttoansvariga den sista dagen är någon annan än projektledaren, av alla nyttor i projekt som inte "
        + "är avslagna eller avbrutna. Nedskrivna nyttor räknas inte.",
      en: "Benefits whose owner on the last day is somebody other than the project leader, over benefits of projects "
        + "neither refused nor stopped. Benefits written down are left out."),
    asked: Phrase(sv: "Nyttor", en: "Benefits"), field: FieldName("namn")
  ) { book, period in
    var count = AuditCount()
    let rows = Dictionary(
      grouping: book.programme.responsibilities.filter { $0.role == .benefitOwner && $0.holds(on: period.cutOff) },
      by: \.object)
    for (benefit, project) in book.auditedBenefits(&count) {
      let owners = (rows[benefit.id.rawValue] ?? []).filter { $0.objectTable.lowercased() == "nyttor" }
      count.ask(
        benefit.origin,
        isMet: owners.contains { !$0.isVacant && $0.person.value.map { $0 != project.leader.value } ?? true })
    }
    return count
  }

  private static let deviations = AuditMeasure(
    name: "audit.deviations-acted-on",
    title: Phrase(sv: "Avvikelser med åtgärd", en: "Deviations with an action"),
    formula: Phrase(
      sv: "Avvikelser med angiven åtgärd, av alla registrerade avvikelser för perioden.",
      en: "Deviations with a stated action over deviations registered for the period."),
    asked: Phrase(sv: "Registrerade avvikelser", en: "Deviations registered"), field: FieldName("åtgärd")
  ) { book, period in
    var count = AuditCount()
    for deviation in book.programme.deviations where deviation.period == period {
      count.ask(deviation.origin, isMet: !deviation.action.isEmpty)
    }
    return count
  }

  private static let recommendations = AuditMeasure(
    name: "audit.recommendations-done",
    title: Phrase(sv: "Genomförda rekommendationer", en: "Recommendations carried out"),
    formula: Phrase(
      sv: "Rekommendationer som är klara den sista dagen, av alla rekommendationer. Avbrutna räknas inte.",
      en: "Recommendations done on the last day over all recommendations. Those given up are left out."),
    asked: Phrase(sv: "Rekommendationer", en: "Recommendations"), field: FieldName("status")
  ) { book, period in
    var count = AuditCount()
    for recommendation in book.programme.recommendations {
      if recommendation.status.value == .cancelled {
        count.leaveOut(recommendation.id.rawValue, recommendation.text, "avbruten", "given up")
      } else {
        let isDone = recommendation.done.map { $0 <= period.cutOff } ?? (recommendation.status.value == .done)
        count.ask(recommendation.origin, isMet: isDone)
      }
    }
    return count
  }
}

extension Book {
  /// The benefits of projects neither refused, sent back nor stopped; those written down are left out by name.
  func auditedBenefits(_ count: inout AuditCount) -> [(benefit: Benefit, project: Project)] {
    var found: [(Benefit, Project)] = []
    for benefit in programme.benefits {
      guard let project = projects[benefit.project], project.isAudited else { continue }
      if benefit.status == .writtenDown {
        count.leaveOut(benefit.id.rawValue, benefit.name, "nedskriven", "written down")
      } else {
        found.append((benefit, project))
      }
    }
    return found
  }
}

extension Project {
  /// Whether an auditor asks anything of it: not an idea, refused, sent back or stopped.
  var isAudited: Bool {
    switch self.state.value {
    case .idea, .refused, .returned, .cancelled: false
    default: true
    }
  }
}
