import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R16Tests {
  private func motivated(_ text: String, _ benefitClass: BenefitClass) throws -> [Finding] {
    try findings("R16") {
      $0.decisions[0].description = text
      $0.benefits[0].benefitClass = .value(benefitClass)
    }
  }

  @Test func `a decision motivated by savings without any green benefit is found`() throws {
    expectOne(
      try motivated("Medel beviljas för besparingar i handläggningen.", .yellow), .warning, Subject(.decision, "B1"),
      naming: "B1", "10 februari 2014", "besparingar", "gul")
  }

  @Test func `a green benefit, or another motive, is in order`() throws {
    #expect(try motivated("Medel beviljas för besparingar i handläggningen.", .green).isEmpty)
    #expect(try motivated("Medel beviljas för bättre service.", .yellow).isEmpty)
  }
}
