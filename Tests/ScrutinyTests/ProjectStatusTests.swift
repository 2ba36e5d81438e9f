import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

@Suite struct ProjectStatusTests {
  private func status(_ change: (inout Programme) -> Void = { _ in }) throws -> ProjectStatus {
    let programme = HealthyCity.programme(change)
    let period = HealthyCity.period
    return try #require(
      Scrutiny.statuses(
        in: Book(programme), at: ScrutinyContext(of: programme, period: period, asOf: period.cutOff))["P1"])
  }

  private func judged(_ light: TrafficLight) -> StatusReport {
    var report = StatusReport(project: "P1", period: HealthyCity.period)
    report.overall = .value(light)
    return report
  }

  private func milestone(_ forecast: String) -> Milestone {
    var milestone = Milestone(project: "P1", code: "B3")
    milestone.decided = day("2014-10-15")
    milestone.forecast = day(forecast)
    return milestone
  }

  @Test func `within the limits everything that can be computed is green`() throws {
    let status = try status { $0.milestones = [milestone("2014-11-15")] }
    #expect(status.cost == .green && status.time == .green)
    #expect(status.benefit == .notAssessed, "P1 is not live: there is no outcome of its benefit")
    #expect(status.computed == .green)
  }

  @Test func `the worst measure gives the computed status`() throws {
    // 10 mnkr is decided: 10.5 is 5 % over, which is yellow; B3 five months late is red.
    let yellow = try status { $0.forecasts = [forecast("P1", at: HealthyCity.period, [kronor("2014", 10_500_000)])] }
    #expect(yellow.cost == .yellow && yellow.computed == .yellow)
    let red = try status {
      $0.forecasts = [forecast("P1", at: HealthyCity.period, [kronor("2014", 10_500_000)])]
      $0.milestones = [milestone("2015-03-15")]
    }
    #expect(red.time == .red && red.computed == .red)
  }

  @Test func `a stopped project keeps no timetable to be measured by`() throws {
    let stopped = try status {
      $0.projects[0].state = .value(.cancelled)
      $0.milestones = [milestone("2014-11-15")]
    }
    #expect(stopped.time == .notAssessed)
  }

  @Test func `the trend compares with the computed status at the report before`() throws {
    let first = ReportPeriod(year: 2014, occasion: .first)
    func trend(_ before: Int64?, _ now: Int64) throws -> ProjectStatus.Trend {
      try status {
        $0.forecasts = [forecast("P1", at: HealthyCity.period, [kronor("2014", now)])]
        if let before { $0.forecasts.append(forecast("P1", at: first, [kronor("2014", before)])) }
      }.trend
    }
    #expect(try trend(8_000_000, 8_000_000) == .unchanged)
    #expect(try trend(8_000_000, 10_500_000) == .worse)
    #expect(try trend(12_000_000, 10_500_000) == .better)
  }

  @Test(arguments: [
    (TrafficLight.green, true, false), (.yellow, false, false), (.red, false, true), (.notAssessed, false, false),
  ])
  func `the judgement is compared with the computed status`(
    light: TrafficLight, tooKind: Bool, stricter: Bool
  ) throws {
    let status = try status {
      $0.forecasts = [forecast("P1", at: HealthyCity.period, [kronor("2014", 10_500_000)])]
      $0.statusReports = [judged(light)]
    }
    #expect(status.judged == light)
    #expect(status.isTooKind == tooKind && status.isStricter == stricter)
  }

  @Test func `registered tolerances give the status`() throws {
    let status = try status {
      $0.forecasts = [forecast("P1", at: HealthyCity.period, [kronor("2014", 10_500_000)])]
      var limit = RegisteredThreshold(threshold: .costYellow, from: day("2014-01-01"))
      limit.value = .value(FixedDecimal(digits: 5))
      $0.thresholds = [limit]
    }
    #expect(status.cost == .green, "5 % over is not beyond 5 %")
  }

  @Test func `the report before the first of a year is the annual one of the year before`() {
    #expect(ReportPeriod(year: 2014, occasion: .first).previous == ReportPeriod(year: 2013, occasion: .annual))
    #expect(ReportPeriod(year: 2014, occasion: .annual).previous == ReportPeriod(year: 2014, occasion: .second))
  }
}
