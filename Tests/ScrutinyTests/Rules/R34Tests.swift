import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R34Tests {
  /// P1 was granted 10 mnkr from PF1 in 2014 and now belongs to PF2.
  private func found(_ frames: [Frame] = [], node: Identifier<StructureNode> = "PF2") throws -> [Finding] {
    try findings("R34") {
      var other = StructureNode(id: "PF2")
      other.name = "Samverkan"
      $0.nodes.append(other)
      $0.portfolios.append(Portfolio(id: "PF2"))
      $0.decisions[0].node = "PF1"
      $0.projects[0].node = node
      $0.frames += frames
    }
  }

  private func move(_ portfolio: Identifier<StructureNode>, _ kronor: Int64, year: Int = 2014) -> Frame {
    var frame = Frame(id: Identifier("F-\(portfolio)-\(year)"))
    frame.portfolio = portfolio
    frame.year = year
    frame.change = .moved
    frame.status = .decided
    frame.decidedOn = day("2014-06-10")
    frame.amount = .value(Money(kronor: kronor))
    return frame
  }

  @Test func `a project moved after its portfolio's frame was used is found`() throws {
    expectOne(
      try found(), .warning, Subject(.project, "P1"), naming: "Samverkan (PF2)", "Service (PF1)", "10,0 mnkr", "B1")
  }

  @Test func `a project that stays, or takes its frame with it, is no finding`() throws {
    #expect(try found(node: "PF1").isEmpty)
    #expect(try found([move("PF1", -10_000_000), move("PF2", 10_000_000)]).isEmpty)
  }

  @Test func `frame that covers one project does not cover two that went the same way`() throws {
    let found = try findings("R34") { programme in
      var other = StructureNode(id: "PF2")
      other.name = "Samverkan"
      programme.nodes.append(other)
      programme.portfolios.append(Portfolio(id: "PF2"))
      programme.decisions[0].node = "PF1"
      programme.projects[0].node = "PF2"
      var second = Project(id: "P9")
      second.node = "PF2"
      programme.projects.append(second)
      var grant = Decision(id: "B9")
      grant.project = "P9"
      grant.kind = programme.decisions[0].kind
      grant.body = programme.decisions[0].body
      grant.node = "PF1"
      grant.date = programme.decisions[0].date
      grant.amount = programme.decisions[0].amount
      programme.decisions.append(grant)
      programme.frames += [move("PF1", -10_000_000), move("PF2", 10_000_000)]
    }
    #expect(Set(found.map(\.subject)) == [Subject(.project, "P1"), Subject(.project, "P9")])
    #expect(found.allSatisfy { $0.found.swedish.contains("samma väg är det 20,0\u{A0}mnkr") }, "\(found.map(\.found))")
  }

  @Test func `too little frame, or frame of another year, does not cover the move`() throws {
    #expect(try found([move("PF1", -9_000_000), move("PF2", 9_000_000)]).count == 1)
    #expect(try found([move("PF1", -10_000_000, year: 2015), move("PF2", 10_000_000, year: 2015)]).count == 1)
    #expect(try found([move("PF2", 10_000_000)]).count == 1)
  }
}
