import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R08Tests {
  @Test func `an outcome without evidence is found with its periods and amount`() throws {
    let found = try findings("R08") {
      $0.benefitOutcomes[0].observations = [
        kronor("2013", 950_000), kronor("2014T1", 380_000, note: ""), kronor("2014T2", 420_000, note: ""),
      ]
    }
    expectOne(
      found, .warning, Subject(.benefit, "N2"), naming: "0,8 mnkr", "tertial 1 2014 och tertial 2 2014",
      "Färre pappersansökningar (N2)")
  }

  @Test func `a zero, and an outcome after the cut-off, needs none`() throws {
    let found = try findings("R08") {
      $0.benefitOutcomes[0].observations = [kronor("2013", 0, note: ""), kronor("2014T3", 380_000, note: "")]
    }
    #expect(found.isEmpty)
  }
}
