import ProgrammeModel
import Rendering
import ReportContent
import Testing

/// HTML, XML and JSON say the same, always with the same bytes.
@Suite struct AgreementTests {
  @Test(arguments: Language.allCases)
  func `the page and the XML state the same figures in the same words`(language: Language) throws {
    let report = Specimen.report(language)
    let page = Statements.html(try HTMLWriter().bytes(report))
    let document = Statements.xml(XMLWriter().bytes(report))
    #expect(page.count > 100)
    #expect(page == document)
  }

  @Test func `a figure has its id once on the page, where it first stands`() throws {
    let page = String(decoding: try HTMLWriter().bytes(Specimen.report()), as: UTF8.self)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let identity = /class="(?:n )?f(?: none)?" (?:id="[^"]*" )?(?:data-figure|id)="([^"]*)"/
    let figures = page.matches(of: identity).map { String($0.1).replacing(" ", with: "·20·") }
    #expect(Set(figures).isSubset(of: Set(ids)))
    #expect(figures.count > Set(figures).count)
  }

  @Test func `every link of the page leads to a place on it`() throws {
    let page = String(decoding: try HTMLWriter().bytes(Specimen.report()), as: UTF8.self)
    let ids = Set(page.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
    let links = page.matches(of: /(?:href="#|aria-labelledby=")([^"]*)"/)
      .flatMap { $0.1.split(separator: " ").map(String.init) }
    #expect(links.count > 20)
    #expect(links.filter { !ids.contains($0) } == [])
  }

  @Test func `headings go down one level at a time`() throws {
    let page = String(decoding: try HTMLWriter().bytes(Specimen.report()), as: UTF8.self)
    let levels = page.matches(of: /<h([1-6])>/).compactMap { Int($0.1) }
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(levels.contains(5))
  }

  @Test func `the same report gives the same bytes`() throws {
    let report = Specimen.report()
    #expect(try HTMLWriter().bytes(report) == HTMLWriter().bytes(report))
    #expect(XMLWriter().bytes(report) == XMLWriter().bytes(report))
    #expect(JSONWriter().bytes(report) == JSONWriter().bytes(report))
  }

  @Test func `the page asks nothing of the network`() throws {
    let page = String(decoding: try HTMLWriter().bytes(Specimen.report()), as: UTF8.self)
    #expect(page.contains("content=\"default-src &#39;none&#39;") || page.contains("content=\"default-src 'none'"))
    for word in ["<script", "<link", "@import", "url(http", "src="] { #expect(!page.contains(word), "\(word)") }
  }
}
