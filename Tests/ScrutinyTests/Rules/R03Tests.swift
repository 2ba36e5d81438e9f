import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R03Tests {
  @Test func `a baseline missing at go-live is found, before go-live it is not asked for`() throws {
    let found = try findings("R03") {
      $0.benefits[0].baseline = .missing(MissingValue(.notReported))
      $0.benefits[1].baseline = .missing(MissingValue(.notReported))
    }
    expectOne(
      found, .error, Subject(.benefit, "N2"), naming: "Färre pappersansökningar (N2)", "Ansökan om kolloplats (P2)",
      "15 januari 2013")
  }

  @Test func `a baseline measured after go-live is found, on the day it is in time`() throws {
    let late = try findings("R03") { $0.benefits[1].baselineDate = day("2013-01-16") }
    expectOne(late, .error, Subject(.benefit, "N2"), naming: "16 januari 2013", "15 januari 2013")
    #expect(try findings("R03") { $0.benefits[1].baselineDate = day("2013-01-15") }.isEmpty)
  }

  @Test func `a baseline without a date is only a notice`() throws {
    expectOne(
      try findings("R03") { $0.benefits[1].baselineDate = nil }, .notice, Subject(.benefit, "N2"),
      naming: "saknar datum")
  }

  @Test func `a baseline that cannot be is not asked for`() throws {
    #expect(try findings("R03") { $0.benefits[1].baseline = .missing(MissingValue(.notApplicable)) }.isEmpty)
  }
}
