import ProgrammeModel
import Rendering
import ReportContent
import Testing

@Suite struct ThemeTests {
  /// A small page of a city's own that breaks no rule.
  private static func page(_ body: String = "", head: String = "") -> String {
    """
    <html lang="{{language}}"><head><title>{{pageTitle}}</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">\(head)
    <style>{{{style}}}</style></head><body>
    \(body)
    {{{content}}}</body></html>
    """
  }

  private func problems(_ body: String, head: String = "") -> [String] {
    Theme(page: Self.page(body, head: head), style: "").problems.map { $0.text(.english) }
  }

  @Test func `a city's own frame and style are used`() throws {
    let theme = Theme(page: Self.page(), style: "p{}", additions: "q{}")
    let page = String(decoding: try HTMLWriter(theme: theme).bytes(Specimen.report()), as: UTF8.self)
    #expect(page.hasPrefix("<html lang=\"sv\"><head><title>Tertialrapport 2 2014 –"))
    #expect(page.contains("<style>p{}\nq{}</style>"))
    #expect(page.contains("<section id=\"decision\">"))
  }

  @Test func `a stray NUL in a city's page is not where the content goes`() throws {
    let theme = Theme(page: Self.page("<p>a\u{0}b</p>"), style: "q\u{0}{}")
    let page = String(decoding: try HTMLWriter(theme: theme).bytes(Specimen.report()), as: UTF8.self)
    #expect(page.contains("<p>a\u{0}b</p>"))
    #expect(page.contains("<style>q\u{0}{}"))
    #expect(!page.contains("\u{0}content\u{0}"))
  }

  @Test func `the program's own theme has no problem`() {
    let asACitys = Theme(page: Theme.standard.page, style: Theme.standard.style, additions: Theme.standard.additions)
    #expect(asACitys.problems == [])
    #expect(Theme(files: [:]).page == Theme.standard.page)
  }

  @Test func `two and three braces give the same escaped text`() throws {
    var report = Specimen.report()
    report.title = "<b>A & B</b>"
    let theme = Theme(page: Self.page("<h1>{{title}}</h1><h2>{{{title}}}</h2><h3>{{&title}}</h3>"), style: "")
    let page = String(decoding: try HTMLWriter(theme: theme).bytes(report), as: UTF8.self)
    for level in 1...3 { #expect(page.contains("<h\(level)>&lt;b&gt;A &amp; B&lt;/b&gt;</h\(level)>")) }
  }

  @Test(arguments: [
    "<script>x = {{{title}}}</script>", "<script src=x></script>", "<a href=\"{{title}}\">x</a>",
    "<p onclick=\"{{title}}\">x</p>", "<p title={{title}}>x</p>", "<p {{title}}>x</p>", "<!-- {{title}} -->",
    "<style>p::before{content:\"{{title}}\"}</style>", "<p style=\"{{title}}\">x</p>", "<{{title}}>",
    "<p title=\"{{{content}}}\">x</p>", "<p>{{{style}}}</p>", "<iframe src=\"x\"></iframe>", "<base href=\"/\">",
    "<p onload = 'x'>x</p>", "{{> other}}", "{{=<% %>=}}", "{{% CONTENT_TYPE:TEXT}}", "{{unknown}}",
    "{{#unknown}}x{{/unknown}}", "<SCRIPT>1</SCRIPT>", "<p\nonclick='x'>",
  ])
  func `a page that could run or break something is refused with its line`(body: String) {
    let found = problems(body)
    #expect(found.count >= 1, "\(body)")
    let line = body.hasPrefix("<p\n") ? 5 : 4
    #expect(found.allSatisfy { $0.hasPrefix("page.mustache:\(line): ") }, "\(found)")
    #expect(throws: RenderingError.self) { try HTMLWriter(theme: Theme(page: Self.page(body), style: "")) }
  }

  @Test(arguments: [
    "<p class=\"k-{{kind}}\" title='{{title}}'>{{title}}</p>", "<!-- <b> --><p>{{title}}</p>",
    "<p>1 < 2 {{title}}</p>", "<br/><p>{{title}}</p>", "{{! a note }}<p>{{subtitle}}</p>",
    "{{#hasHead}}{{#head}}<i>{{label}}</i>{{value}}{{/head}}{{/hasHead}}",
    "<a href=\"https://x.example\">{{title}}</a>",
    "<img alt=\"{{title}}\" src=\"data:,x\">", "<style>a{}</style><p>{{title}}</p>",
  ])
  func `a harmless page is taken`(body: String) {
    #expect(problems(body) == [])
  }

  @Test func `what must be there is asked for`() {
    let found = Theme(page: "<p>{{title}}</p>", style: "").problems.map { $0.text(.swedish) }
    #expect(
      found == [
        "page.mustache: {{{language}}} saknas och måste finnas.",
        "page.mustache: {{{pageTitle}}} saknas och måste finnas.",
        "page.mustache: {{{content}}} saknas och måste finnas.",
        "page.mustache: sidan måste ha den Content-Security-Policy som programmets egen sida har.",
      ])
  }

  @Test func `a tag without end and a section without end have their lines`() {
    #expect(problems("\n{{title").first == "page.mustache:5: a tag lacks its end, }}.")
    #expect(problems("{{#subtitle}}x").first?.hasPrefix("page.mustache:") == true)
  }

  @Test func `a style sheet cannot end its element`() {
    let found = Theme(page: Self.page(), style: "p{}\n</style><script>", additions: "\n\n</p>").problems
    #expect(found.map(\.line) == [2, 3])
    #expect(found.map(\.file) == ["report.css", "additions.css"])
  }

  @Test func `a frame that hides the content is refused`() throws {
    let page = Self.page().replacing("{{{content}}}", with: "{{^head}}{{{content}}}{{/head}}")
    let writer = try HTMLWriter(theme: Theme(page: page, style: ""))
    #expect(throws: RenderingError.templateWithoutContent) { try writer.bytes(Specimen.report()) }
  }

  @Test func `markup of a template in a name is text`() throws {
    var report = Specimen.report()
    report.title = "{{{content}}} {{title}} \u{0}content\u{0}"
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    #expect(page.contains("<h1>{{{content}}} {{title}} \u{FFFD}content\u{FFFD}</h1>"))
  }
}
