import Appraisal
import ProgrammeModel

/// What was to be measured is measured, also after the project is closed.
struct R05MeasurementOverdue: Rule {
  let id: RuleID = "R05"
  let title = Phrase(
    sv: "Mätning är försenad mer än en tertial", en: "A measurement is overdue by more than a tertial")
  let severity = Severity.warning
  let demand = Demand(.audit, [.auditMemorandum], ["S19"], recommendations: [4])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    var asked: Set<MeasurementBook.Point> = []
    let ofBenefits = index.livingBenefits.compactMap { benefit, project -> Finding? in
      let points = index.points(of: benefit)
      asked.formUnion(points)
      return overdue(benefit, project, points, index, context)
    }
    let grace = context.thresholds.measurementGraceMonths
    // Most points were last measured in the same period as the one before.
    var answered: (last: Period, isOverdue: Bool)?
    func mayBeOverdue(after last: Period) -> Bool {
      if let answered, answered.last == last { return answered.isOverdue }
      let isOverdue =
        last.last > index.cutOff || index.isOverdue(Frequency.monthly.firstPeriod(after: last.last), grace: grace)
      answered = (last, isOverdue)
      return isOverdue
    }
    // What is asked every month is asked first; what is computed from raw rows may be measured without any value.
    let candidates = index.book.measurements.points { outline in
      guard let last = outline.lastSettled else { return true }
      guard last.last > index.cutOff, let before = outline.settledBefore else { return mayBeOverdue(after: last) }
      return mayBeOverdue(after: before)
    }
    let ofOthers = candidates.compactMap { known -> Finding? in
      let point = known.point
      guard known.hasValues, let frequency = known.frequency, let last = index.lastMeasured(known) else { return nil }
      let due = frequency.firstPeriod(after: last.last)
      guard index.isOverdue(due, grace: grace), !asked.contains(point),
        index.isMeasurable(point)
      else { return nil }
      return overdue(point, last, due, index)
    }
    return ofBenefits + ofOthers
  }

  private func overdue(
    _ benefit: Benefit, _ project: Project, _ points: [MeasurementBook.Point], _ index: ScrutinyIndex,
    _ context: ScrutinyContext
  ) -> Finding? {
    let last = index.lastMeasured(of: points)
    guard let indicator = benefit.indicator.value,
      let due = index.overdueMeasurement(
        of: benefit, project, last: last, grace: context.thresholds.measurementGraceMonths)
    else { return nil }
    let closed = index.isClosed(project)
    return finding(
      about: .benefit(benefit), answeredBy: index.answering(for: benefit, of: project),
      found: sentence(
        Phrase(
          sv: "Mätetalet \(index.name(indicator)) för nyttan \(Label.of(benefit)) i "
            + "\(closed ? "det avslutade projektet" : "projektet") \(Label.of(project))",
          en: "The indicator \(index.name(indicator)) of the benefit \(Label.of(benefit)) of the "
            + "\(closed ? "closed project" : "project") \(Label.of(project))"), last, due),
      facts: facts(
        last, points, due,
        .joined([project.origin["driftstart"], benefit.origin["frekvens"]] + index.frequencyRows(of: indicator)), index),
      remedy: remedy(due))
  }

  private func overdue(
    _ point: MeasurementBook.Point, _ last: Period, _ due: Period, _ index: ScrutinyIndex
  ) -> Finding {
    let object = index.describe(point)
    return finding(
      about: point.subject, answeredBy: index.answering(for: point),
      found: sentence(
        Phrase(
          sv: "Mätetalet \(index.name(point.indicator)) för \(sv: object)",
          en: "The indicator \(index.name(point.indicator)) of \(en: object)"), last, due),
      facts: facts(last, [point], due, .joined(index.frequencyRows(of: point.indicator)), index), remedy: remedy(due))
  }

  private func sentence(_ what: Phrase, _ last: Period?, _ due: Period) -> Phrase {
    Phrase(
      sv: what.swedish + (last.map { " mättes senast för \(sv: $0)." } ?? " har aldrig mätts efter driftstart.")
        + " Värdet för \(sv: due) saknas sedan den \(sv: due.last).",
      en: what.english + (last.map { " was last measured for \(en: $0)." } ?? " was never measured after go-live.")
        + " The value for \(en: due) has been missing since \(en: due.last).")
  }

  /// - Parameter asked: the columns that say how often it is to be measured, and from when.
  private func facts(
    _ last: Period?, _ points: [MeasurementBook.Point], _ due: Period, _ asked: FactSelection, _ index: ScrutinyIndex
  ) -> [FindingFact] {
    [
      last.map {
        FindingFact(
          Phrase(sv: "Senast mätt till och med", en: "Last measured through"), .day($0.last),
          index.rows(measuring: points, in: $0))
      },
      FindingFact(Phrase(sv: "Nästa mätning slutade", en: "Next measurement ended"), .day(due.last), asked),
    ].compactMap { $0 }
  }

  private func remedy(_ due: Period) -> Phrase {
    Phrase(
      sv: "Lämna mätvärdet för \(sv: due), eller skäl till att det inte finns.",
      en: "Deliver the value for \(en: due), or the reason why there is none.")
  }
}

extension ScrutinyIndex {
  /// The column that says how often an indicator is measured; nothing for a ready one that is not registered.
  fileprivate func frequencyRows(of indicator: Identifier<Indicator>) -> [FactSelection] {
    book.indicators[indicator].map { [$0.origin["frekvens"]] } ?? []
  }

  /// Whether there is still something to measure: a living project, a service in operation, an existing organisation.
  func isMeasurable(_ point: MeasurementBook.Point) -> Bool {
    switch point.kind {
    case .project: book.projects[Identifier(point.object)].map { standing(of: $0) != .outside } ?? false
    case .service: book.services[Identifier(point.object)]?.to.map { $0 >= cutOff } ?? true
    case .organisation: book.organisations[Identifier(point.object)]?.to.map { $0 >= cutOff } ?? true
    case .portfolio, .city: true
    }
  }

  /// What a point is measured on, in words.
  func describe(_ point: MeasurementBook.Point) -> Phrase {
    func named(_ name: String?, _ swedish: String, _ english: String) -> Phrase {
      let label = Label.of(name ?? "", point.object)
      return Phrase(sv: "\(swedish) \(label)", en: "\(english) \(label)")
    }
    switch point.kind {
    case .project: return named(book.projects[Identifier(point.object)]?.name, "projektet", "the project")
    case .service: return named(book.services[Identifier(point.object)]?.name, "tjänsten", "the service")
    case .organisation:
      let label = name(Identifier<Organisation>(point.object))
      return Phrase(sv: label, en: label)
    case .portfolio: return named(book.nodes[Identifier(point.object)]?.name, "portföljen", "the portfolio")
    case .city: return Phrase(sv: "hela staden", en: "the whole city")
    }
  }
}
