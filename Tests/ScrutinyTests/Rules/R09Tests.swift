import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R09Tests {
  private func booked(_ kronor: Int64) throws -> [Finding] {
    try findings(
      "R09", ledger: LedgerTotals(["4711": [2014: Money(kronor: kronor)]]),
      after: { $0.projects[0].ledgerCode = "4711" })
  }

  @Test func `an outcome that differs from the ledger is found`() throws {
    expectOne(
      try booked(5_200_000), .warning, Subject(.project, "P1"), naming: "5,0 mnkr", "5,2 mnkr", "kod 4711", "−0,2 mnkr")
    #expect(try booked(5_000_000).isEmpty)
  }

  @Test func `either one per cent or fifty thousand is enough, rounding to thousands is not`() throws {
    #expect(try booked(5_049_999).isEmpty)
    #expect(try booked(5_050_001).count == 1)
    let small = try findings(
      "R09", ledger: LedgerTotals(["4711": [2014: Money(kronor: 50_900)]]),
      after: {
        $0.projects[0].ledgerCode = "4711"
        $0.outcomes[0].observations = [kronor("2014T1", 50_000)]
      })
    #expect(small.isEmpty)
  }

  @Test func `without a ledger nothing is compared`() throws {
    #expect(try findings("R09") { $0.projects[0].ledgerCode = "4711" }.isEmpty)
  }
}
