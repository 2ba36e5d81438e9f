import ProgrammeModel
import Rendering
import ReportContent
import Testing

/// The small part of Markdown, seen from the page it becomes.
@Suite struct MarkdownTests {
  private func written(_ text: String) throws -> String {
    var report = Specimen.report()
    report.sections = [Section(id: "s", heading: "S", blocks: [.markdown(text)])]
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    let start = try #require(page.firstRange(of: "<div class=\"written\">\n"))
    let end = try #require(page.firstRange(of: "</div>\n</section>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test(arguments: [
    ("Ett\ntvå\n\nTre", "<p>Ett två</p>\n<p>Tre</p>\n"),
    ("**a** *b* __c__ _d_", "<p><strong>a</strong> <em>b</em> <strong>c</strong> <em>d</em></p>\n"),
    ("***a***", "<p><strong><em>a</em></strong></p>\n"),
    ("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>\n"),
    ("projekt_id_namn 2*3*4 * 5", "<p>projekt_id_namn 2<em>3</em>4 * 5</p>\n"),
    ("**öppen och *öppen", "<p>**öppen och *öppen</p>\n"),
    ("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"),
    ("\\*a\\* \\å", "<p>*a* \\å</p>\n"),
    ("# A\n### B\n# C", "<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>\n"),
    ("####### sju\n#ingen", "<p>####### sju #ingen</p>\n"),
    (
      "- a\n- b\n  mer\n\n1. x\n2. y",
      "<ul>\n<li>a</li>\n<li>b mer</li>\n</ul>\n<ol start=\"1\">\n<li>x</li>\n<li>y</li>\n</ol>\n"
    ),
    ("7) sju", "<ol start=\"7\">\n<li>sju</li>\n</ol>\n"),
    ("2014. var ett år", "<ol start=\"2014\">\n<li>var ett år</li>\n</ol>\n"),
    (
      "[a](https://b.example)",
      "<p><a href=\"https://b.example\" rel=\"noreferrer\">a</a> <span class=\"address\">(https://b.example)</span></p>\n"
    ),
    ("[a](http://b.example) [](https://b.example)", "<p>[a](http://b.example) [](https://b.example)</p>\n"),
    ("<b>a</b> & \"c\"", "<p>&lt;b&gt;a&lt;/b&gt; &amp; &quot;c&quot;</p>\n"),
    ("", ""), ("\n \n", ""),
  ])
  func `Markdown becomes`(text: String, html: String) throws {
    #expect(try written(text) == html)
  }

  @Test(arguments: ["[", "*", "**a ", "_a", "[a](", "- ", "\\", "# ", "[](https://x)", "*a**b", "1. "])
  func `a long run of marks takes time in proportion to its length`(mark: String) throws {
    func time(_ count: Int) throws -> Duration {
      let text = String(repeating: mark, count: count)
      return try ContinuousClock().measure { _ = try written(text) }
    }
    _ = try time(100)
    let short = try time(2000)
    let long = try time(32000)
    #expect(long < short * 16 * 8 + .milliseconds(200), "\(short) for 2 000, \(long) for 32 000")
  }
}
