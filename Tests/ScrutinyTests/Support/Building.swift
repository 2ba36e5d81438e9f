import Appraisal
import ProgrammeModel
import Scrutiny

/// A day written as in a file; a day that does not exist is a mistake in the test.
func day(_ text: String) -> CalendarDay {
  guard let day = CalendarDay(text) else { preconditionFailure("no such day: \(text)") }
  return day
}

/// A period written as in a file.
func period(_ text: String) -> Period {
  guard let period = Period(text) else { preconditionFailure("no such period: \(text)") }
  return period
}

/// An observation of kronor.
func kronor(_ text: String, _ amount: Int64, note: String = "Underlag 1") -> StoredObservation {
  observation(text, .value(FixedDecimal(digits: amount * 100, scale: 2)), note: note)
}

/// An observation of a number.
func number(_ text: String, _ digits: Int64) -> StoredObservation {
  observation(text, .value(FixedDecimal(digits: digits)))
}

/// A missing observation.
func missing(_ text: String, _ reason: MissingValue.Reason) -> StoredObservation {
  observation(text, .missing(MissingValue(reason)))
}

private func observation(_ text: String, _ value: Reported<FixedDecimal>, note: String = "") -> StoredObservation {
  StoredObservation(
    period: period(text), value: value, registration: RegistrationNumber(rawValue: 1),
    place: SourcePlace(source: 1, row: 1), note: note)
}

private func key(_ table: String, _ parts: String...) -> SeriesKey {
  SeriesKey(table: TableName(table), measure: FieldName("belopp"), dimensions: Key(parts))
}

/// A forecast made at an occasion, operating cost from the portfolio.
func forecast(
  _ project: Identifier<Project>, at occasion: ReportPeriod, _ values: [StoredObservation],
  financier: Financier = .portfolio
) -> Forecast {
  var row = Forecast(
    kind: .operatingCost, financier: financier, occasion: occasion,
    key: key("prognos", project.rawValue, occasion.description, financier.rawValue))
  row.project = project
  row.observations = values
  return row
}

/// Cost outcome, operating cost from the portfolio.
func outcome(
  _ project: Identifier<Project>, _ values: [StoredObservation], counting: Counting? = nil
) -> Outcome {
  var row = Outcome(kind: .operatingCost, financier: .portfolio, key: key("utfall", project.rawValue))
  row.project = project
  row.counting = counting
  row.observations = values
  return row
}

/// The original budget, operating cost from the portfolio.
func budget(_ project: Identifier<Project>, _ values: [StoredObservation], version: String = "ursprunglig") -> Budget {
  var row = Budget(
    kind: .operatingCost, financier: .portfolio, version: version, key: key("budget", project.rawValue, version))
  row.project = project
  row.observations = values
  return row
}

/// Likely planned benefit.
func plan(
  _ benefit: Identifier<Benefit>, in benefitCase: Identifier<BenefitCase>, _ values: [StoredObservation]
) -> BenefitPlan {
  var row = BenefitPlan(
    benefitCase: benefitCase, benefit: benefit, measure: .likely,
    key: key("nyttoplan", benefitCase.rawValue, benefit.rawValue))
  row.observations = values
  return row
}

/// Realised benefit.
func realised(_ benefit: Identifier<Benefit>, _ values: [StoredObservation]) -> BenefitOutcome {
  var row = BenefitOutcome(benefit: benefit, key: key("nyttoutfall", benefit.rawValue))
  row.observations = values
  return row
}

/// Measurements of an indicator on an object.
func measurement(
  _ indicator: Identifier<Indicator>, _ kind: ObjectKind, _ object: String, _ values: [StoredObservation]
) -> Measurement {
  var row = Measurement(
    indicator: indicator, objectKind: kind, object: object, key: key("mätvärden", indicator.rawValue, object))
  row.observations = values
  return row
}

extension Reported {
  /// Left empty without a reason.
  static var unstated: Reported { .missing(MissingValue(.unstated)) }
}
