import Rendering
import ReportContent
import Testing

@Suite struct ThemeTests {
  @Test func `a city's own frame and style are used`() throws {
    let theme = Theme(
      page: "<html lang=\"{{{language}}}\"><style>{{{style}}}</style>{{{content}}}</html>", style: "p{}")
    let page = String(decoding: try HTMLWriter(theme: theme).bytes(Specimen.report()), as: UTF8.self)
    #expect(page.hasPrefix("<html lang=\"sv\"><style>p{}</style><section id=\"decision\">"))
    #expect(page.hasSuffix("</section>\n</html>"))
  }

  @Test func `a frame without the content is refused`() throws {
    let writer = try HTMLWriter(theme: Theme(page: "<html>{{{title}}}</html>", style: ""))
    #expect(throws: RenderingError.templateWithoutContent) { try writer.bytes(Specimen.report()) }
  }

  @Test func `a frame that is no template is refused with the reason`() {
    #expect { _ = try HTMLWriter(theme: Theme(page: "{{#open}}", style: "")) } throws: { error in
      guard case .some(.unreadableTemplate(let reason)) = error as? RenderingError else { return false }
      return !reason.isEmpty
    }
  }

  @Test func `markup of a template in a name is text`() throws {
    var report = Specimen.report()
    report.title = "{{{content}}} {{title}} \u{0}content\u{0}"
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    #expect(page.contains("<h1>{{{content}}} {{title}} \u{FFFD}content\u{FFFD}</h1>"))
  }
}
