import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

@Suite struct HealthyCityTests {
  @Test(arguments: Scrutiny.allRules.map(\.id))
  func `a healthy programme has nothing to find`(_ rule: RuleID) throws {
    let found = try findings(rule)
    #expect(found.isEmpty, "\(found.map(\.found.swedish))")
  }
}
