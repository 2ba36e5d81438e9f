import Foundation
import TestSupport
import Testing

/// Attacks in every free text that boards deliver: no page that the command writes runs any of them in Chromium.
@Suite struct AttackTests {
  @Test func `nothing that is delivered runs in a report of any kind, on the site or in any other page`() async throws {
    #expect(AttackDelivery.attacks.count >= 100)
    let bench = try await Workbench()
    defer { withExtendedLifetime(bench) {} }
    let taken = try await bench.takeIn(try bench.delivery("attacks", AttackDelivery.files))
    try #require(taken.code == 0, "\(taken.said.prefix(3000))")

    let out = bench.folder.path("out")
    let subjects = [
      ("tertial", []), ("audit", []), ("portfolio", ["--portfolio", "PF3"]), ("project", ["--project", "P3"]),
      ("board", ["--organisation", "N3"]),
    ]
    let pages: [[String]] =
      subjects.map { ["report", "2014T2", "--kind", $0, "--format", "html", "--out", out] + $1 }
      + [
        ["application", "P0", "--html", "--out", out + "/application.html"],
        ["history", "P3", "--format", "html", "--out", out + "/history.html"],
        ["explain", "economy.deviation:program::2014T2", "--format", "html", "--out", out + "/explain.html"],
      ]
    for arguments in pages { try await Tertial.run(arguments + ["--register", bench.register]).mustSucceed() }
    let files = try names(in: out)
    #expect(files.count == pages.count)
    // One page of each kind on the site in the browser; every file of the site by a parser.
    let site = ["index", "projekt", "sok", "om", "projekt/P3", "portfoljer/PF3", "tjanster/T3", "namnder/N3"]
      .map { "webb/\($0).html" }
    try await Tertial.run("site", "--out", out + "/webb", "--register", bench.register).mustSucceed()

    let whole = try PublishedFolder(out + "/webb").files.keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(whole.count > 20)

    // The names did come through: a page without them would prove nothing.
    let report = String(decoding: try bytes(out + "/tertialrapport-2014T2.html"), as: UTF8.self)
    #expect(report.components(separatedBy: "&lt;img src=x onerror=alert(1)&gt;").count > 20)
    let found = try await PageCheck.problems(
      in: files.map { PageCheck.Page(out + "/" + $0, checks: ["scripts"]) }
        + site.map { PageCheck.Page(out + "/" + $0, checks: ["site scripts"]) }
        + whole.map { PageCheck.Page(out + "/webb/" + $0, checks: ["markup"]) })
    #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
  }
}
