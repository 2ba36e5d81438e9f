import ProgrammeModel
import Rendering
import ReportContent
import Testing

/// What a line must not break: days, ids, case numbers, and a symbol and its word.
@Suite struct UnbrokenTests {
  private func cell(_ cell: Table.Cell) throws -> String {
    let table = Table(
      id: "t", caption: "T", columns: [.text("A"), .text("B")], rows: [Table.Row(.body, [.text("a"), cell])])
    let page = String(decoding: try HTMLWriter().bytes(Pages.report([.table(table)])), as: UTF8.self)
    return page.firstMatch(of: /<th scope="row">a<\/th><td>(.*)<\/td>/).map { String($0.1) } ?? ""
  }

  @Test(arguments: [
    ("2014-02-24", "<time>2014-02-24</time>"), ("2014-02-24 (1)", "<time>2014-02-24</time> (1)"),
    ("2011-01-01 – 2014-12-31", "<time>2011-01-01</time> – <time>2014-12-31</time>"),
    ("052-1051-2/2014", "<span class=\"whole\">052-1051-2/2014</span>"),
    ("N1002-1", "<span class=\"whole\">N1002-1</span>"), ("E-handel", "E-handel"), ("P1002", "P1002"),
  ])
  func `days, ids and case numbers stay whole`(text: String, written: String) throws {
    #expect(try cell(.text(text)) == written)
  }

  @Test func `a symbol stays with its word`() throws {
    #expect(try cell(.severity(.warning)).contains("</span>\u{A0}Varning</span>"))
  }
}
