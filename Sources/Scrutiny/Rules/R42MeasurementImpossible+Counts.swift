import Appraisal
import ProgrammeModel

extension R42MeasurementImpossible {
  /// A count of a part, with the column that holds what it is a part of.
  private struct Part {
    let key: SeriesKey
    let observations: [StoredObservation]
    let subject: Subject
    let column: String
  }

  /// Counts of a part that are larger than the count of the whole in the same row: automated cases than completed ones,
  /// active or trained users than authorised ones, hired IT staff than all of it.
  func counts(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let programme = index.book.programme
    var parts: [Part] = []
    var wholes: [SeriesKey: [StoredObservation]] = [:]
    for row in programme.caseVolumes {
      switch row.measure {
      case .completed: wholes[row.key] = row.observations
      case .automated:
        parts.append(
          Part(
            key: row.key, observations: row.observations, subject: Subject(.service, row.service.rawValue),
            column: CaseVolume.Measure.completed.rawValue))
      default: continue
      }
    }
    for row in programme.userCounts {
      switch row.measure {
      case .authorised: wholes[row.key] = row.observations
      case .active, .trained:
        let subject =
          row.service.map { Subject(.service, $0.rawValue) }
          ?? row.organisation.map { Subject(.organisation, $0.rawValue) }
        guard let subject else { continue }
        parts.append(
          Part(
            key: row.key, observations: row.observations, subject: subject,
            column: UserCount.Measure.authorised.rawValue))
      default: continue
      }
    }
    for row in programme.operationsCounts {
      switch row.measure {
      case .itStaff: wholes[row.key] = row.observations
      case .hiredStaff:
        parts.append(
          Part(
            key: row.key, observations: row.observations, subject: Subject(.organisation, row.organisation.rawValue),
            column: OperationsCount.Measure.itStaff.rawValue))
      default: continue
      }
    }
    return parts.flatMap { part -> [Finding] in
      let key = SeriesKey(table: part.key.table, measure: FieldName(part.column), dimensions: part.key.dimensions)
      let whole = Dictionary((wholes[key] ?? []).map { ($0.period, $0.value.value) }, uniquingKeysWith: { $1 })
      return part.observations.compactMap { observation -> Finding? in
        guard observation.period.last <= context.cutOff, let above = observation.value.value,
          let below = whole[observation.period] ?? nil, above > below
        else { return nil }
        return finding(part, above, key, below, observation.period, in: index)
      }
    }
  }

  private func finding(
    _ part: Part, _ above: FixedDecimal, _ whole: SeriesKey, _ below: FixedDecimal, _ period: Period,
    in index: ScrutinyIndex
  ) -> Finding {
    let label = index.label(part.subject)
    let (one, other) = (part.key.measure.rawValue, whole.measure.rawValue)
    return finding(
      about: part.subject, "\(part.key.table.rawValue)/\(one)/\(part.key.dimensions.text)/\(period)",
      answeredBy: index.answering(for: part.subject),
      found: Phrase(
        sv: "Tabellen \(part.key.table.rawValue) har för \(sv: label) \(sv: period) fler \(one) (\(sv: above)) än "
          + "\(other) (\(sv: below)), fast de förra är en del av de senare.",
        en:
          "The table \(part.key.table.rawValue) has for \(en: label) in \(en: period) more \(one) (\(en: above)) than "
          + "\(other) (\(en: below)), though the former are a part of the latter."),
      facts: [(part.key, above), (whole, below)].map { key, value in
        FindingFact(
          Phrase(sv: key.measure.rawValue, en: key.measure.rawValue), .number(value.double),
          .values([SeriesValue(key, period)]))
      },
      remedy: Phrase(sv: "Rätta det ena antalet eller det andra.", en: "Correct one number or the other."))
  }
}
