import Appraisal
import ProgrammeModel
import Testing

/// One file with columns for value, numerator and denominator, of which each row fills what it has.
@Suite struct MeasurementFormTests {
  private static let point = MeasurementBook.Point(indicator: "M1", kind: .organisation, object: "A")

  private func reading(value: Reported<FixedDecimal>, _ above: Reported<FixedDecimal>, _ below: Reported<FixedDecimal>)
    throws -> FigureValue
  {
    try book(value: value, above, below).reading(of: Self.point, at: ReportPeriod(year: 2014, occasion: .second)).value
  }

  private func book(value: Reported<FixedDecimal>?, _ above: Reported<FixedDecimal>, _ below: Reported<FixedDecimal>)
    throws -> Book
  {
    var programme = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    var indicator = Indicator(id: "M1")
    indicator.perspective = .internalBenefit
    programme.indicators = [indicator]
    let period = try #require(Period("2014T2"))
    let columns = [(Measurement.Measure.value, value), (.numerator, above), (.denominator, below)]
    for case (let measure, let value?) in columns {
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
    return Book(programme)
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

  @Test func `a row whose cells are all empty is to be measured, and counts in what its perspective covers`() throws {
    for value in [empty, nil] {
      #expect(try book(value: value, empty, empty).points(of: .internalBenefit) == [Self.point])
    }
  }
}
