import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R29Tests {
  private func reduced(_ kronor: Int64, _ change: (inout TakingHome) -> Void = { _ in }) throws -> [Finding] {
    try findings("R29") {
      $0.takingsHome[0].amount = .value(Money(kronor: kronor))
      change(&$0.takingsHome[0])
    }
  }

  @Test func `a budget reduced by more than has been realised in the year is found`() throws {
    // 8/12 of 1,5 mnkr is 1,0 mnkr against 0,8 realised in January to August 2014.
    let found = try reduced(1_500_000)
    expectOne(
      found, .warning, Subject(.benefit, "N2"), naming: "1,0 mnkr", "0,8 mnkr", "0,2 mnkr saknas", "H1",
      "31 augusti 2014")
    #expect(found.first?.organisations == ["ALD"])
    #expect(try reduced(1_200_000).isEmpty)
  }

  @Test func `a one-off reduction counts whole, a reallocation is no reduction`() throws {
    #expect(try reduced(900_000) { $0.permanence = .oneOff }.count == 1)
    #expect(try reduced(1_500_000) { $0.method = .reallocation }.isEmpty)
  }

  @Test func `a year without reported outcome is judged by the year before`() throws {
    func from(_ year: Int) throws -> [Finding] {
      try findings("R29") {
        $0.takingsHome[0].year = year
        $0.takingsHome[0].decidedOn = day("2012-11-19")
        $0.benefitOutcomes[0].observations = [kronor("2013", 500_000)]
      }
    }
    expectOne(try from(2013), .warning, Subject(.benefit, "N2"), naming: "0,9 mnkr för 2013", "0,5 mnkr")
    #expect(try from(2014).isEmpty)
  }
}
