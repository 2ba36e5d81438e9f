import Appraisal
import ProgrammeModel

/// Values of one series for periods that overlap cannot be added without counting something twice.
struct R43PeriodsOverlap: Rule {
  let id: RuleID = "R43"
  let title = Phrase(sv: "Perioder i en serie överlappar", en: "Periods of a series overlap")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S13", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let programme = index.book.programme
    let cases = programme.caseVolumes.compactMap { row in
      overlap(row.observations, Subject(.service, row.service.rawValue), row.key, index, context)
    }
    let benefits = programme.benefitOutcomes.compactMap { row in
      overlap(row.observations, Subject(.benefit, row.benefit.rawValue), row.key, index, context)
    }
    let outcomes = programme.outcomes.filter { $0.counting != .accumulated }.compactMap { row -> Finding? in
      let subject =
        row.project.map { Subject(.project, $0.rawValue) } ?? row.service.map { Subject(.service, $0.rawValue) }
      return subject.flatMap { overlap(row.observations, $0, row.key, index, context) }
    }
    let calls = programme.userCounts.filter { $0.measure == .supportCalls }.compactMap { row -> Finding? in
      let subject =
        row.service.map { Subject(.service, $0.rawValue) }
        ?? row.organisation.map { Subject(.organisation, $0.rawValue) }
      return subject.flatMap { overlap(row.observations, $0, row.key, index, context) }
    }
    return cases + benefits + outcomes + calls + measurements(in: index, at: context)
  }

  /// Values of one indicator and object for overlapping periods, of which nobody can say which is the value.
  private func measurements(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.measurements.points { $0.hasSeveralLengths || $0.hasMore }.flatMap(\.series).compactMap { series in
      guard let pair = overlapping(series.observations, context) else { return nil }
      let point = MeasurementBook.Point(indicator: series.indicator, kind: series.objectKind, object: series.object)
      let (name, object) = (index.name(point.indicator), index.describe(point))
      return finding(
        about: point.subject, "mätvärden/\(series.key.dimensions.text)/\(series.key.measure.rawValue)",
        answeredBy: index.answering(for: point),
        found: Phrase(
          sv: "Mätetalet \(name) för \(sv: object) har värden för både \(sv: pair.0) och \(sv: pair.1), som "
            + "överlappar.",
          en: "The indicator \(name) of \(en: object) has values for both \(en: pair.0) and \(en: pair.1), which "
            + "overlap."
        ), remedy: Self.remedy)
    }
  }

  private static let remedy = Phrase(
    sv: "Behåll värdena för den ena periodindelningen och dra tillbaka de andra.",
    en: "Keep the values of one division into periods and withdraw the others.")

  /// The first two periods by the cut-off that have a day in common.
  private func overlapping(_ observations: [StoredObservation], _ context: ScrutinyContext) -> (Period, Period)? {
    // Mostly one length of period, of which no two overlap.
    guard let length = observations.first?.period.length,
      observations.contains(where: { $0.period.length != length })
    else { return nil }
    let periods = observations.filter { $0.value.value != nil }.map(\.period).filter { $0.last <= context.cutOff }
      .sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    return zip(periods, periods.dropFirst()).first { $0.last >= $1.first }
  }

  private func overlap(
    _ observations: [StoredObservation], _ subject: Subject, _ key: SeriesKey, _ index: ScrutinyIndex,
    _ context: ScrutinyContext
  ) -> Finding? {
    guard let pair = overlapping(observations, context) else { return nil }
    let label = index.label(subject)
    return finding(
      about: subject, "\(key.table.rawValue)/\(key.measure.rawValue)/\(key.dimensions.text)",
      answeredBy: index.answering(for: subject),
      found: Phrase(
        sv:
          "\(key.table.rawValue), kolumnen \(key.measure.rawValue), har för \(sv: label) värden för både \(sv: pair.0) och \(sv: pair.1), "
          + "som överlappar.",
        en:
          "\(key.table.rawValue), column \(key.measure.rawValue), has values of \(en: label) for both \(en: pair.0) and \(en: pair.1), "
          + "which overlap."),
      remedy: Self.remedy)
  }
}
