import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Derivations lead to rows, so that they are not for everybody.
@Suite struct WithheldDerivationTests {
  @Test func `the public version has no derivations at all`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    let open = try city.bench.workspace().publicPart()
    let request = ReportRequest(
      .tertial, city.period, language: .swedish, formats: [.html], withExplanations: true)
    #expect(throws: OperationError.self) { try MakeReport(open).files(request, asOf: .latest) }
    #expect(throws: OperationError.self) {
      try ExplainFigure(open).explain("economy.outcome:projekt:P1:2014T2", asOf: .latest)
    }
    #expect(throws: OperationError.self) {
      try ExplainFigure(open).page(
        "economy.outcome:projekt:P1:2014T2", report: nil, asOf: "latest", language: .swedish)
    }
    let told = complaint { _ = try MakeReport(open).files(request, asOf: .latest) }
    #expect(told.contains("inte offentliga"))
    #expect(try MakeReport(city.bench.workspace()).files(request, asOf: .latest).count == 2)
  }

  @Test func `a page lists no survey form by itself, though it says how many there are`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let id = "indicator.value:mätetal:M03/staden/staden:2014VB"
    let node = try ExplainFigure(workspace).explain(id, asOf: .latest, most: .max)
    let forms = try #require(node.inputs.first).factCount
    #expect(forms > 10 && node.inputs[0].facts.allSatisfy { $0.origin?.source != nil })
    let page = String(
      decoding: try ExplainFigure(workspace).page(id, report: nil, asOf: "latest", language: .swedish),
      as: UTF8.self)
    #expect(page.contains("\(forms) uppgifter") && page.contains("Enkätsvar visas inte ett och ett"))
    #expect(!page.contains("enkätsvar S2014-"))
    // The three questions of an index are answered by complete forms alone, each by its own column.
    #expect(
      node.inputs.prefix(3).map { $0.facts.first?.reference.field.rawValue } == ["fråga_1", "fråga_2", "fråga_3"])
    #expect(Set(node.inputs.prefix(4).map(\.factCount)) == [forms])
  }
}
