import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R28Tests {
  private func forecasting(_ kronor: Int64, _ deviation: Deviation? = nil) throws -> [Finding] {
    try findings("R28") {
      $0.forecasts[0].observations = [ScrutinyTests.kronor("2014", kronor)]
      if let deviation { $0.deviations.append(deviation) }
    }
  }

  private func deviation(_ kind: DeviationKind, action: String) -> Deviation {
    var deviation = Deviation(id: "AV1")
    deviation.project = "P1"
    deviation.period = HealthyCity.period
    deviation.kind = kind
    deviation.cause = "Fler integrationer"
    deviation.action = action
    deviation.responsible = "styrgruppen"
    deviation.due = day("2014-12-31")
    return deviation
  }

  @Test func `a forecast above budget without a registered deviation is found`() throws {
    expectOne(
      try forecasting(8_500_000), .warning, Subject(.project, "P1"), naming: "Mina fakturor (P1)", "−0,5 mnkr",
      "8,0 mnkr",
      "8,5 mnkr")
    #expect(try forecasting(8_500_000, deviation(.cost, action: "Minskad omfattning")).isEmpty)
    #expect(try forecasting(8_049_999).isEmpty, "does not show in millions with one decimal")
  }

  @Test func `a large underspend is a deviation as well`() throws {
    expectOne(try forecasting(6_400_000), .warning, Subject(.project, "P1"), naming: "1,6 mnkr")
    #expect(try forecasting(6_400_001).isEmpty)
  }

  @Test func `a registered deviation without an action is found once`() throws {
    let found = try forecasting(8_500_000, deviation(.cost, action: ""))
    expectOne(found, .warning, Subject(.project, "P1"), naming: "AV1", "saknar åtgärd")
  }

  @Test func `an action that nobody is responsible for is a notice, and done is done`() throws {
    var without = deviation(.cost, action: "Minskad omfattning")
    without.responsible = ""
    expectOne(try forecasting(8_000_000, without), .notice, Subject(.project, "P1"), naming: "saknar ansvarig")
    without.done = day("2014-08-31")
    #expect(try forecasting(8_000_000, without).isEmpty)
  }

  @Test func `a milestone overdue by more than a month without an action is found`() throws {
    func due(_ date: String, _ deviation: Deviation? = nil, reached: CalendarDay? = nil) throws -> [Finding] {
      try findings("R28") {
        var milestone = Milestone(project: "P1", code: "B3")
        milestone.first = .value(day(date))
        milestone.actual = reached
        $0.milestones.append(milestone)
        if let deviation { $0.deviations.append(deviation) }
      }
    }
    expectOne(
      try due("2014-06-15"), .warning, Subject(.project, "P1"), naming: "B3 skulle nås den 15 juni 2014", "2 månader")
    #expect(try due("2014-07-15").isEmpty)
    #expect(try due("2014-06-15", reached: day("2014-08-30")).isEmpty)
    #expect(try due("2014-06-15", deviation(.time, action: "Fler utvecklare")).isEmpty)
  }

  @Test func `a deviation of an earlier year is forgotten once its project is closed`() throws {
    func open(in year: Int) throws -> Int {
      try findings("R28") {
        var old = deviation(.cost, action: "")
        old.project = "P2"
        old.period = ReportPeriod(year: year, occasion: .second)
        $0.deviations.append(old)
      }.count
    }
    #expect(try open(in: 2013) == 0)
    #expect(try open(in: 2014) == 1)
  }
}
