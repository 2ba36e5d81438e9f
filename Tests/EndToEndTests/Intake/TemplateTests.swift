import Foundation
import TestSupport
import Testing

/// What people fill in, and samples for auditors, through the command.
@Suite struct TemplateTests {
  @Test func `the workbook of a benefit case is written, and comes back by import without a figure changed`()
    async throws
  {
    let bench = try await Workbench(.itProgramme)
    let out = bench.folder.path("kalkyl.xlsx")
    let written = try await bench.run("template", "nyttokalkyl", "--project", "P1001", "--out", out)
    #expect(written.code == 0, "\(written.said)")
    #expect(written.text == out + "\n")
    let before = try await bench.run("appraise", "P1001", "--json")
    let back = try await bench.run("import", out, "--by", "Anna")
    #expect(back.code == 0, "\(back.said)")
    let after = try await bench.run("appraise", "P1001", "--json")
    #expect(before.code == 0)
    // What comes after these is the follow-up, which speaks of the day of the last registration.
    #expect(Self.values(before.text).count > 150)
    #expect(Self.values(after.text).prefix(150) == Self.values(before.text).prefix(150))
    let table = try await bench.run(
      "template", "risker", "--project", "P1001", "--format", "csv", "--out", bench.folder.path("risker.csv"))
    #expect(table.code == 0, "\(table.said)")
    let csv = String(decoding: try #require(bench.bytes("risker.csv")), as: UTF8.self)
    #expect(csv.hasPrefix("\u{FEFF}risk_id;") || csv.hasPrefix("risk_id;"), "\(csv.prefix(60))")
    #expect(csv.split(whereSeparator: \.isNewline).dropFirst().allSatisfy { $0.contains("P1001") })
  }

  /// The figures of a page of JSON, whatever it says of registrations.
  private static func values(_ json: String) -> [String] {
    json.components(separatedBy: "\"value\":\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `what cannot be written is told with what can`() async throws {
    let bench = try await Workbench()
    let table = try await bench.run("template", "risk")
    #expect(table.code == 64)
    #expect(table.errors.contains("Menade du risker?"), "\(table.errors)")
    #expect(try await bench.run("template", "nyttokalkyl").code == 64)
    #expect(try await bench.run("template", "nyttokalkyl", "--project", "P9", "--format", "csv").code == 64)
    let project = try await bench.run("template", "nyttokalkyl", "--project", "P9")
    #expect(project.code == 1)
    #expect(project.errors.contains("inget projekt P9"))
  }

  @Test func `a sample is drawn, filled in and worked out by the command alone`() async throws {
    let bench = try await Workbench(.itProgramme)
    let out = bench.folder.path("prov.csv")
    let options = ["--kind", "cost", "--method", "random", "--size", "5", "--seed", "7", "--register", bench.register]
    let drawn = try await Terminal.run(["sample"] + options + ["--out", out])
    #expect(drawn.code == 0, "\(drawn.said)")
    let text = String(decoding: try #require(bench.bytes("prov.csv")), as: UTF8.self)
    var lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let head = try #require(lines.firstIndex { $0.contains { $0.hasPrefix("granskat_belopp") } })
    let audited = try #require(lines[head].firstIndex { $0.hasPrefix("granskat_belopp") })
    let amount = try #require(lines[head].firstIndex { $0.hasPrefix("belopp") })
    #expect(lines.count - head - 1 == 5)
    for row in (head + 1)..<lines.count { lines[row][audited] = lines[row][amount] }
    try bench.folder.write(
      "prov.csv", Array((lines.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n").utf8))
    let results = try await Terminal.run(["sample"] + options + ["--results", out])
    #expect(results.code == 0, "\(results.said)")
    #expect(results.text.contains("Granskade: 5 av 5 belopp, 0 med fel"), "\(results.said)")
    #expect(results.text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(results.said)")
    let again = try await Terminal.run(["sample"] + options + ["--out", bench.folder.path("prov2.csv")])
    #expect(again.code == 0)
    #expect(bench.bytes("prov2.csv") == Array(text.utf8))
  }
}
