import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R06Tests {
  @Test func `a closed project without planned follow-up is found`() throws {
    let found = try findings("R06") { $0.benefits[1].followUp = "" }
    expectOne(
      found, .error, Subject(.project, "P2"), naming: "Ansökan om kolloplats (P2)", "30 april 2013",
      "Äldreförvaltningen")
    #expect(found.first?.organisations == ["ALD"], "the board of the receiving administration answers")
  }

  @Test func `somebody appointed to follow up is enough, while it lasts`() throws {
    func appointed(until last: CalendarDay?) throws -> Int {
      try findings("R06") {
        $0.benefits[1].followUp = ""
        var row = HealthyCity.responsibility("S9", "nyttor", "N2", .followUpOwner, "CHEF")
        row.to = last
        $0.responsibilities.append(row)
      }.count
    }
    #expect(try appointed(until: nil) == 0)
    #expect(try appointed(until: day("2013-12-31")) == 1)
  }

  @Test func `a milestone for following up after the close is enough`() throws {
    let found = try findings("R06") {
      $0.benefits[1].followUp = ""
      var milestone = Milestone(project: "P2", code: "Uppföljning 1")
      milestone.first = .value(day("2014-10-31"))
      $0.milestones.append(milestone)
    }
    #expect(found.isEmpty)
  }

  @Test func `a running project is not asked`() throws {
    #expect(try findings("R06") { $0.benefits[0].followUp = "" }.isEmpty)
  }
}
