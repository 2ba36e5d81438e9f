import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R22Tests {
  private func outcomes(_ values: [StoredObservation]) throws -> [Finding] {
    try findings("R22") { $0.outcomes[1].observations = values }
  }

  @Test func `a value a thousand times larger than both neighbours is found, alone`() throws {
    let found = try outcomes([kronor("2011", 400_000), kronor("2012", 380_000_000), kronor("2013", 420_000)])
    expectOne(
      found, .warning, Subject(.project, "P2"), naming: "Ansökan om kolloplats (P2)", "380,0 mnkr 2012",
      "0,4 mnkr 2011",
      "950 gånger större")
  }

  @Test func `a value a thousand times too small is found at the end of a series`() throws {
    let found = try outcomes([kronor("2011", 4_000_000), kronor("2012", 4_100_000), kronor("2013", 4_000)])
    expectOne(found, .warning, Subject(.project, "P2"), naming: "4 000 kr 2013", "4,1 mnkr 2012")
  }

  @Test func `a hundred times, a zero or a small amount is no unit error`() throws {
    #expect(try outcomes([kronor("2011", 400_000), kronor("2012", 40_000_000), kronor("2013", 400_000)]).isEmpty)
    #expect(try outcomes([kronor("2011", 400_000), kronor("2012", 0), kronor("2013", 400_000)]).isEmpty)
    #expect(try outcomes([kronor("2011", 50), kronor("2012", 50_000), kronor("2013", 50)]).isEmpty)
  }

  @Test func `a forecast a thousand times the one before is found`() throws {
    let found = try findings("R22") {
      $0.forecasts.append(forecast("P1", at: ReportPeriod(year: 2014, occasion: .first), [kronor("2014", 8_000)]))
    }
    expectOne(
      found, .warning, Subject(.project, "P1"), naming: "8,0 mnkr i tertialrapport 2 2014",
      "8 000 kr i tertialrapport 1 2014")
  }

  @Test func `a grant a thousand times the application is found`() throws {
    let found = try findings("R22") { $0.applications[0].amount = .value(Money(kronor: 10_000)) }
    expectOne(found, .warning, Subject(.decision, "B1"), naming: "10,0 mnkr", "10 000 kr")
  }

  @Test func `an application a thousand times the sum of its years is found, and only then`() throws {
    func years(_ kronor: [Int64]) throws -> [Finding] {
      try findings("R22") { programme in
        programme.applicationYears = kronor.enumerated().map { offset, amount in
          var year = ApplicationYear(application: programme.applications[0].id, year: 2013 + offset)
          year.amount = .value(Money(kronor: amount))
          return year
        }
      }
    }
    // The application is for 10 million kronor.
    expectOne(
      try years([6_000, 4_000]), .warning, Subject(.project, "P1"), naming: "10,0 mnkr", "tillsammans 10 000 kr")
    #expect(try years([6_000_000, 4_000_000]).isEmpty)
    #expect(try years([]).isEmpty)
  }

  @Test func `a measurement a thousand times its neighbours is found`() throws {
    let found = try findings("R22") {
      $0.measurements[0].observations = [number("2013T3", 700), number("2014T1", 690_000), number("2014T2", 650)]
    }
    expectOne(
      found, .warning, Subject(.indicator, "I1/projekt/P2"), naming: "Handläggningstid (I1)", "690000 tertial 1 2014")
  }
}
