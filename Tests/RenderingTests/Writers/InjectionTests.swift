import Foundation
import ProgrammeModel
import Rendering
import ReportContent
import Testing

/// Whatever people write in names and texts, a page has only the elements that the writer knows.
@Suite struct InjectionTests {
  static let allowedElements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p",
    "dl",
    "dt", "dd", "nav", "ol", "ul", "li", "main", "section", "footer", "span", "strong", "em", "br", "sup", "table",
    "time",
    "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "details", "summary", "svg", "desc", "defs",
    "pattern", "path", "rect", "line", "text", "circle", "g",
  ]
  static let allowedAttributes: Set<String> = [
    "lang", "charset", "name", "content", "http-equiv", "class", "href", "id", "tabindex", "role", "aria-labelledby",
    "aria-label",
    "aria-hidden", "data-figure", "data-hint", "scope", "colspan", "rel", "start", "viewBox", "viewbox", "x", "y", "x1",
    "x2", "y1",
    "y2", "width", "height", "fill", "d", "cx", "cy", "r", "text-anchor", "stroke-dasharray", "patternUnits",
    "patternunits",
  ]

  @Test func `no string among many attacks becomes markup, in any field`() throws {
    let attacks = Attacks.all
    #expect(attacks.count >= 100)
    let page = try HTMLWriter().bytes(Attacks.report(attacks))
    let tree = try PageTree(page)
    #expect(tree.elements.subtracting(Self.allowedElements) == [])
    #expect(Set(tree.attributes.map(\.name)).subtracting(Self.allowedAttributes) == [])
    #expect(tree.attributes.count > attacks.count * 10)
    for (name, value) in tree.attributes where name == "href" {
      #expect(value.hasPrefix("#") || value.hasPrefix("https://") || value.hasPrefix("mailto:"), "\(value)")
    }
  }

  @Test func `the check sees an attack that gets through`() throws {
    let page = Array(
      "<html><body><p onclick='x()'>a</p><script>1</script><a href='javascript:1'>b</a></body></html>".utf8)
    let tree = try PageTree(page)
    #expect(tree.elements.contains("script"))
    #expect(tree.attributes.contains { $0.name == "onclick" })
    #expect(tree.attributes.contains { $0.name == "href" && $0.value.hasPrefix("javascript:") })
  }

  @Test func `the attacks keep the XML well formed and valid`() throws {
    let report = Attacks.report(Attacks.all)
    let bytes = XMLWriter().bytes(report)
    #expect(try ReportSchema().violations(in: bytes) == [])
  }

  @Test func `a title cannot leave the style sheet's string`() throws {
    var report = Specimen.report()
    report.title = "\"; } body { display: none } </style><script>alert(1)</script>\\"
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    let start = try #require(page.range(of: "@top-left { content: \""))
    let rest = page[start.upperBound...]
    let end = try #require(rest.range(of: "\"; } }"))
    let content = rest[..<end.lowerBound]
    #expect(!content.contains("\"") && !content.contains("<") && !content.contains("{"))
  }

  @Test func `directional overrides are left out of the page and kept in the XML`() throws {
    let report = Specimen.report()
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    let document = String(decoding: XMLWriter().bytes(report), as: UTF8.self)
    #expect(document.unicodeScalars.contains("\u{202E}"))
  }
}
