import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R15Tests {
  private func decided(by person: Identifier<Person>, _ kind: DecisionKind = .financing) throws -> [Finding] {
    try findings("R15") {
      $0.decisions[0].person = person
      $0.decisions[0].kind = kind
    }
  }

  @Test func `somebody who decides on an application of their own is found`() throws {
    expectOne(try decided(by: "SOK"), .warning, Subject(.decision, "B1"), naming: "B1", "befattning SOK (SOK)", "A1")
  }

  @Test func `a project leader who decides on the project is found`() throws {
    expectOne(try decided(by: "LED"), .warning, Subject(.decision, "B1"), naming: "projektledare")
  }

  @Test func `a benefit owner may decide on money but not write the benefit down`() throws {
    #expect(try decided(by: "CHEF").isEmpty)
    expectOne(try decided(by: "CHEF", .writeDown), .warning, Subject(.decision, "B1"), naming: "nyttoansvarig", "(N1)")
  }

  @Test func `a decision dated before the application that it is on is no less found`() throws {
    let found = try findings("R15") {
      $0.decisions[0].person = "SOK"
      $0.applications[0].submitted = .value(day("2014-03-10"))
    }
    expectOne(found, .warning, Subject(.decision, "B1"), naming: "A1")
  }
}
