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
    return cases + benefits + outcomes
  }

  private func overlap(
    _ observations: [StoredObservation], _ subject: Subject, _ key: SeriesKey, _ index: ScrutinyIndex,
    _ context: ScrutinyContext
  ) -> Finding? {
    let periods = observations.map(\.period).filter { $0.last <= context.cutOff }
      .sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    guard let pair = zip(periods, periods.dropFirst()).first(where: { $0.last >= $1.first }) else { return nil }
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
      remedy: Phrase(
        sv: "Behåll värdena för den ena periodindelningen och dra tillbaka de andra.",
        en: "Keep the values of one division into periods and withdraw the others."))
  }
}
