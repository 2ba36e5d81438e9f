import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R32Tests {
  private func held(_ change: (inout Responsibility) -> Void) throws -> [Finding] {
    try findings("R32") { change(&$0.responsibilities[2]) }
  }

  @Test func `a role that nobody holds is found`() throws {
    let found = try held { $0.person = .missing(MissingValue(.notReported)) }
    expectOne(
      found, .warning, Subject(.service, "T1"), naming: "objektägare (Enhetschef)", "Ansökan om kolloplats (T1)",
      "vakant")
    #expect(found.first?.organisations == ["ALD"])
  }

  @Test func `a position without a name is held by whoever has it`() throws {
    #expect(try held { $0.person = .unstated }.isEmpty)
    #expect(
      try held {
        $0.person = .unstated
        $0.position = ""
      }.count == 1)
  }

  @Test func `a role that has ended without a successor is found`() throws {
    expectOne(try held { $0.to = day("2014-05-31") }, .warning, Subject(.service, "T1"), naming: "S3", "31 maj 2014")
    #expect(try held { $0.to = day("2014-12-31") }.isEmpty)
  }

  @Test func `an e-service of a closed project without any owner is found`() throws {
    let found = try findings("R32") { $0.responsibilities.removeAll { $0.id == "S3" } }
    expectOne(found, .warning, Subject(.service, "T1"), naming: "Ansökan om kolloplats (P2)", "ingen objektägare")
  }

  @Test func `a responsibility never accepted is a notice once the project is closed`() throws {
    let found = try findings("R32") {
      $0.responsibilities[0].acceptedOn = nil
      $0.responsibilities[1].acceptedOn = nil
    }
    expectOne(found, .notice, Subject(.benefit, "N2"), naming: "S2", "nyttoansvarig")
  }

  @Test func `following up may end three years after the close`() throws {
    // P2 was closed on 30 April 2013; the last follow-up is due on 30 April 2016.
    func until(_ last: String) throws -> Int {
      try findings("R32", at: ReportPeriod(year: 2016, occasion: .annual)) {
        var row = HealthyCity.responsibility("S9", "projekt", "P2", .followUpOwner, "CHEF")
        row.to = day(last)
        $0.responsibilities.append(row)
      }.count
    }
    #expect(try until("2016-04-30") == 0)
    #expect(try until("2016-04-29") == 1)
  }
}
