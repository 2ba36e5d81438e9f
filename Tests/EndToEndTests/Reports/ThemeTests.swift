import Foundation
import TestSupport
import Testing

/// `--theme`: a city's own looks.
@Suite struct ThemeTests {
  private func report(theme: String) async throws -> (ending: Ending, page: String) {
    let folder = try TemporaryFolder()
    let ending = try await Tertial.run(
      "report", "2012VB", "--format", "html", "--language", "sv", "--register", try await Sample.eServices.register,
      "--out", folder.path("out"), "--theme", theme)
    let page = FileManager.default.contents(atPath: folder.path("out/tertialrapport-2012VB.html")) ?? Data()
    return (ending, String(decoding: page, as: UTF8.self))
  }

  @Test func `the example theme is used, and nothing is wrong with its page`() async throws {
    let (ending, page) = try await report(theme: Tertial.path("SampleData/theme"))
    #expect(ending.code == 0)
    #expect(page.contains("<p class=\"city\">Provstaden</p>"))
    let style = try #require(page.range(of: "--accent: #5a2a6b"))
    #expect(page[..<style.lowerBound].contains("--accent: #0b4a6f"), "the additions come last")
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let found = try await PageCheck.problems(
      in: [PageCheck.Page(try folder.write("page.html", page.utf8), schemes: ["light", "dark"])])
    #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
  }

  @Test func `what is published and the whole site have the city's looks, and the site's policy allows them`()
    async throws
  {
    let bench = try await Workbench(.eServices)
    let (folder, register) = (bench.folder, bench.register)
    let theme = ["--register", register, "--theme", Tertial.path("SampleData/theme")]
    try await Tertial.run(
      ["publish", "2012VB", "--approved-by", "SD", "--by", "Anna", "--out", folder.path("u")] + theme
    ).mustSucceed()
    let published = String(decoding: try bytes(folder.path("u/tertialrapport-2012VB.html")), as: UTF8.self)
    #expect(published.contains("Provstaden") && published.contains("--accent: #5a2a6b"))
    try await Tertial.run(["site", "--period", "2012VB", "--out", folder.path("webb")] + theme).mustSucceed()
    let site = try PublishedFolder(folder.path("webb"))
    for page in site.pages { #expect(site.text(page).contains("--accent: #5a2a6b"), "\(page)") }
    #expect(site.files.contains { $0.key.contains("tertialrapport") && site.text($0.key).contains("Provstaden") })
    let opened = try await Publishing.opened("file://\(site.path)/projekt.html")
    #expect(!opened.errors.contains("Content Security Policy"), "\(opened.errors)")
  }

  @Test func `a page that could run something is refused with file and line, and nothing is written`() async throws {
    let theme = try TemporaryFolder()
    try theme.write("page.mustache", "<html lang=\"{{language}}\">\n<script>x = \"{{{title}}}\"</script>\n".utf8)
    let (ending, page) = try await report(theme: theme.path)
    #expect(ending.code == 64 && page.isEmpty)
    #expect(ending.errors.contains("\(theme.path)/page.mustache:2: "))
    #expect(ending.errors.contains("<script>"))
  }

  @Test func `a template that is broken is refused with its line`() async throws {
    let theme = try TemporaryFolder()
    let good = String(decoding: try bytes(Tertial.path("SampleData/theme/page.mustache")), as: UTF8.self)
    try theme.write("page.mustache", good.replacingOccurrences(of: "{{/head}}", with: "").utf8)
    let (ending, _) = try await report(theme: theme.path)
    #expect(ending.code == 64)
    #expect(ending.errors.contains("\(theme.path)/page.mustache:"))
  }

  @Test func `a folder without a theme, and one that is not there, say what to put in them`() async throws {
    let empty = try TemporaryFolder()
    for folder in [empty.path, empty.path("nothing")] {
      let (ending, _) = try await report(theme: folder)
      #expect(ending.code == 64)
      #expect(ending.errors.contains("page.mustache, report.css, additions.css"))
    }
  }
}
