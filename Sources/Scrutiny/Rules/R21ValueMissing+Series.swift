import Appraisal
import ProgrammeModel

extension R21ValueMissing {
  /// Measurements of the report's four months, and of longer periods that end in them, without value and reason.
  func measurements(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.measurements.points(where: \.hasUnstated).compactMap { known -> Finding? in
      guard let series = known.values else { return nil }
      let point = known.point
      let lacking = unstated(series.observations, from: context.period.tertial.first, through: context.cutOff)
      guard !lacking.isEmpty else { return nil }
      var gaps = Gaps()
      for observation in lacking { gaps.note(observation.period, [SeriesValue(series.key, observation.period)]) }
      let name = index.name(point.indicator)
      let object = index.describe(point)
      return missing(
        gaps, about: point.subject,
        named: Phrase(
          sv: "Mätetalet \(name) för \(sv: object)",
          en: "The indicator \(name) of \(en: object)"), index.answering(for: point))
    }
  }

  /// Cost outcome and benefit outcome of the report's year to the cut-off without value and reason.
  func outcomes(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    var gaps: [Subject: [Period: [SeriesValue]]] = [:]
    for series in index.book.programme.outcomes {
      let subject =
        series.project.map { Subject(.project, $0.rawValue) } ?? series.service.map { Subject(.service, $0.rawValue) }
      let lacking = unstated(series.observations, from: context.period.first, through: context.cutOff)
      guard let subject, !lacking.isEmpty else { continue }
      for one in lacking {
        gaps[subject, default: [:]][one.period, default: []].append(SeriesValue(series.key, one.period))
      }
    }
    for series in index.book.programme.benefitOutcomes {
      let lacking = unstated(series.observations, from: context.period.first, through: context.cutOff)
      let subject = Subject(.benefit, series.benefit.rawValue)
      for one in lacking {
        gaps[subject, default: [:]][one.period, default: []].append(SeriesValue(series.key, one.period))
      }
    }
    return gaps.compactMap { subject, lacking in outcome(of: subject, lacking, index) }
  }

  private func outcome(
    of subject: Subject, _ lacking: [Period: [SeriesValue]], _ index: ScrutinyIndex
  ) -> Finding? {
    var gaps = Gaps()
    for (period, values) in lacking.sorted(by: { $0.key < $1.key }) { gaps.note(period, values) }
    let label = index.label(subject)
    return missing(
      gaps, about: subject, "utfall",
      named: Phrase(sv: "Utfallet för \(sv: label)", en: "The outcome of \(en: label)"), index.answering(for: subject))
  }

  private func unstated(
    _ observations: [StoredObservation], from first: CalendarDay, through last: CalendarDay
  ) -> [StoredObservation] {
    observations.filter {
      $0.value.missing?.reason == .unstated && $0.period.last >= first && $0.period.last <= last
    }
  }
}

extension ScrutinyIndex {
  /// The boards that must answer for an indicator measured on an object.
  func answering(for point: MeasurementBook.Point) -> [Identifier<Organisation>] {
    switch point.kind {
    case .project: book.projects[Identifier(point.object)].map { answering(for: $0) } ?? []
    case .service: book.services[Identifier(point.object)]?.owner.value.map { [board(of: $0)] } ?? []
    case .organisation: [board(of: Identifier(point.object))]
    case .portfolio: answering(for: Identifier<StructureNode>(point.object))
    case .city: []
    }
  }
}
