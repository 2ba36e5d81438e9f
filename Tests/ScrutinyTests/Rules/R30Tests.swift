import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R30Tests {
  private func owed(
    received: Reported<CalendarDay>, _ duty: DutyToReport = .ordered, on asOf: String = "2014-09-20"
  ) throws -> [Finding] {
    try findings("R30", asOf: day(asOf)) {
      var row = ReportingDuty(organisation: "SOC", period: HealthyCity.period, subject: "prognos")
      row.duty = duty
      row.due = .value(day("2014-09-12"))
      row.received = received
      $0.reportingDuties = [row]
    }
  }

  @Test func `what a board owes and has not delivered is found after the day`() throws {
    let found = try owed(received: .missing(MissingValue(.notReported)))
    expectOne(
      found, .warning, Subject(.organisation, "SOC"), naming: "Socialnämnden (SOC)", "prognos", "12 september 2014",
      "20 september 2014")
    #expect(try owed(received: .missing(MissingValue(.notReported)), on: "2014-09-12").isEmpty)
    #expect(try owed(received: .value(day("2014-09-12"))).isEmpty)
  }

  @Test func `a company that is invited gets a notice`() throws {
    #expect(try owed(received: .unstated, .invited).map(\.severity) == [.notice])
  }

  @Test func `a late delivery is a notice with the days`() throws {
    expectOne(
      try owed(received: .value(day("2014-09-15"))), .notice, Subject(.organisation, "SOC"),
      naming: "15 september 2014",
      "3 dagar efter")
  }

  @Test func `what a report a year ago lacked is not told of any more`() throws {
    func owed(for period: ReportPeriod) throws -> Int {
      try findings("R30") {
        var row = ReportingDuty(organisation: "SOC", period: period, subject: "prognos")
        row.due = .value(period.cutOff)
        $0.reportingDuties = [row]
      }.count
    }
    #expect(try owed(for: ReportPeriod(year: 2013, occasion: .annual)) == 1)
    #expect(try owed(for: ReportPeriod(year: 2013, occasion: .second)) == 0)
  }
}
