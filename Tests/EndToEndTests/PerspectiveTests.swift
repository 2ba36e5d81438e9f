import Foundation
import Testing

/// The perspective commands as a user runs them, on the six-year sample as known in October 2014.
@Suite struct PerspectiveTests {
  private static var register: String {
    get async throws { try await Sample.itProgramme.register(through: "2014-10-13") }
  }

  private func run(_ arguments: String...) async throws -> Ending {
    try await Terminal.run(arguments + ["--register", Self.register])
  }

  @Test(arguments: [
    ["perspective"], ["perspective", "COST"], ["perspective", "it_kvalitet", "--service", "T03"],
    ["perspective", "MATURITY", "--organisation", "UTB"], ["perspective", "EXTERNAL", "--project", "P1003"],
    ["services"], ["services", "T03"], ["overview", "--organisation", "UTB"],
  ])
  func `the output fits 80 columns, in both languages, and as JSON`(arguments: [String]) async throws {
    let register = ["--register", try await Self.register]
    for language in ["sv", "en"] {
      let shown = try await Terminal.run(arguments + ["--language", language] + register)
      #expect(shown.code == 0, "\(shown.said.prefix(300))")
      #expect(shown.text.count > 200)
      for line in shown.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    let json = try await Terminal.run(arguments + ["--json"] + register)
    #expect(try JSONValue(json.output).names.isEmpty == false)
  }

  @Test func `a project's service is followed after its close, and a rating stands beside the decided one`()
    async throws
  {
    let text = try await run("perspective", "EXTERNAL", "--project", "P1003", "--period", "2014T2").text
    #expect(text.contains("41,0"), "\(text)")
    let board = try await run("perspective", "MATURITY", "--organisation", "UTB", "--period", "2014T2").text
    #expect(board.contains("Höstens utbildningar är bokade"), "\(board)")
  }

  @Test func `the overview says what UTB must report next`() async throws {
    let text = try await run("overview", "--organisation", "UTB").text
    #expect(text.contains("2014VB") && text.contains("2015-01-25"), "\(text)")
    #expect(text.contains("Elevregister") && text.contains("Mina sidor") && text.contains("P1060"))
  }

  @Test(arguments: [
    (["perspective", "SPEED"], Int32(64), "EXTERNAL"),
    (["perspective", "--service", "T01", "--organisation", "UTB"], 64, "--service"),
    (["services", "T99"], 1, "T99"), (["overview", "--organisation", "XYZ"], 1, "XYZ"),
  ])
  func `what is asked for wrongly is answered with what is right`(
    arguments: [String], code: Int32, word: String
  ) async throws {
    let answer = try await Terminal.run(arguments + ["--register", try await Self.register])
    #expect(answer.code == code, "\(answer.said)")
    #expect(answer.errors.contains(word), "\(answer.errors)")
  }

  @Test func `the documented catalogue is the one the command prints`() async throws {
    let printed = try await Terminal.run(["schema", "--indicators", "--language", "en"]).text
    let page = try String(contentsOfFile: Tertial.path("Documentation/Indicators.md"), encoding: .utf8)
    #expect(printed.count > 3000)
    #expect(page.contains(printed), "put in what tertial schema --indicators --language en prints")
  }
}
