import Appraisal
import ProgrammeModel

/// A measurement that cannot be right is shown as undefined; here its sender learns why.
struct R42MeasurementImpossible: Rule {
  let id: RuleID = "R42"
  let title = Phrase(sv: "Mätvärde som inte kan stämma", en: "A measurement that cannot be right")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S13", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let book = index.book
    let checks = book.percentageChecks
    // Below 0, above 100, or as a share of 1 where the others are per cent.
    let mayBeWrong = book.measurements.points {
      $0.hasMore || $0.range.least < 0 || $0.range.most > 100 || $0.sizes.least <= 1
    }
    let found = mayBeWrong.flatMap { known -> [Finding] in
      let point = known.point
      let zeros = denominators(known.parts, point, in: index, at: context)
      guard let check = checks[point.indicator] else { return zeros }
      let whole = known.values.map { values(of: $0, .all, point, check, in: index, at: context) } ?? []
      let split = known.split.flatMap { values(of: $1, $0, point, check, in: index, at: context) }
      return zeros + whole + split + parts(known.parts, point, check, in: index, at: context)
    }
    return found + counts(in: index, at: context)
  }

  /// Values that cannot be percentages of their series.
  private func values(
    of series: Measurement, _ sex: SexBreakdown, _ point: MeasurementBook.Point, _ check: PercentageCheck,
    in index: ScrutinyIndex, at context: ScrutinyContext
  ) -> [Finding] {
    series.observations.compactMap { observation -> Finding? in
      guard let value = observation.value.value, let reason = check.doubt(value.double, in: series),
        observation.period.last <= context.cutOff
      else { return nil }
      return finding(
        about: point.subject, Self.key(sex) + observation.period.description, answeredBy: index.answering(for: point),
        found: sentence(
          index, point, observation.period,
          Phrase(
            sv: "\(sv: value)\(Self.words(sex).swedish): \(sv: reason.phrase)",
            en: "\(en: value)\(Self.words(sex).english): \(en: reason.phrase)")),
        facts: [Self.fact(Phrase(sv: "Mätvärde", en: "Measurement"), value, series, observation.period)],
        remedy: remedy)
    }
  }

  private func denominators(
    _ series: [Measurement], _ point: MeasurementBook.Point, in index: ScrutinyIndex, at context: ScrutinyContext
  ) -> [Finding] {
    series.filter { $0.measure == .denominator }.flatMap { row in
      row.observations.compactMap { observation -> Finding? in
        guard observation.period.last <= context.cutOff, let value = observation.value.value, value.digits == 0 else {
          return nil
        }
        let sex = row.sex ?? .all
        return finding(
          about: point.subject, Self.key(sex) + "nämnare/\(observation.period)",
          answeredBy: index.answering(for: point),
          found: sentence(
            index, point, observation.period,
            Phrase(
              sv: "nämnaren 0\(Self.words(sex).swedish)", en: "a denominator of 0\(Self.words(sex).english)")),
          facts: [Self.fact(Phrase(sv: "Nämnare", en: "Denominator"), value, row, observation.period)], remedy: remedy)
      }
    }
  }

  /// Numerators and denominators of one period that cannot be a part and its whole.
  private func parts(
    _ series: [Measurement], _ point: MeasurementBook.Point, _ check: PercentageCheck, in index: ScrutinyIndex,
    at context: ScrutinyContext
  ) -> [Finding] {
    Dictionary(grouping: series, by: { $0.sex ?? .all }).flatMap { sex, series -> [Finding] in
      guard let above = series.first(where: { $0.measure == .numerator }),
        let below = series.first(where: { $0.measure == .denominator })
      else { return [] }
      let wholes = Dictionary(below.observations.map { ($0.period, $0.value.value) }, uniquingKeysWith: { $1 })
      return above.observations.compactMap { observation -> Finding? in
        guard observation.period.last <= context.cutOff, let part = observation.value.value,
          let whole = wholes[observation.period] ?? nil, whole.digits != 0,
          let reason = check.doubt(part.double / whole.double * 100)
        else { return nil }
        return finding(
          about: point.subject, Self.key(sex) + observation.period.description, answeredBy: index.answering(for: point),
          found: sentence(
            index, point, observation.period,
            Phrase(
              sv: "\(sv: part) av \(sv: whole)\(Self.words(sex).swedish): \(sv: reason.phrase)",
              en: "\(en: part) of \(en: whole)\(Self.words(sex).english): \(en: reason.phrase)")),
          facts: [
            Self.fact(Phrase(sv: "Täljare", en: "Numerator"), part, above, observation.period),
            Self.fact(Phrase(sv: "Nämnare", en: "Denominator"), whole, below, observation.period),
          ], remedy: remedy)
      }
    }
  }

  private static func key(_ sex: SexBreakdown) -> String { sex == .all ? "" : "\(sex.rawValue)/" }

  private static func words(_ sex: SexBreakdown) -> Phrase {
    switch sex {
    case .women: Phrase(sv: " för kvinnor", en: " for women")
    case .men: Phrase(sv: " för män", en: " for men")
    default: Phrase(sv: "", en: "")
    }
  }

  private static func fact(_ label: Phrase, _ value: FixedDecimal, _ series: Measurement, _ period: Period)
    -> FindingFact
  {
    FindingFact(label, .number(value.double), .values([SeriesValue(series.key, period)]))
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
