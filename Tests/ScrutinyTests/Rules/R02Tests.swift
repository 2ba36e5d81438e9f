import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R02Tests {
  @Test func `a benefit that nobody answers for is found`() throws {
    let found = try findings("R02") { $0.responsibilities.removeAll { $0.id == "S1" } }
    expectOne(
      found, .error, Subject(.benefit, "N1"), naming: "Kortare handläggning av fakturor (N1)", "ingen nyttoansvarig")
  }

  @Test func `a responsibility that has ended does not count`() throws {
    let found = try findings("R02") { $0.responsibilities[0].to = day("2014-03-31") }
    expectOne(found, .error, Subject(.benefit, "N1"), naming: "S1", "31 mars 2014")
    #expect(try findings("R02") { $0.responsibilities[0].to = day("2014-09-30") }.isEmpty)
  }

  @Test func `the project leader as owner is found`() throws {
    let found = try findings("R02") { $0.responsibilities[0].person = .value("LED") }
    expectOne(found, .error, Subject(.benefit, "N1"), naming: "projektledaren", "(LED)")
    let roles = try #require(found.first?.facts.first)
    #expect(roles.value == .count(2))
    guard case .joined(let rows)? = roles.rows else {
      Issue.record("\(roles)")
      return
    }
    #expect(rows.count == 2)
  }

  @Test func `before the project is decided it is a warning, and for an idea nothing`() throws {
    func without(_ state: ProjectState) throws -> [Finding] {
      try findings("R02") {
        $0.responsibilities.removeAll { $0.id == "S1" }
        $0.projects[0].state = .value(state)
      }
    }
    #expect(try without(.application).map(\.severity) == [.warning])
    #expect(try without(.idea).isEmpty)
  }
}
