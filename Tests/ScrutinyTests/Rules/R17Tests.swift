import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R17Tests {
  @Test func `an e-service in operation without support is found`() throws {
    let found = try findings("R17") { $0.services[0].supportChannel = "" }
    expectOne(found, .warning, Subject(.service, "T1"), naming: "Ansökan om kolloplats (T1)", "15 januari 2013")
    #expect(found.first?.organisations == ["ALD"])
  }

  @Test func `the project's support, or the end of the service, clears it`() throws {
    let byProject = try findings("R17") {
      $0.services[0].supportChannel = ""
      $0.projects[1].supportChannel = "Medborgarkontor"
    }
    #expect(byProject.isEmpty)
    let ended = try findings("R17") {
      $0.services[0].supportChannel = ""
      $0.services[0].to = day("2014-06-30")
    }
    #expect(ended.isEmpty)
  }
}
