import ProgrammeModel
import Rendering
import ReportContent
import Testing

/// What people have registered, marked in a page of another language.
@Suite struct RegisterWordsWritingTests {
  private func page(_ registered: RegisterWords?) throws -> String {
    var report = Pages.report([
      .paragraph([.text("The project Bygglov på nätet is late. "), .strong("Bygglov på nätet")]),
      .list([.plain("Cause: <b>ny & annan leverantör</b>.")], numbered: false),
      .table(
        Table(
          id: "t", caption: "Projects", columns: [.text("Project"), .text("Name")],
          rows: [Table.Row(.body, [.text("P1"), .text("Bygglov på nätet")])])),
    ])
    report.title = "Bygglov på nätet"
    report.registered = registered
    return String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
  }

  @Test func `headings, sentences and cells mark what is registered, and nothing else`() throws {
    let marked = try page(RegisterWords(["Bygglov på nätet", "<b>ny & annan leverantör</b>"], in: .swedish))
    let name = "<span lang=\"sv\">Bygglov på nätet</span>"
    #expect(marked.contains("<h1>\(name)</h1>") && marked.contains("<strong>\(name)</strong>"))
    #expect(marked.contains("The project \(name) is late.") && marked.contains("<td>\(name)</td>"))
    #expect(!marked.contains("<b>"))
    #expect(marked.contains("<title>Bygglov på nätet"), "a title has no markup")
    #expect(marked.contains("<span>Projects</span>") && marked.contains("<th scope=\"row\">P1</th>"))
  }

  @Test func `the report's own heads stay its own though somebody has registered the same word`() throws {
    let marked = try page(RegisterWords(["Name", "Projects", "Project"], in: .swedish))
    #expect(marked.contains("<span>Projects</span>") && marked.contains("<th scope=\"col\">Name</th>"))
  }

  @Test func `a picture marks what is registered in its text alternative and its labels`() throws {
    var report = Pages.report([
      .chart(
        Chart(
          id: "c", title: "Most in Bygglov på nätet", summary: "Bars. Above the frame: Bygglov på nätet.",
          unit: "SEK m",
          form: .bars(
            labels: ["Bygglov på nätet", "Others"],
            series: [
              Chart.Series(
                name: "Outcome", role: .outcome, figures: [1, 2].map { Figure(unidentified: .count($0), .count) })
            ])))
    ])
    report.registered = RegisterWords(["Bygglov på nätet"], in: .swedish)
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    let name = "<span lang=\"sv\">Bygglov på nätet</span>"
    #expect(page.contains(":title\">Most in \(name)</title>"))
    #expect(page.contains(":desc\">Bars. Above the frame: \(name).</desc>"))
    #expect(page.contains("><tspan lang=\"sv\">Bygglov på nätet</tspan></text>") && page.contains(">Others</text>"))
  }

  @Test func `a label that is cut or parted is marked as the whole is`() throws {
    let name = "Gemensam ärendehantering i kontaktcenter, " + String(repeating: "växel och telefoni ", count: 8)
    var report = Pages.report([
      .chart(
        Chart(
          id: "c", title: "T", summary: "D", unit: "SEK m",
          form: .bars(
            labels: [name],
            series: [
              Chart.Series(
                name: "Outcome", role: .outcome, figures: [Figure(unidentified: .count(1), .count)])
            ])))
    ])
    report.registered = RegisterWords([name], in: .swedish)
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    let label = try #require(page.firstMatch(of: /<tspan lang="sv">([^<]*)<\/tspan><\/text>/))
    #expect(label.1.hasPrefix("Gemensam ärendehantering") && label.1.hasSuffix("…"))
  }

  @Test func `a page without registered text has no mark`() throws {
    #expect(try !page(nil).contains("<span lang"))
  }
}
