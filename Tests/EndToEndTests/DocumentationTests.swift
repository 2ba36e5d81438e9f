import Foundation
import TestSupport
import Testing

/// README and the command agree on what there is, and the faulty samples do what they are named for.
@Suite struct DocumentationTests {
  @Test func `README lists the commands that the help lists, in the same order, grouped by task`() async throws {
    let listed = try await HelpTests.commands()
    let help = try await HelpTests.englishHelp()
    #expect(help.components(separatedBy: "SUBCOMMANDS:").count > 5, "commands are grouped by task")
    let readme = String(decoding: try bytes(Tertial.path("README.md")), as: UTF8.self)
    var table: [String] = []
    for row in readme.split(separator: "\n") where row.hasPrefix("| `tertial ") {
      let command = row.dropFirst("| `tertial ".count).prefix { $0.isLetter || $0 == "-" }
      if table.last != String(command) { table.append(String(command)) }
    }
    #expect(listed.count > 35)
    #expect(table == listed)
  }

  /// `IntakeTests` takes in every faulty sample; here are a table, a reference, a workbook, a mapping and a ledger as
  /// the command meets them.
  @Test(arguments: [
    "day-not-a-day", "reference-not-known", "workbook-damaged", "mapping-not-understood", "voucher-unbalanced",
  ])
  func `a faulty sample gives the code it is named for, through the command line`(_ code: String) async throws {
    let bench = try await Workbench()
    let run = try await bench.run("import", Tertial.path("SampleData/faulty/" + code), "--by", "Anna")
    #expect(run.code == 1)
    #expect(run.said.contains("[\(code)]"), "\(run.said.prefix(400))")
  }
}
