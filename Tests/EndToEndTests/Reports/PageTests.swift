import Foundation
import TestSupport
import Testing

/// The pages that the command writes, looked at in a real browser: each kind once, in one browser.
@Suite struct PageTests {
  /// The kinds of report that `report --kind` writes, each on one thing of the sample where it is on one thing.
  static let kinds: [(kind: String, about: [String])] = [
    ("tertial", []), ("portfolio", ["--portfolio", "PF2"]), ("project", ["--project", "P1002"]),
    ("board", ["--organisation", "UTB"]), ("audit", []),
  ]
  /// What is asked of a page in a narrow window; all else does not depend on the width.
  private static let narrow = ["reflow", "regions", "spacing"]

  @Test func `nothing is wrong with any kind of page, at 1280 or 320 pixels`() async throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let register = try await Sample.itProgramme.register
    let out = folder.path("out")
    for (kind, about) in Self.kinds {
      try await Tertial.run(
        ["report", "2014T2", "--kind", kind, "--format", "html", "--register", register, "--out", out] + about
      ).mustSucceed()
    }
    let single = [
      ["application", "P1023", "--html"], ["appraise", "P1002", "--html"], ["history", "P1002", "--format", "html"],
      ["explain", "economy.deviation:program::2014T2", "--format", "html"],
      ["explain", "R10:projekt:P1002:", "--period", "2014T2", "--format", "html"],
    ]
    for (number, arguments) in single.enumerated() {
      try await Tertial.run(arguments + ["--register", register, "--out", "\(out)/\(number).html"]).mustSucceed()
    }
    // A small project's annex is made of the same parts as a large report's, and takes a moment.
    try await Tertial.run(
      "report", "2014T2", "--kind", "project", "--project", "P1070", "--format", "html", "--with-explanations",
      "--register", register, "--out", out
    ).mustSucceed()
    let pages = try names(in: out).map { out + "/" + $0 } + [try await receipt(in: folder)]
    #expect(pages.count == Self.kinds.count + single.count + 3)
    try await look(at: pages)
  }

  /// The site has a hundred pages of a few kinds; the reports on it are looked at above.
  @Test func `nothing is wrong with any kind of page of the site, at 1280 or 320 pixels`() async throws {
    let site = try await SiteTests.site.value
    let kinds = [
      "index.html", "rapporter.html", "projekt.html", "portfoljer/PF2.html", "projekt/P1002.html", "tjanster/T03.html",
      "namnder/UTB.html", "data.html", "om.html", "tillganglighet.html", "sok.html",
    ]
    #expect(kinds.allSatisfy { site.files[$0] != nil }, "\(kinds.filter { site.files[$0] == nil })")
    try await look(at: kinds.map { site.path + "/" + $0 })
  }

  private func look(at pages: [String]) async throws {
    let found = try await PageCheck.problems(
      in: pages.map { PageCheck.Page($0) } + pages.map { PageCheck.Page($0, widths: [320], checks: Self.narrow) })
    #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
  }

  /// A receipt with something new, something doubtful and something refused.
  private func receipt(in folder: TemporaryFolder) async throws -> String {
    let bench = try await Workbench()
    defer { withExtendedLifetime(bench) {} }
    let rows = "projekt_id;namn;start\nP1;E-arkiv;2014-01-01\nP2;Tidbok;tolv\n"
    let texts = "period;avsnitt;språk;text\n2014T2;inledning;sv;Text utan plats.\n"
    let delivery = try bench.delivery("d", ["projekt.csv": rows, "texter.csv": texts])
    let path = folder.path("kvitto")
    let taken = try await Tertial.run(
      "import", delivery, "--register", bench.register, "--by", "Anna", "--partial", "--receipt", path)
    #expect(taken.said.contains("section-not-known"), "\(taken.said)")
    let page = try names(in: path).first { $0.hasSuffix(".html") }
    return path + "/" + (try #require(page))
  }

  @Test func `a tertial report has every picture, with its figures in the XML`() async throws {
    let xml = String(decoding: try bytes(try await Sample.itProgramme.report), as: UTF8.self)
    let pictures = [
      "bild-avvikelse": "waterfall", "bild-ramar": "bars", "bild-nytta": "lines", "bild-extern-nytta": "panels",
      "bild-betalar-och-far-nytta": "bars", "bild-tid-pf1": "timeline", "bild-karta-pf1": "map",
    ]
    for (id, form) in pictures {
      let chart = try #require(xml.range(of: "<chart id=\"\(id)\" form=\"\(form)\""), "\(id)")
      let rest = xml[chart.upperBound...]
      let end = try #require(rest.range(of: "</chart>"))
      #expect(rest[..<end.lowerBound].contains("<point "), "\(id)")
    }
  }

  @Test func `the change of a deviation explains itself`() async throws {
    let run = try await Tertial.run(
      "explain", "economy.deviation-change:nod:PF1:2014T2", "--register", try await Sample.itProgramme.register,
      "--language", "sv"
    ).mustSucceed()
    #expect(run.text.contains("economy.deviation:nod:PF1:2014T1") && run.text.contains("2014T2"))
  }
}
