import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R10Tests {
  @Test func `a forecast that with earlier outcome exceeds what was decided is found`() throws {
    let found = try findings("R10") {
      $0.outcomes[0].observations.insert(kronor("2013", 3_000_000), at: 0)
    }
    expectOne(
      found, .error, Subject(.project, "P1"), naming: "Mina fakturor (P1)", "11,0 mnkr", "10,0 mnkr",
      "1,0 mnkr för mycket",
      "tertialrapport 2 2014")
    let facts = try #require(found.first).facts
    #expect(facts[2].value == .money(Money(kronor: 1_000_000)) && facts[2].parts == [facts[0], facts[1]])
  }

  @Test func `additional financing by the cut-off clears it, later it does not`() throws {
    func dated(_ date: String) throws -> [Finding] {
      try findings("R10") {
        $0.outcomes[0].observations.insert(kronor("2013", 3_000_000), at: 0)
        var more = HealthyCity.grant("B3", "P1", date, kronor: 1_000_000)
        more.kind = .additionalFinancing
        $0.decisions.append(more)
      }
    }
    #expect(try dated("2014-08-31").isEmpty)
    #expect(try dated("2014-09-01").count == 1)
  }

  @Test func `parts without money of their own are counted in`() throws {
    let found = try findings("R10") {
      var part = HealthyCity.project("P1a", "Mina fakturor, delprojekt")
      part.parent = "P1"
      part.state = .value(.running)
      $0.projects.append(part)
      $0.forecasts.append(forecast("P1a", at: HealthyCity.period, [kronor("2014", 2_500_000)]))
    }
    expectOne(found, .error, Subject(.project, "P1"), naming: "10,5 mnkr", "P1a")
    let total = try #require(found.first?.facts.first)
    #expect(total.value == .money(Money(kronor: 10_500_000)) && total.figure == nil)
    #expect(total.parts.map(\.value) == [.money(Money(kronor: 8_000_000)), .money(Money(kronor: 2_500_000))])
    #expect(total.parts.map { $0.figure?.text } == ["P1", "P1a"].map { "project.expected:projekt:\($0):2014T2" })
  }

  @Test func `a running portfolio project with cost but without any decision is found`() throws {
    let found = try findings("R10") { $0.decisions.removeAll { $0.id == "B1" } }
    expectOne(found, .error, Subject(.project, "P1"), naming: "inget beslut", "8,0 mnkr")
  }
}
