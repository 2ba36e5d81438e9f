import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R18Tests {
  private func paid(
    by payer: Identifier<Organisation>, _ change: (inout Programme) -> Void = { _ in }
  ) throws -> [Finding] {
    try findings("R18") {
      $0.benefits[0].payer = payer
      change(&$0)
    }
  }

  @Test func `one board that pays for what another gains is found`() throws {
    let found = try paid(by: "SOC")
    expectOne(
      found, .warning, Subject(.project, "P1"), naming: "Socialnämnden (SOC)", "Äldrenämnden (ALD)",
      "Kortare handläggning av fakturor (N1)")
    #expect(found.first?.organisations == ["ALD", "SOC"])
  }

  @Test func `a negative effect on another board is not paid for`() throws {
    #expect(try paid(by: "SOC") { $0.benefits[0].isDisbenefit = true }.isEmpty)
  }

  @Test func `an administration and its board are one, and central money needs no agreement`() throws {
    #expect(try paid(by: "ALF").isEmpty)
    #expect(try paid(by: "KS").isEmpty)
  }

  @Test func `an agreement with the other board, or a decision on the allocation, clears it`() throws {
    let agreed = try paid(by: "SOC") {
      var agreement = Agreement(id: "V1")
      agreement.project = "P1"
      agreement.supplier = "äldrenämnden"
      agreement.date = .value(day("2014-03-01"))
      $0.agreements.append(agreement)
    }
    #expect(agreed.isEmpty)
    let allocated = try paid(by: "SOC") {
      var allocation = HealthyCity.grant("B5", "P1", "2014-03-01", kronor: 0)
      allocation.kind = .allocation
      $0.decisions.append(allocation)
    }
    #expect(allocated.isEmpty)
  }
}
