import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R01Tests {
  @Test func `money granted without any benefit case is found`() throws {
    let found = try findings("R01") { $0.benefitCases.removeAll { $0.id == "K1" } }
    expectOne(
      found, .error, Subject(.project, "P1"), naming: "Beslut B1", "10 februari 2014", "Mina fakturor (P1)",
      "10,0 mnkr",
      "ingen nyttokalkyl finns")
    #expect(found.first?.organisations == ["SOC"])
    #expect(found.first?.standing == .decided)
  }

  @Test func `a benefit case dated the day after the decision is too late, on the day it is in time`() throws {
    let late = try findings("R01") { $0.benefitCases[0].date = .value(day("2014-02-11")) }
    expectOne(late, .error, Subject(.project, "P1"), naming: "K1", "11 februari 2014")
    #expect(try findings("R01") { $0.benefitCases[0].date = .value(day("2014-02-10")) }.isEmpty)
  }

  @Test func `an innovation project needs hypothesis, cost cap and stop criterion instead`() throws {
    func innovation(_ programme: inout Programme) {
      programme.benefitCases.removeAll { $0.id == "K1" }
      programme.projects[0].category = .innovative
    }
    expectOne(
      try findings("R01", after: innovation), .error, Subject(.project, "P1"),
      naming: "hypotes, kostnadstak och stoppkriterium")
    let complete = try findings("R01") { programme in
      innovation(&programme)
      programme.projects[0].hypothesis = "Fler betalar i tid om fakturan syns"
      programme.projects[0].costCap = Money(kronor: 1_000_000)
      programme.projects[0].stopCriterion = "Färre än 500 användare efter ett halvår"
    }
    #expect(complete.isEmpty)
  }

  @Test func `a decision after the cut-off does not count yet`() throws {
    let found = try findings("R01", at: ReportPeriod(year: 2013, occasion: .annual)) {
      $0.benefitCases.removeAll { $0.id == "K1" }
    }
    #expect(found.isEmpty)
  }
}
