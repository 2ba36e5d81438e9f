import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R05Tests {
  private func measured(_ values: [StoredObservation], at period: ReportPeriod = HealthyCity.period) throws -> [Finding]
  {
    try findings("R05", at: period) { $0.measurements[0].observations = values }
  }

  @Test func `a measurement two tertials behind is found after close, one tertial behind is not`() throws {
    expectOne(
      try measured([number("2013T3", 800)], at: ReportPeriod(year: 2014, occasion: .annual)), .warning,
      Subject(.benefit, "N2"), naming: "Handläggningstid (I1)", "det avslutade projektet Ansökan om kolloplats (P2)",
      "tertial 3 2013", "30 april 2014")
    #expect(try measured([number("2013T3", 800)]).isEmpty)
  }

  @Test func `a benefit never measured after go-live is found`() throws {
    expectOne(
      try measured([]), .warning, Subject(.benefit, "N2"), naming: "aldrig mätts efter driftstart", "tertial 2 2013")
  }

  @Test func `a yearly value is not due before the year has ended`() throws {
    func yearly(_ period: ReportPeriod) throws -> Int {
      try findings("R05", at: period) {
        $0.indicators[0].frequency = .yearly
        $0.measurements[0].observations = [number("2013", 800)]
      }.count
    }
    #expect(try yearly(ReportPeriod(year: 2014, occasion: .annual)) == 0)
    #expect(try yearly(ReportPeriod(year: 2015, occasion: .first)) == 0)
    #expect(try yearly(ReportPeriod(year: 2015, occasion: .second)) == 1)
  }

  @Test func `a stated reason settles a measurement, not reported does not`() throws {
    let annual = ReportPeriod(year: 2014, occasion: .annual)
    #expect(try measured([number("2013T3", 800), missing("2014T2", .secret)], at: annual).isEmpty)
    #expect(try measured([number("2013T3", 800), missing("2014T2", .notReported)], at: annual).count == 1)
  }

  @Test func `an indicator measured on a service that is still in operation is found on its own`() throws {
    expectOne(
      try onService(until: nil), .warning, Subject(.indicator, "I9/tjänst/T1"), naming: "Tillgänglighet (I9)",
      "februari 2014", "31 mars 2014")
    #expect(try onService(until: day("2014-03-01")).isEmpty)
  }

  @Test func `what was measured after the report's time hides nothing that was late in it`() throws {
    #expect(try onService(["2014-02", "2014-12"]).count == 1)
    #expect(try onService(["2014-02", "2014-11", "2014-12"]).count == 1)
    #expect(try onService(["2014-08", "2014-12"]).isEmpty)
  }

  private func onService(_ months: [String] = ["2014-02"], until last: CalendarDay? = nil) throws -> [Finding] {
    try findings("R05") {
      var uptime = Indicator(id: "I9")
      uptime.name = "Tillgänglighet"
      uptime.frequency = .monthly
      $0.indicators.append(uptime)
      $0.services[0].to = last
      $0.measurements.append(measurement("I9", .service, "T1", months.map { number($0, 99) }))
    }
  }
}
