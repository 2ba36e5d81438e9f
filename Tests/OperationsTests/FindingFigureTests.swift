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
