import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R15ApprovalTests {
  private func approved(by person: Identifier<Person>?, on date: String? = "2014-05-20") throws -> [Finding] {
    try findings("R15") {
      var approval = OutcomeApproval(benefit: "N2", period: period("2014T1"))
      approval.role = "Enhetschef"
      approval.person = person
      approval.date = date.map { day($0) }
      $0.outcomeApprovals = [approval]
    }
  }

  @Test func `an owner who approves the outcome of the own benefit is found`() throws {
    expectOne(
      try approved(by: "CHEF"), .warning, Subject(.benefit, "N2"), naming: "tertial 1 2014", "(N2)", "befattning CHEF")
  }

  @Test func `an approval by somebody else, or by nobody named, is no finding`() throws {
    #expect(try approved(by: "LED").isEmpty)
    #expect(try approved(by: nil).isEmpty)
  }

  @Test func `an approval after the day of the check does not count yet`() throws {
    #expect(try approved(by: "CHEF", on: "2014-09-01").isEmpty)
    #expect(try approved(by: "CHEF", on: nil).count == 1)
  }

  @Test func `one who was owner before but not on the day may approve`() throws {
    #expect(
      try findings("R15") {
        var approval = OutcomeApproval(benefit: "N2", period: period("2014T1"))
        approval.person = "CHEF"
        approval.date = day("2014-05-20")
        $0.outcomeApprovals = [approval]
        for place in $0.responsibilities.indices where $0.responsibilities[place].object == "N2" {
          $0.responsibilities[place].to = day("2014-05-19")
        }
      }.isEmpty)
  }
}
