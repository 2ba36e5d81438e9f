import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R14Tests {
  @Test func `an outcome equal to plan in every period is found`() throws {
    let found = try findings("R14", at: ReportPeriod(year: 2014, occasion: .annual)) {
      $0.benefitOutcomes[0].observations = [kronor("2013", 1_000_000), kronor("2014", 1_200_000)]
    }
    expectOne(found, .warning, Subject(.benefit, "N2"), naming: "alla 2 perioder", "K2", "2,2 mnkr")
  }

  @Test func `one krona apart is no copy, and neither is one period`() throws {
    func reported(_ values: [StoredObservation]) throws -> [Finding] {
      try findings("R14", at: ReportPeriod(year: 2014, occasion: .annual)) {
        $0.benefitOutcomes[0].observations = values
      }
    }
    #expect(try reported([kronor("2013", 1_000_000), kronor("2014", 1_200_001)]).isEmpty)
    #expect(try reported([kronor("2013", 1_000_000)]).isEmpty)
  }

  @Test func `more than one and a half times the plan to the cut-off is found`() throws {
    // Planned to 31 August 2014: 1,0 mnkr + 8/12 of 1,2 mnkr = 1,8 mnkr; 150 % of it is 2,7 mnkr.
    func reported(_ amount: Int64) throws -> [Finding] {
      try findings("R14") { $0.benefitOutcomes[0].observations = [kronor("2013", amount)] }
    }
    expectOne(try reported(2_700_001), .warning, Subject(.benefit, "N2"), naming: "2,7 mnkr", "150 %", "1,8 mnkr")
    #expect(try reported(2_700_000).isEmpty)
  }
}
