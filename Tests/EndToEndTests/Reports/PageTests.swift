import Foundation
import TestSupport
import Testing

/// The pages that the command writes, looked at in a real browser: each kind once, in one browser.
@Suite struct PageTests {
  /// The kinds of report that `report --kind` writes.
  static let kinds = ["tertial", "audit"]

  @Test func `nothing is wrong with any kind of page, at 1280 or 320 pixels`() async throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    var pages: [String] = []
    let register = try await Sample.itProgramme.register
    for kind in Self.kinds {
      let out = folder.path(kind)
      try await Tertial.run(
        "report", "2014T2", "--kind", kind, "--format", "html", "--register", register, "--out", out
      ).mustSucceed()
      pages += try names(in: out).map { out + "/" + $0 }
    }
    let single = [
      ["application", "P1023", "--html"], ["appraise", "P1002", "--html"], ["history", "P1002", "--format", "html"],
      ["explain", "economy.deviation:program::2014T2", "--format", "html"],
    ]
    for (number, arguments) in single.enumerated() {
      let path = folder.path("\(number).html")
      try await Tertial.run(arguments + ["--register", register, "--out", path]).mustSucceed()
      pages.append(path)
    }
    let narrow = ["reflow", "regions", "spacing"]
    let found = try await PageCheck.problems(
      in: pages.map { PageCheck.Page($0) } + pages.map { PageCheck.Page($0, widths: [320], checks: narrow) })
    #expect(pages.count == Self.kinds.count + single.count)
    #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
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
