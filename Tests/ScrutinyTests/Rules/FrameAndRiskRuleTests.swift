import ProgrammeModel
import Scrutiny
import Testing

/// R49 and R50: moves of frame that lose money, and risks without a value.
@Suite struct FrameAndRiskRuleTests {
  private func moved(_ kronor: [Int64], _ status: PlanStatus = .decided) throws -> [Finding] {
    try findings("R49") { programme in
      for (place, amount) in kronor.enumerated() {
        var frame = Frame(id: Identifier("F\(place)"))
        frame.portfolio = programme.portfolios[0].id
        frame.year = 2014
        frame.change = .moved
        frame.status = status
        frame.decidedOn = day("2014-01-20")
        frame.amount = .value(Money(kronor: amount))
        programme.frames.append(frame)
      }
    }
  }

  @Test func `moves of a year that do not come to nothing are found, and those that do are not`() throws {
    expectOne(
      try moved([-20_000_000, 15_000_000]), .error, Subject(.programme, ""), naming: "2014", "−5,0 mnkr")
    #expect(try moved([-20_000_000, 20_000_000]).isEmpty)
  }

  private func judged(_ probability: Int, _ consequence: Int) throws -> [Finding] {
    try findings("R50") {
      var risk = Risk(id: "RI1", period: ReportPeriod(year: 2014, occasion: .second))
      risk.project = "P1"
      risk.probability = .value(probability)
      risk.consequence = .value(consequence)
      $0.risks.append(risk)
    }
  }

  @Test func `a risk judged outside the scale is found, at its ends it is not`() throws {
    expectOne(
      try judged(6, 0), .warning, Subject(.project, "P1"), naming: "RI1", "sannolikhet 6", "konsekvens 0")
    #expect(try judged(1, 5).isEmpty)
  }
}
