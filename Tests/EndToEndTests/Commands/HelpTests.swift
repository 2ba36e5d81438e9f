import Foundation
import Testing

/// The help that a newcomer reads.
@Suite struct HelpTests {
  /// The help as it is given in English, whose headings are the parser's own.
  static func englishHelp() async throws -> String {
    try await Tertial.run(Tertial.binary.path, ["--help"], environment: ["TERTIAL_LANGUAGE": "en"]).mustSucceed().text
  }

  /// The commands that the help lists.
  static func commands() async throws -> [String] {
    let help = try await englishHelp()
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
    #expect(ending.text.contains("\nANVÄNDNING: tertial \(command)"))
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
  @Test func `English help keeps its English headings`() async throws {
    let english = try await Tertial.run("check", "--language", "en", "--help").mustSucceed().text
    for heading in ["\nUSAGE: tertial check", "OPTIONS:", "Show help information."] {
      #expect(english.contains(heading))
    }
  }
}
