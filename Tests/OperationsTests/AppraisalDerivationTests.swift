import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Every figure that an appraisal shows can be explained: to the same value, and down to rows of files.
@Suite struct AppraisalDerivationTests {
  private static let cases = ["P1003", "P1012"]

  /// The leaves of a derivation: facts with the file and row they were read from.
  private func leaves(_ node: ExplainFigure.Node) -> [ExplainFigure.Fact] {
    node.facts + node.inputs.flatMap(leaves)
  }

  @Test(arguments: cases)
  func `every figure of an appraisal is explained to the value it has, down to file and row`(project: String) throws {
    let workspace = try Workspace(register: try SampleRegister.city.get().path)
    let asOf = try AsOf(argument: "2018-06-01")
    let report = try AppraiseCase(CaseSettings()).content(of: project, in: workspace, asOf: asOf, language: .swedish)
    #expect(report.figures.filter { !$0.isExplainable }.isEmpty)
    var shown: [String: FigureValue] = [:]
    for figure in report.figures where figure.isExplainable { shown[figure.id.text] = figure.value }
    #expect(shown.count > 100)
    let nodes = try ExplainFigure(workspace).explain(all: shown.keys.sorted(), asOf: asOf)
    #expect(nodes.count == shown.count)
    var placed = 0
    for node in nodes {
      let id = try #require(node.id)
      #expect(node.value == shown[id.text], "\(id.text)")
      #expect(node.formula != nil, "\(id.text)")
      if leaves(node).contains(where: { $0.origin?.source != nil }) { placed += 1 }
    }
    // What is empty, such as a part without items, rests on no row.
    #expect(placed > nodes.count / 2)
  }

  @Test func `an appraisal under conventions chosen for the moment shows no ids`() throws {
    let workspace = try Workspace(register: try SampleRegister.city.get().path)
    var settings = CaseSettings()
    settings.rate = "8"
    let report = try AppraiseCase(settings).content(
      of: "P1003", in: workspace, asOf: try AsOf(argument: "2018-06-01"), language: .swedish)
    #expect(report.figures.filter { $0.isExplainable }.isEmpty)
    #expect(!String(decoding: Printing.json(report), as: UTF8.self).contains("\"figure\":\""))
  }

  @Test func `every figure of a budget effect is explained to the value it has`() throws {
    let workspace = try Workspace(register: try SampleRegister.city.get().path)
    let asOf = try AsOf(argument: "2018-06-01")
    let report = try BudgetEffect(workspace).content(year: "2018", asOf: asOf, language: .swedish)
    var shown: [String: FigureValue] = [:]
    for figure in report.figures where figure.isExplainable { shown[figure.id.text] = figure.value }
    #expect(shown.count > 10)
    for node in try ExplainFigure(workspace).explain(all: shown.keys.sorted(), asOf: asOf) {
      #expect(node.value == shown[try #require(node.id).text], "\(node.id?.text ?? "")")
    }
  }
}
