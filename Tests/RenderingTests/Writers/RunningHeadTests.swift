import Rendering
import ReportContent
import Testing

/// What stands at the head of each printed page.
@Suite struct RunningHeadTests {
  private func head(_ title: String, _ subtitle: String) throws -> String {
    var report = Specimen.report()
    report.title = title
    report.subtitle = subtitle
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    return String(try #require(page.firstMatch(of: /@top-left \{ content: "([^"]*)"; \}/)).1)
  }

  @Test func `a short title and subtitle stand whole`() throws {
    #expect(try head("Mina sidor", "Projektrapport 2014") == "Mina sidor – Projektrapport 2014")
    #expect(try head("Tertialrapport 2 2014", "") == "Tertialrapport 2 2014")
  }

  @Test func `a long name is cut at a word, and the report and its period stay`() throws {
    let name = "Utbildning och systemutveckling i syfte att förenkla användning av det it-stöd som redan finns i staden"
    let report = "Portföljrapport för januari-augusti 2014"
    let first = try head(name, report)
    #expect(first.hasPrefix("Utbildning och systemutveckling i syfte att ") && !first.contains("förenkla"))
    #expect(first.hasSuffix(" – " + report))
    let second = try head("Tertialrapport 2 2014", name)
    #expect(second.hasPrefix("Tertialrapport 2 2014 – Utbildning och systemutveckling"))
  }
}
