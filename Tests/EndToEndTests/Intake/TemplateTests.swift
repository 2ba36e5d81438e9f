import Foundation
import TestSupport
import Testing

/// What people fill in, and samples for auditors, through the command.
@Suite struct TemplateTests {
  @Test func `the workbook of a benefit case is written, and comes back by import without a figure changed`() throws {
    let register = try SampleRegister("it-programme-2013")
    let out = register.folder.path("kalkyl.xlsx")
    let written = try register.run("template", "nyttokalkyl", "--project", "P1001", "--out", out)
    #expect(written.exitCode == 0, "\(written.text)")
    #expect(written.output == out + "\n")
    let before = try register.run("appraise", "P1001", "--json")
    let back = try register.run("import", out, "--by", "Anna")
    #expect(back.exitCode == 0, "\(back.text)")
    let after = try register.run("appraise", "P1001", "--json")
    #expect(before.exitCode == 0)
    // What comes after these is the follow-up, which speaks of the day of the last registration.
    #expect(Self.values(before.output).count > 150)
    #expect(Self.values(after.output).prefix(150) == Self.values(before.output).prefix(150))
    let table = try register.run(
      "template", "risker", "--project", "P1001", "--format", "csv", "--out", register.folder.path("risker.csv"))
    #expect(table.exitCode == 0, "\(table.text)")
    let csv = String(decoding: try #require(register.bytes("risker.csv")), as: UTF8.self)
    #expect(csv.hasPrefix("\u{FEFF}risk_id;") || csv.hasPrefix("risk_id;"), "\(csv.prefix(60))")
    #expect(csv.split(whereSeparator: \.isNewline).dropFirst().allSatisfy { $0.contains("P1001") })
  }

  /// The figures of a page of JSON, whatever it says of registrations.
  private static func values(_ json: String) -> [String] {
    json.components(separatedBy: "\"value\":\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `what cannot be written is told with what can`() throws {
    let register = try SampleRegister()
    let table = try register.run("template", "risk")
    #expect(table.exitCode == 64)
    #expect(table.errors.contains("Menade du risker?"), "\(table.errors)")
    #expect(try register.run("template", "nyttokalkyl").exitCode == 64)
    #expect(try register.run("template", "nyttokalkyl", "--project", "P9", "--format", "csv").exitCode == 64)
    let project = try register.run("template", "nyttokalkyl", "--project", "P9")
    #expect(project.exitCode == 1)
    #expect(project.errors.contains("inget projekt P9"))
  }

  @Test func `a sample is drawn, filled in and worked out by the command alone`() throws {
    let register = try SampleRegister("it-programme-2013")
    let out = register.folder.path("prov.csv")
    let options = ["--kind", "cost", "--method", "random", "--size", "5", "--seed", "7", "--register", register.path]
    let drawn = try Command.run(["sample"] + options + ["--out", out])
    #expect(drawn.exitCode == 0, "\(drawn.text)")
    let text = String(decoding: try #require(register.bytes("prov.csv")), as: UTF8.self)
    var lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let head = try #require(lines.firstIndex { $0.contains { $0.hasPrefix("granskat_belopp") } })
    let audited = try #require(lines[head].firstIndex { $0.hasPrefix("granskat_belopp") })
    let amount = try #require(lines[head].firstIndex { $0.hasPrefix("belopp") })
    #expect(lines.count - head - 1 == 5)
    for row in (head + 1)..<lines.count { lines[row][audited] = lines[row][amount] }
    try register.folder.write(
      "prov.csv", Array((lines.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n").utf8))
    let results = try Command.run(["sample"] + options + ["--results", out])
    #expect(results.exitCode == 0, "\(results.text)")
    #expect(results.output.contains("5 granskade, 0 med fel"), "\(results.text)")
    let again = try Command.run(["sample"] + options + ["--out", register.folder.path("prov2.csv")])
    #expect(again.exitCode == 0)
    #expect(register.bytes("prov2.csv") == Array(text.utf8))
  }
}
