import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

@Suite struct LedgerExtractTests {
  private func entry(
    _ code: String, _ values: [StoredObservation], _ kind: AmountKind = .operatingCost
  ) -> LedgerEntry {
    var entry = LedgerEntry(
      code: code, kind: kind,
      key: SeriesKey(
        table: TableName("huvudbok"), measure: FieldName("belopp"), dimensions: Key([code, kind.rawValue, ""])))
    entry.observations = values
    return entry
  }

  private func ledger(_ entries: LedgerEntry...) -> Programme { HealthyCity.programme { $0.ledgerEntries = entries } }

  private func found(_ rule: RuleID, _ change: (inout Programme) -> Void) throws -> [Finding] {
    let rule = try #require(Scrutiny.rule(rule))
    let programme = HealthyCity.programme(change)
    let period = HealthyCity.period
    return rule.findings(
      in: Book(programme), at: ScrutinyContext(of: programme, period: period, asOf: period.cutOff))
  }

  @Test func `cost is operating cost and investment, internal invoicing and capital cost left out`() {
    var invoiced = entry("4711", [kronor("2014T1", 700)])
    invoiced.counterparty = "SOC"
    let totals = LedgerTotals(
      ledger(
        entry("4711", [kronor("2014T1", 100), kronor("2014T2", 20)]),
        entry("4711", [kronor("2014T1", 3)], .investment), entry("4711", [kronor("2014T1", 5000)], .capitalCost),
        invoiced), through: day("2014-08-31"))
    #expect(totals.total(of: "4711", year: 2014) == Money(kronor: 123))
    #expect(totals.codes == ["4711"])
  }

  @Test func `only periods that have ended by the cut-off are covered, and within them absence is zero`() {
    let programme = ledger(entry("4711", [kronor("2014T1", 100), kronor("2014T2", 20), kronor("2013", 9)]))
    let totals = LedgerTotals(programme, through: day("2014-04-30"))
    #expect(totals.total(of: "4711", year: 2014) == Money(kronor: 100))
    #expect(totals.years == [2013, 2014])
    #expect(totals.total(of: "9999", year: 2013) == .zero)
    #expect(totals.total(of: "4711", year: 2012) == nil)
    #expect(LedgerTotals(ledger(), through: day("2014-04-30")).isEmpty)
  }

  @Test func `a reported outcome is compared with the ledger as far as the extract goes`() throws {
    // P1 reports 2 mnkr for the first tertial and 3 for the second; the extract ends in April.
    let april = entry("4711", [kronor("2014T1", 2_000_000)])
    #expect(
      try found("R09") {
        $0.projects[0].ledgerCode = "4711"
        $0.ledgerEntries = [april]
      }.isEmpty)
    let off = try found("R09") {
      $0.projects[0].ledgerCode = "4711"
      $0.ledgerEntries = [entry("4711", [kronor("2014T1", 1_900_000)])]
    }
    expectOne(off, .warning, Subject(.project, "P1"), naming: "2,0 mnkr", "1,9 mnkr", "4711")
  }

  @Test func `a code in the ledger that no project has is found`() throws {
    let unknown = try found("R19") {
      for place in $0.projects.indices { $0.projects[place].ledgerCode = "471\(place)" }
      $0.ledgerEntries = [
        entry("4710", [kronor("2014T1", 2_000_000)]), entry("4711", [kronor("2013", 900_000)]),
        entry("9999", [kronor("2014T1", 400_000)]),
      ]
    }
    expectOne(unknown, .error, Subject(.other, "9999"), naming: "0,4 mnkr", "9999")
  }
}
