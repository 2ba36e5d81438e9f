import ProgrammeModel
import Rendering
import ReportContent
import TestSupport
import Testing

/// The ids of a page: each once, and each about one thing.
@Suite struct PageIDTests {
  private func ids(_ blocks: [Block]) throws -> [String] {
    let page = String(decoding: try HTMLWriter().bytes(Pages.report(blocks)), as: UTF8.self)
    return page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
  }

  private func table(_ id: String, _ subjects: [String] = []) -> Block {
    .table(
      Table(
        id: id, caption: id, columns: [.text("A"), .figures("B", unit: "")],
        rows: subjects.map { subject in
          Table.Row(
            .body,
            [
              .text(subject),
              .figure(SampleFigures.figure(.count(1), .count, SampleFigures.id("n", subject, period: "2014"))),
            ])
        }))
  }

  @Test func `figures of subjects that differ by a space and a low line have ids of their own`() throws {
    let found = try ids([table("t", ["A B", "A_B", "A·B", "A·20·B", "A\tB"])]).filter { $0.hasPrefix("n:") }
    #expect(found.count == 5 && Set(found).count == 5)
    #expect(found.allSatisfy { !$0.contains(" ") && !$0.contains("\t") })
  }

  @Test func `a table cannot take the id of another's caption`() throws {
    let found = try ids([table("a"), table("a:caption"), table("a"), table("a b"), table("a_b")])
    #expect(Set(found).count == found.count, "\(found)")
  }
}
