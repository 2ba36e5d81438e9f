import Appraisal
import ProgrammeModel
import Testing

/// One file with columns for value, numerator and denominator, of which each row fills what it has.
@Suite struct MeasurementFormTests {
  private func reading(value: Reported<FixedDecimal>, _ above: Reported<FixedDecimal>, _ below: Reported<FixedDecimal>)
    throws -> FigureValue
  {
    var programme = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    programme.indicators = [Indicator(id: "M1")]
    let period = try #require(Period("2014T2"))
    for (measure, value) in [(Measurement.Measure.value, value), (.numerator, above), (.denominator, below)] {
      var series = Measurement(
        indicator: "M1", objectKind: .organisation, object: "A",
        key: SeriesKey(
          table: TableName("mätvärden"), measure: FieldName(measure.rawValue),
          dimensions: Key(["M1", "organisation", "A", ""])))
      series.measure = measure
      series.observations = [
        StoredObservation(
          period: period, value: value, registration: RegistrationNumber(rawValue: 1),
          place: SourcePlace(source: 1, row: 1), note: "")
      ]
      programme.measurements.append(series)
    }
    let point = MeasurementBook.Point(indicator: "M1", kind: .organisation, object: "A")
    return Book(programme).reading(of: point, at: ReportPeriod(year: 2014, occasion: .second)).value
  }

  private let empty = Reported<FixedDecimal>.missing(MissingValue(.unstated))

  @Test func `empty columns for numerator and denominator do not hide the value`() throws {
    #expect(try reading(value: .value(FixedDecimal(digits: 75)), empty, empty) == .number(75))
  }

  @Test func `an empty value does not hide numerator and denominator`() throws {
    #expect(
      try reading(value: empty, .value(FixedDecimal(digits: 1)), .value(FixedDecimal(digits: 4))).number == 0.25)
  }

  @Test func `one part alone leaves the other missing`() throws {
    #expect(try reading(value: empty, .value(FixedDecimal(digits: 1)), empty) == .missing(MissingValue(.unstated)))
    #expect(try reading(value: empty, empty, empty) == .missing(MissingValue(.unstated)))
  }
}
