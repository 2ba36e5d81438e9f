import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R25Tests {
  private func agreed(_ agreements: [Agreement]) throws -> [Finding] {
    try findings("R25") {
      var director = Delegation(id: "D1")
      director.role = "stadsdirektören"
      director.scope = "per avtal"
      director.limit = .value(Money(kronor: 10_000_000))
      director.to = day("2014-06-30")
      var allocation = Delegation(id: "D2")
      allocation.role = "ekonomichefen"
      allocation.scope = "fördelning av kostnader"
      var deputy = Delegation(id: "D3")
      deputy.role = "biträdande direktören"
      deputy.scope = "per avtal"
      deputy.limit = .value(Money(kronor: 3_000_000))
      $0.delegations = [director, allocation, deputy]
      $0.agreements = agreements
    }
  }

  private func agreement(
    _ id: Identifier<Agreement>, _ kronor: Int64, _ date: String = "2014-03-01", by decider: String = "Stadsdirektören",
    with supplier: String = "Leverantören AB"
  ) -> Agreement {
    var agreement = Agreement(id: id)
    agreement.project = "P1"
    agreement.supplier = supplier
    agreement.value = .value(Money(kronor: kronor))
    agreement.date = .value(day(date))
    agreement.decider = decider
    return agreement
  }

  @Test func `an agreement above the limit with its options is found, at the limit it is not`() throws {
    var above = agreement("V1", 9_000_000)
    above.options = Money(kronor: 1_500_000)
    expectOne(
      try agreed([above]), .error, Subject(.agreement, "V1"), naming: "V1 med Leverantören AB", "1 mars 2014",
      "10,5 mnkr",
      "Stadsdirektören", "10,0 mnkr", "D1")
    #expect(try agreed([agreement("V1", 10_000_000)]).isEmpty)
  }

  @Test func `a role without a delegation for agreements on that day is found`() throws {
    expectOne(
      try agreed([agreement("V1", 100_000, by: "ekonomichefen")]), .error, Subject(.agreement, "V1"),
      naming: "ekonomichefen", "någon delegation")
    expectOne(
      try agreed([agreement("V1", 100_000, "2014-07-01")]), .error, Subject(.agreement, "V1"), naming: "1 juli 2014")
  }

  @Test func `a body of politicians decides in its own right`() throws {
    #expect(try agreed([agreement("V1", 90_000_000, by: "Ekonomiutskottet")]).isEmpty)
  }

  @Test func `an agreement that does not say who decided is a warning`() throws {
    expectOne(
      try agreed([agreement("V1", 100_000, by: "")]), .warning, Subject(.agreement, "V1"), naming: "vem som beslutat")
  }

  @Test func `two agreements within ninety days that together pass the limit are found`() throws {
    func split(_ second: String, with supplier: String = "LEVERANTÖREN AB") throws -> [Finding] {
      try agreed([agreement("V1", 6_000_000), agreement("V2", 6_000_000, second, with: supplier)])
    }
    expectOne(
      try split("2014-05-30"), .warning, Subject(.agreement, "V2"), naming: "V1 och V2", "12,0 mnkr", "10,0 mnkr",
      "Leverantören AB")
    #expect(try split("2014-05-31").isEmpty)
    #expect(try split("2014-05-30", with: "En annan AB").isEmpty)
  }

  @Test func `what a deputy divides is found though the director signs in between`() throws {
    let deputys = ["V1", "V3"].map { agreement(Identifier($0), 2_900_000, by: "Biträdande direktören") }
    let found = try agreed(deputys + [agreement("V2", 1_000_000)])
    expectOne(found, .warning, Subject(.agreement, "V3"), naming: "V1 och V3", "5,8 mnkr", "3,0 mnkr")
  }

  @Test func `a decision by delegation of somebody without one is found`() throws {
    let found = try findings("R25") {
      var delegation = Delegation(id: "D1")
      delegation.role = "stadsdirektören"
      delegation.scope = "per avtal"
      $0.delegations = [delegation]
      $0.decisions[0].byDelegation = true
      $0.decisions[0].decider = "avdelningschefen"
    }
    expectOne(found, .error, Subject(.decision, "B1"), naming: "B1", "avdelningschefen")
  }

  @Test func `without any delegation nothing can be said`() throws {
    #expect(try findings("R25") { $0.agreements = [agreement("V1", 900_000_000)] }.isEmpty)
  }
}
