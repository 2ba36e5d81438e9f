import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R13Tests {
  @Test func `a project without a goal is found`() throws {
    let found = try findings("R13") { $0.projectGoals.removeAll { $0.project == "P1" } }
    expectOne(found, .error, Subject(.project, "P1"), naming: "Mina fakturor (P1)", "inte kopplat till något mål")
  }

  @Test func `a goal must be valid on the day of the decision, not today`() throws {
    let found = try findings("R13") { $0.goals[0].from = day("2014-02-11") }
    #expect(found.map(\.subject.id) == ["P1", "P2"])
    #expect(found.first?.found.swedish.contains("10 februari 2014") == true)
    #expect(try findings("R13") { $0.goals[0].to = day("2014-02-10") }.isEmpty)
  }

  @Test func `a portfolio is asked for only where the portfolio pays`() throws {
    func without(_ financing: ProjectFinancing, _ category: ITCategory) throws -> [Finding] {
      try findings("R13") {
        $0.projects[0].node = nil
        $0.projects[0].financing = financing
        $0.projects[0].category = category
      }
    }
    expectOne(
      try without(.portfolio, .differentiating), .error, Subject(.project, "P1"), naming: "inte till någon portfölj")
    #expect(try without(.board, .foundational).isEmpty)
  }

  @Test(arguments: [
    (ITCategory.innovative, ProjectFinancing.board), (.differentiating, .board), (.foundational, .portfolio),
    (.differentiating, .specialFunds),
  ])
  func `a category that does not fit its financing is found`(
    _ category: ITCategory, _ financing: ProjectFinancing
  ) throws {
    let found = try findings("R13") {
      $0.projects[0].category = category
      $0.projects[0].financing = financing
    }
    expectOne(found, .error, Subject(.project, "P1"), naming: category.rawValue, "finansieras av")
  }

  @Test func `a portfolio for one category does not finance another`() throws {
    let found = try findings("R13") {
      $0.portfolios[0].category = .innovative
      $0.projects[1].category = .innovative
    }
    expectOne(found, .error, Subject(.project, "P1"), naming: "Service (PF1)", "innovativt")
  }
}
