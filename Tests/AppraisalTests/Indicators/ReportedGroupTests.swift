import Appraisal
import ProgrammeModel
import Testing

/// Values about persons that boards report themselves: small groups are not shown, nor what they could be had from.
@Suite struct ReportedGroupTests {
  private typealias Row = (board: String, sex: SexBreakdown, value: Int64, persons: Int64?)

  private func book(_ rows: [Row]) throws -> Book {
    var programme = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    var indicator = Indicator(id: "M1")
    indicator.name = "Deltar"
    indicator.splitBySex = true
    programme.indicators = [indicator]
    let period = try #require(Period("2014T2"))
    for row in rows {
      for (measure, digits) in [(Measurement.Measure.value, Optional(row.value)), (.persons, row.persons)] {
        guard let digits else { continue }
        var series = Measurement(
          indicator: "M1", objectKind: row.board == "staden" ? .city : .organisation, object: row.board,
          key: SeriesKey(
            table: TableName("mätvärden"), measure: FieldName(measure.rawValue),
            dimensions: Key(["M1", "organisation", row.board, row.sex.rawValue])))
        series.sex = row.sex
        series.measure = measure
        series.observations = [
          StoredObservation(
            period: period, value: .value(FixedDecimal(digits: digits)), registration: RegistrationNumber(rawValue: 1),
            place: SourcePlace(source: 1, row: 1), note: "")
        ]
        programme.measurements.append(series)
      }
    }
    return Book(programme)
  }

  private func shown(_ book: Book, _ board: String, _ sex: SexBreakdown = .all) -> String {
    let point = MeasurementBook.Point(
      indicator: "M1", kind: board == "staden" ? .city : .organisation, object: board)
    switch book.reading(of: point, sex, at: ReportPeriod(year: 2014, occasion: .second)).value {
    case .number(let number): return "\(Int(number))"
    case .undefined(let why): return why.swedish
    default: return "saknas"
    }
  }

  private let hidden = "visas inte, för att skydda en liten grupp"

  @Test func `a small sex is not shown, nor the other, nor the next smallest board's`() throws {
    let book = try book([
      ("A", .all, 50, 100), ("A", .women, 60, 94), ("A", .men, 20, 6), ("B", .all, 40, 60), ("B", .women, 45, 30),
      ("B", .men, 35, 30), ("C", .all, 70, 300), ("C", .women, 80, 150), ("C", .men, 60, 150),
    ])
    #expect(shown(book, "A") == "50")
    #expect(shown(book, "A", .women) == hidden)
    #expect(shown(book, "A", .men) == hidden)
    // Women and men of A could be had from the city's and the others'; so the next smallest is hidden with it.
    #expect(shown(book, "B", .women) == hidden)
    #expect(shown(book, "B") == "40")
    #expect(shown(book, "C", .men) == "60")
  }

  @Test func `a small group as a whole is not shown at all`() throws {
    let book = try book([("A", .all, 50, 9), ("B", .all, 40, 10), ("C", .all, 70, 300), ("staden", .all, 60, 319)])
    #expect(shown(book, "A") == hidden)
    #expect(shown(book, "B") == hidden)
    #expect(shown(book, "C") == "70")
    #expect(shown(book, "staden") == "60")
  }

  @Test func `a value by sex of nobody knows how many is not shown`() throws {
    let book = try book([("A", .all, 50, nil), ("A", .women, 60, nil), ("A", .men, 40, nil)])
    #expect(shown(book, "A") == "50")
    #expect(shown(book, "A", .women) == "visas inte, antalet personer är inte angivet")
  }
}
