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

  /// A series of months from January 2013.
  private func months(_ amounts: [Int64]) -> [StoredObservation] {
    amounts.enumerated().map { offset, amount in
      kronor("2013-" + (offset < 9 ? "0\(offset + 1)" : "\(offset + 1)"), amount)
    }
  }

  /// What a finding says, with hard spaces like any other.
  private func text(_ finding: Finding) -> String {
    String(finding.found.swedish.map { $0 == "\u{A0}" ? " " : $0 })
  }

  @Test func `of two halves in different units, each value of the later half is found`() throws {
    let half = Array(repeating: Int64(1_200_000), count: 4) + Array(repeating: Int64(1_200), count: 4)
    let found = try outcomes(months(half))
    #expect(found.count == 4)
    for (finding, month) in zip(found, ["maj 2013", "juni 2013", "juli 2013", "augusti 2013"]) {
      #expect(text(finding).contains("1 200 kr \(month)"), "\(text(finding))")
      #expect(text(finding).contains("1,2 mnkr april 2013"), "\(text(finding))")
    }
  }

  @Test func `a run in another unit is found, and never the correct values between two runs`() throws {
    let found = try outcomes(
      months([1_100_000, 1_200_000, 1_300_000, 1_200, 1_250, 1_200_000, 1_400, 1_300_000, 1_100_000]))
    #expect(found.count == 3)
    for (finding, month) in zip(found, ["april 2013", "maj 2013", "juli 2013"]) {
      #expect(text(finding).contains(" kr \(month)"), "\(text(finding))")
    }
  }

  @Test func `a value a million times off is found, one ten thousand times off is no unit error`() throws {
    let found = try outcomes([kronor("2011", 4_000_000), kronor("2012", 4), kronor("2013", 4_000_000)])
    expectOne(found, .warning, Subject(.project, "P2"), naming: "1000000 gånger mindre")
    #expect(try outcomes([kronor("2011", 4_000_000), kronor("2012", 400), kronor("2013", 4_000_000)]).isEmpty)
  }

  @Test func `an amount that grows by tens over the years is no unit error`() throws {
    #expect(
      try outcomes([
        kronor("2011", 10_000), kronor("2012", 200_000), kronor("2013", 4_000_000), kronor("2014", 60_000_000),
      ]).isEmpty)
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
