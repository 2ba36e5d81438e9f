import Appraisal
import ProgrammeModel

extension R42MeasurementImpossible {
  /// A count with the column that holds what it is a part of.
  private struct Count {
    let key: SeriesKey
    let observations: [StoredObservation]
    let subject: Subject
    /// The column of the whole; `nil` where the row is no part.
    let whole: String?
  }

  /// Counts of a part that are larger than the count of the whole in the same row: automated cases than completed ones,
  /// active or trained users than authorised ones, hired IT staff than all of it.
  func counts(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let programme = index.book.programme
    let cases = programme.caseVolumes.map { row in
      Count(
        key: row.key, observations: row.observations, subject: Subject(.service, row.service.rawValue),
        whole: row.measure == .automated ? CaseVolume.Measure.completed.rawValue : nil)
    }
    let users = programme.userCounts.compactMap { row -> Count? in
      let subject =
        row.service.map { Subject(.service, $0.rawValue) }
        ?? row.organisation.map { Subject(.organisation, $0.rawValue) }
      return subject.map {
        Count(
          key: row.key, observations: row.observations, subject: $0,
          whole: [.active, .trained].contains(row.measure) ? UserCount.Measure.authorised.rawValue : nil)
      }
    }
    let staff = programme.operationsCounts.map { row in
      Count(
        key: row.key, observations: row.observations, subject: Subject(.organisation, row.organisation.rawValue),
        whole: row.measure == .hiredStaff ? OperationsCount.Measure.itStaff.rawValue : nil)
    }
    let all = cases + users + staff
    let byKey = Dictionary(all.map { ($0.key, $0.observations) }, uniquingKeysWith: { $1 })
    return all.flatMap { part -> [Finding] in
      guard let column = part.whole else { return [] }
      let key = SeriesKey(table: part.key.table, measure: FieldName(column), dimensions: part.key.dimensions)
      let wholes = Dictionary(
        (byKey[key] ?? []).map { ($0.period, $0.value.value) }, uniquingKeysWith: { $1 })
      return part.observations.compactMap { observation -> Finding? in
        guard observation.period.last <= context.cutOff, let above = observation.value.value,
          let below = wholes[observation.period] ?? nil, above > below
        else { return nil }
        return finding(part, above, key.measure, below, observation.period, in: index)
      }
    }
  }

  private func finding(
    _ part: Count, _ above: FixedDecimal, _ whole: FieldName, _ below: FixedDecimal, _ period: Period,
    in index: ScrutinyIndex
  ) -> Finding {
    let label = index.label(part.subject)
    let (one, other) = (part.key.measure.rawValue, whole.rawValue)
    return finding(
      about: part.subject, "\(part.key.table.rawValue)/\(one)/\(part.key.dimensions.text)/\(period)",
      answeredBy: index.answering(for: part.subject),
      found: Phrase(
        sv: "Tabellen \(part.key.table.rawValue) har för \(sv: label) \(sv: period) fler \(one) (\(sv: above)) än "
          + "\(other) (\(sv: below)), fast de förra är en del av de senare.",
        en:
          "The table \(part.key.table.rawValue) has for \(en: label) in \(en: period) more \(one) (\(en: above)) than "
          + "\(other) (\(en: below)), though the former are a part of the latter."),
      remedy: Phrase(sv: "Rätta det ena antalet eller det andra.", en: "Correct one number or the other."))
  }
}
