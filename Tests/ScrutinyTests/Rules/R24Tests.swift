import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R24Tests {
  private func looking(
    like name: String, _ process: String = "", of project: String, _ own: String = "",
    _ change: (inout Programme) -> Void = { _ in }
  ) throws -> [Finding] {
    try findings("R24") {
      var common = ITService(id: "T9")
      common.name = name
      common.process = process
      common.reach = .common
      common.mustNotBeDuplicated = true
      $0.services.append(common)
      $0.projects[0].name = project
      $0.projects[0].process = own
      change(&$0)
    }
  }

  @Test(arguments: [
    ("Lokalbokning", "Bokning av lokaler"), ("Gemensam sökfunktion", "Ny sökfunktion för webben"),
    ("Tidbokning", "Införande av tidsbokning"), ("E-arkiv", "Gemensamt e-arkiv"),
    ("Ärendehantering", "ÄRENDEHANTERINGEN"),
  ])
  func `a project like a common service is found`(_ service: String, _ project: String) throws {
    expectOne(
      try looking(like: service, of: project), .warning, Subject(.project, "P1"), naming: service, "T9", project)
  }

  @Test(arguments: [
    ("Lokalbokning", "Mina fakturor"), ("Tidbokning", "Tidredovisning"), ("Ärendehantering", "Handelsplats"),
    ("Kontaktcenter", "Omsorgsdagboken"),
  ])
  func `a project of its own is not`(_ service: String, _ project: String) throws {
    #expect(try looking(like: service, of: project).isEmpty)
  }

  @Test func `different processes make alike names less alike`() throws {
    #expect(
      try looking(like: "Bokningen", "Uthyrning av lokaler", of: "Bokning", "Tider hos tandläkare").map(\.severity) == [
        .warning
      ])
    #expect(
      try looking(like: "Tidbokning", "Uthyrning av lokaler", of: "Bokning", "Besök hos tandläkare").isEmpty)
  }

  @Test func `choosing the common service, or a comparing benefit case with a motive, clears it`() throws {
    func applied(_ change: @escaping (inout Application) -> Void) throws -> [Finding] {
      try looking(like: "Lokalbokning", of: "Bokning av lokaler") { change(&$0.applications[0]) }
    }
    #expect(try applied { $0.chosenExisting = "T9" }.isEmpty)
    let motivated = try applied { $0.exceptionMotive = "Särskilda krav" }
    expectOne(motivated, .warning, Subject(.project, "P1"), naming: "A1", "jämförande nyttokalkyl")
    let compared = try applied {
      $0.exceptionMotive = "Särskilda krav"
      $0.comparingCase = "K1"
    }
    #expect(compared.isEmpty)
  }

  @Test func `a local service like a common one is found when its project is closed`() throws {
    func local(_ reach: ServiceReach) throws -> [Finding] {
      try looking(like: "Ansökan till kollo", of: "Mina fakturor") { $0.services[0].reach = reach }
    }
    expectOne(try local(.local), .warning, Subject(.service, "T1"), naming: "Ansökan om kolloplats (T1)", "T9")
    #expect(try local(.common).isEmpty)
  }

  @Test func `the project that made the common service does not duplicate it`() throws {
    let own = try looking(like: "Lokalbokning", of: "Bokning av lokaler") { $0.services[1].project = "P1" }
    #expect(own.isEmpty)
  }
}
