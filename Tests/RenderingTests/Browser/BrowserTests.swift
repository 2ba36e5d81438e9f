import Foundation
import ProgrammeModel
import Rendering
import ReportContent
import TestSupport
import Testing

/// Pages in a real browser: the specimen that has every element, the attacks, and pages with faults put in.
///
/// One browser looks at all of them, once; each test reads what it found.
@Suite struct BrowserTests {
  private static let found = Task {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    return try await PageCheck.problems(in: try pages(folder))
  }

  /// Faults, each in a page of its own, with the check that must see it.
  private static let faults: [(name: String, check: String, put: String)] = [
    ("contrast", "axe", "<p style=\"color:#ccc;background:#fff\">knappt synlig text</p>"),
    ("label", "axe", "<input>"),
    ("wide", "reflow", "<div style=\"width:3000px\">bred</div>"),
    ("region", "regions", "<div style=\"overflow-x:auto;width:100px\"><div style=\"width:900px\">x</div></div>"),
    ("level", "order", "<h6>hopp</h6>"),
    ("link", "links", "<a href=\"#ingenstans\">x</a>"),
    ("twice", "links", "<p id=\"main\">x</p>"),
    ("colour", "marks", "<span class=\"mark-bad\"></span>"),
    (
      "overlap", "pictures",
      "<figure><svg role=\"img\" viewBox=\"0 0 720 40\"><title>t</title><desc>d</desc><text x=\"5\" y=\"20\">Ett namn"
        + "</text><text x=\"15\" y=\"22\">Ett annat</text></svg><table><tr><td>1</td></tr></table></figure>"
    ),
    ("table", "pictures", "<svg role=\"img\" viewBox=\"0 0 9 9\"><title>t</title><desc>d</desc></svg>"),
    (
      "cut", "spacing",
      "<div style=\"overflow:hidden;height:1.2em;width:9em;line-height:1.2\">Tio bokstäver</div>"
    ),
    ("nesting", "html", "<p><div>x</div></p>"),
    ("element", "markup", "<object data=\"x\"></object>"),
    ("foreign-script", "markup", "<script>alert(1)</script>"),
    ("refresh", "markup", "<meta http-equiv=\"refresh\" content=\"0; url=x.html\">"),
    ("fetched-style", "markup", "<style>@import \"x.css\"</style>"),
    ("host", "markup", "<a href=\"https://annan.example\">x</a>"),
    ("attribute", "markup", "<p onclick=\"alert(1)\">x</p>"),
    ("script", "scripts", "<img src=\"x:\" onerror=\"alert(1)\">"),
    ("handler", "scripts", "<p onmouseover=\"alert(1)\">x</p>"),
    ("address", "scripts", "<a href=\" javascript:alert(1)\">x</a>"),
  ]

  private static func pages(_ folder: TemporaryFolder) throws -> [PageCheck.Page] {
    var pages: [PageCheck.Page] = []
    for language in Language.allCases {
      let page = try HTMLWriter().bytes(Specimen.report(language))
      pages.append(
        PageCheck.Page(
          try folder.write("specimen-\(language.rawValue).html", page), widths: [320, 1280], schemes: ["light", "dark"]
        ))
    }
    pages.append(
      PageCheck.Page(
        try folder.write("attacks.html", try HTMLWriter().bytes(Attacks.report(Attacks.all))),
        checks: ["html", "markup", "scripts"]))
    let small = String(decoding: try HTMLWriter().bytes(Pages.report([.paragraph(.plain("Text."))])), as: UTF8.self)
    for fault in faults {
      let page = small.replacingOccurrences(of: "</section>", with: fault.put + "</section>")
      pages.append(
        PageCheck.Page(
          try folder.write("fault-\(fault.name).html", Array(page.utf8)), widths: [320], checks: [fault.check]))
    }
    return pages
  }

  private func problems(_ name: String) async throws -> [PageCheck.Problem] {
    try await Self.found.value.filter { $0.page.hasSuffix("/\(name).html") }
  }

  @Test(arguments: Language.allCases)
  func `nothing is wrong with the specimen at 320 and 1280 pixels, light and dark`(language: Language) async throws {
    let found = try await problems("specimen-\(language.rawValue)")
    #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
  }

  @Test func `nothing that people write runs, in any field, even without the page's policy`() async throws {
    #expect(Attacks.all.count >= 100)
    let found = try await problems("attacks")
    #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: BrowserTests.faults.map(\.name))
  func `the checks see a fault that is put in`(name: String) async throws {
    let fault = try #require(Self.faults.first { $0.name == name })
    let found = try await problems("fault-\(name)")
    #expect(found.contains { $0.check == fault.check }, "\(name)")
  }
}
