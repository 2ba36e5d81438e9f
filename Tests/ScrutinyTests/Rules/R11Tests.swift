import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R11Tests {
  @Test func `green benefit realised but not taken home is found`() throws {
    let found = try findings("R11") { $0.takingsHome = [] }
    expectOne(
      found, .warning, Subject(.benefit, "N2"), naming: "Färre pappersansökningar (N2)", "1,8 mnkr", "31 augusti 2014",
      "Äldrenämnden (ALD)")
    #expect(found.first?.standing == .opinion)
  }

  @Test func `taking home counts only with a decision by the cut-off`() throws {
    #expect(try findings("R11") { $0.takingsHome[0].decision = "" }.count == 1)
    #expect(try findings("R11") { $0.takingsHome[0].decidedOn = day("2014-09-01") }.count == 1)
  }

  @Test func `yellow benefit, and what citizens gain, need not be taken home`() throws {
    let yellow = try findings("R11") {
      $0.takingsHome = []
      $0.benefits[1].benefitClass = .value(.yellow)
    }
    #expect(yellow.isEmpty)
    let external = try findings("R11") {
      $0.takingsHome = []
      $0.benefits[1].perspective = .externalBenefit
    }
    #expect(external.isEmpty)
  }
}
