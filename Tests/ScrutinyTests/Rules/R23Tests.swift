import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R23Tests {
  @Test func `an end before the start is found, on the same day it is not`() throws {
    let found = try findings("R23") { $0.projects[0].end = .value(day("2013-08-31")) }
    expectOne(
      found, .error, Subject(.project, "P1"), naming: "slut den 31 augusti 2013", "start den 1 september 2013")
    #expect(try findings("R23") { $0.projects[0].end = .value(day("2013-09-01")) }.isEmpty)
  }

  @Test func `a decision before the application is found, unless the council gave the money`() throws {
    func decided(by body: Identifier<Organisation>) throws -> [Finding] {
      try findings("R23") {
        $0.decisions[0].date = .value(day("2013-09-30"))
        $0.decisions[0].body = .value(body)
      }
    }
    expectOne(
      try decided(by: "EKU"), .error, Subject(.project, "P1"), naming: "B1", "30 september 2013", "A1", "1 oktober 2013"
    )
    #expect(try decided(by: "KF").isEmpty)
  }

  @Test func `a benefit realised before go-live is found, zero is not`() throws {
    func early(_ amount: Int64) throws -> [Finding] {
      try findings("R23") { $0.benefitOutcomes.append(realised("N1", [kronor("2014T1", amount)])) }
    }
    expectOne(
      try early(250_000), .error, Subject(.benefit, "N1"), naming: "0,3 mnkr", "tertial 1 2014", "15 januari 2015")
    #expect(try early(0).isEmpty)
  }
}
