import Appraisal
import ProgrammeModel

/// A measurement that cannot be right is shown as undefined; here its sender learns why.
struct R42MeasurementImpossible: Rule {
  let id: RuleID = "R42"
  let title = Phrase(sv: "Mätvärde som inte kan stämma", en: "A measurement that cannot be right")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S13", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let percentages = index.book.measurements.values.filter {
      index.book.indicators[$0.key.indicator]?.isPercentage ?? false
    }
    let values = percentages.flatMap { point, series in
      series.observations.filter { $0.period.last <= context.cutOff }.compactMap { observation -> Finding? in
        guard let value = observation.value.value, let reason = index.book.doubt(value.double, of: point, in: series)
        else { return nil }
        return finding(
          about: point.subject, observation.period.description, answeredBy: index.answering(for: point),
          found: sentence(
            index, point, observation.period,
            Phrase(sv: "\(sv: value): \(sv: reason.phrase)", en: "\(en: value): \(en: reason.phrase)")),
          remedy: remedy)
      }
    }
    let denominators = index.book.measurements.parts.flatMap { point, series in
      series.filter { $0.measure == .denominator }.flatMap(\.observations).compactMap { observation -> Finding? in
        guard observation.period.last <= context.cutOff, observation.value.value?.digits == 0 else { return nil }
        return finding(
          about: point.subject, "nämnare/\(observation.period)", answeredBy: index.answering(for: point),
          found: sentence(
            index, point, observation.period, Phrase(sv: "nämnaren 0", en: "a denominator of 0")), remedy: remedy)
      }
    }
    return values + denominators + parts(in: index, at: context) + counts(in: index, at: context)
  }

  /// Numerators and denominators of one period that cannot be a part and its whole.
  private func parts(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.measurements.parts.flatMap { point, series -> [Finding] in
      let below = series.first { $0.measure == .denominator && ($0.sex ?? .all) == .all }?.observations ?? []
      let wholes = Dictionary(below.map { ($0.period, $0.value.value) }, uniquingKeysWith: { $1 })
      let above = series.first { $0.measure == .numerator && ($0.sex ?? .all) == .all }?.observations ?? []
      return above.compactMap { observation -> Finding? in
        guard observation.period.last <= context.cutOff, let part = observation.value.value,
          let whole = wholes[observation.period] ?? nil, whole.digits != 0,
          let reason = index.book.doubt(part.double / whole.double * 100, of: point)
        else { return nil }
        return finding(
          about: point.subject, observation.period.description, answeredBy: index.answering(for: point),
          found: sentence(
            index, point, observation.period,
            Phrase(
              sv: "\(sv: part) av \(sv: whole): \(sv: reason.phrase)",
              en: "\(en: part) of \(en: whole): \(en: reason.phrase)")),
          remedy: remedy)
      }
    }
  }

  private var remedy: Phrase {
    Phrase(
      sv: "Rätta värdet, eller förklara det med en ny definition av mätetalet.",
      en: "Correct the value, or explain it by a new definition of the indicator.")
  }

  private func sentence(
    _ index: ScrutinyIndex, _ point: MeasurementBook.Point, _ period: Period, _ what: Phrase
  ) -> Phrase {
    let object = index.describe(point)
    let name = index.name(point.indicator)
    return Phrase(
      sv: "Mätetalet \(name) för \(sv: object) har för \(sv: period) \(sv: what).",
      en: "The indicator \(name) of \(en: object) has for \(en: period) \(en: what).")
  }
}
