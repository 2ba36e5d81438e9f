import Operations
import ProgrammeModel
import Register
import Scrutiny
import TestSupport
import Testing

/// Every rule finds something in a sample, so that a reader can see what each of them looks like.
@Suite struct EveryRuleTests {
  @Test func `each rule fires in a report of the sample or in what came after the last one`() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace(register: try SampleRegister.copy(in: folder))
    try SampleRegister.takeIn("review-cases-2019", into: workspace)
    var silent = Set(Scrutiny.allRules.map(\.id))
    for text in ["2013VB", "2014T2", "2018VB", "2019T1"] {
      let period = try ReportPeriod(argument: text)
      let asOf = try text == "2019T1" ? AsOf.latest : workspace.knowledge(for: period, asOf: nil)
      let found = try CheckProgramme(workspace).run(period: period, asOf: asOf, today: SystemClock.now.swedishDay)
      silent.subtract(found.findings.map(\.rule))
    }
    #expect(silent.isEmpty, "\(silent.sorted())")
  }
}
