import Foundation
import Testing

/// The help that a newcomer reads.
@Suite struct HelpTests {
  /// The commands that the help lists.
  static func commands() async throws -> [String] {
    let help = try Command.run(["--help"], environment: ["TERTIAL_LANGUAGE": "en"]).output
    let listed = help.components(separatedBy: "SUBCOMMANDS:").dropFirst().joined()
    return listed.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
  }

  @Test func `the help lists each command once, the main ones among them`() async throws {
    let commands = try await Self.commands()
    #expect(Set(commands).count == commands.count)
    let main = [
      "init", "import", "status", "show", "check", "report", "explain", "log", "verify", "schema", "backup",
    ]
    #expect(Set(commands).isSuperset(of: main))
  }

  @Test(arguments: try await commands())
  func `every option and argument of a command has a help text`(_ command: String) async throws {
    let ending = try await Tertial.run(command, "--help").mustSucceed()
    #expect(ending.errors.isEmpty)
    #expect(ending.text.contains("\nSKRIV: tertial \(command)"))
    for english in ["OVERVIEW", "USAGE", "OPTIONS:", "ARGUMENTS:", "SUBCOMMANDS", "Show help", "(default", "(values"] {
      #expect(!ending.text.contains(english), "\(command): \(english)")
    }
    let options = ending.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in options.enumerated() where line.hasPrefix("  -") || line.hasPrefix("  <") {
      // The help stands after the names, or where they are long on the line below.
      let same = line.dropFirst(2).range(of: "  ") != nil
      let below = options.indices.contains(number + 1) && options[number + 1].hasPrefix("        ")
      #expect(same || below, "\(command): \(line)")
    }
  }

  @Test(arguments: try await commands())
  func `README names every command`(_ command: String) async throws {
    let readme = Tertial.path("README.md")
    try #require(FileManager.default.fileExists(atPath: readme), "README.md is not there.")
    #expect(
      String(decoding: try bytes(readme), as: UTF8.self).contains("tertial \(command)"),
      "README.md does not show `tertial \(command)`.")
  }

  @Test(arguments: [("diagnostics", "--diagnostics"), ("rules", "--rules")])
  func `the tables of README are the ones that the command prints`(_ mark: String, _ option: String) async throws {
    let printed = try await Tertial.run("schema", option, "--language", "en").mustSucceed().text
    let readme = String(decoding: try bytes(Tertial.path("README.md")), as: UTF8.self)
    let table = readme.components(separatedBy: "<!-- \(mark) -->\n").last?
      .components(separatedBy: "<!-- /\(mark) -->").first
    #expect(printed.count > 500)
    #expect(
      table == printed, "README's table of \(mark) is old: put in what `tertial schema \(option) --language en` prints."
    )
  }

  @Test func `the version is told`() async throws {
    let version = try await Tertial.run("--version").mustSucceed().text
    #expect(version.split(separator: ".").count == 3)
  }
}

/// What the library that parses arguments says, in the user's language.
@Suite struct ParserWordTests {
  @Test func `what is wrong in an argument is said in Swedish, and in English to who asks for it`() throws {
    for (arguments, words) in [
      (["report", "--kind"], "Fel: värdet saknas för --kind"),
      (["export", "--format", "foo"], "värdet 'foo' går inte att läsa för '--format"),
      (["check", "--regel"], "--regel finns inte"), (["status", "mer"], "mer hör inte till kommandot"),
    ] {
      let swedish = try Command.run(arguments)
      #expect(swedish.exitCode == 64, "\(arguments)")
      #expect(swedish.errors.contains(words), "\(swedish.errors)")
      for english in ["Error:", "Usage:", "See '", "Missing", "Unknown", "Unexpected", "invalid", "Please"] {
        #expect(!swedish.errors.contains(english), "\(arguments): \(swedish.errors)")
      }
    }
    #expect(
      try Command.run(["check", "--regel", "--language", "en"]).errors.contains("Error: Unknown option '--regel'"))
  }

  @Test func `English help keeps its English headings`() throws {
    let english = try Command.run(["check", "--help"], environment: ["TERTIAL_LANGUAGE": "en"]).output
    #expect(english.contains("\nUSAGE: tertial check") && english.contains("Show help information."))
    #expect(try Command.run(["check", "--language", "en", "--help"]).output.contains("OPTIONS:"))
  }
}
