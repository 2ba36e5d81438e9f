import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R20Tests {
  private func judged(
    _ change: (inout StatusReport) -> Void, _ other: (inout Programme) -> Void = { _ in }
  ) throws -> [Finding] {
    try findings("R20") {
      var report = StatusReport(project: "P1", period: HealthyCity.period)
      change(&report)
      $0.statusReports.append(report)
      // 12,0 mnkr expected against 10,0 decided: 20 % over, red.
      $0.forecasts[0].observations = [kronor("2014", 12_000_000)]
      other(&$0)
    }
  }

  @Test func `green for a cost far above what was decided is found`() throws {
    expectOne(
      try judged { $0.cost = .green }, .warning, Subject(.project, "P1"), naming: "kostnad bedöms grön men är röd",
      "12,0 mnkr", "10,0 mnkr")
    #expect(try judged { $0.cost = .red }.isEmpty)
  }

  @Test func `the overall judgement is held against the worst measure`() throws {
    expectOne(
      try judged { $0.overall = .value(.yellow) }, .warning, Subject(.project, "P1"),
      naming: "samlad status bedöms gul men är röd")
    #expect(try judged { $0.overall = .value(.notAssessed) }.isEmpty)
  }

  @Test func `a judgement harder than the computed status is no finding`() throws {
    let within = try judged({ $0.cost = .red }, { $0.forecasts[0].observations = [kronor("2014", 9_000_000)] })
    #expect(within.isEmpty)
  }

  @Test func `a delay of more than three months is red, one of one month green`() throws {
    func late(_ forecast: String) throws -> [Finding] {
      try judged({ $0.time = .green }) {
        var milestone = Milestone(project: "P1", code: "B3")
        milestone.first = .value(day("2014-11-01"))
        milestone.forecast = day(forecast)
        $0.milestones.append(milestone)
      }
    }
    expectOne(
      try late("2015-03-01"), .warning, Subject(.project, "P1"), naming: "tid bedöms grön men är röd", "B3 4 månader")
    #expect(try late("2014-12-01").isEmpty)
  }

  @Test func `benefit below seventy per cent of plan is red`() throws {
    func realisedShare(_ amount: Int64) throws -> [Finding] {
      try findings("R20") {
        var report = StatusReport(project: "P2", period: HealthyCity.period)
        report.benefit = .yellow
        $0.statusReports.append(report)
        $0.benefitOutcomes[0].observations = [kronor("2013", amount)]
      }
    }
    // Planned to the cut-off: 1,8 mnkr; 70 % of it is 1,26 mnkr.
    expectOne(
      try realisedShare(1_259_999), .warning, Subject(.project, "P2"), naming: "nytta bedöms gul men är röd", "1,8 mnkr"
    )
    #expect(try realisedShare(1_260_000).isEmpty)
  }
}
