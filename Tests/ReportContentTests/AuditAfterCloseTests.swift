import ProgrammeModel
import ReportContent
import Testing

/// What goes on after close, summed over the closed projects in the report to the auditors.
@Suite struct AuditAfterCloseTests {
  private func report(_ change: (inout Programme) -> Void = { _ in }) -> Report {
    AuditReport.make(from: SmallCity.basis(SmallCity.programme(change)))
  }

  /// Two closed projects: P2 with receiver and report to the board, P3 with neither; P1 runs.
  private func closedTwo(_ programme: inout Programme) {
    var unit = Organisation(id: "SOC-F")
    unit.name = "Socialförvaltningen"
    programme.organisations.append(unit)
    for id in ["P2", "P3"] {
      var project = SmallCity.project(Identifier(id), "Projekt \(id)", node: "PF1")
      project.state = .value(.closed)
      project.closed = SmallCity.day("2014-05-01")
      if id == "P2" { project.receiver = .value("SOC-F") }
      programme.projects.append(project)
    }
    var responsible = Responsibility(id: "S1")
    responsible.objectTable = "projekt"
    responsible.object = "P2"
    responsible.role = .receiver
    responsible.organisation = "SOC-F"
    responsible.position = "Enhetschef"
    responsible.from = SmallCity.day("2014-04-01")
    responsible.acceptedOn = SmallCity.day("2014-04-01")
    programme.responsibilities.append(responsible)
    var told = ReportBack(project: "P2", audience: .board, date: SmallCity.day("2014-06-10"))
    told.evidence = "051-1/2014"
    programme.reportsBack.append(told)
  }

  @Test func `without closed projects there is no such section`() {
    #expect(report().section("efter-avslut") == nil)
  }

  @Test func `each point counts the projects that have it and names those that lack it`() throws {
    let report = report(closedTwo)
    let table = try #require(report.table("tabell-efter-avslut"))
    let rows = table.rows.map { $0.cells.map(\.words) }
    #expect(rows.count == 9)
    let receiver = try #require(rows.first { $0[0].hasPrefix("Mottagande") })
    #expect(receiver.dropFirst() == ["1, 3", "1", "2", "P3"])
    let board = try #require(rows.first { $0[0].hasPrefix("Redovisning") })
    #expect(board.dropFirst() == ["4", "1", "2", "P3"])
    let staff = try #require(rows.first { $0[0].hasPrefix("Återkoppling till personalen") })
    #expect(staff.dropFirst() == ["4", "0", "2", "P2, P3"])
    // Neither gave an e-service, so that nobody asks for feedback from its users.
    let feedback = try #require(rows.first { $0[0].hasPrefix("Återkoppling från") })
    #expect(feedback.dropFirst() == ["5", "0", "0", ""])
    let words = report.section("efter-avslut")?.blocks.first?.words ?? ""
    #expect(words.contains("Inget av två avslutade projekt har allt som begärs."), "\(words)")
  }

  @Test func `a project closed after the period does not count yet`() {
    let report = report {
      closedTwo(&$0)
      for place in $0.projects.indices { $0.projects[place].closed = SmallCity.day("2014-09-01") }
    }
    #expect(report.section("efter-avslut") == nil)
  }
}
