import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R12Tests {
  private func claiming(_ change: (inout Benefit, inout BenefitOutcome) -> Void) throws -> [Finding] {
    try findings("R12") {
      var benefit = HealthyCity.benefit("N3", "P1", "Mindre papper")
      var outcome = realised("N3", [kronor("2014T1", 100_000)])
      change(&benefit, &outcome)
      $0.benefits.append(benefit)
      $0.benefitOutcomes.append(outcome)
    }
  }

  @Test func `two projects with outcome of one indicator, board and period are found`() throws {
    let found = try claiming { _, _ in }
    expectOne(
      found, .error, Subject(.benefit, "N3"), naming: "Färre pappersansökningar (N2)", "Mindre papper (N3)",
      "Handläggningstid (I1)", "tertial 1 2014", "Äldrenämnden (ALD)")
    #expect(found.first?.id.discriminator == "N2")
  }

  @Test func `another board, another indicator or another period is another benefit`() throws {
    #expect(try claiming { benefit, _ in benefit.beneficiary = .value("SOC") }.isEmpty)
    #expect(try claiming { benefit, _ in benefit.indicator = .value("I2") }.isEmpty)
    #expect(try claiming { _, outcome in outcome.observations = [kronor("2012", 100_000)] }.isEmpty)
  }

  @Test func `the same name written in another way is found, in the same project it is not`() throws {
    func named(in project: Identifier<Project>) throws -> [Finding] {
      try claiming { benefit, outcome in
        benefit = HealthyCity.benefit("N3", project, "färre  pappers-ansökningar")
        benefit.name = "FÄRRE PAPPERSANSÖKNINGAR!"
        benefit.indicator = .missing(MissingValue(.notApplicable))
        outcome.observations = []
      }
    }
    expectOne(try named(in: "P1"), .error, Subject(.benefit, "N3"), naming: "samma namn")
    #expect(try named(in: "P2").isEmpty)
  }
}
