import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R21Tests {
  @Test func `a value left empty is found, one with a reason is not`() throws {
    let found = try findings("R21") {
      $0.projects[0].receiver = .unstated
      $0.projects[0].goLive = .unstated
      $0.projects[1].receiver = .missing(MissingValue(.notInSource))
    }
    expectOne(found, .warning, Subject(.project, "P1"), naming: "mottagare och driftstart")
  }

  @Test func `an idea need not have an end`() throws {
    let found = try findings("R21") {
      $0.projects[0].state = .value(.idea)
      $0.projects[0].end = .unstated
    }
    #expect(found.isEmpty)
  }

  @Test func `an amount is asked for only where the decision grants money`() throws {
    expectOne(
      try findings("R21") { $0.decisions[0].amount = .unstated }, .warning, Subject(.decision, "B1"), naming: "belopp")
    let gate = try findings("R21") {
      $0.decisions[0].kind = .gate
      $0.decisions[0].amount = .unstated
    }
    #expect(gate.isEmpty)
  }

  @Test func `benefits, frames and recommendations are asked as well`() throws {
    let found = try findings("R21") {
      $0.benefits[0].target = .unstated
      $0.frames[0].amount = .unstated
      $0.recommendations.append(Recommendation(id: "G1-1"))
    }
    #expect(found.map(\.subject.id) == ["PF1", "N1", "G1-1"])
    #expect(found.last?.found.swedish.contains("ansvarig organisation, ansvarig roll, senaste dag och status") == true)
  }

  @Test func `measurements of the tertial and outcome of the year are asked, earlier ones are not`() throws {
    let found = try findings("R21") {
      $0.measurements[0].observations = [missing("2014T1", .unstated), missing("2014T2", .unstated)]
      $0.benefitOutcomes[0].observations = [missing("2013", .unstated), missing("2014T1", .unstated)]
    }
    #expect(found.map(\.subject) == [Subject(.indicator, "I1/projekt/P2"), Subject(.benefit, "N2")])
    #expect(found.first?.found.swedish.contains("tertial 2 2014") == true)
    #expect(found.first?.found.swedish.contains("tertial 1 2014") == false)
    #expect(found.last?.found.swedish.contains("tertial 1 2014") == true)
  }
}
