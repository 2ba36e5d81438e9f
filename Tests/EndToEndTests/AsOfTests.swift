import Foundation
import TestSupport
import Testing

/// What was known then: every command that reads takes a day or a registration, and shows nothing later.
@Suite struct AsOfCommandTests {
  /// Every command that reads facts, with what it needs.
  private static let commands: [[String]] = [
    ["status"], ["show", "P1002"], ["history", "P1002"], ["log"], ["check", "--period", "2014T2"],
    ["budget-effect", "2016"], ["appraise", "P1002"], ["explain", "economy.outcome:projekt:P1002:2014T2"],
    ["compare", "2014T1", "2014T2"],
    ["sample", "--kind", "cost", "--method", "random", "--size", "5", "--seed", "7"], ["report", "2014T2"],
  ]
  /// Commands that read nothing of the programme, write, or check the whole file.
  private static let others: Set<String> = [
    "init", "import", "undo", "publish", "archive", "verify", "seal", "erase", "schema", "backup", "restore",
  ]

  @Test func `every reading command takes a day and a registration`() throws {
    let register = try SampleRegister("it-programme-2013")
    for command in Self.commands {
      var runs: [String] = []
      for asOf in ["2014-10-13", "18"] {
        var arguments = command + ["--as-of", asOf, "--register", register.path]
        if command[0] == "report" { arguments += ["--out", register.folder.path] }
        if command[0] == "sample" { arguments += ["--out", register.folder.path("prov.csv")] }
        let run = try Command.run(arguments)
        #expect([0, 1].contains(run.exitCode) && !run.output.isEmpty, "\(arguments): \(run.text.prefix(300))")
        runs.append(run.output)
      }
      // The last registration of that day is number 18, so that both ways of asking give the same.
      #expect(runs[0] == runs[1], "\(command)")
      let wrong = try Command.run(command + ["--as-of", "igår", "--register", register.path])
      #expect(wrong.exitCode == 64, "\(command): \(wrong.text.prefix(200))")
    }
  }

  @Test func `no command is left out of the list`() throws {
    let listed = try Command.run(["--help"], environment: ["TERTIAL_LANGUAGE": "en"]).output.components(
      separatedBy: "SUBCOMMANDS:"
    ).dropFirst().joined()
    let names = Set(
      listed.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) })
    for name in names.subtracting(Self.others) {
      let help = try Command.run([name, "--help"]).output
      guard help.contains("--register") else { continue }
      #expect(help.contains("--as-of"), "\(name) reads without --as-of")
    }
  }
}
