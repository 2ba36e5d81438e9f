import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R19Tests {
  @Test func `money in the ledger on a code that no project has is found`() throws {
    let ledger = LedgerTotals(["9999": [2014: Money(kronor: 750_000)], "4711": [2014: Money(kronor: 5_000_000)]])
    let found = try findings("R19", ledger: ledger) {
      $0.projects[0].ledgerCode = "4711"
      $0.projects[1].ledgerCode = "4712"
      $0.outcomes[1].observations = []
    }
    expectOne(found, .error, Subject(.other, "9999"), naming: "0,8 mnkr", "projektkod 9999")
  }

  @Test func `a project that reports cost the ledger knows nothing of is a warning`() throws {
    let ledger = LedgerTotals(years: [2014])
    func coded(_ programme: inout Programme) {
      programme.projects[0].ledgerCode = "4711"
      programme.projects[1].ledgerCode = "4712"
      programme.outcomes[1].observations = []
    }
    let found = try findings("R19", ledger: ledger) { coded(&$0) }
    expectOne(found, .warning, Subject(.project, "P1"), naming: "5,0 mnkr", "kod 4711")
    #expect(try findings("R19") { coded(&$0) }.isEmpty, "without a ledger nothing is compared")
  }

  @Test func `a project with cost but no code is a warning where others have one`() throws {
    let found = try findings("R19") { $0.projects[1].ledgerCode = "4711" }
    expectOne(found, .warning, Subject(.project, "P1"), naming: "5,0 mnkr", "ingen kod i huvudboken")
  }

  @Test func `a budget for a project that is not in the register is found`() throws {
    let found = try findings("R19") { $0.budgets.append(budget("P404", [kronor("2014", 1_000_000)])) }
    expectOne(found, .error, Subject(.project, "P404"), naming: "P404")
  }
}
