import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R07Tests {
  private func revised(_ change: (inout BenefitCase) -> Void) throws -> [Finding] {
    try findings("R07") {
      var revised = HealthyCity.benefitCase("K1b", "P1", "2014-05-20")
      revised.version = 2
      revised.stage = .during
      change(&revised)
      $0.benefitCases.append(revised)
    }
  }

  @Test func `a benefit case changed after the money was granted needs reason and decision`() throws {
    expectOne(
      try revised { _ in }, .error, Subject(.benefitCase, "K1b"), naming: "Mina fakturor (P1)", "version 2",
      "20 maj 2014",
      "10 februari 2014", "orsak eller beslut")
    expectOne(
      try revised { $0.reasonCode = "ny bedömning" }, .error, Subject(.benefitCase, "K1b"), naming: "utan beslut")
    let complete = try revised {
      $0.reasonCode = "ny bedömning"
      $0.decision = "B7"
    }
    #expect(complete.isEmpty)
  }

  @Test func `a draft, and a change before the money was granted, changes no promise`() throws {
    #expect(try revised { $0.status = .draft }.isEmpty)
    #expect(try revised { $0.date = .value(day("2014-02-10")) }.isEmpty)
  }

  @Test func `a valuation after introduction needs a reason but no decision`() throws {
    let after = try revised {
      $0.stage = .after
      $0.reason = "Utvärdering efter införandet"
    }
    #expect(after.isEmpty)
  }

  private func moved(_ decision: Decision?) throws -> [Finding] {
    try findings("R07") {
      var milestone = Milestone(project: "P1", code: "B3")
      milestone.first = .value(day("2014-09-01"))
      milestone.decided = day("2014-12-01")
      $0.milestones.append(milestone)
      if let decision { $0.decisions.append(decision) }
    }
  }

  private func newBaseline(_ reason: String) -> Decision {
    var decision = HealthyCity.grant("B7", "P1", "2014-04-14", kronor: 0)
    decision.kind = .baseline
    decision.reasonCode = reason
    return decision
  }

  @Test func `a milestone moved without a decision on a new baseline is found`() throws {
    expectOne(
      try moved(nil), .error, Subject(.project, "P1"), naming: "B3 från den 1 september 2014 till den 1 december 2014")
    #expect(try moved(newBaseline("leveransförsening")).isEmpty)
  }

  @Test func `a new baseline without a reason is found`() throws {
    expectOne(
      try moved(newBaseline("")), .error, Subject(.decision, "B7"), naming: "B7", "14 april 2014", "saknar orsak")
  }
}
