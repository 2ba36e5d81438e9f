import ProgrammeModel

extension AuditMeasure {
  static let cases = AuditMeasure(
    name: "audit.grants-with-case",
    title: Phrase(sv: "Beviljade medel med nyttokalkyl", en: "Grants with a benefit case"),
    formula: Phrase(
      sv: "Finansieringsbeslut till och med sista dagen där projektet, eller det projekt det är del av, hade en "
        + "nyttokalkyl beslutsdagen, av alla sådana beslut. Innovationsprojekt räknas inte: de har hypotes, "
        + "kostnadstak och stoppvillkor i stället.",
      en: "Financing decisions by the last day where the project, or the one it is part of, had a benefit case on the "
        + "day of decision, over all such decisions. Innovation projects are left out: they have hypothesis, cost cap "
        + "and stop criterion instead."),
    asked: Phrase(sv: "Finansieringsbeslut", en: "Financing decisions"), field: FieldName("datum")
  ) { book, period in
    var count = AuditCount()
    for decision in book.programme.decisions where decision.grantsMoney {
      guard let project = decision.project.flatMap({ book.projects[$0] }), project.isAudited,
        let date = decision.date.value, date <= period.cutOff
      else { continue }
      if project.category == .innovative {
        count.leaveOut(decision.id.rawValue, project.name, "innovationsprojekt", "innovation project")
        continue
      }
      let line = [project] + (project.parent.flatMap { book.projects[$0] }.map { [$0] } ?? [])
      let cases = line.flatMap { book.casesOfProject[$0.id] ?? [] }
      count.ask(decision.origin, isMet: cases.contains { $0.date.value.map { $0 <= date } ?? false })
    }
    return count
  }

  static let goalLinks = AuditMeasure(
    name: "audit.projects-with-goal",
    title: Phrase(sv: "Projekt kopplade till mål", en: "Projects linked to a goal"),
    formula: Phrase(
      sv: "Projekt som är kopplade till minst ett mål, av alla projekt som inte är avslagna eller avbrutna. Delprojekt "
        + "räknas med det projekt de är del av.",
      en:
        "Projects linked to at least one goal over projects neither refused nor stopped. Parts count with the project "
        + "they are part of."),
    asked: Phrase(sv: "Projekt", en: "Projects"), field: FieldName("namn")
  ) { book, _ in
    var count = AuditCount()
    let linked = Set(book.programme.projectGoals.map(\.project))
    for project in book.programme.projects where project.isAudited {
      if project.parent != nil {
        count.leaveOut(project.id.rawValue, project.name, "delprojekt", "part of another project")
      } else {
        count.ask(project.origin, isMet: linked.contains(project.id))
      }
    }
    return count
  }

  static let preconditions = AuditMeasure(
    name: "audit.preconditions-met",
    title: Phrase(sv: "Uppfyllda förutsättningar i checklistan", en: "Preconditions met on the checklist"),
    formula: Phrase(
      sv: "Punkter i projektens checklistor som är uppfyllda, av alla punkter. Ej tillämpliga räknas inte.",
      en: "Points of the projects' checklists that are met over all points. Those not applicable are left out."),
    asked: Phrase(sv: "Punkter", en: "Points"), field: FieldName("uppfylld")
  ) { book, _ in
    var count = AuditCount()
    for point in book.programme.checklistPoints {
      guard let project = book.projects[point.project], project.isAudited else { continue }
      if point.fulfilled.value == .notApplicable || point.fulfilled.missing?.reason == .notApplicable {
        count.leaveOut(
          project.id.rawValue, "\(project.name): \(point.point)", "ej tillämpligt", "not applicable")
      } else {
        count.ask(point.origin, isMet: point.fulfilled.value == .yes)
      }
    }
    return count
  }

  static let measurable = AuditMeasure(
    name: "audit.benefits-measurable",
    title: Phrase(sv: "Nyttor med mätetal", en: "Benefits with an indicator"),
    formula: Phrase(
      sv: "Nyttor med ett mätetal som finns i registret, av alla nyttor i projekt som inte är avslagna eller "
        + "avbrutna. Det som är sekretess eller ej tillämpligt räknas inte.",
      en: "Benefits with an indicator in the register over all benefits of projects neither refused nor stopped. What "
        + "is secret or not applicable is left out."),
    asked: Phrase(sv: "Nyttor", en: "Benefits"), field: FieldName("mätetal")
  ) { book, _ in
    var count = AuditCount()
    for (benefit, _) in book.auditedBenefits(&count) {
      if let reason = benefit.indicator.missing?.statedReason {
        count.leaveOut(benefit.id.rawValue, benefit.name, reason.swedish, reason.english)
      } else {
        count.ask(benefit.origin, isMet: benefit.indicator.value.flatMap { book.indicators[$0] } != nil)
      }
    }
    return count
  }

  static let baselines = AuditMeasure(
    name: "audit.benefits-with-baseline",
    title: Phrase(sv: "Nyttor med utgångsvärde före driftstart", en: "Benefits with a baseline before go-live"),
    formula: Phrase(
      sv: "Nyttor i drift vars utgångsvärde är mätt senast driftstartsdagen, av alla nyttor i projekt i drift den "
        + "sista dagen. Det som är sekretess eller ej tillämpligt räknas inte.",
      en: "Benefits in operation whose baseline was measured by the day of go-live over all benefits of projects live "
        + "on the last day. What is secret or not applicable is left out."),
    asked: Phrase(sv: "Nyttor i projekt i drift", en: "Benefits of projects that are live"),
    field: FieldName("baslinje")
  ) { book, period in
    var count = AuditCount()
    for (benefit, project) in book.auditedBenefits(&count) {
      guard let goLive = project.goLive.value, goLive <= period.cutOff else { continue }
      if let reason = benefit.baseline.missing?.statedReason {
        count.leaveOut(benefit.id.rawValue, benefit.name, reason.swedish, reason.english)
      } else {
        let isBefore = benefit.baselineDate.map { $0 <= goLive } ?? false
        count.ask(benefit.origin, isMet: benefit.baseline.value != nil && isBefore)
      }
    }
    return count
  }

  static let outcomes = AuditMeasure(
    name: "audit.benefits-with-outcome",
    title: Phrase(sv: "Nyttor med rapporterat utfall", en: "Benefits with reported outcome"),
    formula: Phrase(
      sv: "Gröna och gula nyttor med rapporterat utfall till och med sista dagen, av alla gröna och gula nyttor i "
        + "projekt i drift. Röda nyttor räknas inte: de har inget utfall i pengar.",
      en: "Green and yellow benefits with outcome reported by the last day over all green and yellow benefits of "
        + "projects that are live. Red benefits are left out: they have no outcome in money."),
    asked: Phrase(sv: "Gröna och gula nyttor i drift", en: "Green and yellow benefits in operation"),
    field: FieldName("namn")
  ) { book, period in
    var count = AuditCount()
    for (benefit, project) in book.auditedBenefits(&count) {
      guard project.goLive.value.map({ $0 <= period.cutOff }) ?? false else { continue }
      if benefit.benefitClass.value == .red {
        count.leaveOut(benefit.id.rawValue, benefit.name, "röd nytta", "red benefit")
      } else {
        let reported = book.benefitAmounts.outcome(of: benefit.id)?.observations.contains {
          $0.period.last <= period.cutOff && $0.value.value != nil
        }
        count.ask(benefit.origin, isMet: reported ?? false)
      }
    }
    return count
  }

  static let supportChannels = AuditMeasure(
    name: "audit.services-with-support",
    title: Phrase(
      sv: "E-tjänster med stöd för den som inte kan använda dem",
      en: "E-services with support for those who cannot use them"),
    formula: Phrase(
      sv: "E-tjänster med angiven stödkanal, egen eller projektets, av alla e-tjänster i drift den sista dagen.",
      en: "E-services with a stated support channel, their own or the project's, over e-services in operation on the "
        + "last day."),
    asked: Phrase(sv: "E-tjänster i drift", en: "E-services in operation"), field: FieldName("stödkanal")
  ) { book, period in
    var count = AuditCount()
    for service in book.programme.services where service.isEService {
      let begun = service.from.map { $0 <= period.cutOff } ?? true
      guard begun, service.to.map({ $0 >= period.cutOff }) ?? true else {
        count.leaveOut(service.id.rawValue, service.name, "inte i drift", "not in operation")
        continue
      }
      let project = service.project.flatMap { book.projects[$0] }
      count.ask(
        service.origin, isMet: !service.supportChannel.isEmpty || !(project?.supportChannel.isEmpty ?? true))
    }
    return count
  }
}

extension MissingValue {
  /// The reason in words, where it says that there is nothing to ask for.
  fileprivate var statedReason: (swedish: String, english: String)? {
    switch reason {
    case .secret: ("sekretess", "secret")
    case .notApplicable: ("ej tillämpligt", "not applicable")
    case .unstated, .notReported, .notYetDue, .notInSource: nil
    }
  }
}
