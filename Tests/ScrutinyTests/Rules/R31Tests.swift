import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R31Tests {
  private func accumulated(_ values: [StoredObservation], _ counting: Counting = .accumulated) throws -> [Finding] {
    try findings("R31") {
      $0.outcomes[0].counting = counting
      $0.outcomes[0].observations = values
    }
  }

  @Test func `an accumulated value that falls within the year is found`() throws {
    expectOne(
      try accumulated([kronor("2014T1", 3_000_000), kronor("2014T2", 2_500_000)]), .warning, Subject(.project, "P1"),
      naming: "3,0 mnkr", "tertial 1 2014", "2,5 mnkr", "tertial 2 2014")
  }

  @Test func `rising, a new year, and values per period are in order`() throws {
    #expect(try accumulated([kronor("2014T1", 3_000_000), kronor("2014T2", 3_000_000)]).isEmpty)
    #expect(try accumulated([kronor("2013", 3_000_000), kronor("2014T1", 500_000)]).isEmpty)
    #expect(try accumulated([kronor("2014T1", 3_000_000), kronor("2014T2", 2_500_000)], .perPeriod).isEmpty)
  }
}
