import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Every figure that any view shows under an id is one that `explain` answers, with the same value.
@Suite struct ViewFigureTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace(register: SampleRegister.city.get().path) }

  private func check(_ view: Report, _ name: String) throws -> Int {
    let figures = view.figures.filter(\.isExplainable)
    let nodes = try ExplainFigure(workspace).explain(all: figures.map(\.id.text), asOf: .latest)
    for (figure, node) in zip(figures, nodes) {
      #expect(node.value == figure.value, "\(name): \(figure.id.text)")
      #expect(node.version == figure.version)
    }
    return figures.count
  }

  @Test func `a view of one thing shows figures that explain themselves, or none`() throws {
    let snapshot = try workspace.register.snapshot(
      tables: Set(["projekt", "nyttor", "mätetal", "tjänster", "organisationer", "beslut"].map(TableName.init(_:))))
    var shown = 0
    for (table, records) in snapshot.records {
      for record in records.prefix(3) {
        let view = try ShowThing(workspace).content(
          of: record.key.text, period: nil, asOf: .latest, language: .swedish)
        shown += try check(view, "show \(table.rawValue) \(record.key.text)")
      }
    }
    #expect(shown > 30)
  }
}
