import Foundation
import Operations
import ProgrammeModel
import Register
import Testing

/// What Documentation/PerspectivesByHand.md works out is what the command says of the sample.
@Suite struct WorkedPerspectiveTests {
  private static let worked: [(id: String, value: Double, written: String)] = [
    ("M01/tjänst/T03", 3837.0 / 93.58, "3837 / 9358"), ("automatiserad-andel/tjänst/T03", 543.0 / 93.58, "543 / 9358"),
    ("M13/organisation/UTB", 213.0 / 4.6, "213 / 460"),
    ("kostnad-per-transaktion/tjänst/T03", 133_300.0 / 9358, "9358 |"),
    ("tillgänglighet/tjänst/T03", 4_831_860.0 / 48_384, "99,8648 %"),
  ]

  @Test func `the page recomputes one figure per perspective`() throws {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Documentation/PerspectivesByHand.md"), encoding: .utf8)
    let workspace = try Workspace(register: try SampleRegister.city.get().path)
    let asOf = try workspace.knowledge(for: ReportPeriod(year: 2014, occasion: .second), asOf: nil)
    let ids = Self.worked.map { "indicator.value:mätetal:\($0.id):2014T2" }
    for (node, worked) in zip(try ExplainFigure(workspace).explain(all: ids, asOf: asOf), Self.worked) {
      let value = try #require(node.value.number, "\(worked.id)")
      #expect(abs(value - worked.value) < 1e-9, "\(worked.id)")
      #expect(page.contains(worked.written), "\(worked.id)")
      #expect(node.inputs.contains { $0.factCount > 0 }, "\(worked.id)")
    }
  }
}
