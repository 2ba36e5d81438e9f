import Appraisal
import Operations
import ProgrammeModel
import Register
import ReportContent
import Scrutiny
import Testing

/// What findings rest on is what the report and `explain` say.
@Suite struct FindingFigureTests {
  @Test func `a figure that a finding names has the value that the figure's definition gives`() throws {
    let compared = try ["2014T2", "2016T1", "2018VB"].reduce(0) { try $0 + compare($1) }
    #expect(compared > 10)
  }

  @Test func `what a finding takes from the register is there, and a day or amount is what the row says`() throws {
    let period = try ReportPeriod(argument: "2014T2")
    let workspace = try Workspace(register: try SampleRegister.city.get().path)
    let asOf = try workspace.knowledge(for: period, asOf: nil)
    let checked = try CheckProgramme(workspace).run(period: period, asOf: asOf, today: SystemClock.now.swedishDay)
    var compared = 0
    for finding in checked.findings {
      let answer = try ExplainFinding(workspace).explain(
        finding.id.text, period: period, asOf: asOf, depth: 1, today: SystemClock.now.swedishDay)
      #expect(answer.finding == finding)
      #expect(answer.grounds.inputs.count == finding.facts.count)
      for (fact, node) in zip(finding.facts, answer.grounds.inputs) where fact.figure == nil {
        #expect(fact.rows == nil || !node.facts.isEmpty, "\(finding.id.text) \(fact.label.swedish)")
        for row in node.facts { #expect(row.origin != nil, "\(finding.id.text) \(row.reference)") }
        guard case .day(let day) = fact.value, let row = node.facts.first, node.facts.count == 1,
          case .cell = row.reference
        else { continue }
        #expect(row.origin?.value == .value(day.description), "\(finding.id.text)")
        compared += 1
      }
    }
    #expect(compared > 10)
  }

  /// How many figures of a period's findings were compared.
  private func compare(_ text: String) throws -> Int {
    let period = try ReportPeriod(argument: text)
    let workspace = try Workspace(register: try SampleRegister.city.get().path)
    let book = try workspace.book(asOf: workspace.knowledge(for: period, asOf: nil))
    let context = ScrutinyContext(
      of: book.programme, period: period, asOf: book.programme.statedAt.swedishDay)
    var compared = 0
    for finding in Scrutiny.findings(in: book, at: context) {
      for fact in finding.facts {
        guard let figure = fact.figure else { continue }
        let definition = try #require(FigureDefinitions.definition(named: figure.name))
        let own = try #require(ReportPeriod(figure.period))
        #expect(definition.value(figure.subject, own, book) == fact.value, "\(finding.id.text) \(figure.text)")
        compared += 1
      }
    }
    return compared
  }
}
