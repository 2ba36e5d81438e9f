import Foundation
import ProgrammeModel
import Rendering
import ReportContent
import Testing

/// Findings at the figures: a link with words in HTML, numbers in XML and JSON.
@Suite struct FindingMarkWritingTests {
  private static let id = FigureID(name: "frame.left", subject: Subject(.node, "PF1"), period: "2014T2")

  private static func report(_ language: Language = .swedish) -> Report {
    var report = Report(
      kind: .portfolio, language: language, title: "Prov", subtitle: "",
      period: ReportPeriod(year: 2014, occasion: .second), head: [], registration: RegistrationNumber(rawValue: 1),
      statedAt: Instant(secondsSinceEpoch: 0), registerHash: "")
    report.subject = "PF1"
    report.detail = .summary
    report.findings = [
      FindingMark(number: 3, id: "R27:nod:PF1:prognos 2014", severity: .error, figures: [id]),
      FindingMark(number: 12, id: "R10:nod:PF1:", severity: .warning, figures: [id]),
    ]
    let figure = Figure(id: id, version: 1, value: .money(Money(kronor: -100_000)), style: .millions)
    var section = Section(id: "ram", heading: "Ram")
    section.writtenIn = language == .english ? .swedish : nil
    section.blocks = [
      .markdown("Egen text."), .paragraph([.text("Kvar är "), .figure(figure), .text(".")]),
      .table(
        Table(
          id: "t", caption: "T", columns: [.text("A"), .figures("B", unit: "mnkr"), .text("C")],
          rows: [
            Table.Row(.body, [.text("a"), .figure(figure), .text("c")]),
            Table.Row(.body, [.text("3"), .figure(figure), .text("iakttagelsen")], finding: 3),
          ])),
    ]
    report.sections = [section]
    return report
  }

  private static func html(_ language: Language = .swedish) throws -> String {
    String(decoding: try HTMLWriter().bytes(report(language)), as: UTF8.self)
  }

  @Test func `a mark is a link with words to the row of the finding, after the figure in text`() throws {
    let page = try Self.html()
    #expect(page.contains("<tr id=\"finding:3\" data-rests-on=\"frame.left:nod:PF1:2014T2\">"))
    #expect(
      page.contains(
        "\u{2212}0,1\u{A0}mnkr</span><sup class=\"touched\"><a class=\"mark-bad\" href=\"#finding:3\" "
          + "aria-label=\"Iakttagelse 3: fel\"><span aria-hidden=\"true\">◆</span>3</a> <a class=\"mark-caution\" "
          + "href=\"#finding:12\" aria-label=\"Iakttagelse 12: varning\">"))
    #expect(try Self.html(.english).contains("aria-label=\"Finding 3: error\""))
  }

  @Test func `in a column of figures the mark stands first, and the row of the finding has none`() throws {
    let page = try Self.html()
    #expect(page.contains("<td class=\"n\"><sup class=\"touched\">"))
    #expect(page.components(separatedBy: "<sup class=\"touched\">").count == 3, "once in the text, once in the table")
  }

  @Test func `XML names the findings at the figure and the row, and is valid`() throws {
    let document = String(decoding: try XMLWriter().validated(Self.report()), as: UTF8.self)
    #expect(document.contains(" findings=\"3 12\""))
    #expect(
      document.contains(
        "<row role=\"body\" finding=\"3\" finding-id=\"R27:nod:PF1:prognos 2014\" "
          + "rests-on=\"frame.left:nod:PF1:2014T2\">"))
    #expect(document.contains("kind=\"portfolio\" subject=\"PF1\" detail=\"summary\""))
  }

  @Test func `JSON lists the findings and their numbers at the figure`() {
    let json = String(decoding: JSONWriter().bytes(Self.report()), as: UTF8.self)
    #expect(
      json.contains(
        "{\"number\":3,\"id\":\"R27:nod:PF1:prognos 2014\",\"severity\":\"fel\","
          + "\"restsOn\":\"frame.left:nod:PF1:2014T2\"}"))
    #expect(json.contains("\"findings\":[3,12]"))
    #expect(json.contains("\"finding\":3"))
  }

  @Test func `what is written in another language says which, in every form`() throws {
    #expect(try Self.html(.english).contains("<div class=\"written\" lang=\"sv\">"))
    #expect(try !Self.html().contains("class=\"written\" lang"))
    let document = String(decoding: try XMLWriter().validated(Self.report(.english)), as: UTF8.self)
    #expect(document.contains("<markdown language=\"sv\">Egen text.</markdown>"))
    #expect(String(decoding: JSONWriter().bytes(Self.report(.english)), as: UTF8.self).contains("\"language\":\"sv\"}"))
  }
}
