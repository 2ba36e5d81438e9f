import DataPackage
import Foundation
import TestSupport
import Testing

/// README, help and data package description say what the command does.
@Suite struct DocumentationTests {
  private static let commands = [
    "init",
    "import",
    "status",
    "show",
    "check",
    "report",
    "explain",
    "appraise",
    "budget-effect",
    "log",
    "verify",
    "schema",
    "backup",
    "questions",
    "undo",
    "history",
    "compare",
    "publish",
    "seal",
    "sample",
    "erase",
    "template",
    "gate",
    "application",
    "decisions",
    "due",
    "frames",
    "risks",
    "after-close",
    "prioritise",
    "realisation",
    "perspective",
    "services",
    "overview",
    "site",
    "export",
    "archive",
    "reconcile",
    "restore",
    "samples",
    "mapping",
  ]

  private var readme: String {
    String(decoding: FileManager.default.contents(atPath: Command.project("README.md")) ?? Data(), as: UTF8.self)
  }

  @Test(arguments: commands)
  func `every command has help that a newcomer gets, and its place in README`(command: String) throws {
    let help = try Command.run([command, "--help"])
    #expect(help.exitCode == 0)
    #expect(help.output.contains("\nSKRIV: tertial \(command)"))
    #expect(readme.contains("`tertial \(command)"), "README does not mention tertial \(command)")
  }

  @Test func `the help lists these commands and no others, in the order of README`() throws {
    let help = try Command.run(["--help"], environment: ["TERTIAL_LANGUAGE": "en"]).output
    let subcommands = try #require(help.range(of: "SUBCOMMANDS:"))
    let listed = help[subcommands.upperBound...].split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See ") }.compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
    #expect(Set(listed) == Set(Self.commands))
    #expect(help.components(separatedBy: "SUBCOMMANDS:").count > 5, "commands are grouped by task")
    var table: [String] = []
    for row in readme.split(separator: "\n") where row.hasPrefix("| `tertial ") {
      let command = row.dropFirst("| `tertial ".count).prefix { $0.isLetter || $0 == "-" }
      if table.last != String(command) { table.append(String(command)) }
    }
    #expect(table == listed)
  }

  @Test(arguments: [("diagnostics", "--diagnostics"), ("rules", "--rules")])
  func `the tables in README are the ones the command prints`(mark: String, option: String) throws {
    let printed = try Command.run(["schema", option, "--language", "en"]).output
    let between = readme.components(separatedBy: "<!-- \(mark) -->\n").last?.components(
      separatedBy: "<!-- /\(mark) -->"
    ).first
    #expect(printed.count > 500)
    if between != printed {
      Issue.record("README's table of \(mark) is old: put in what tertial schema \(option) --language en prints")
    }
  }

  @Test func `each faulty sample gives the code it is named for, through the command line`() throws {
    let folder = Command.project("SampleData/faulty")
    let codes = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { !$0.contains(".") }
    #expect(codes.count > 30)
    for code in codes {
      let register = try SampleRegister()
      let run = try register.run("import", folder + "/" + code, "--by", "Anna")
      #expect(run.text.contains("[\(code)]"), "\(code): \(run.text.prefix(400))")
    }
  }

  @Test func `the data package description names every table`() throws {
    let run = try Command.run(["schema", "--data-package"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let names = (object?["resources"] as? [[String: Any]])?.compactMap { $0["name"] as? String } ?? []
    #expect(names.count == DataPackage.tables.count)
    #expect(Set(names).count == names.count)
    #expect(names.contains("matvarden"))
  }

  @Test(arguments: [
    ["report", "2014X9"], ["report", "2014T2", "--format", "doc"], ["check", "--rule", "R99"], ["flyg"],
    ["status", "--as-of", "igår"],
  ])
  func `wrong usage exits with 64 and says what is right`(arguments: [String]) throws {
    let register = try SampleRegister("e-service-programme-2007")
    let run = try Command.run(arguments + (arguments == ["flyg"] ? [] : ["--register", register.path]))
    #expect(run.exitCode == 64, "\(run.text)")
    #expect(!run.errors.isEmpty)
  }

  @Test func `an unknown id names those that are alike`() throws {
    let register = try SampleRegister("e-service-programme-2007")
    let run = try register.run("show", "B2007")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("B2007-KF2"))
  }
}
