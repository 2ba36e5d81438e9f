import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R27Tests {
  @Test func `granted above the frame in force is found`() throws {
    let found = try findings("R27") { $0.frames[0].amount = .value(Money(kronor: 9_500_000)) }
    expectOne(
      found, .error, Subject(.node, "PF1"), naming: "Beviljat ur portföljen Service (PF1)", "2014", "10,0 mnkr",
      "9,5 mnkr",
      "0,5 mnkr för mycket")
    #expect(found.first?.organisations == ["KS"])
  }

  @Test func `a budget adjustment raises the frame from its decision, omslutning and plans do not`() throws {
    func adjusted(_ change: FrameChange, _ status: PlanStatus, _ date: String) throws -> Int {
      try findings("R27") {
        $0.frames[0].amount = .value(Money(kronor: 9_500_000))
        var more = Frame(id: "R2")
        more.portfolio = "PF1"
        more.year = 2014
        more.change = change
        more.status = status
        more.decidedOn = day(date)
        more.amount = .value(Money(kronor: 500_000))
        $0.frames.append(more)
      }.count
    }
    #expect(try adjusted(.adjustment, .decided, "2014-08-31") == 0)
    #expect(try adjusted(.adjustment, .decided, "2014-09-01") == 1)
    #expect(try adjusted(.grossing, .decided, "2014-05-01") == 1)
    #expect(try adjusted(.adjustment, .planned, "2014-05-01") == 1)
  }

  @Test func `only the portfolio's share of the forecast burdens the frame`() throws {
    func forecasting(_ financier: Financier) throws -> [Finding] {
      try findings("R27") {
        $0.forecasts.append(forecast("P1", at: HealthyCity.period, [kronor("2014", 43_000_000)], financier: financier))
      }
    }
    expectOne(
      try forecasting(.portfolio), .error, Subject(.node, "PF1"), naming: "Portföljfinansierad prognos", "51,0 mnkr",
      "1,0 mnkr för mycket")
    #expect(try forecasting(.board).isEmpty)
  }

  @Test func `pending applications above what is left are a warning until they are answered`() throws {
    func asking(_ kronor: Int64, refused: Bool = false) throws -> [Finding] {
      try findings("R27") {
        var project = HealthyCity.project("P3", "Ny e-tjänst")
        project.state = .value(.preparation)
        $0.projects.append(project)
        $0.applications.append(HealthyCity.application("A3", "P3", "2014-06-01", kronor: kronor))
        if refused {
          var refusal = HealthyCity.grant("B9", "P3", "2014-06-20", kronor: 0)
          refusal.kind = .refusal
          $0.decisions.append(refusal)
        }
      }
    }
    expectOne(
      try asking(40_100_000), .warning, Subject(.node, "PF1"), naming: "A3", "40,1 mnkr", "0,1 mnkr mer än ramen")
    #expect(try asking(40_000_000).isEmpty)
    #expect(try asking(40_100_000, refused: true).isEmpty)
  }

  /// 30 mnkr of 40 are asked for in 2014 and 10 in 2015, whose decided frame is 9; 10 are granted of 50 in 2014.
  @Test func `an application burdens the years that it states, and is seen before the year comes`() throws {
    func asking(frameOf2015: Int64) throws -> [Finding] {
      try findings("R27") {
        var project = HealthyCity.project("P3", "Ny e-tjänst")
        project.state = .value(.preparation)
        $0.projects.append(project)
        $0.applications.append(HealthyCity.application("A3", "P3", "2014-06-01", kronor: 40_000_000))
        $0.applicationYears = [(2014, 30_000_000), (2015, 10_000_000)].map { (year: Int, kronor: Int64) in
          var row = ApplicationYear(application: "A3", year: year)
          row.amount = .value(Money(kronor: kronor))
          return row
        }
        var frame = Frame(id: "R2")
        frame.portfolio = "PF1"
        frame.year = 2015
        frame.change = .original
        frame.status = .decided
        frame.decidedOn = day("2014-06-10")
        frame.amount = .value(Money(kronor: frameOf2015))
        $0.frames.append(frame)
      }
    }
    expectOne(
      try asking(frameOf2015: 9_000_000), .warning, Subject(.node, "PF1"), naming: "A3", "2015", "10,0 mnkr",
      "1,0 mnkr mer än ramen")
    #expect(try asking(frameOf2015: 10_000_000).isEmpty)
  }

  @Test func `when the year is over an application burdens the next year's frame`() throws {
    func asking(nextFrame: Int64?) throws -> [Finding] {
      try findings("R27", at: ReportPeriod(year: 2014, occasion: .annual)) {
        var project = HealthyCity.project("P3", "Ny e-tjänst")
        project.state = .value(.preparation)
        $0.projects.append(project)
        $0.applications.append(HealthyCity.application("A3", "P3", "2014-11-01", kronor: 60_000_000))
        if let nextFrame {
          var frame = Frame(id: "R2")
          frame.portfolio = "PF1"
          frame.year = 2015
          frame.change = .original
          frame.status = .decided
          frame.decidedOn = day("2014-11-17")
          frame.amount = .value(Money(kronor: nextFrame))
          $0.frames.append(frame)
        }
      }
    }
    #expect(try asking(nextFrame: nil).isEmpty)
    #expect(try asking(nextFrame: 60_000_000).isEmpty)
    expectOne(try asking(nextFrame: 55_000_000), .warning, Subject(.node, "PF1"), naming: "2015", "A3", "5,0 mnkr mer")
  }
}
