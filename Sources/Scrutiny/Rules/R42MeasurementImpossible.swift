import Appraisal
import ProgrammeModel

/// A measurement that cannot be right is shown as undefined; here its sender learns why.
struct R42MeasurementImpossible: Rule {
  let id: RuleID = "R42"
  let title = Phrase(sv: "Mätvärde som inte kan stämma", en: "A measurement that cannot be right")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S13", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let percentages = index.book.measurements.values.filter { index.book.indicators[$0.key.indicator]?.unit == "%" }
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
    return values + denominators
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
